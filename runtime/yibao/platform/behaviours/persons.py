"""Who somebody is and how they are insured (1101), and what treatment they may have (2001)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from yibao.benefit.benefits import KINDS
from yibao.benefit.case import Case
from yibao.benefit.codes import benefit_of
from yibao.benefit.kinds import Inquiry
from yibao.benefit.model import Claim, History, NotPayable
from yibao.message.times import read_moment, write_datetime
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.claims import filings_of, institution_of, insured_as
from yibao.platform.identity import base_info, insurance_rows
from yibao.platform.members import Member, member_by_certificate
from yibao.platform.refusal import Refused
from yibao.platform.visits import insured_member

_POOLS = {"390": "390100", "391": "390100", "340": "340100"}
_POOL, _ACCOUNT = "310100", "310200"
# Only the lines or the diagnoses can tell.
_LATER = frozenset(("benefit-item-missing", "benefit-disease"))


def query_person(call: Call) -> Reply:
    """1101: the person behind a certificate, every insurance that is in force, the identities."""
    data = call.data
    found = member_by_certificate(
        call,
        str(data.get("mdtrt_cert_type", "")),
        str(data.get("mdtrt_cert_no", "")),
        str(data.get("psn_name") or ""),
    )
    if data.get("certno") and found.facts.certno not in ("", data["certno"]):
        raise Refused("platform-person-other")
    return {
        "baseinfo": base_info(found, call.today),
        "insuinfo": insurance_rows(found, call.today),
        "idetinfo": _identity_rows(found),
    }


def check_benefit(call: Call) -> Reply:
    """2001: whether the funds would pay for such a visit, and why not."""
    row = call.data
    found = insured_member(call, str(row["psn_no"]), str(row["insutype"]))
    begin = read_moment(str(row["begntime"])) or call.now
    end = read_moment(str(row.get("endtime") or "")) or begin
    why = refusal_reason(call, found, row, begin.date(), max(begin, end).date())
    result = {"trt_enjymnt_flag": "0", "trt_chk_rslt": why} if why else {"trt_enjymnt_flag": "1"}
    funds = [_POOLS.get(str(row["insutype"]), _POOL)]
    account = {"trt_enjymnt_flag": "1" if found.purse.account else "0"}
    days = {"begndate": begin.date().isoformat(), "enddate": f"{begin.year}-12-31"}
    base = {"psn_no": found.psn_no, "trt_chk_type": "01", **days}
    rows = [{**base, "fund_pay_type": fund, **result} for fund in funds]
    return {"trtinfo": [*rows, {**base, "fund_pay_type": _ACCOUNT, **account}]}


def refusal_reason(call: Call, found: Member, row: Mapping[str, Any], begin: date, end: date) -> str:
    """Why a benefit is not to be had, in Chinese; "" when it is. What depends on fee lines is not asked."""
    insured = insured_as(found, str(row["insutype"]), end)
    benefit = benefit_of(call.site.policy, str(row["med_type"]), insured.population)
    version = call.site.policy.on(end)
    if benefit is None or version is None:
        return Refused("benefit-med-type", found=str(row["med_type"])).event.message("zh")
    claim = Claim(
        benefit=benefit,
        insured=insured,
        institution=institution_of(call, str(row["fixmedins_code"])),
        begin=begin,
        end=end,
        lines=(),
        disease=str(row.get("dise_codg") or ""),
        filings=filings_of(call, found),
        birth=str(row.get("matn_type") or ""),
        inquiry=Inquiry.LINKED,
        history=History(found.totals(end.year), found.purse.settled),
    )
    try:
        if insured.suspended:
            raise NotPayable("benefit-suspended")
        KINDS[benefit].check(Case(call.site.policy, version, claim))
    except NotPayable as reason:
        if reason.reason not in _LATER:
            return Refused(reason.reason, **reason.details).event.message("zh")
    return ""


def _identity_rows(found: Member) -> list[dict[str, Any]]:
    return [
        {
            "psn_idet_type": row.type,
            **({"psn_type_lv": row.level} if row.level else {}),
            **({"memo": row.memo} if row.memo else {}),
            "begntime": _midnight(row.begin),
            **({"endtime": _midnight(row.end)} if row.end else {}),
        }
        for row in found.facts.identities
    ]


def _midnight(day: date) -> str:
    return write_datetime(datetime.combine(day, time()))


BEHAVIOURS: Mapping[str, Behaviour] = {"query_person": query_person, "check_benefit": check_benefit}
