"""Dialysis (慢性肾脏病血液透析): no deductible; by item at level three, low self-pay below; once in three months."""

from __future__ import annotations

import calendar
from datetime import date

from yibao.benefit.benefits.common import (
    age_factors,
    away_factors,
    flat,
    need_filing,
    own_ceiling,
    year_ceiling,
)
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Level, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Factor, Portion
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    if case.claim.disease not in case.policy.diseases.dialysis:
        raise NotPayable("benefit-disease", found=case.claim.disease or "-")
    need_filing(case)
    last = case.claim.history.last_settled.get(Benefit.DIALYSIS)
    months = int(case.figure("dialysis.interval.settlement").value)
    if last is not None and case.claim.end < later(last, months):
        next_day = later(last, months).isoformat()
        raise NotPayable(
            "benefit-dialysis-interval", found=last.isoformat(), months=str(months), allowed=next_day
        )


def later(day: date, months: int) -> date:
    """The same day so many months on, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _portions(work: Work) -> tuple[Portion, ...]:
    case = work.case
    ceilings = (
        own_ceiling(Benefit.DIALYSIS, case.figure(f"dialysis.ceiling.{case.scheme}")),
        year_ceiling(case),
    )
    return (Portion(Benefit.DIALYSIS, work.inscp, _factors(case), ceilings=ceilings),)


def _factors(case: Case) -> tuple[Factor, ...]:
    if case.claim.institution.level is Level.THREE:
        ratio = flat("ratio-benefit", case.figure(f"dialysis.ratio.{case.fund_group}"))
        return (*ratio, *age_factors(case), *away_factors(case))
    low = flat("ratio-low-selfpay", case.figure(f"dialysis.low-selfpay.{case.scheme}"))
    return (*low, *away_factors(case))


KIND = Kind(_check, _portions, aid="chronic")
