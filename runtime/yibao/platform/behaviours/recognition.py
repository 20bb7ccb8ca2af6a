"""5401, 5402: reports of any institution that another one may recognise, out of what was uploaded (4501, 4502)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from yibao.platform.behaviours.checks import institution_name, objects, text
from yibao.platform.behaviours.clinical import EXAMINATION, LABORATORY
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.members import member
from yibao.platform.refusal import Refused
from yibao.platform.state import ClinicalDocument

_EXAM, _LAB = EXAMINATION.heads[0], LABORATORY.heads[0]
_CODES = ("exam_item_code", "inhosp_exam_item_code", "exam_item_detl_code")
_NAMES = ("exam_item_name", "inhosp_exam_item_name", "exam_item_detl_name")


def query_recognised_items(call: Call) -> Reply:
    """5401: somebody's reports, the newest first, narrowed to an item and to who made it."""
    data = call.data
    found = member(call, text(data, "psn_no"))
    return {"bilgiteminfo": [_item(row) for row in _reports(call, found.psn_no) if _wanted(call, data, row)]}


def query_report_details(call: Call) -> Reply:
    """5402: one report whole."""
    data = call.data
    wanted = text(data, "rpotc_no")
    found = next(
        (
            row
            for row in _reports(call, text(data, "psn_no"))
            if row.report == wanted and row.institution == text(data, "fixmedins_code")
        ),
        None,
    )
    if found is None:
        raise Refused("behaviour-report-unknown")
    if found.sort == EXAMINATION.name:
        head = _head(found)
        return {"checkreportdetails": [{**_item(found), "bilgDrName": text(head, "bilg_dr_name")}]}
    return {
        "inspectionreportinformation": [{**_head(found), "psn_no": found.psn_no}],
        "inspectiondetails": [
            {**row, "rpotc_no": found.report, "exam_rslt_qual": text(row, "exam_rslt_dicm")}
            for row in _rows(found, "iteminfo")
        ],
    }


def _reports(call: Call, psn_no: str) -> Iterator[ClinicalDocument]:
    rows = call.unit.find(ClinicalDocument, psn_no=psn_no, order="newest") if psn_no else []
    return (
        row for row in rows if row.valid and row.report and row.sort in (EXAMINATION.name, LABORATORY.name)
    )


def _head(row: ClinicalDocument) -> Mapping[str, Any]:
    return next(iter(_rows(row, _EXAM if row.sort == EXAMINATION.name else _LAB)), {})


def _rows(row: ClinicalDocument, node: str) -> Sequence[Mapping[str, Any]]:
    return objects(row.body.get(node))


def _wanted(call: Call, data: Mapping[str, Any], row: ClinicalDocument) -> bool:
    lines = [_head(row), *_rows(row, "iteminfo")]
    asked = {
        "exam_item_code": {text(line, code) for line in lines for code in _CODES},
        "exam_item_name": {text(line, code) for line in lines for code in _NAMES},
        "exam_org_code": {row.institution, text(_head(row), "exam_org_code")},
        "exam_org_name": {
            institution_name(call, row.institution),
            text(_head(row), "exam_org_name"),
            text(_head(row), "exe_org_name"),
        },
    }
    return all(text(data, code) in ("", *known) for code, known in asked.items())


def _item(row: ClinicalDocument) -> dict[str, Any]:
    head = _head(row)
    return {
        "psn_no": row.psn_no,
        "rpotc_no": row.report,
        "rpt_date": text(head, "rpt_date"),
        "rpotc_type_code": text(head, "rpotc_type_code"),
        "fixmedins_code": row.institution,
        "exam_rpotc_name": text(head, "exam_rpotc_name") or text(head, "exam_item_name"),
        "exam_rslt_poit_flag": text(head, "exam_rslt_poit_flag"),
        "exam_rslt_abn": text(head, "exam_rslt_abn"),
        "exam_ccls": text(head, "exam_ccls"),
    }


BEHAVIOURS: Mapping[str, Behaviour] = {
    "query_recognised_items": query_recognised_items,
    "query_report_details": query_report_details,
}
