"""An institution's list under any heading, and what is wrong in it, by cell."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from yibao.matching.headings import HEADINGS, field_of
from yibao.matching.local_file import MatchError, read_local
from yibao.sheets import SheetError


def book(path: Path, *rows: list[object]) -> Path:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.title = "药品"
    for row in rows:
        sheet.append(row)
    made.save(path)
    return path


def test_headings_in_two_languages(tmp_path: Path) -> None:
    chinese = book(
        tmp_path / "a.xlsx",
        ["某医院药品目录"],
        [
            "药品编码",
            "药品名称",
            "商品名",
            "剂型",
            "规格",
            "包装规格",
            "生产厂家",
            "批准文号",
            "本位码",
            "医保编码",
            "单位",
            "启用日期",
            "零售价",
        ],
        [
            "Y1",
            "阿莫西林胶囊",
            "力百定",
            "胶囊剂",
            "0.25g",
            "24粒/盒",
            "甲药厂",
            "国药准字H1",
            "869",
            "XJ01",
            "盒",
            date(2026, 1, 2),
            12.5,
        ],
    )
    (item,) = read_local(chinese, "drug").items
    assert (item.id, item.name, item.brand, item.form, item.spec, item.pack) == (
        "Y1",
        "阿莫西林胶囊",
        "力百定",
        "胶囊剂",
        "0.25g",
        "24粒/盒",
    )
    assert (item.maker, item.number, item.codes, item.claimed) == ("甲药厂", "国药准字H1", ("869",), "XJ01")
    assert (item.unit, item.begin, item.row) == ("盒", "2026-01-02", 3)
    english = book(
        tmp_path / "b.xlsx",
        ["Local ID", "Drug Name", "Specification", "Manufacturer", "Approval No."],
        ["Y1", "x", "5mg", "m", "H1"],
    )
    (item,) = read_local(english, "drug").items
    assert (item.id, item.name, item.spec, item.maker, item.number) == ("Y1", "x", "5mg", "m", "H1")


def test_unused_columns_are_told(tmp_path: Path) -> None:
    read = read_local(book(tmp_path / "a.xlsx", ["编码", "名称", "零售价"], ["1", "x", 2]), "drug")
    assert read.columns == {"编码": "id", "名称": "name", "零售价": ""}


def test_csv_of_a_windows_machine(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("项目编码,项目名称,计价单位\n001,静脉输液,组\n".encode("gb18030"))
    (item,) = read_local(path, "service").items
    assert (item.id, item.name, item.unit) == ("001", "静脉输液", "组")


def test_numbers_read_as_they_look(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        ["编码", "名称", "规格"],
        [1001, "x", 5.0],
        [1002.0, "y", 0.25],
        ["'0012", "z", 1e-05],
    )
    assert [(item.id, item.spec) for item in read_local(path, "drug").items] == [
        ("1001", "5"),
        ("1002", "0.25"),
        ("0012", "0.00001"),
    ]


def test_what_is_wrong_is_told_by_cell(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        ["编码", "名称", "规格"],
        ["1", "甲", "5mg"],
        ["1", "乙", "5mg"],
        ["", "丙", ""],
        ["4", "", ""],
        ["5", "=A1", ""],
        [None, None, None],
    )
    read = read_local(path, "drug")
    assert [item.id for item in read.items] == ["1"]
    assert [(event.id, event.path) for event in read.found] == [
        ("match-row-doubled", "药品!A3"), ("match-row-empty", "药品!A4"), ("match-row-empty", "药品!B5"), ("match-row-fault", "药品!B6"),
    ]  # fmt: skip
    assert "第 2 行" in read.found[0].message("zh") and "row 2" in read.found[0].message("en")


def test_a_code_of_a_standard_may_be_the_own_code(tmp_path: Path) -> None:
    (item,) = read_local(
        book(tmp_path / "a.xlsx", ["诊断编码", "诊断名称"], ["I10.x00", "高血压"]), "diagnosis"
    ).items
    assert item.id == "I10.x00" and item.codes == ("I10.x00",)


@pytest.mark.parametrize(
    ("rows", "event"),
    [
        ([["甲", "乙"], ["1", "2"]], "match-no-columns"),
        ([["名称", "规格"], ["x", "5mg"]], "match-no-id"),
        ([], "match-no-columns"),
    ],
)
def test_lists_without_the_columns(tmp_path: Path, rows: list[list[object]], event: str) -> None:
    with pytest.raises(MatchError) as told:
        read_local(book(tmp_path / "a.xlsx", *rows), "drug")
    assert told.value.event.id == event and "a.xlsx" in told.value.event.message("zh")


def test_sheets(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", ["编码", "名称"], ["1", "x"])
    assert len(read_local(path, "drug", "药品").items) == 1
    with pytest.raises(MatchError):
        read_local(path, "drug", "没有")
    for content in (b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0 old", b"\x00\x01\x02"):
        (tmp_path / "bad.xlsx").write_bytes(content)
        with pytest.raises(SheetError):
            read_local(tmp_path / "bad.xlsx", "drug")


def test_every_heading_means_one_field() -> None:
    assert field_of("本院 药品-名称") == "name" and field_of("零售价") == "" and field_of(None) == ""
    assert all(
        heading == heading.casefold() and field_of(heading) == field for heading, field in HEADINGS.items()
    )
