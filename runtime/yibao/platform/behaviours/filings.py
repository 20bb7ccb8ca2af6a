"""2501 to 2506: referrals, chronic diseases, designated institutions are filed and taken back; 5301, 5302, 5304 tell of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import msgspec

from yibao.message.times import write_date, write_datetime
from yibao.platform.behaviours.checks import (
    OPEN_END,
    day,
    institution_name,
    known_institution,
    moment,
    text,
)
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.identity import base_info
from yibao.platform.members import Member, member
from yibao.platform.refusal import Refused
from yibao.platform.state import Encounter, Filing
from yibao.platform.told import told_of
from yibao.platform.visits import new_number

TRANSFER, CHRONIC, HOME = "transfer", "chronic", "home"
_CHRONIC_LIST = "chronic"
_FILED, _CANCELLED = "filed", "cancelled"


def file_referral(call: Call) -> Reply:
    """2501: to another hospital, not while a referral to it is in force."""
    data = call.data
    found = member(call, text(data, "psn_no"))
    goal = text(data, "reflin_medins_no")
    if goal == call.institution:
        raise Refused("behaviour-referral-self")
    known_institution(call, goal, "reflin_medins_no")
    begin = day(data, "begndate", day(data, "refl_date", call.today))
    made = _filing(call, TRANSFER, begin, goal)
    _not_doubled(call, made, "reflin_medins_no")
    return _kept(call, made, found)


def file_chronic_disease(call: Call) -> Reply:
    """2503: a disease of the region's list that has been certified; not twice at the same time."""
    data = call.data
    found = member(call, text(data, "psn_no"))
    code = text(data, "opsp_dise_code")
    listed = call.site.world.diseases.get(code)
    if call.site.strict if listed is None else listed.list != _CHRONIC_LIST:
        raise Refused("behaviour-disease-unlisted", found=code)
    if day(data, "hosp_ide_date", call.today) > call.today:
        raise Refused("behaviour-identified-later")
    known_institution(call, text(data, "ide_fixmedins_no"), "ide_fixmedins_no")
    made = _filing(call, CHRONIC, day(data, "begndate", call.today), code)
    _not_doubled(call, made, "opsp_dise_code")
    if any(row.disease == code and _meets(row.begin, row.end, made) for row in found.facts.filings):
        raise Refused("behaviour-filing-doubled")
    return _kept(call, made, found)


def file_designated_institution(call: Call) -> Reply:
    """2505: one institution a person, business and rank at the same time."""
    data = call.data
    found = member(call, text(data, "psn_no"))
    known_institution(call, text(data, "fixmedins_code"), "fixmedins_code")
    begin = day(data, "begndate", call.today)
    made = _filing(call, HOME, begin, text(data, "fixmedins_code"))
    _not_doubled(call, made, "biz_appy_type", "fix_srt_no")
    return _kept(call, made, found)


def _filing(call: Call, sort: str, begin: date, subject: str) -> Filing:
    """The filing that a request asks for; ``disease`` holds what it is about: a disease or an institution."""
    data = call.data
    end = day(data, "enddate", OPEN_END) if data.get("enddate") else None
    if end is not None and end < call.today:
        raise Refused("behaviour-period-over")
    return Filing(
        key=f"T{new_number(call, 'filing')}",
        sort=sort,
        state=_FILED,
        psn_no=text(data, "psn_no"),
        institution=call.institution,
        begin=begin,
        end=end,
        disease=subject if sort == CHRONIC else "",
        told={**told_of(data), "filed_at": write_datetime(call.now)},
    )


def _not_doubled(call: Call, made: Filing, *same: str) -> None:
    for row in call.unit.find(Filing, psn_no=made.psn_no, sort=made.sort, state=_FILED):
        equal = all(row.told.get(code, "") == made.told.get(code, "") for code in same)
        if equal and _meets(row.begin, row.end, made):
            raise Refused("behaviour-filing-doubled")


def _meets(begin: date, end: date | None, other: Filing) -> bool:
    """Whether two periods share a day."""
    return begin <= (other.end or OPEN_END) and other.begin <= (end or OPEN_END)


def _kept(call: Call, made: Filing, found: Member) -> Reply:
    insurance = found.facts.insurance_on(call.today)
    insutype = made.told.get("insutype") or (insurance.insutype if insurance else "")
    call.unit.add(msgspec.structs.replace(made, told={**made.told, "insutype": insutype}))
    return {"result": {"trt_dcla_detl_sn": made.key}}


def _cancel(sort: str) -> Behaviour:
    """2502, 2504, 2506. State and institution have been checked by the life cycle."""

    def cancel(call: Call) -> Reply:
        data = call.data
        found = call.unit.get(Filing, text(data, "trt_dcla_detl_sn"))
        if found is None or found.sort != sort or found.psn_no != text(data, "psn_no"):
            raise Refused("behaviour-filing-unknown")
        if sort == TRANSFER and _used(call, found):
            raise Refused("behaviour-referral-used")
        call.unit.put(
            msgspec.structs.replace(
                found, state=_CANCELLED, told={**found.told, "cancelled_at": write_datetime(call.now)}
            )
        )
        return None

    return cancel


def _used(call: Call, referral: Filing) -> bool:
    """Whether the hospital that somebody was sent to has treated them under the referral."""
    goal = referral.told.get("reflin_medins_no", "")
    return any(
        visit.institution == goal
        and visit.state != _CANCELLED
        and referral.begin <= visit.begin.date() <= (referral.end or OPEN_END)
        for visit in call.unit.find(Encounter, psn_no=referral.psn_no)
    )


def query_chronic_disease_filings(call: Call) -> Reply:
    """5301: certified diseases that are still in force, whoever filed them."""
    found = member(call, text(call.data, "psn_no"))
    return {"feedetail": [row for row in _diseases(call, found) if row["enddate"] >= write_date(call.today)]}


def _diseases(call: Call, found: Member) -> Iterator[dict[str, Any]]:
    for old in found.facts.filings:
        listed = call.site.world.diseases.get(old.disease)
        yield _disease(old.disease, listed.name if listed else old.disease, old.begin, old.end)
    for row in call.unit.find(Filing, psn_no=found.psn_no, sort=CHRONIC, state=_FILED):
        yield _disease(row.disease, row.told.get("opsp_dise_name", row.disease), row.begin, row.end)


def _disease(code: str, name: str, begin: date, end: date | None) -> dict[str, Any]:
    return {
        "opsp_dise_code": code,
        "opsp_dise_name": name,
        "begndate": write_date(begin),
        "enddate": write_date(end or OPEN_END),
    }


def query_designated_institutions(call: Call) -> Reply:
    """5302: the institutions that somebody has chosen and that still hold."""
    data = call.data
    found = member(call, text(data, "psn_no"))
    wanted = text(data, "biz_appy_type")
    return {
        "psnfixmedin": [
            {
                "psn_no": row.psn_no,
                "insutype": row.told.get("insutype", ""),
                "fix_srt_no": row.told.get("fix_srt_no", ""),
                "fixmedins_code": row.told.get("fixmedins_code", ""),
                "fixmedins_name": row.told.get("fixmedins_name", ""),
                "begndate": write_date(row.begin),
                "enddate": write_date(row.end or OPEN_END),
                "memo": row.told.get("memo", ""),
            }
            for row in call.unit.find(Filing, psn_no=found.psn_no, sort=HOME, state=_FILED)
            if wanted in ("", row.told.get("biz_appy_type", "")) and (row.end or OPEN_END) >= call.today
        ]
    }


def query_referrals(call: Call) -> Reply:
    """5304: referrals of somebody, or of the calling institution, filed for days within a time."""
    data = call.data
    begin, end = moment(data, "begntime", call.now).date(), moment(data, "endtime", call.now).date()
    psn_no = text(data, "psn_no")
    rows = call.unit.find(Filing, sort=TRANSFER, state=_FILED)
    return {
        "refmedin": [
            _referral(call, row)
            for row in rows
            if begin <= _referred(row) <= end
            and (row.psn_no == psn_no if psn_no else row.institution == call.institution)
        ]
    }


def _referred(row: Filing) -> date:
    return day(row.told, "refl_date", row.begin)


def _referral(call: Call, row: Filing) -> dict[str, Any]:
    found = member(call, row.psn_no)
    insurance = found.facts.insurance_on(call.today)
    goal = call.site.world.institutions.get(row.told.get("reflin_medins_no", ""))
    away = goal is not None and goal.area != found.facts.area
    return {
        **row.told,
        **base_info(found, call.today),
        "tel": row.told.get("tel") or found.facts.tel,
        "addr": row.told.get("addr") or found.facts.addr,
        "emp_name": insurance.employer if insurance else "",
        "dcla_souc": "01",
        "insu_optins": row.told.get("insu_optins") or found.facts.area,
        "reflin_medins_name": row.told.get("reflin_medins_name")
        or institution_name(call, row.told.get("reflin_medins_no", "")),
        "out_flag": "1" if away else "0",
        "refl_date": write_date(_referred(row)),
        "begndate": write_date(row.begin),
        "enddate": write_date(row.end or OPEN_END),
        "hosp_agre_refl_flag": row.told.get("hosp_agre_refl_flag") or "1",
        "opt_time": row.told.get("filed_at", ""),
    }


BEHAVIOURS: Mapping[str, Behaviour] = {
    "file_referral": file_referral,
    "cancel_referral": _cancel(TRANSFER),
    "file_chronic_disease": file_chronic_disease,
    "cancel_chronic_disease": _cancel(CHRONIC),
    "file_designated_institution": file_designated_institution,
    "cancel_designated_institution": _cancel(HOME),
    "query_chronic_disease_filings": query_chronic_disease_filings,
    "query_designated_institutions": query_designated_institutions,
    "query_referrals": query_referrals,
}
