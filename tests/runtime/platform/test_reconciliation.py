"""3201 and 3202 compare with the books: every difference is found, and named in the result file."""

from __future__ import annotations

import base64
import io
import zipfile
from typing import Any

import pytest
from clerk import WOMAN, Clerk, in_process
from test_outpatient import TOTAL, with_lines

from yibao.platform import create_app
from yibao.platform.behaviours import reconciliation
from yibao.platform.refusal import Refused
from yibao_editions.national.validation import checker

PERIOD = {
    "stmt_begndate": "2026-03-01",
    "stmt_enddate": "2026-03-31",
    "setl_optins": "430100",
    "clr_type": "11",
}


@pytest.fixture
def desk() -> Clerk:
    return Clerk(in_process(create_app([checker()])))


def books(desk: Clerk) -> list[dict[str, Any]]:
    """What the institution booked: two settlements, one of them refunded."""
    rows = []
    for _ in range(2):
        info = desk.settle(with_lines(desk), TOTAL).ok()["setlinfo"]
        rows.append({**info, "refund": "0"})
    undone = desk.refund(rows[0]["mdtrt_id"], rows[0]["setl_id"]).ok()["setlinfo"]
    return [*rows, {**undone, "psn_no": WOMAN, "refund": "1"}]


def total(desk: Clerk, rows: list[dict[str, Any]], **given: Any) -> Any:
    sums = {
        key: float(sum(row[key] for row in rows)) for key in ("medfee_sumamt", "fund_pay_sumamt", "acct_pay")
    }
    data = {**PERIOD, "insutype": "310", **sums, "fixmedins_setl_cnt": len(rows), **given}
    return desk.call("3201", {"data": data}).ok()["stmtinfo"]


def test_totals(desk: Clerk) -> None:
    rows = books(desk)
    assert total(desk, rows)["stmt_rslt"] == "0"
    assert total(desk, [], clr_type="14")["stmt_rslt"] == "0"
    missing = total(desk, rows[:2])
    assert missing["stmt_rslt"] == "1"
    assert "笔数 机构2≠平台3" in missing["stmt_rslt_dscr"]
    assert total(desk, rows, acct_pay=0.01)["stmt_rslt"] == "1"
    assert total(desk, [rows[2]], refd_setl_flag="1")["stmt_rslt"] == "0"


def compared(desk: Clerk, lines: list[str]) -> list[list[str]]:
    """The result file's rows."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("detail.txt", "".join(f"{line}\n" for line in lines))
    file = {
        "in": base64.b64encode(buffer.getvalue()).decode(),
        "filename": "detail.zip",
        "fixmedins_code": desk.institution,
    }
    number = desk.call("9101", {"fsUploadIn": file}).ok()["file_qury_no"]
    data = {**PERIOD, "file_qury_no": number, "medfee_sumamt": 0, "fund_pay_sumamt": 0, "cash_payamt": 0}
    told = desk.call("3202", {"data": {**data, "fixmedins_setl_cnt": len(lines)}}).ok()["fileinfo"]
    asked = {
        "file_qury_no": told["file_qury_no"],
        "filename": told["filename"],
        "fixmedins_code": desk.institution,
    }
    content = desk.call("9102", {"fsDownloadIn": asked}).content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        (name,) = archive.namelist()
        return [line.split("\t") for line in archive.read(name).decode("utf-8").splitlines()]


def line(row: dict[str, Any]) -> str:
    cells = ("setl_id", "mdtrt_id", "psn_no", "medfee_sumamt", "fund_pay_sumamt", "acct_pay", "refund")
    return "\t".join(str(row[cell]) for cell in cells)


def test_details(desk: Clerk) -> None:
    rows = books(desk)
    agreed = compared(desk, [line(row) for row in rows])
    assert [(cells[4], cells[6]) for cells in agreed] == [("0", "null")] * 3
    wrong = {**rows[1], "acct_pay": rows[1]["acct_pay"] + 1}
    invented = {**rows[0], "setl_id": "404"}
    told = {cells[2]: cells for cells in compared(desk, [line(wrong), line(invented), line(rows[2])])}
    assert told[rows[2]["setl_id"]][4] == "0"
    assert told[rows[1]["setl_id"]][4] == "1"
    assert "账户" in told[rows[1]["setl_id"]][6]
    assert told["404"][6] == "机构有而平台没有"
    assert told[rows[0]["setl_id"]][6] == "平台有而机构没有"
    assert told[rows[0]["setl_id"]][3] == rows[0]["medins_setl_id"]


@pytest.mark.parametrize("text", ["a\tb", "1\t2\t3\tx\t0\t0\t0"])
def test_a_file_in_another_form_is_named_by_its_line(desk: Clerk, text: str) -> None:
    with pytest.raises(AssertionError, match="第 1 行"):
        compared(desk, [text])


def test_only_ones_own_file(desk: Clerk) -> None:
    data = {**PERIOD, "file_qury_no": "fsi/none", "medfee_sumamt": 0, "fund_pay_sumamt": 0, "cash_payamt": 0}
    assert "文件" in desk.call("3202", {"data": {**data, "fixmedins_setl_cnt": 0}}).refused()


def test_a_file_with_broken_compression_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("detail.txt", "1\t2\t3\n" * 500)
    data = bytearray(buffer.getvalue())
    data[45:60] = b"\xff" * 15
    with pytest.raises(Refused):
        reconciliation._text(bytes(data))
