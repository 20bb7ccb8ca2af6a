"""Special outpatient diseases (门特): by the class certified; classes two and three share one deductible a year."""

from __future__ import annotations

from yibao.benefit.benefits.common import (
    age_factors,
    away_factors,
    flat,
    full_age,
    need_filing,
    own_ceiling,
    year_ceiling,
    yearly_due,
)
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Due, Portion
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    if case.claim.disease not in case.policy.diseases.chronic:
        raise NotPayable("benefit-disease", found=case.claim.disease or "-")
    need_filing(case)


def _portions(work: Work) -> tuple[Portion, ...]:
    case = work.case
    klass = case.policy.diseases.chronic[case.claim.disease].klass
    name = f"{Benefit.CHRONIC}.{klass}"
    portion = Portion(
        Benefit.CHRONIC,
        work.inscp,
        (
            *flat("ratio-benefit", case.figure(f"chronic.ratio.{case.fund_group}")),
            *age_factors(case),
            *away_factors(case),
        ),
        _dues(case, klass),
        (own_ceiling(name, case.figure(f"chronic.ceiling.{case.scheme}.{klass}")), year_ceiling(case)),
    )
    return (portion,)


def _dues(case: Case, klass: str) -> tuple[Due, ...]:
    figure = case.figure(f"chronic.deductible.{case.scheme}.{klass}")
    full = full_age(case)
    if full is not None and figure.value:
        return Due("deductible-year", figure.value, figure), Due("deductible-full-age", -figure.value, full)
    return yearly_due(case, Benefit.CHRONIC, figure)


KIND = Kind(_check, _portions, aid="chronic")
