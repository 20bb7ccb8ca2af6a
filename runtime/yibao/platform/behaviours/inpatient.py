"""A stay up to its settlement: 2301, 2302 and 2401 to 2405."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from yibao.message.times import read_moment
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.fees import ALL_LINES, add_lines, lines_of, split_row, unsettled
from yibao.platform.refusal import Refused
from yibao.platform.state import Encounter, FeeLine
from yibao.platform.visits import begin, check_certificate, diagnoses, informed, insured_member, visit_of

_TRANSFER = "2"
_IN_HOSPITAL = ("admitted", "lines")


def admit_inpatient(call: Call) -> Reply:
    """2401: a stay begins; nobody lies in two beds."""
    row = call.row("mdtrtinfo")
    found = insured_member(call, str(row["psn_no"]), str(row["insutype"]))
    check_certificate(call, found, row)
    if any(visit.state in _IN_HOSPITAL for visit in stays_of(call, found.psn_no)):
        raise Refused("platform-in-hospital")
    number = str(row.get("ipt_no") or row.get("medrcdno") or "")
    stay = begin(call, "stay", "admitted", row, number)
    stay = msgspec.structs.replace(stay, diagnoses=diagnoses(call.rows("diseinfo")))
    call.unit.add(stay)
    return {"result": {"mdtrt_id": stay.key}}


def stays_of(call: Call, psn_no: str) -> list[Encounter]:
    """All stays of a person."""
    return [visit for visit in call.unit.find(Encounter, psn_no=psn_no) if visit.life == "stay"]


def change_admission(call: Call) -> Reply:
    """2403: correct what was told at admission; diagnoses are known by their number."""
    row = call.row("adminfo")
    stay = visit_of(call, row)
    changed = informed(stay, row, ())
    fresh = diagnoses(call.rows("diseinfo"))
    numbers = {item.number for item in fresh}
    kept = [item for item in stay.diagnoses if item.number not in numbers]
    merged = tuple(sorted((*fresh, *kept), key=lambda item: (not item.main, item.number)))
    start = read_moment(str(row.get("begntime") or "")) or stay.begin
    number = str(row.get("ipt_otp_no") or stay.number)
    call.unit.put(msgspec.structs.replace(changed, diagnoses=merged, begin=start, number=number))
    return None


def cancel_admission(call: Call) -> Reply:
    """2404: the last step of taking a stay back."""
    stay = visit_of(call, call.data)
    if lines_of(call, stay.key):
        raise Refused("platform-lines-left")
    return None


def discharge_inpatient(call: Call) -> Reply:
    """2402: the stay ends; a transfer (dscg_way 2) may be continued elsewhere."""
    row = call.row("dscginfo")
    stay = visit_of(call, row)
    end = read_moment(str(row.get("endtime") or "")) or call.now
    if end < stay.begin:
        raise Refused("platform-discharge-early")
    changed = informed(stay, row, call.rows("diseinfo"))
    referral = str(row.get("dscg_way") or "") == _TRANSFER
    call.unit.put(msgspec.structs.replace(changed, end=end, referral=referral))
    return None


def cancel_discharge(call: Call) -> Reply:
    """2405: back to bed."""
    stay = visit_of(call, call.data)
    state = "lines" if lines_of(call, stay.key) else "admitted"
    call.unit.put(msgspec.structs.replace(stay, end=None, referral=False, state=state))
    return None


def upload_inpatient_fees(call: Call) -> Reply:
    """2301: lines of one stay, split; returned ones are negative and name their original."""
    rows = call.rows("feedetail")
    stay = visit_of(call, call.row("feedetail"))
    if any(str(row["mdtrt_id"]) != stay.key or str(row["psn_no"]) != stay.psn_no for row in rows):
        raise Refused("platform-visit-person")
    return {"result": [split_row(line) for line in add_lines(call, stay, rows)]}


def cancel_inpatient_fees(call: Call) -> Reply:
    """2302: withdraw unsettled lines by their numbers, or all of them (0000)."""
    rows = call.rows("data")
    stay = visit_of(call, call.row("data"))
    if any(str(row["mdtrt_id"]) != stay.key or str(row["psn_no"]) != stay.psn_no for row in rows):
        raise Refused("platform-visit-person")
    lines = unsettled(lines_of(call, stay.key))
    wanted = {str(row["feedetl_sn"]) for row in rows}
    if ALL_LINES in wanted:
        wanted = {line.sn for line in lines}
    gone = [line for line in lines if line.sn in wanted]
    unknown = wanted - {line.sn for line in gone}
    if unknown or not gone:
        raise Refused("platform-line-unknown", found=min(unknown, default=ALL_LINES))
    if any(line.told.get("init_feedetl_sn") in wanted and line.sn not in wanted for line in lines):
        raise Refused("platform-line-returned")
    call.unit.delete(FeeLine, *(line.key for line in gone))
    state = "lines" if len(gone) < len(lines) else "admitted"
    call.unit.put(msgspec.structs.replace(stay, state=state))
    return None


BEHAVIOURS: Mapping[str, Behaviour] = {
    "admit_inpatient": admit_inpatient,
    "change_admission": change_admission,
    "cancel_admission": cancel_admission,
    "discharge_inpatient": discharge_inpatient,
    "cancel_discharge": cancel_discharge,
    "upload_inpatient_fees": upload_inpatient_fees,
    "cancel_inpatient_fees": cancel_inpatient_fees,
}
