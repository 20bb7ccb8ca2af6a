"""Templates: which numbers have one, what stands in them, and that what they show is what may be filled in."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sheet_support import book, edition, effects, filled, plan, said, sample, saved

from yibao.events import Event
from yibao.platform.values import Maker
from yibao.sheets import Plan, plan_of, plans, template
from yibaogen.cli.template import example_of

EDITIONS = ("national", "hunan", "shenzhen", "neimenggu", "chongqing", "guangzhou", "jiwei")
ASKED = (
    "3301",
    "3302",
    "3401",
    "3402",
    "3403",
    "3501",
    "3502",
    "3503",
    "3504",
    "3505",
    "3506",
    "3507",
    "5102",
)


@pytest.mark.parametrize("name", EDITIONS)
def test_the_institutions_lists_have_a_template_in_every_edition(name: str) -> None:
    for infno in ASKED:
        assert isinstance(plan_of(edition(name), infno, effects(name)), Plan), infno


@pytest.mark.parametrize(
    ("infno", "name", "why"),
    [
        ("2207", "national", "sheet-unfit-money"),
        ("1301", "national", "sheet-unfit-file"),
        ("1101", "national", "sheet-unfit-query"),
        ("6201", "national", "sheet-unfit-platform"),
        ("4302", "national", "sheet-unfit-lists"),
        ("3503A", "hunan", "sheet-unfit-lists"),
        ("2204", "neimenggu", "sheet-unfit-shape"),
    ],
)
def test_why_a_number_has_none(infno: str, name: str, why: str) -> None:
    found = plan_of(edition(name), infno, effects(name))
    assert isinstance(found, Event) and found.id == why
    assert edition(name).interfaces[infno].name in found.message("zh") and infno in found.message("en")


@pytest.mark.parametrize(
    ("infno", "name", "sheets", "most"),
    [
        ("3401", "national", 1, 1),
        ("3401", "shenzhen", 1, 100),
        ("3301", "guangzhou", 1, 100),
        ("3505", "national", 2, 1),
        ("4101", "national", 7, 1),
        ("3505A", "hunan", 2, 100),
    ],
)
def test_sheets_and_rows_per_message_follow_from_the_shapes(
    infno: str, name: str, sheets: int, most: int
) -> None:
    found = plan(infno, name)
    assert (len(found.sheets), found.per_message) == (sheets, most)


@pytest.mark.parametrize("name", EDITIONS)
def test_what_an_example_shows_may_be_filled_in(name: str, tmp_path: Path) -> None:
    """For every number with samples of its own or its base's: the example, no longer marked as one, is valid."""
    tried = 0
    for infno, found in plans(edition(name), effects(name)).items():
        example = example_of(edition(name), infno, None) if isinstance(found, Plan) else {}
        if not isinstance(found, Plan) or not example or (name != "national" and not infno.startswith("3")):
            continue
        workbook = load_workbook(io.BytesIO(template(edition(name), found, example)))
        for sheet in found.sheets:
            for row in range(5, 16):
                if workbook[sheet.title].cell(row, 1).value == "示例":
                    workbook[sheet.title].cell(row, 1).value = "1"
        read = filled(saved(workbook, tmp_path, f"{infno}.xlsx"), infno, name)
        assert not read.errors, (infno, said(read))
        assert len(read.valid_rows()) == 1, infno
        tried += 1
    assert tried >= 10


def test_the_sheet_of_departments() -> None:
    sheet = book("3401", sample("3401", "10-setup"))["科室信息"]
    assert str(sheet["A1"].value).startswith("3401 科室信息上传")
    assert [sheet.cell(row, 2).value for row in (2, 3, 4)] == [
        "医院科室编码 *",
        "hosp_dept_codg",
        "必填 文本(20)",
    ]
    assert sheet["A5"].value == "示例" and sheet["C5"].value == "A03.04 心血管内科专业"
    assert sheet.freeze_panes == "B6"
    assert sheet.column_dimensions["B"].number_format == "@", "01 stays 01"
    assert sheet.column_dimensions["L"].number_format == "General"
    assert sheet.column_dimensions["B"].width >= 16
    comment = sheet["C2"].comment
    assert comment is not None and "dept" in comment.text and "依据" in comment.text
    assert sheet["B2"].fill.fgColor.rgb != sheet["F2"].fill.fgColor.rgb, "required columns stand out"


def test_lists_to_choose_from() -> None:
    workbook = book("3502")
    rules = {str(rule.sqref): rule for rule in workbook["库存信息"].data_validations.dataValidation}
    choices = rules["C6:C20000"]
    assert choices.type == "list" and choices.formula1 == "'字典'!$A$3:$A$13"
    told = [cell.value for cell in workbook["字典"]["A"][2:13]]
    assert told[0] == "101 调拨入库" and len(set(told)) == 11
    assert choices.showErrorMessage is False, "a label typed in full is no mistake"
    lengths = [rule for rule in rules.values() if rule.type == "textLength"]
    assert lengths and all(rule.errorStyle == "warning" for rule in lengths)


def test_help_names_every_column_and_hidden_facts_stay_hidden() -> None:
    workbook = book("3505", sample("3505", "50-pharmacy"))
    codes = {row[2].value for row in workbook["填写说明"].iter_rows()}
    for sheet in plan("3505").sheets:
        assert {item.code for item in sheet.node.fields} <= codes
    assert workbook["_yibao"].sheet_state == "hidden"


def test_nothing_in_a_template_is_a_formula() -> None:
    hostile = {
        "deptinfo": {
            "hosp_dept_codg": "=HYPERLINK(1)",
            "hosp_dept_name": "+1",
            "memo": "@SUM(A1)",
            "itro": "-1\x07",
        }
    }
    content = template(edition(), plan("3401"), hostile)
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert not any(b"<f>" in packed.read(name) for name in packed.namelist() if "sheet" in name)
    sheet = load_workbook(io.BytesIO(content))["科室信息"]
    assert sheet["B5"].value == "=HYPERLINK(1)" and sheet["B5"].data_type == "s" and sheet["B5"].quotePrefix


def test_a_number_without_samples_gets_a_made_up_example() -> None:
    made = Maker(edition()).request("3403", _moment())["input"]
    sheet = book("3403", made).worksheets[0]
    assert sheet["B5"].value


def _moment() -> Any:
    from datetime import datetime

    return datetime(2026, 3, 2, 9, 0)  # noqa: DTZ001
