"""Bad spec → exact message. A case is one file in tests/cases/bad_spec, named for the event it shows.

``YIBAO_ACCEPT=1 pytest tests/load/test_bad_specs.py`` writes what is found into the cases; read the diff before you commit it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from yibao.events import Event
from yibao.events.catalogue_spec import MESSAGES
from yibaogen.load import load_edition

CASES = Path(__file__).parent.parent / "cases"
BAD = sorted((CASES / "bad_spec").glob("*.case"))
# Shown by tests of their own: lint, samples and the requirement (tests/check), files (test_bad_files.py).
ELSEWHERE = {
    "file-missing", "file-directory", "file-too-large", "file-unreadable", "file-encoding", "edition-unknown",
    "element-unused", "dict-unused", "node-empty", "text-control", "spec-not-canonical", "rule-id-reserved",
    "infno-too-long",
    "requirement-missing", "requirement-name", "field-unsampled", "rule-unsampled",
    *(name for name in MESSAGES if name.startswith(("sample-", "effect-"))),
}  # fmt: skip


def sections(text: str) -> list[tuple[str, str]]:
    """``=== name`` heads a section; its body follows without the last line break."""
    parts = [part.partition("\n") for part in ("\n" + text).split("\n=== ")[1:]]
    return [(head, body.rstrip("\n")) for head, _, body in parts]


def applied(case: Path, specs: Path) -> None:
    """Change the copy of the mini edition as the case says."""
    (file, _), *changes = sections(case.read_text("utf-8"))
    target = specs / "mini" / file
    table = dict(changes)
    if "whole" in table:
        target.write_text(table["whole"] + "\n", "utf-8")
        return
    source = target.read_text("utf-8")
    assert table["old"] in source, f"{case.name}: the old text is not in {file}"
    target.write_text(source.replace(table["old"], table["new"], 1), "utf-8")


def shown(event: Event) -> str:
    hint = f"\n    {event.hint('zh')}\n    {event.hint('en')}" if event.hint("zh") else ""
    return f"{event.span}: {event.severity.label} {event.id}\n  {event.message('zh')}\n  {event.message('en')}{hint}"


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.stem)
def test_bad_spec_gives_exact_events(case: Path, tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(CASES / "mini" / "specs", specs)
    applied(case, specs)
    loaded = load_edition(specs, "mini")
    found = "\n".join(map(shown, loaded.events))
    text = case.read_text("utf-8")
    head, _, expected = text.partition("=== events\n")
    if os.environ.get("YIBAO_ACCEPT"):
        case.write_text(f"{head}=== events\n{found}\n", "utf-8")
        return
    assert found == expected.rstrip("\n")
    assert case.stem in {event.id for event in loaded.events}
    assert loaded.edition is None


def test_every_message_of_the_spec_domain_has_a_case() -> None:
    assert set(MESSAGES) - ELSEWHERE == {case.stem for case in BAD}
