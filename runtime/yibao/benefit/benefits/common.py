"""Terms that several benefits share: age points, away-from-home factor, ceilings, bases by mark or part."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from yibao.benefit.case import Case
from yibao.benefit.kinds import Away, Mark, Population
from yibao.benefit.labels import label_en, label_zh
from yibao.benefit.model import ZERO, Line, NotPayable
from yibao.benefit.policy import Figure
from yibao.benefit.portion import Ceiling, Due, Factor, Portion, Way
from yibao.benefit.work import Work

_BANDS = ("five", "four", "three", "two", "one")


def full_age(case: Case) -> Figure | None:
    """The figure of the age from which all is paid, when an employee has reached it."""
    figure = case.figure("age.from.full")
    old = case.insured.population is Population.EMPLOYEE and case.age >= figure.value
    return figure if old else None


def age_factors(case: Case) -> tuple[Factor, ...]:
    """Employees gain points by age; from the full age everything is paid. Others gain nothing."""
    full = full_age(case)
    if full is not None:
        return (Factor("ratio-full-age", Way.WHOLE, full),)
    if case.insured.population is not Population.EMPLOYEE:
        return ()
    for band in _BANDS:
        if case.age >= case.figure(f"age.from.{band}").value:
            return (Factor("ratio-age", Way.ADD, case.figure(f"age.points.{band}")),)
    return ()


def away_factors(case: Case) -> tuple[Factor, ...]:
    """Away from home the local ratio is multiplied."""
    away = case.claim.away
    if away is Away.LOCAL:
        return ()
    return (Factor("ratio-away", Way.TIMES, case.figure(f"away.factor.{away}")),)


def year_ceiling(case: Case) -> Ceiling:
    """The pool's ceiling of the year; it stands last, since large-sum subsidy pays on what it cuts off."""
    return Ceiling("ceiling-year", "pool.paid", case.figure(f"ceiling.year.{case.scheme}"))


def own_ceiling(name: str, figure: Figure) -> Ceiling:
    """A benefit's own ceiling of the year, on the total ``<name>.paid``."""
    return Ceiling("ceiling-benefit", f"{name}.paid", figure)


def yearly_due(case: Case, name: str, figure: Figure) -> tuple[Due, ...]:
    """A deductible once a year: what of it has not been borne yet."""
    if not figure.value:
        return ()
    borne = case.total(f"{name}.deducted")
    due = (Due("deductible-year", figure.value, figure),)
    return (*due, Due("deductible-already-borne", -min(borne, figure.value))) if borne else due


def flat(rule: str, figure: Figure) -> tuple[Factor, ...]:
    """One ratio and nothing else."""
    return (Factor(rule, Way.SET, figure),)


def whole(figure: Figure) -> tuple[Factor, ...]:
    """Everything below a quota is paid."""
    return (Factor("ratio-quota", Way.WHOLE, figure),)


def plan(work: Work, name: str, group: str, base: Decimal) -> Portion:
    """Deductible, ratio and ceiling of a group of figures ``{deductible?, ratio, ceiling}``."""
    case = work.case
    deductible = case.version.figures.get(f"{group}.deductible")
    return Portion(
        name,
        base,
        flat("ratio-benefit", case.figure(f"{group}.ratio")),
        () if deductible is None else yearly_due(case, name, deductible),
        (own_ceiling(name, case.figure(f"{group}.ceiling")), year_ceiling(case)),
    )


def base_of(work: Work, wanted: Callable[[Line], bool]) -> Decimal:
    """In-scope money of the lines that are wanted."""
    lines = zip(work.case.claim.lines, work.lines, strict=True)
    return sum((split.inscp_scp_amt for line, split in lines if wanted(line)), ZERO)


def need_mark(case: Case, mark: Mark) -> None:
    """Refuse a claim without any item of this mark."""
    if not case.marked(mark):
        raise NotPayable("benefit-item-missing", found=label_zh(mark), found_en=label_en(mark))


def need_filing(case: Case) -> None:
    """Refuse when the claim's disease is not certified for the whole treatment."""
    if not case.certified(case.claim.disease):
        raise NotPayable("benefit-filing-missing", found=case.claim.disease or "-")


def need_younger(case: Case, figure: Figure) -> None:
    """Refuse a person who has reached an age."""
    if case.age >= figure.value:
        raise NotPayable("benefit-age", found=str(case.age), allowed=str(figure.value))
