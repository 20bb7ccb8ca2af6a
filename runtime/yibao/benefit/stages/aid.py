"""Medical assistance (医疗救助): the requirement's shares and ceilings by group, for stays and for 门特."""

from __future__ import annotations

from yibao.benefit.case import Case
from yibao.benefit.kinds import Aid, Level, Purse
from yibao.benefit.policy import Figure
from yibao.benefit.stages.subsidy import Offer, subsidise
from yibao.benefit.work import Work

ORDINARY = "aid.ordinary.paid"
SEVERE = "aid.severe.paid"
_NO_CEILING = (Aid.DESTITUTE, Aid.CHILD)


def pay_aid(work: Work) -> None:
    """Assists persons of a group with what is still borne in scope."""
    case = work.case
    base = work.in_scope_rest
    if case.insured.aid is Aid.NONE or not work.kind.aid or not base:
        return
    ratio, ceiling, total = _chronic(case) if work.kind.aid == "chronic" else _stay(case)
    offer = Offer("aid", Purse.AID, ratio, ceiling, total, "医疗救助", "medical assistance")
    subsidise(work, offer, base)


def _chronic(case: Case) -> tuple[Figure, Figure | None, str]:
    group = case.insured.aid
    ratio = case.figure(f"aid.chronic.{group}")
    if group in _NO_CEILING:
        return ratio, None, SEVERE
    return ratio, case.figure(f"aid.chronic.ceiling.{group}"), SEVERE


def _stay(case: Case) -> tuple[Figure, Figure | None, str]:
    group = case.insured.aid
    if group is not Aid.LOW_INCOME:
        return case.figure(f"aid.inpatient.{group}"), None, ORDINARY
    if case.diagnosed(case.policy.diseases.severe):
        return case.figure("aid.severe.ratio"), case.figure("aid.severe.ceiling"), SEVERE
    level = case.claim.institution.level
    # The requirement names levels one to three; a community institution counts as level one.
    member = Level.ONE if level is Level.COMMUNITY else level
    return (
        case.figure(f"aid.inpatient.low-income.{member}"),
        case.figure("aid.inpatient.low-income.ceiling"),
        ORDINARY,
    )
