"""Filled files back: cells as people type them, findings at their cells, hostile files."""

from __future__ import annotations

import io
import time as clock
import zipfile
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from sheet_support import book, edition, fill, filled, plan, said, sample, saved

from yibao.events import Event
from yibao.message.tables import CodeTable, DictionaryTable, FieldTable
from yibao.sheets import SheetError, marked, number_in, read_filled, read_grids
from yibao.sheets.cells import Fault, Reading

DEPARTMENT: Mapping[str, object] = {
    "hosp_dept_codg": "K001", "caty": "A03.04", "hosp_dept_name": "心内一科", "begntime": "2026-03-01",
    "itro": "专科", "dept_resper_name": "林致远", "dept_resper_tel": "19956660000", "dept_estbdat": "1998-05-01",
    "aprv_bed_cnt": 40, "poolarea_no": "430100", "dr_psncnt": 12, "phar_psncnt": 2, "nurs_psncnt": 20, "tecn_psncnt": 3,
}  # fmt: skip
KINDS = DictionaryTable(
    "医疗类别",
    (
        CodeTable("01", "普通"),
        CodeTable("1", "其他"),
        CodeTable("02", "慢特病（门诊）"),
        CodeTable("03", "普通 "),
    ),
)


def one(kind: str, raw: object, dictionary: DictionaryTable | None = None) -> object:
    item = FieldTable("some_code", "某字段", kind, 20, 4, dict="kinds" if dictionary else None)  # type: ignore[arg-type]
    value = Reading(item, dictionary).read(raw)
    return value.id if isinstance(value, Event) else value


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        ("string", " 01 ", "01"),
        ("string", 1, "1"),
        ("string", 430100.0, "430100"),
        ("string", 1.5, "1.5"),
        ("string", 1e-7, "0.0000001"),
        ("string", True, "TRUE"),
        ("string", "430101199801011234", "430101199801011234"),
        ("string", 430101199801011234, "sheet-digits-lost"),
        ("string", 4.301011998010112e17, "sheet-digits-lost"),
        ("string", datetime(2026, 3, 1), "2026-03-01"),  # noqa: DTZ001
        ("string", "  ", None),
        ("string", None, None),
        ("decimal", "1,234.50", Decimal("1234.50")),
        ("decimal", "１２．５", Decimal("12.5")),
        ("decimal", 12.1, Decimal("12.1")),
        ("decimal", 0.1 + 0.2, Decimal("0.30000000000000004")),
        ("decimal", "99999999999999.99", Decimal("99999999999999.99")),
        ("decimal", 99999999999999.99, Decimal("99999999999999.98")),
        ("decimal", 1234567890123456.0, "sheet-digits-lost"),
        ("decimal", "12,34", "12,34"),
        ("decimal", "四十", "四十"),
        ("integer", "40.0", 40),
        ("integer", 40.5, Decimal("40.5")),
        ("date", "2026/3/1", "2026-03-01"),
        ("date", "2026年3月1日", "2026-03-01"),
        ("date", 20260301, "2026-03-01"),
        ("date", date(2026, 3, 1), "2026-03-01"),
        ("date", datetime(2026, 3, 1), "2026-03-01"),  # noqa: DTZ001
        ("date", datetime(2026, 3, 1, 8, 30), "2026-03-01 08:30:00"),  # noqa: DTZ001
        ("date", "2026-02-30", "2026-02-30"),
        ("date", 46082, "46082"),
        ("datetime", "2026-03-01", "2026-03-01 00:00:00"),
        ("datetime", "2026/3/1 8:05", "2026-03-01 08:05:00"),
        ("datetime", "昨天", "昨天"),
        ("time", time(8, 5), "08:05:00"),
        ("time", "8点", "8点"),
        ("string", Fault("formula"), "sheet-formula"),
        ("decimal", Fault("error", "#N/A"), "sheet-cell-error"),
    ],
)
def test_a_cell(kind: str, raw: object, value: object) -> None:
    assert one(kind, raw) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("01", "01"),
        ("02 慢特病（门诊）", "02"),
        ("02-慢特病(门诊)", "02"),
        ("慢特病（门诊）", "02"),
        ("慢特病(门诊)", "02"),
        ("普通", "sheet-label-ambiguous"),
        ("01 慢特病（门诊）", "sheet-label-other"),
        ("99", "99"),
        (1, "1"),
        ("特需", "特需"),
    ],
)
def test_a_code_or_its_label(typed: object, value: object) -> None:
    assert one("string", typed, KINDS) == value


def test_rows_become_messages(tmp_path: Path) -> None:
    workbook = book("3401", sample("3401", "10-setup"))
    fill(workbook["科室信息"], [DEPARTMENT, {**DEPARTMENT, "hosp_dept_codg": "01", "caty": "心血管内科专业"}])
    read = filled(saved(workbook, tmp_path), "3401")
    assert read.found == [] and read.examples == 1
    first, second = read.valid_rows()
    assert first.label == "科室信息!6"
    assert first.input["deptinfo"]["begntime"] == "2026-03-01 00:00:00"
    assert second.input["deptinfo"]["hosp_dept_codg"] == "01"
    assert second.input["deptinfo"]["caty"] == "A03.04"


def test_every_error_names_its_cell(tmp_path: Path) -> None:
    workbook = book("3401", sample("3401", "10-setup"))
    fill(
        workbook["科室信息"],
        [
            {**DEPARTMENT, "begntime": "2026-02-30", "aprv_bed_cnt": "四十"},
            {**DEPARTMENT, "hosp_dept_codg": "=1+1", "dept_resper_name": None},
            {**DEPARTMENT, "hosp_dept_codg": "K2", "poolarea_no": 430100123456789012},
            {**DEPARTMENT, "hosp_dept_codg": "K3", "endtime": "2020-01-01"},
            {**DEPARTMENT, "hosp_dept_codg": "K4", "itro": "长" * 501},
            {**DEPARTMENT, "hosp_dept_codg": "K5"},
        ],
    )
    read = filled(saved(workbook, tmp_path), "3401")
    assert said(read) == [
        ("科室信息!E6", "field-date"),
        ("科室信息!L6", "field-type"),
        ("科室信息!B7", "sheet-formula"),
        ("科室信息!H7", "field-required"),
        ("科室信息!N8", "sheet-digits-lost"),
        ("科室信息!E9", "period-order"),
        ("科室信息!G10", "field-length"),
    ]
    assert [row.label for row in read.valid_rows()] == ["科室信息!11"]
    for each in read.found:
        assert each.event.message("zh") != each.event.message("en")


def test_personal_values_are_masked(tmp_path: Path) -> None:
    workbook = book("3505")
    row = {
        **dict(sample("3505", "50-pharmacy")["selinfo"]),
        "certno": "430101199801011234" * 3,
        "psn_name": "=危险",
    }
    row.pop("drugtracinfo", None)
    fill(workbook["销售信息"], [row])
    read = filled(saved(workbook, tmp_path), "3505")
    assert read.errors
    told = " ".join(f"{each.event.message('zh')} {each.event.args}" for each in read.found)
    assert "430101199801011234" not in told and "危险" not in told


def test_an_example_that_was_changed_is_not_lost_unseen(tmp_path: Path) -> None:
    workbook = book("3401", sample("3401", "10-setup"))
    workbook["科室信息"]["D5"].value = "我的科室"
    assert said(filled(saved(workbook, tmp_path), "3401")) == [("科室信息!A5", "sheet-example-changed")]


def test_rows_set_aside_are_not_read(tmp_path: Path) -> None:
    workbook = book("3401", sample("3401", "10-setup"))
    fill(workbook["科室信息"], [{"no": "# 以后", **DEPARTMENT}, {"no": "1", **DEPARTMENT}])
    read = filled(saved(workbook, tmp_path), "3401")
    assert [row.label for row in read.valid_rows()] == ["科室信息!7"] and read.found == []


def sale(**facts: object) -> dict[str, object]:
    row = {
        code: value
        for code, value in sample("3505", "50-pharmacy")["selinfo"].items()
        if code != "drugtracinfo"
    }
    return {**row, **facts}


def test_sheets_are_put_together_by_number(tmp_path: Path) -> None:
    workbook = book("3505")
    fill(workbook["销售信息"], [{"no": "1", **sale()}, {"no": "2", **sale(rtal_docno="R2")}])
    fill(workbook["药品追溯码"], [{"no": 2, "drug_trac_codg": "81000000000000000001"}])
    read = filled(saved(workbook, tmp_path), "3505")
    assert read.errors == []
    first, second = read.valid_rows()
    assert "drugtracinfo" not in first.input["selinfo"]
    assert second.input["selinfo"]["drugtracinfo"] == {"drug_trac_codg": "81000000000000000001"}


@pytest.mark.parametrize(
    ("numbers", "place", "rule"),
    [
        (["3"], "药品追溯码!A6", "sheet-record-unknown"),
        ([None], "药品追溯码!A6", "sheet-record-missing"),
        (["1", "1"], "药品追溯码!A7", "sheet-record-twice"),
    ],
)
def test_rows_that_belong_nowhere(numbers: list[object], place: str, rule: str, tmp_path: Path) -> None:
    workbook = book("3505")
    fill(workbook["销售信息"], [{"no": "1", **sale()}])
    fill(
        workbook["药品追溯码"],
        [{"no": number, "drug_trac_codg": "81000000000000000001"} for number in numbers],
    )
    assert (place, rule) in said(filled(saved(workbook, tmp_path), "3505"))


def test_the_same_number_twice(tmp_path: Path) -> None:
    workbook = book("3505")
    fill(workbook["销售信息"], [{"no": "1", **sale()}, {"no": "1", **sale()}])
    fill(workbook["药品追溯码"], [{"no": "1", "drug_trac_codg": "81000000000000000001"}])
    assert said(filled(saved(workbook, tmp_path), "3505")) == [("销售信息!A7", "sheet-record-twice")]


HEADERS = ["hosp_dept_codg", "caty", "hosp_dept_name", "begntime", "itro", "dept_resper_name", "dept_resper_tel",
           "dept_estbdat", "aprv_bed_cnt", "poolarea_no", "dr_psncnt", "phar_psncnt", "nurs_psncnt", "tecn_psncnt"]  # fmt: skip


def csv_text(headers: list[str], delimiter: str = ",") -> str:
    row = [str(DEPARTMENT.get(code.strip("* "), "")) for code in HEADERS]
    return "\n".join([delimiter.join(headers), delimiter.join([*row, *[""] * (len(headers) - len(row))])])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_csv_in_the_encodings_of_spreadsheets(encoding: str, delimiter: str, tmp_path: Path) -> None:
    path = tmp_path / "depts.csv"
    path.write_bytes(csv_text(HEADERS, delimiter).encode(encoding))
    read = filled(path, "3401")
    assert read.found == [] and read.valid_rows()[0].label == "depts!2"
    assert read.valid_rows()[0].input["deptinfo"]["hosp_dept_name"] == "心内一科"


def test_columns_may_be_named_in_chinese(tmp_path: Path) -> None:
    names = {item.code: item.name for item in plan("3401").main.columns}
    path = tmp_path / "depts.csv"
    path.write_text(csv_text([f"{names[code]} *" for code in HEADERS]), "utf-8")
    assert filled(path, "3401").found == []


@pytest.mark.parametrize(
    ("headers", "place", "rule"),
    [
        ([*HEADERS, "hosp_dept_codgg"], "depts!O1", "sheet-column-unknown"),
        ([*HEADERS, "caty"], "depts!O1", "sheet-column-twice"),
        (["#自用", *HEADERS[1:]], "depts!1", "sheet-column-missing"),
        (["", *HEADERS[1:]], "depts!1", "sheet-column-missing"),
        ([*HEADERS[:3], "", *HEADERS[4:]], "depts!D1", "sheet-column-nameless"),
        (["甲", "乙"], "depts", "sheet-header-missing"),
    ],
)
def test_wrong_headers(headers: list[str], place: str, rule: str, tmp_path: Path) -> None:
    path = tmp_path / "depts.csv"
    path.write_text(csv_text(headers), "utf-8")
    read = filled(path, "3401")
    assert (place, rule) in said(read) and read.records == []


def test_a_column_of_ones_own_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "depts.csv"
    path.write_text(csv_text([*HEADERS, "#备忘"]), "utf-8")
    assert filled(path, "3401").found == []


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for number in range(4):
            packed.writestr(f"xl/worksheets/sheet{number}.xml", b"\0" * (100 * 1024 * 1024))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "sheet-unreadable"),
        (b"PK\x03\x04 not really", "sheet-unreadable"),
        (b"", "sheet-unreadable"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe", "sheet-unreadable"),
        (b"\n\n", "sheet-empty"),
    ],
)
def test_files_that_are_none(content: bytes, rule: str, tmp_path: Path) -> None:
    path = tmp_path / "file.xlsx"
    path.write_bytes(content)
    with pytest.raises(SheetError) as raised:
        filled(path, "3401")
    assert raised.value.event.id == rule


def test_a_zip_bomb_costs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(bomb())
    begun = clock.monotonic()
    with pytest.raises(SheetError) as raised:
        read_grids(path)
    assert raised.value.event.id == "sheet-too-large" and clock.monotonic() - begun < 5


def test_missing_and_unreadable(tmp_path: Path) -> None:
    with pytest.raises(SheetError) as raised:
        read_grids(tmp_path / "none.xlsx")
    assert raised.value.event.id == "sheet-missing"
    with pytest.raises(SheetError) as raised:
        read_grids(tmp_path)
    assert raised.value.event.id == "sheet-unreadable"


def test_a_template_of_another_edition(tmp_path: Path) -> None:
    path = saved(book("3401", name="shenzhen"), tmp_path)
    with pytest.raises(SheetError) as raised:
        read_filled(path, plan("3401"), edition())
    assert raised.value.event.id == "sheet-edition-other"
    assert number_in(read_grids(path)) == "3401"


def test_the_marked_copy(tmp_path: Path) -> None:
    workbook = book("3401", sample("3401", "10-setup"))
    fill(workbook["科室信息"], [{**DEPARTMENT, "begntime": "2026-02-30"}, DEPARTMENT])
    path = saved(workbook, tmp_path)
    read = filled(path, "3401")
    copy = load_workbook(io.BytesIO(marked(path, read.found)))
    cell = copy["科室信息"]["E6"]
    assert (
        cell.fill.fgColor.rgb == "00FFC7CE" and cell.comment is not None and "field-date" in cell.comment.text
    )
    assert copy.worksheets[0].title == "错误"
    link = copy["错误"]["A2"]
    assert link.value == "科室信息!E6" and link.hyperlink.location == "'科室信息'!E6"
    # What was marked can be corrected in place and read again.
    copy["科室信息"]["E6"].value = "2026-02-28"
    again = filled(saved(copy, tmp_path, "corrected.xlsx"), "3401")
    assert again.found == [] and len(again.valid_rows()) == 2


def test_the_marked_copy_of_a_csv(tmp_path: Path) -> None:
    path = tmp_path / "depts.csv"
    path.write_text(csv_text(HEADERS).replace("2026-03-01", "=1+1"), "utf-8")
    read = filled(path, "3401")
    copy = load_workbook(io.BytesIO(marked(path, read.found)))
    cell = copy["depts"]["D2"]
    assert cell.data_type == "s" and cell.value == "=1+1" and cell.comment is not None


def test_a_workbook_of_ones_own(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.append(HEADERS)
    sheet.append([DEPARTMENT[code] for code in HEADERS])
    read = filled(saved(workbook, tmp_path), "3401")
    assert read.found == [] and len(read.valid_rows()) == 1
