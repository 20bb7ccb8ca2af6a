"""Bad overlay → exact message. A case is one file in tests/cases/overlay, named for the event it shows.

``=== <file>`` heads the text of a file below specs/ (the base is the mini edition); ``=== events <edition>`` what
resolving that edition must report, with both places. ``YIBAO_ACCEPT=1 pytest tests/overlay/test_cases.py`` writes what
is found into the cases; read the diff before you commit it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from yibao.events import Event
from yibao.events.catalogue_overlay import MESSAGES
from yibaogen.overlay import resolve_edition

CASES = Path(__file__).parent.parent / "cases"
BAD = sorted((CASES / "overlay").glob("*.case"))
# Shown by the tests of the commands.
COMMANDS = {"explain-unknown", "edition-name", "edition-there", "compare-strays"}


def sections(text: str) -> list[tuple[str, str]]:
    parts = [part.partition("\n") for part in ("\n" + text).split("\n=== ")[1:]]
    return [(head, body) for head, _, body in parts]


def shown(event: Event) -> str:
    lines = [f"{event.span}: {event.severity.label} {event.id} [{event.path}]"]
    lines += [f"  {event.message(lang)}" for lang in ("zh", "en")]
    lines += [f"    {event.hint(lang)}" for lang in ("zh", "en") if event.hint(lang)]
    lines += [f"  -> {span}" for span in event.related]
    return "\n".join(lines)


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.stem)
def test_bad_overlay_gives_exact_events(case: Path, tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(CASES / "mini" / "specs", specs)
    text = case.read_text("utf-8")
    *files, (head, expected) = sections(text)
    edition = head.partition(" ")[2]
    for name, body in files:
        path = specs / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body + "\n", "utf-8")
    resolved = resolve_edition(specs, edition)
    found = "\n".join(map(shown, resolved.events))
    if os.environ.get("YIBAO_ACCEPT"):
        case.write_text(text[: text.index(f"=== {head}\n")] + f"=== {head}\n{found}\n", "utf-8")
        return
    assert found == expected.rstrip("\n")
    assert case.stem.partition(".")[0] in {event.id for event in resolved.events}
    assert resolved.edition is None and resolved.origins == {}


def test_every_message_of_the_overlay_domain_has_a_case() -> None:
    assert set(MESSAGES) - COMMANDS == {
        name for case in BAD if (name := case.stem.partition(".")[0]).startswith("overlay-")
    }
