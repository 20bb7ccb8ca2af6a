"""Encounters as behaviours find, begin and change them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from yibao.benefit.kinds import Inquiry
from yibao.message.times import read_moment
from yibao.platform.call import Call
from yibao.platform.members import Member, member
from yibao.platform.refusal import Refused
from yibao.platform.state import Encounter
from yibao.platform.state.records import Diagnosis
from yibao.platform.told import extension, told_of

_INVALID = "0"


def visit_of(call: Call, row: Mapping[str, Any]) -> Encounter:
    """The encounter that a row names, of the person that it names. Raises ``Refused``.

    What its state allows and whose institution it is has been checked before the behaviour (guard).
    """
    visit = call.unit.get(Encounter, str(row.get("mdtrt_id") or ""))
    if visit is None:
        raise Refused("platform-record-unknown", name="就诊", name_en="encounter", field="mdtrt_id")
    told = str(row.get("psn_no") or visit.psn_no)
    if told != visit.psn_no:
        raise Refused("platform-visit-person")
    return visit


def insured_member(call: Call, psn_no: str, insutype: str) -> Member:
    """The person, insured under an insutype. Raises ``Refused``."""
    found = member(call, psn_no)
    if found.facts.insured is None or not found.facts.insurances:
        raise Refused("platform-uninsured")
    stranger = found.purse.facts is not None
    if not stranger and found.facts.insurance_on(call.today, insutype) is None:
        raise Refused("platform-insutype", found=insutype)
    return found


def check_certificate(call: Call, found: Member, row: Mapping[str, Any]) -> None:
    """The certificate shown must be the person's. Raises ``Refused``. Strangers of a lenient platform may show any."""
    type, number = str(row.get("mdtrt_cert_type") or ""), str(row.get("mdtrt_cert_no") or "")
    if number and found.purse.facts is None and not found.certified(type, number):
        raise Refused("platform-person-other")


def new_number(call: Call, series: str) -> str:
    """A number of a series: the day and a count, unique for ever."""
    return f"{call.now:%Y%m%d}{call.unit.number(series):010d}"


def begin(call: Call, life: str, state: str, row: Mapping[str, Any], number: str) -> Encounter:
    """A new encounter out of 2201's or 2401's object."""
    return Encounter(
        key=new_number(call, "mdtrt"),
        life=life,
        state=state,
        psn_no=str(row["psn_no"]),
        institution=call.institution,
        begin=read_moment(str(row.get("begntime", ""))) or call.now,
        insutype=str(row.get("insutype", "")),
        med_type=str(row.get("med_type") or ""),
        number=number,
        disease=str(row.get("dise_codg") or ""),
        birth=str(row.get("matn_type") or ""),
        inquiry=inquiry_of(row, Inquiry.NONE),
        told=told_of(row),
    )


def informed(visit: Encounter, row: Mapping[str, Any], rows: Sequence[Mapping[str, Any]]) -> Encounter:
    """The encounter with what 2203, 2402 or 2403 tell of it; diagnoses are replaced when there are any."""
    changed: dict[str, Any] = {
        "disease": str(row.get("dise_codg") or visit.disease),
        "birth": str(row.get("matn_type") or visit.birth),
        "med_type": str(row.get("med_type") or visit.med_type),
        "inquiry": inquiry_of(row, visit.inquiry),
        "told": {**visit.told, **told_of(row)},
    }
    if rows:
        changed["diagnoses"] = diagnoses(rows)
    found: Encounter = msgspec.structs.replace(visit, **changed)
    return found


def diagnoses(rows: Sequence[Mapping[str, Any]]) -> tuple[Diagnosis, ...]:
    """diseinfo, the main diagnosis first; rows that are no longer valid (vali_flag 0) go."""
    found = [
        Diagnosis(
            code=str(row["diag_code"]),
            name=str(row.get("diag_name") or ""),
            type=str(row.get("diag_type") or ""),
            number=int(row.get("diag_srt_no") or 1),
            main=str(row.get("maindiag_flag") or "") == "1",
            told=told_of(row),
        )
        for row in rows
        if str(row.get("vali_flag", "1")) != _INVALID
    ]
    return tuple(sorted(found, key=lambda item: (not item.main, item.number)))


def inquiry_of(row: Mapping[str, Any], before: Inquiry) -> Inquiry:
    """The state of the inquiry into an injury (外调): ``exp_content.inquiry`` says open, linked or third-party."""
    told = extension(row).get("inquiry", "")
    return Inquiry(told) if told and told in set(Inquiry) else before
