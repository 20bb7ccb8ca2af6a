"""The review workbook there and back: choices by row, errors by cell, and no text that could be a formula."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from yibao.matching import Local, Matcher, National
from yibao.matching.local_file import MatchError
from yibao.matching.review import Review
from yibao.matching.taking import Took, take
from yibao.matching.workbook import SHEET, as_workbook, read_workbook

ROWS = [
    National(f"X{number}", "阿莫西林胶囊", "101", spec="0.25g", pack="24粒/盒", maker=f"第{number}药厂")
    for number in range(1, 7)
]
ITEMS = [
    Local(letter, "阿莫西林胶囊", spec="0.25g*24粒", maker="第1药厂", row=row)
    for row, letter in enumerate("ABCDEFGH", 2)
]
PICK, OTHER = "K", "L"


def made(review: Review, tmp_path: Path) -> tuple[Path, Any]:
    review.propose("drug", "run", map(Matcher("drug", ROWS).propose, ITEMS))
    path = tmp_path / "review.xlsx"
    path.write_bytes(as_workbook("drug", review.items("drug")))
    return path, load_workbook(path)


def took(review: Review, path: Path) -> Took:
    known = {row.code: row for row in ROWS}
    return take(review, read_workbook(path), known.get, path.name)


def test_there_and_back(review: Review, tmp_path: Path) -> None:
    path, book = made(review, tmp_path)
    sheet = book[SHEET]
    assert [sheet[f"A{row}"].value for row in (4, 11)] == ["A", "H"]
    for row, pick in ((4, 1), (5, "2"), (6, "无"), (7, "稍后"), (9, 3.0)):
        sheet[f"{PICK}{row}"] = pick
    sheet[f"{OTHER}10"] = "X6"
    book.save(path)
    result = took(review, path)
    assert (result.decided, result.unchanged, result.found) == (6, 0, [])
    assert [(item.local.id, item.state, item.decision.code if item.decision else "") for item in review.items("drug")] == [
        ("A", "confirmed", "X1"), ("B", "confirmed", "X2"), ("C", "none", ""), ("D", "later", ""), ("E", "", ""), ("F", "confirmed", "X3"),
        ("G", "confirmed", "X6"), ("H", "", ""),
    ]  # fmt: skip
    again = took(review, path)
    assert (again.decided, again.unchanged) == (0, 6)
    assert review.history("drug", "A")[0][2] == f"review.xlsx 核对!{PICK}4"


def test_an_empty_workbook_decides_nothing(review: Review, tmp_path: Path) -> None:
    path, _ = made(review, tmp_path)
    assert took(review, path) == Took() and review.confirmed("drug") == []


def test_what_the_person_saw_counts(review: Review, tmp_path: Path) -> None:
    path, book = made(review, tmp_path)
    shown = book[SHEET]["P4"].value
    book[SHEET][f"{PICK}4"] = 2
    book.save(path)
    # Matched again meanwhile, in another order: the choice is the code that stood in the row.
    review.propose("drug", "run", map(Matcher("drug", ROWS[::-1][:3]).propose, ITEMS))
    assert took(review, path).decided == 1
    found = review.find("drug", "A")
    assert found and found.decision and found.decision.code == shown


def test_errors_by_cell(review: Review, tmp_path: Path) -> None:
    path, book = made(review, tmp_path)
    sheet = book[SHEET]
    for cell, value in (
        (f"{PICK}4", "确认"),
        (f"{PICK}5", 9),
        (f"{OTHER}6", "X99"),
        (f"{OTHER}7", "X2"),
        (f"{PICK}7", 1),
        ("A8", "?"),
        (f"{PICK}8", 1),
        (f"{PICK}9", "=1+1"),
        ("A10", None),
        (f"{PICK}10", 1),
        (f"{PICK}11", 1),
    ):
        sheet[cell] = value
    book.save(path)
    result = took(review, path)
    assert sorted((event.id, event.path) for event in result.found) == [
        ("match-code-missing", "核对!L6"), ("match-item-missing", "核对!K8"), ("match-pick-both", "核对!K7"), ("match-pick-nobody", "核对!K10"),
        ("match-pick-value", "核对!K4"), ("match-pick-value", "核对!K5"), ("match-pick-value", "核对!K9"),
    ]  # fmt: skip
    assert result.decided == 1, "what is right is taken"


def test_choosing_is_guided(review: Review, tmp_path: Path) -> None:
    _, book = made(review, tmp_path)
    (rule,) = book[SHEET].data_validations.dataValidation
    assert (
        rule.formula1 == '"1,2,3,4,5,无,稍后"'
        and str(rule.sqref) == f"{PICK}4:{PICK}11"
        and rule.showErrorMessage
    )
    assert book[SHEET].freeze_panes == "C4" and book["_yibao"].sheet_state == "hidden"


@pytest.mark.parametrize(
    "text", ["=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")']
)
def test_no_text_becomes_a_formula(review: Review, tmp_path: Path, text: str) -> None:
    evil = Local(text, text, brand=text, form=text, spec=text, pack=text, maker=text, number="\x0b" + text)
    rows = [National(text, text, "101", brand=text, form=text, spec=text, pack=text, maker=text, number=text)]
    review.propose("drug", "run", [Matcher("drug", rows).propose(evil)])
    data = as_workbook("drug", review.items("drug"))
    sheet = load_workbook(io.BytesIO(data))[SHEET]
    cells = [cell for row in sheet.iter_rows(min_row=4) for cell in row if cell.value is not None]
    assert len(cells) >= 8 and {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells if str(cell.value)[:1] in "=+-@\t")
    path = tmp_path / "evil.xlsx"
    path.write_bytes(data)
    assert read_workbook(path).picked == []


def test_other_workbooks_are_refused(tmp_path: Path, review: Review) -> None:
    path, book = made(review, tmp_path)
    book["_yibao"]["B1"] = "spaceship"
    book.save(path)
    with pytest.raises(MatchError):
        read_workbook(path)
