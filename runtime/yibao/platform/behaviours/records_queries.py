"""What the platform remembers of visits and money: 5201 to 5206 and 5303."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import msgspec

from yibao.message.times import read_moment, write_datetime
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.fees import lines_of, split_row
from yibao.platform.identity import base_info
from yibao.platform.members import Member, member
from yibao.platform.refusal import Refused
from yibao.platform.setlinfo import fund_rows, insurance_info
from yibao.platform.state import Encounter, FeeLine, Settlement
from yibao.platform.visits import visit_of

_IN_HOSPITAL = ("admitted", "lines")
_CHRONIC = "14"
_FOR_EVER = timedelta(days=366 * 200)
_UNSETTLED = "0"
"""setl_id of a line that no settlement holds: the field must not be empty, and no settlement has this number."""


def query_visits(call: Call) -> Reply:
    """5201: visits and stays of a person by kind and time."""
    row = call.data
    begin, end = _period(call)
    found = member(call, str(row["psn_no"]))
    visits = [
        visit
        for visit in call.unit.find(Encounter, psn_no=found.psn_no)
        if visit.state != "cancelled"
        and begin <= visit.begin <= end
        and (visit.med_type or row["med_type"]) == row["med_type"]
        and row.get("mdtrt_id", visit.key) == visit.key
    ]
    return {"mdtrtinfo": [_visit_row(found, visit, call) for visit in visits]} if visits else None


def query_diagnoses(call: Call) -> Reply:
    """5202: diagnoses of a visit."""
    visit = visit_of(call, call.data)
    rows = [
        {
            **item.told,
            "diag_info_id": f"{visit.key}-{item.number}",
            "mdtrt_id": visit.key,
            "psn_no": visit.psn_no,
            "inout_diag_type": "2" if visit.end else "1",
            "maindiag_flag": "1" if item.main or number == 0 else "0",
            "diag_srt_no": item.number,
        }
        for number, item in enumerate(visit.diagnoses)
    ]
    return {"diseinfo": rows} if rows else None


def query_settlement(call: Call) -> Reply:
    """5203: a settlement; refd_setl_flag 1 for one that was taken back and for the negative one that did so."""
    row = call.data
    found = call.unit.get(Settlement, str(row["setl_id"]))
    if found is None or found.mdtrt_id != row["mdtrt_id"] or found.psn_no != row["psn_no"]:
        raise Refused("platform-nothing-found")
    visit = visit_of(call, row)
    who = member(call, found.psn_no)
    place = call.site.world.institutions.get(found.institution)
    sums = msgspec.structs.asdict(found.result.sums)
    insurance = who.facts.insurance_on(found.end, found.insutype)
    return {
        "setlinfo": {
            "setl_id": found.key,
            "mdtrt_id": found.mdtrt_id,
            **base_info(who, found.time.date()),
            **insurance_info(who, found.insutype),
            "insu_optins": who.facts.area,
            **({"emp_name": insurance.employer} if insurance and insurance.employer else {}),
            "pay_loc": "2",
            "fixmedins_code": found.institution,
            "fixmedins_name": place.name if place else str(call.header.get("fixmedins_name") or "—"),
            **({"hosp_lv": place.grade} if place else {}),
            "begndate": visit.begin.date().isoformat(),
            "enddate": (visit.end or visit.begin).date().isoformat(),
            "setl_time": write_datetime(found.time),
            "mdtrt_cert_type": found.told.get("mdtrt_cert_type", "02"),
            "med_type": found.med_type,
            "clr_type": found.clr_type,
            "clr_way": "1",
            "clr_optins": found.clr_optins,
            **sums,
            "psn_pay": sums["psn_part_amt"],
            "cash_payamt": sums["psn_cash_pay"],
            "medins_setl_id": found.msgid,
            "refd_setl_flag": "0" if found.state == "settled" else "1",
            "year": str(found.year),
            **({"invono": found.told["invono"]} if "invono" in found.told else {}),
        },
        "setldetail": fund_rows(found.result),
    }


def query_fee_details(call: Call) -> Reply:
    """5204: lines of a visit, or of one settlement. Raises ``Refused`` when there are none."""
    row = call.data
    visit = visit_of(call, row)
    wanted = row.get("setl_id")
    lines = [line for line in lines_of(call, visit.key) if wanted in (None, "", line.setl_id)]
    if not lines:
        raise Refused("platform-nothing-found")
    return [_line_row(call, visit, line) for line in lines]


def query_chronic_medication(call: Call) -> Reply:
    """5205: what a person was given for certified diseases."""
    begin, end = _period(call)
    psn_no = str(call.data["psn_no"])
    rows = [
        {**_line_row(call, visit, line), "psn_no": psn_no, "fixmedins_code": visit.institution}
        for visit in call.unit.find(Encounter, psn_no=psn_no)
        if visit.med_type.startswith(_CHRONIC)
        for line in lines_of(call, visit.key)
        if begin <= line.time <= end and line.list_type.startswith("1")
    ]
    return {"feedetail": rows} if rows else None


def query_accumulated_amounts(call: Call) -> Reply:
    """5206: the running totals of a person, by year and what they count."""
    found = member(call, str(call.data["psn_no"]))
    month = str(call.data.get("cum_ym") or "")
    insurance = found.facts.insurance_on(call.today)
    rows = [
        {
            "insutype": insurance.insutype if insurance else "310",
            "year": str(year),
            "cum_ym": month or f"{year}12",
            "cum_type_code": cumulation_code(key),
            "cum": amount,
        }
        for year, totals in sorted(found.purse.totals.items())
        if month[:4] in ("", str(year))
        for key, amount in totals.amounts.items()
    ]
    return {"cuminfo": rows} if rows else None


def cumulation_code(key: str) -> str:
    """A key of ``benefit.totals`` in the ten characters of cum_type_code: its consonants, and what is counted.

    ``pool.paid`` → ``pl.p``, ``chronic.two.deducted`` → ``chrnctw.d``. No dictionary of these codes is known.
    """
    head, _, kind = key.rpartition(".")
    return (
        f"{''.join(letter for letter in head if letter.isalpha() and letter not in 'aeiou')[:8]}.{kind[:1]}"
    )


def query_current_inpatients(call: Call) -> Reply:
    """5303: who is in hospital here now, of those admitted in a time."""
    begin, end = _period(call)
    psn_no = call.data.get("psn_no")
    if psn_no:
        visits = call.unit.find(Encounter, psn_no=str(psn_no))
    else:
        visits = call.unit.find(Encounter, institution=call.institution)
    stays = [
        visit
        for visit in visits
        if visit.life == "stay"
        and visit.institution == call.institution
        and visit.state in _IN_HOSPITAL
        and begin <= visit.begin <= end
    ]
    rows = [
        {
            "mdtrt_id": stay.key,
            **base_info(member(call, stay.psn_no), call.today),
            "insutype": stay.insutype,
            "begndate": stay.begin.date().isoformat(),
            "med_type": stay.med_type,
            **({"ipt_otp_no": stay.number} if stay.number else {}),
            "out_flag": "0",
        }
        for stay in stays
    ]
    return {"data": rows} if rows else None


def _period(call: Call) -> tuple[datetime, datetime]:
    """begntime to endtime; a day without time counts until its end."""
    begin = read_moment(str(call.data.get("begntime") or "")) or call.now - _FOR_EVER
    end = read_moment(str(call.data.get("endtime") or "")) or call.now + _FOR_EVER
    return begin, end + timedelta(
        hours=23, minutes=59, seconds=59
    ) if end.time() == datetime.min.time() else end


def _visit_row(found: Member, visit: Encounter, call: Call) -> dict[str, Any]:
    insurance = found.facts.insurance_on(visit.begin.date(), visit.insutype)
    end = visit.end or visit.begin
    return {
        **visit.told,
        "mdtrt_id": visit.key,
        **base_info(found, call.today),
        **insurance_info(found, visit.insutype),
        "insu_optins": found.facts.area,
        **({"emp_name": insurance.employer} if insurance and insurance.employer else {}),
        "begntime": write_datetime(visit.begin),
        "endtime": write_datetime(end),
        "med_type": visit.med_type or str(call.data["med_type"]),
        **({"ipt_otp_no": visit.number} if visit.number else {}),
        "inhosp_stas": "1" if visit.state in _IN_HOSPITAL and visit.life == "stay" else "0",
        **({"ipt_days": max((end - visit.begin).days, 1)} if visit.life == "stay" else {}),
    }


def _line_row(call: Call, visit: Encounter, line: FeeLine) -> dict[str, Any]:
    item = call.site.world.items.get(line.line.code)
    name = line.name or line.told.get("medins_list_codg", line.line.code)
    place = call.site.world.institutions.get(visit.institution)
    return {
        **line.told,
        **split_row(line),
        "mdtrt_id": visit.key,
        "setl_id": line.setl_id or _UNSETTLED,
        "rx_drord_no": line.told.get("rxno") or line.told.get("drord_no"),
        "med_type": visit.med_type or line.told.get("med_type") or "11",
        "fee_ocur_time": write_datetime(line.time),
        "fixmedins_name": place.name if place else visit.institution,
        "hilist_code": line.line.code,
        "hilist_name": name,
        "list_type": line.list_type or "201",
        "med_list_codg": line.line.code,
        "medins_list_name": name,
        "spec": (item.spec if item else "") or "—",
        "dosform_name": (item.dosform if item else "") or "—",
    }


BEHAVIOURS: Mapping[str, Behaviour] = {
    "query_visits": query_visits,
    "query_diagnoses": query_diagnoses,
    "query_settlement": query_settlement,
    "query_fee_details": query_fee_details,
    "query_chronic_medication": query_chronic_medication,
    "query_accumulated_amounts": query_accumulated_amounts,
    "query_current_inpatients": query_current_inpatients,
}
