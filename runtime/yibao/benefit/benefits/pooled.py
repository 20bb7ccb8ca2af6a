"""Pooled outpatient care (门诊统筹): employees anywhere, residents at community institutions, college students nowhere."""

from __future__ import annotations

from decimal import Decimal

from yibao.benefit.benefits.common import flat, own_ceiling, plan, year_ceiling, yearly_due
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Level, Place, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Portion
from yibao.benefit.work import Work

NAME = Benefit.POOLED.value


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    if case.insured.population is Population.RESIDENT:
        check_resident(case)
        if case.claim.institution.level is not Level.COMMUNITY:
            raise NotPayable("benefit-place", found=case.claim.institution.code)


def check_resident(case: Case) -> None:
    """College students have their own outpatient benefit."""
    if case.insured.college_student:
        raise NotPayable("benefit-college-excluded")


def _portions(work: Work) -> tuple[Portion, ...]:
    return (pooled(work, work.inscp),)


def pooled(work: Work, base: Decimal) -> Portion:
    """The portion of pooled outpatient care on a base."""
    case = work.case
    if case.insured.population is Population.RESIDENT:
        return plan(work, NAME, "pooled.resident", base)
    group = f"pooled.employee.{'retired' if case.insured.retired else 'active'}"
    return Portion(
        NAME,
        base,
        flat("ratio-benefit", case.figure(f"{group}.{_where(case)}")),
        yearly_due(case, NAME, case.figure(f"{group}.deductible")),
        (own_ceiling(NAME, case.figure(f"{group}.ceiling")), year_ceiling(case)),
    )


def _where(case: Case) -> str:
    institution = case.claim.institution
    if institution.place is Place.PHARMACY:
        return "pharmacy"
    return "three" if institution.level is Level.THREE else "lower"


KIND = Kind(_check, _portions)
