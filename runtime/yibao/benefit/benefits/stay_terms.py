"""Terms of a stay that all kinds of stay start from: deductible by level, ratio by level, age, tier and place."""

from __future__ import annotations

from decimal import Decimal

from yibao.benefit.benefits.common import age_factors, away_factors, flat, full_age, year_ceiling
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Population
from yibao.benefit.model import ZERO
from yibao.benefit.policy import Figure
from yibao.benefit.portion import ADMISSIONS, Due, Factor, Portion
from yibao.benefit.work import Work


def stay(work: Work, base: Decimal) -> Portion:
    """The portion of an ordinary stay."""
    case = work.case
    return Portion(Benefit.INPATIENT, base, factors(case), dues(case), (year_ceiling(case),))


def factors(case: Case) -> tuple[Factor, ...]:
    """Ratio by level (and tier), age points, away-from-home factor."""
    ratio = flat("ratio-level", case.figure(f"inpatient.{_ratio_group(case)}.{case.claim.institution.level}"))
    return (*ratio, *age_factors(case), *away_factors(case))


def _ratio_group(case: Case) -> str:
    if case.insured.population is Population.EMPLOYEE:
        return "employee.ratio"
    return f"resident.ratio.{case.tier}"


def level_deductible(case: Case) -> Figure:
    """The deductible of the institution's level."""
    return case.figure(f"inpatient.{case.scheme}.deductible.{case.claim.institution.level}")


def dues(case: Case) -> tuple[Due, ...]:
    """Level; less for a further admission; nothing from the full age; a transfer up pays the difference, one down nothing."""
    figure = level_deductible(case)
    found = [Due("deductible-level", figure.value, figure), *_repeat(case, figure)]
    return (*found, *_waived(case, sum((due.amount for due in found), ZERO)))


def _waived(case: Case, due: Decimal) -> tuple[Due, ...]:
    full = full_age(case)
    if full is not None:
        return (Due("deductible-full-age", -due, full),)
    return _transfer(case, due)


def _repeat(case: Case, figure: Figure) -> tuple[Due, ...]:
    if case.insured.population is not Population.EMPLOYEE:
        return ()
    admissions = case.total(ADMISSIONS)
    referral = case.claim.referral
    if referral is not None and referral.counted:
        # The admission that is continued must not count as an earlier one.
        admissions = max(admissions - 1, ZERO)
    least = case.figure("inpatient.employee.repeat.least")
    less = case.figure("inpatient.employee.repeat.less")
    reached = max(figure.value - less.value * admissions, min(least.value, figure.value))
    off = figure.value - reached
    if not off:
        return ()
    return (Due("deductible-repeat", -off, least if reached == least.value else less),)


def _transfer(case: Case, due: Decimal) -> tuple[Due, ...]:
    referral = case.claim.referral
    if referral is None:
        return ()
    if case.claim.institution.level.rank < referral.level.rank:
        return (Due("deductible-transfer-down", -due),)
    return (Due("deductible-transfer-up", -min(referral.deducted, due)),)
