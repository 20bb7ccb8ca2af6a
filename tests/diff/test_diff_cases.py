"""Rules as data: two small editions → exact changes. A case is a folder in tests/cases/diff, named for its rule.

``YIBAO_ACCEPT=1 pytest -n 0 tests/diff/test_diff_cases.py`` writes what is found into the cases and docs/diff-rules; read the diff
before you commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from small_editions import edition_of

from yibao.events import catalogue
from yibaogen.diff import BY_ID, TABLE, Change, Level, diff_editions
from yibaogen.diff.pages import read_examples, rule_pages

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "cases" / "diff"
PAGES = ROOT / "docs" / "diff-rules"
FOLDERS = sorted(path for path in CASES.iterdir() if path.is_dir())
ACCEPT = bool(os.environ.get("YIBAO_ACCEPT"))


def shown(change: Change) -> str:
    rule, event = change.rule, change.event
    values = f"  {change.before} → {change.after}"
    hint = f"\n    {event.hint('zh')}\n    {event.hint('en')}" if event.hint("zh") else ""
    head = f"{change.address or '-'}: {rule.level.label} {rule.klass.value} {rule.id}{values}"
    return f"{head}\n  {event.message('zh')}\n  {event.message('en')}{hint}"


@pytest.mark.parametrize("case", FOLDERS, ids=lambda case: case.name)
def test_a_case_gives_exactly_its_changes(case: Path, tmp_path: Path) -> None:
    before, after, good = (edition_of(case / f"{name}.yaml", tmp_path / name) for name in ("a", "b", "good"))
    changes = diff_editions(before, after)
    found = "\n".join(map(shown, changes)) + "\n"
    target = case / "events.txt"
    if ACCEPT:
        target.write_text(found, "utf-8")
    assert found == target.read_text("utf-8")
    assert case.name in {change.rule.id for change in changes}
    assert "{" not in found, "a placeholder was not filled"
    milder = diff_editions(before, good)
    assert milder, "the good example must change something too"
    assert case.name not in {change.rule.id for change in milder}
    if BY_ID[case.name].level is Level.BREAKING:
        assert not any(change.rule.level is Level.BREAKING for change in milder)


def test_every_rule_has_a_case_and_a_message() -> None:
    assert {folder.name for folder in FOLDERS} == {rule.id for rule in TABLE}
    assert all(rule.id in catalogue() for rule in TABLE)


def test_ids_say_what_the_row_says() -> None:
    for rule in TABLE:
        assert rule.id == "-".join(word for word in (rule.side, rule.area, rule.kind, rule.action) if word)
    assert len({rule.key for rule in TABLE}) == len({rule.id for rule in TABLE}) == len(TABLE)


def test_every_rule_has_its_page() -> None:
    pages = rule_pages(read_examples(CASES))
    if ACCEPT:
        PAGES.mkdir(exist_ok=True)
        for path in PAGES.glob("*.md"):
            path.unlink()
        for name, text in pages.items():
            (PAGES / name).write_text(text, "utf-8")
    assert {path.name: path.read_text("utf-8") for path in PAGES.glob("*.md")} == pages
