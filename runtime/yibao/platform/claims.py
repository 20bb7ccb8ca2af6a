"""A claim for the benefit engine out of what the platform knows: person, visit, lines, history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import msgspec

from yibao.benefit.codes import benefit_of, population_of
from yibao.benefit.kinds import Away, Benefit, Level, Population, Tier
from yibao.benefit.model import (
    Account,
    Claim,
    Filing,
    History,
    Institution,
    Insured,
    Referral,
)
from yibao.platform.call import Call
from yibao.platform.members import Member
from yibao.platform.refusal import Refused
from yibao.platform.state import Encounter, FeeLine, Settlement
from yibao.platform.state import Filing as Filed
from yibao.platform.world import Institution as Place

_EMERGENCY = frozenset(("13", "24"))
_MALE = "1"
_REGION = 4
_CONTINUES = timedelta(days=3)
_MATERNITY = (Benefit.MATERNITY,)


def make_claim(
    call: Call, visit: Encounter, found: Member, lines: Sequence[FeeLine], row: Mapping[str, Any]
) -> Claim:
    """The claim of a settlement request (``row``: its object). Raises ``Refused`` for a med_type without benefit."""
    begin, end = _days(call, visit)
    insured = insured_as(found, visit.insutype, end)
    med_type = visit.med_type or str(row.get("med_type") or "")
    benefit = benefit_of(call.site.policy, med_type, insured.population)
    if benefit is None:
        raise Refused("benefit-med-type", found=med_type)
    institution = institution_of(call, visit.institution)
    return Claim(
        benefit=benefit,
        insured=insured,
        institution=institution,
        begin=begin,
        end=end,
        lines=tuple(line.line for line in lines),
        disease=visit.disease or _disease(lines),
        diagnoses=tuple(item.code for item in visit.diagnoses),
        away=away_of(call, visit, found),
        filings=filings_of(call, found),
        referral=referral_of(call, visit) if visit.life == "stay" else None,
        inquiry=visit.inquiry,
        birth=visit.birth,
        spouse=benefit in _MATERNITY and found.facts.gend == _MALE and bool(found.facts.spouse),
        account=Account(str(row.get("acct_used_flag") or "0"), found.purse.account, found.purse.family),
        history=History(found.totals(end.year), found.purse.settled),
    )


def institution_of(call: Call, code: str) -> Institution:
    """Level and kind of an institution; one that the world does not know counts as a level-two hospital."""
    known = call.site.world.institutions.get(code)
    return Institution(code, known.level, known.place) if known else Institution(code, Level.TWO)


def insured_as(found: Member, insutype: str, day: date) -> Insured:
    """The person as insured under one of several insurances on a day."""
    insured = found.facts.insured
    population = population_of(insutype)
    if insured is None or population is None:
        raise Refused("platform-insutype", found=insutype)
    if population is not insured.population:
        tier = Tier.HIGH if population is Population.RESIDENT else Tier.NONE
        insured = msgspec.structs.replace(insured, population=population, tier=tier)
    row = found.facts.insurance_on(day, insutype)
    suspended = insured.suspended or (row is not None and row.status != "1")
    return msgspec.structs.replace(insured, suspended=suspended) if suspended else insured


def away_of(call: Call, visit: Encounter, found: Member) -> Away:
    """How treatment away from home came about: referred, filed, an emergency, or none of these."""
    place = call.site.world.institutions.get(visit.institution)
    if place is None or _same_region(place, found):
        return Away.LOCAL
    day = visit.begin.date()
    for filing in _filed(call, found, day):
        if filing.sort == "transfer":
            return Away.REFERRAL
        if filing.sort == "home":
            return Away.FILED
    return Away.EMERGENCY if visit.med_type in _EMERGENCY else Away.UNFILED


def filings_of(call: Call, found: Member) -> tuple[Filing, ...]:
    """Certified diseases: what the world says and what was filed since."""
    filed = call.unit.find(Filed, psn_no=found.psn_no)
    own = [
        Filing(item.disease, item.begin, item.end)
        for item in filed
        if item.sort == "chronic" and item.state == "filed"
    ]
    return (*found.facts.filings, *own)


def referral_of(call: Call, visit: Encounter) -> Referral | None:
    """The stay that this one continues: discharged as a transfer a few days before at most, settled and not refunded."""
    others = call.unit.find(Encounter, psn_no=visit.psn_no, order="newest")
    for other in others:
        if other.key == visit.key or not other.referral or other.end is None or not other.setl_id:
            continue
        if timedelta(0) <= visit.begin - other.end <= _CONTINUES:
            settled = call.unit.get(Settlement, other.setl_id)
            if settled is not None:
                return Referral(institution_of(call, other.institution).level, settled.chain)
    return None


def _filed(call: Call, found: Member, day: date) -> list[Filed]:
    filed = call.unit.find(Filed, psn_no=found.psn_no)
    return [
        item
        for item in filed
        if item.state == "filed" and item.begin <= day and (item.end is None or day <= item.end)
    ]


def _same_region(place: Place, found: Member) -> bool:
    return place.area[:_REGION] == found.facts.area[:_REGION]


def _disease(lines: Sequence[FeeLine]) -> str:
    return next((line.told["dise_codg"] for line in lines if line.told.get("dise_codg")), "")


def _days(call: Call, visit: Encounter) -> tuple[date, date]:
    """First and last day: a visit has one, a stay that goes on counts until today."""
    begin = visit.begin.date()
    if visit.life != "stay":
        return begin, begin
    return begin, max(visit.end.date() if visit.end else call.today, begin)
