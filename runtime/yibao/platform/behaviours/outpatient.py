"""An outpatient visit up to its settlement: 2201 to 2205."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

import msgspec

from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.fees import ALL_LINES, add_lines, lines_of, split_row, unsettled
from yibao.platform.refusal import Refused
from yibao.platform.state import FeeLine
from yibao.platform.visits import begin, check_certificate, informed, insured_member, visit_of


def register_outpatient(call: Call) -> Reply:
    """2201: a visit begins."""
    row = call.data
    found = insured_member(call, str(row["psn_no"]), str(row["insutype"]))
    check_certificate(call, found, row)
    visit = begin(call, "encounter", "registered", row, str(row["ipt_otp_no"]))
    call.unit.add(visit)
    return {"data": {"mdtrt_id": visit.key, "psn_no": visit.psn_no, "ipt_otp_no": visit.number}}


def cancel_outpatient_registration(call: Call) -> Reply:
    """2202: give a visit up; its life cycle says when."""
    visit_of(call, call.data)
    return None


def upload_outpatient_visit(call: Call) -> Reply:
    """2203: kind of visit and diagnoses."""
    row = call.row("mdtrtinfo")
    visit = visit_of(call, row)
    if visit.med_type and visit.med_type != row["med_type"] and lines_of(call, visit.key):
        raise Refused("platform-med-type", found=str(row["med_type"]), allowed=visit.med_type)
    call.unit.put(informed(visit, row, call.rows("diseinfo")))
    return None


def upload_outpatient_fees(call: Call) -> Reply:
    """2204: lines of a charge batch, split."""
    rows = call.rows("feedetail") or [call.row("feedetail")]
    added: list[FeeLine] = []
    for _, group in groupby(rows, key=lambda row: (str(row["mdtrt_id"]), str(row["chrg_bchno"]))):
        told = list(group)
        visit = visit_of(call, told[0])
        if any(str(row["psn_no"]) != visit.psn_no for row in told):
            raise Refused("platform-visit-person")
        if len({str(row.get("dise_codg") or "") for row in told}) > 1:
            raise Refused("platform-batch-diseases", found=str(told[0]["chrg_bchno"]))
        added.extend(add_lines(call, visit, told))
    return {"result": [split_row(line) for line in added]}


def cancel_outpatient_fees(call: Call) -> Reply:
    """2205: withdraw the unsettled lines of a batch, or all of them (0000)."""
    row = call.data
    visit = visit_of(call, row)
    batch = str(row["chrg_bchno"])
    lines = lines_of(call, visit.key)
    gone = [line for line in unsettled(lines) if batch in (ALL_LINES, line.batch)]
    if not gone:
        raise Refused("platform-batch-unknown", found=batch)
    call.unit.delete(FeeLine, *(line.key for line in gone))
    state = "lines" if len(gone) < len(lines) else "informed"
    call.unit.put(msgspec.structs.replace(visit, state=state))
    return None


BEHAVIOURS: Mapping[str, Behaviour] = {
    "register_outpatient": register_outpatient,
    "cancel_outpatient_registration": cancel_outpatient_registration,
    "upload_outpatient_visit": upload_outpatient_visit,
    "upload_outpatient_fees": upload_outpatient_fees,
    "cancel_outpatient_fees": cancel_outpatient_fees,
}
