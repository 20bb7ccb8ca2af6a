"""Cells as people type them."""

from __future__ import annotations

import pytest

from yibao.events import Span
from yibaogen.importing.normalise import flag, normalise, parse_base, parse_node, parse_size, tidy_name
from yibaogen.importing.read import RawRow

from .support import COLUMNS, row


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("字符型", "string"),
        ("字符", "string"),
        (" 字符型 ", "string"),
        ("VARCHAR", "string"),
        ("大文本", "string"),
        ("longtext", "string"),
        ("Base64字符串", "string"),
        ("数值型", "decimal"),
        ("数字型", "decimal"),
        ("BigDecimal", "decimal"),
        ("整型", "integer"),
        ("日期型", "date"),
        ("日期时间型", "datetime"),
        ("时间类型", "datetime"),
        ("布尔型", "string"),
        ("", None),
    ],
)
def test_type_words(word: str, base: str | None) -> None:
    assert parse_base(word) == (base, False)


@pytest.mark.parametrize(
    "word", ["参保人信息集合", "列表", "数组", "对象型", "实体DTO", "Map<String,String>", "List"]
)
def test_container_words_give_no_type(word: str) -> None:
    assert parse_base(word) == (None, True)


@pytest.mark.parametrize(
    ("text", "base", "length", "scale", "odd"),
    [
        ("30", "string", 30, None, False),
        ("16,2", "decimal", 16, 2, False),
        ("（16,2）", "decimal", 16, 2, True),
        ("(16,2)", "decimal", 16, 2, True),
        ("16，4", "decimal", 16, 4, True),
        ("16.2", "decimal", 16, 2, False),
        ("2,000", "string", 2000, None, True),
        ("1K", "string", 1024, None, True),
        ("900K", "string", 921600, None, True),
        ("2M", "string", None, None, True),
        ("３０", "string", 30, None, True),
        ("", "string", None, None, False),
        ("不限", "string", None, None, True),
        ("0", "string", None, None, False),
    ],
)
def test_lengths(text: str, base: str, length: int | None, scale: int | None, odd: bool) -> None:
    size = parse_size(text, base)  # type: ignore[arg-type]
    assert (size.length, size.scale, size.odd) == (length, scale, odd)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("data", "object", ("data", "object")),
        ("setlinfo，单行数据", "", ("setlinfo", "object")),
        ("diseinfo,多行数据", "", ("diseinfo", "array")),
        ("diseinfo，多行数据", "list", ("diseinfo", "array")),
        ("List<FsiDTO>", "", ("FsiDTO", "array")),
        ("output", "list", ("", "array")),
        ("data#stastinfo", "object", ("data.stastinfo", "object")),
        ("catalogue", "file", ("catalogue", "array")),
        (" feedetail ", "", ("feedetail", None)),
    ],
)
def test_nodes(text: str, kind: str, expected: tuple[str, str | None]) -> None:
    assert parse_node(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "meant"),
    [("Y", True), ("是", True), ("√", True), ("Ｙ", True), ("N", False), ("否", False), ("", False)],
)
def test_flags(text: str, meant: bool) -> None:
    assert flag(text) is meant


def test_names_become_one_line() -> None:
    assert tidy_name(" 丙型肝炎抗体 （HCV-Ab）\n") == "丙型肝炎抗体（HCV-Ab）"
    assert tidy_name("Rh  blood\u202etype") == "Rh blood type"


def _statement(cells: list[str]) -> tuple[object, list[str]]:
    raw = RawRow(dict(zip(COLUMNS, cells, strict=True)), Span("t.tsv", 2, 1))
    statements, found = normalise([raw], "a")
    return statements[0] if statements else None, [f"{d.kind} {d.about}" for d in found]


def test_blanks_inside_a_code_are_a_misprint() -> None:
    statement, found = _statement(row("a", "oprn_patn_type _code"))
    assert statement.code == "oprn_patn_type_code"  # type: ignore[attr-defined]
    assert found == ["misprint code"]


def test_a_date_whose_note_prints_a_clock_is_a_datetime() -> None:
    statement, found = _statement(row("a", "begntime", "日期型", "", note="yyyy-MM-dd HH:mm:ss"))
    assert statement.base == "datetime"  # type: ignore[attr-defined]
    assert found == ["format type"]


def test_text_with_places_behind_the_point_is_an_amount() -> None:
    statement, found = _statement(row("a", "hifdm_pay", "字符型", "16,2"))
    assert (statement.base, statement.length, statement.scale) == ("decimal", 16, 2)  # type: ignore[attr-defined]
    assert found == ["misprint type"]


def test_a_number_without_places_is_whole_but_a_big_decimal_is_not() -> None:
    whole, _ = _statement(row("a", "age", "数值型", "3"))
    money, _ = _statement(row("a", "amt", "BigDecimal", "16"))
    assert (whole.base, money.base) == ("integer", "decimal")  # type: ignore[attr-defined]


def test_a_row_without_code_is_put_on_the_sheet_not_lost() -> None:
    statement, found = _statement(row("a", "  "))
    assert statement is None
    assert found == ["unusable-row "]


def test_a_dotted_code_stands_in_a_nested_node() -> None:
    statement, found = _statement(row("a", "data.stmtResult", node=""))
    assert (statement.node, statement.code) == ("data", "stmtResult")  # type: ignore[attr-defined]
    assert found == []


@pytest.mark.parametrize("code", ["姓名", "a/b", "9lives", "x" * 65])
def test_what_no_field_can_be_called_goes_on_the_sheet(code: str) -> None:
    statement, found = _statement(row("a", code))
    assert statement is None
    assert found == ["unusable-row "]
