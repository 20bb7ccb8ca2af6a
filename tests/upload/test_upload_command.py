"""``yibao template`` and ``yibao upload`` from an empty sheet to the platform's books."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sheet_support import ROOT, fill, sample
from upload_support import Shop

from yibao.platform.state import Department, StockItem, StockMovement
from yibao.platform.store import Store

STORY = "50-pharmacy"


def department(number: int, **facts: object) -> dict[str, object]:
    return {
        **sample("3401", "10-setup")["deptinfo"],
        "hosp_dept_codg": f"{number:02d}",
        "hosp_dept_name": f"{number} 科",
        **facts,
    }


def row_of(infno: str, **facts: object) -> dict[str, object]:
    (node,) = sample(infno, STORY).values()
    return {**{code: value for code, value in node.items() if not isinstance(value, dict)}, **facts}


def write(shop: Shop, infno: str, rows: Sequence[Mapping[str, object]], name: str = "") -> Path:
    """A template of a number with these rows below its example."""
    path = shop.folder / (name or f"{infno}.xlsx")
    code, told = shop("template", infno, "-o", str(path))
    assert code == 0, told
    workbook = load_workbook(path)
    fill(workbook.worksheets[0], rows)
    workbook.save(path)
    return path


def levels(store: Store) -> dict[str, tuple[Decimal, str]]:
    with store.begin("read") as unit:
        return {item.batch: (item.level, item.state) for item in unit.find(StockItem)}


def test_departments_come_change_and_go(hospital: Shop, store: Store) -> None:
    path = write(hospital, "3401", [department(1), department(2, caty="神经内科专业")])
    code, told = hospital.upload(path)
    assert code == 0 and told["complete"] and told["counts"] == {"done": 2}
    code, told = hospital.upload(
        write(hospital, "3402", [department(2, hosp_dept_name="卒中中心", caty="A03.03")])
    )
    assert code == 0 and told["counts"] == {"done": 1}
    leaving = {"hosp_dept_codg": "01", "hosp_dept_name": "1 科", "begntime": "2026-03-01"}
    code, told = hospital.upload(write(hospital, "3403", [leaving]))
    assert code == 0 and told["counts"] == {"done": 1}
    with store.begin("read") as unit:
        found = {row.code: row for row in unit.find(Department, institution="H99999900001")}
    assert found["01"].state == "cancelled"
    assert found["02"].told["hosp_dept_name"] == "卒中中心" and found["02"].told["caty"] == "A03.03"


def test_a_week_of_stock(pharmacy: Shop, store: Store) -> None:
    week: list[tuple[str, dict[str, object], Decimal]] = [
        ("3503", {}, Decimal(200)),
        ("3504", {}, Decimal(198)),
        ("3501", {}, Decimal(198)),
        ("3505", {}, Decimal(196)),
        ("3506", {}, Decimal(197)),
        ("3502", {}, Decimal(196)),
        ("3507", {}, Decimal(197)),
    ]
    for infno, facts, level in week:
        code, told = pharmacy.upload(write(pharmacy, infno, [row_of(infno, **facts)]))
        assert code == 0 and told["counts"] == {"done": 1}, (infno, told)
        assert levels(store)["B2603010001"] == (level, "in-stock"), infno


def test_mappings_come_and_go(hospital: Shop) -> None:
    mapping = sample("3301", "10-setup")["data"]
    path = write(hospital, "3301", [{**mapping, "fixmedins_hilist_id": "OWN1"}])
    assert hospital.upload(path)[1]["counts"] == {"done": 1}
    gone = {code: mapping[code] for code in ("list_type", "med_list_codg")}
    undo = {**gone, "fixmedins_hilist_id": "OWN1", "fixmedins_code": "H99999900001"}
    assert hospital.upload(write(hospital, "3302", [undo]))[1]["counts"] == {"done": 1}


def test_refusals_of_the_platform_stand_at_their_rows(pharmacy: Shop, store: Store) -> None:
    purchase = write(
        pharmacy,
        "3503",
        [row_of("3503", fixmedins_bchno=f"B{number}", dynt_no=str(number)) for number in (1, 2)],
    )
    assert pharmacy.upload(purchase)[0] == 0
    rows = [
        row_of("3505", fixmedins_bchno="B1"),
        row_of("3505", fixmedins_bchno="B9"),
        row_of("3505", fixmedins_bchno="B2", sel_retn_cnt=500),
        row_of("3505", fixmedins_bchno="B2", expy_end="2026-01-01"),
    ]
    path = write(pharmacy, "3505", rows)
    code, told = pharmacy.upload(path, "--mark", pharmacy.folder / "marked.xlsx")
    assert code == 1 and told["counts"] == {"done": 1, "refused": 3}
    assert [(line["place"], line["fate"], line["infcode"]) for line in told["lines"]] == [
        ("销售信息!7", "refused", "-1"),
        ("销售信息!8", "refused", "-1"),
        ("销售信息!9", "refused", "-1"),
    ]
    marked = load_workbook(pharmacy.folder / "marked.xlsx")
    assert marked["销售信息"]["A6"].comment is None, "what was done is not marked"
    comment = marked["销售信息"]["A7"].comment
    assert comment is not None and "批次" in comment.text
    assert levels(store)["B1"][0] == Decimal(198)
    # The marked copy is corrected in place: what was done is not sent again.
    sheet = marked["销售信息"]
    columns = {sheet.cell(3, column).value: column for column in range(1, sheet.max_column + 1)}
    for row in (7, 8, 9):
        sheet.cell(row, columns["fixmedins_bchno"]).value = "B2"
        sheet.cell(row, columns["sel_retn_cnt"]).value = row
        sheet.cell(row, columns["expy_end"]).value = "2027-11-07"
    marked.save(pharmacy.folder / "corrected.xlsx")
    code, told = pharmacy.upload(pharmacy.folder / "corrected.xlsx")
    assert code == 0 and told["counts"] == {"done": 3, "skipped": 1}
    assert levels(store)["B2"][0] == Decimal(200 - 7 - 8 - 9)


def test_the_same_file_again_sends_nothing(pharmacy: Shop, store: Store) -> None:
    path = write(pharmacy, "3503", [row_of("3503")])
    first = pharmacy.upload(path)[1]
    again = pharmacy.upload(path)[1]
    assert first["job"] == again["job"] and again["complete"]
    assert levels(store)["B2603010001"][0] == Decimal(200)
    code, told = pharmacy.upload(path, "--repeats", "send")
    assert code == 1 and told["counts"] == {"refused": 1}, "on purpose, and the platform says no"


def test_a_session_that_is_over_is_renewed(hospital: Shop) -> None:
    assert hospital.upload(write(hospital, "3401", [department(1)]))[0] == 0
    (session,) = (hospital.folder / "state").glob("session-*.json")
    kept = json.loads(session.read_text("utf-8"))
    session.write_text(json.dumps({**kept, "sign_no": "bogus"}), "utf-8")
    code, told = hospital.upload(write(hospital, "3401", [department(2), department(3)], "more.xlsx"))
    assert code == 0 and told["counts"] == {"done": 2}
    assert json.loads(session.read_text("utf-8"))["sign_no"] != "bogus"


def test_the_edition_is_the_template_s(hospital: Shop) -> None:
    path = hospital.folder / "sz.xlsx"
    assert hospital("template", "3401", "-e", "shenzhen", "-o", str(path))[0] == 0
    workbook = load_workbook(path)
    fill(workbook.worksheets[0], [department(1), department(2)])
    workbook.save(path)
    code, told = hospital.upload(path, "--dry-run")
    assert code == 0 and (told["valid"], told["messages"]) == (2, 1), "Shenzhen takes a list"


def test_nothing_leaves_with_an_error_in_a_cell(hospital: Shop, store: Store) -> None:
    path = write(hospital, "3401", [department(1), department(2, begntime="2026-13-01")])
    code, told = hospital.upload(path, "--mark", hospital.folder / "marked.xlsx")
    assert code == 1 and told["valid"] == 1
    (found,) = told["found"]
    assert (found["sheet"], found["cell"], found["rule"]) == ("科室信息", "E7", "field-date")
    with store.begin("read") as unit:
        assert unit.find(Department, institution="H99999900001") == []
    code, told = hospital.upload(path, "--skip-invalid")
    assert code == 1 and told["counts"] == {"done": 1} and len(told["found"]) == 1


def test_a_dry_run_sends_nothing(hospital: Shop, store: Store) -> None:
    path = write(hospital, "3401", [department(1)])
    code, told = hospital.upload(path, "--dry-run")
    assert code == 0 and (told["rows"], told["valid"], told["messages"], told["examples"]) == (1, 1, 1, 1)
    assert not (hospital.folder / "state").exists()


def test_text_for_people(pharmacy: Shop) -> None:
    path = write(pharmacy, "3503", [row_of("3503"), row_of("3503", purc_retn_cnt=0, memo="=1+1")])
    state = ("--url", pharmacy.url, "--state", str(pharmacy.folder / "state"))
    code, told = pharmacy("upload", str(path), *state)
    assert code == 1 and "sheet-formula" in told and "采购信息!" in told
    code, told = pharmacy("upload", str(path), "--skip-invalid", *state)
    assert code == 1 and "平台已办理 1" in told
    code, told = pharmacy("upload", "--jobs", *state, "--lang", "en")
    assert code == 0 and "done by the platform 1" in told.replace("\n", " ")


@pytest.mark.parametrize(
    ("args", "rule"),
    [
        (("none.xlsx",), "sheet-missing"),
        ((), "upload-nothing"),
        (("--resume", "3401-1"), "batch-missing"),
        (("own.csv",), "sheet-number-needed"),
        (("own.csv", "--infno", "9999"), "sheet-number-unknown"),
        (("own.csv", "--infno", "2207"), "sheet-unfit-money"),
        (("3401.xlsx", "--infno", "3402"), "sheet-number-other"),
        (("3401.xlsx", "-e", "hunan"), "sheet-edition-other"),
        (("3401.xlsx", "--mark", "3401.xlsx"), "sheet-exists"),
        (("3401.xlsx", "--mark", "marked.csv"), "sheet-suffix"),
        (("3401.xlsx", "--skip-invalid"), "sheet-empty"),
    ],
)
def test_what_cannot_be_done_is_said(hospital: Shop, args: tuple[str, ...], rule: str) -> None:
    write(hospital, "3401", [])
    (hospital.folder / "own.csv").write_text("hosp_dept_codg\n01\n", "utf-8")
    code, told = hospital("upload", *args, "--url", hospital.url, "--state", str(hospital.folder / "state"))
    assert code in (1, 2) and rule in told


def test_templates_are_listed_with_reasons(hospital: Shop) -> None:
    code, told = hospital("template", "--list", "--format", "json")
    rows = {row["infno"]: row for row in json.loads(told)}
    assert code == 0 and rows["3401"]["template"] and rows["2207"]["rule"] == "sheet-unfit-money"
    code, told = hospital("template", "--list", "--lang", "en")
    assert code == 0 and "moves money" in told
    assert hospital("template", "340")[0] == 2
    assert "sheet-suffix" in hospital("template", "3401", "-o", "3401.csv")[1]


def test_unreachable_platform(hospital: Shop) -> None:
    path = write(hospital, "3401", [department(1)])
    hospital.url = "http://127.0.0.1:9/"
    code, told = hospital.upload(path)
    assert code == 1 and told["counts"] == {"pending": 1} and told["stopped"]["rule"] == "batch-stopped"


def test_killed_uploads_go_on_where_they_were(pharmacy: Shop, store: Store) -> None:
    rows = [
        row_of("3503", fixmedins_bchno=f"B{number:03d}", dynt_no=f"N{number:03d}") for number in range(1, 61)
    ]
    path = write(pharmacy, "3503", rows)
    state = str(pharmacy.folder / "state")
    command = [
        sys.executable,
        "-m",
        "yibaogen.cli.main",
        "upload",
        str(path),
        "--url",
        pharmacy.url,
        "--state",
        state,
        "--root",
        str(ROOT),
    ]
    environment = {**os.environ, "YIBAO_TIMEOUT": "2", "YIBAO_CONNECT_TIMEOUT": "2"}
    for goal in (5, 25, 45):
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        deadline = time.monotonic() + 30
        while arrived(store) < goal and time.monotonic() < deadline:
            time.sleep(0.002)
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
        assert goal <= arrived(store) < 60
    _, told = pharmacy.upload(path, "--quiet", "0")
    assert told["counts"].get("done", 0) >= 57 and set(told["counts"]) <= {"done", "sending", "unknown"}
    # At most the one row that was on its way at each kill is open, and each batch has been bought once.
    assert sum(told["counts"].values()) == 60
    assert {level for level, _ in levels(store).values()} == {Decimal(200)}
    assert arrived(store) == len(levels(store))
    done = {line["place"] for line in told["lines"]}
    assert len(levels(store)) >= 60 - len(done)


def arrived(store: Store) -> int:
    with store.begin("read") as unit:
        return len(unit.find(StockMovement))


STAFF: list[dict[str, Any]] = [
    {
        "prac_psn_type": "1 医师",
        "prac_psn_code": "D430100000123",
        "prac_psn_name": "林致远",
        "certno": "999999197004120318",
    },
    {"prac_psn_type": "1", "prac_psn_code": "D430100000124", "prac_psn_name": "沈若蓝"},
    {"prac_psn_type": "1", "prac_psn_code": "D430100009999", "prac_psn_name": "不存在"},
    {"prac_psn_type": "2", "prac_psn_name": "许佳宁", "certno": "999999198806150725"},
]


def test_staff_is_compared_with_the_platform(hospital: Shop) -> None:
    code, told = hospital.upload(write(hospital, "5102", STAFF))
    assert code == 1 and told["checked"] == 4
    mine = [(each["kind"], each["place"]) for each in told["differences"] if each["place"]]
    assert [kind for kind, _ in mine] == ["name", "not-found", "certificate"]
    assert [place.rpartition("!")[2] for _, place in mine] == ["7", "8", "9"]
    others = {each["who"] for each in told["differences"] if each["kind"] == "not-listed"}
    assert "D430100000125" in others and "D430100000123" not in others
    text = json.dumps(told, ensure_ascii=False)
    assert "沈若蓝" not in text and "沈若兰" not in text and "999999198806150725" not in text


def test_staff_without_a_key(hospital: Shop) -> None:
    code, told = hospital.upload(write(hospital, "5102", [{"prac_psn_type": "1"}]))
    assert code == 1 and told["found"][0]["rule"] == "sheet-staff-key"
