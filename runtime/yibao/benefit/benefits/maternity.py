"""Maternity (生育): prenatal care, delivery, family planning, the spouse of a male employee, complications, each apart.

Quotas by part and kind of birth, all paid below them; complications are a stay with its deductible and ratio.
"""

from __future__ import annotations

from collections.abc import Mapping

from yibao.benefit.benefits.common import base_of, whole, year_ceiling
from yibao.benefit.benefits.stay_terms import stay
from yibao.benefit.case import Case
from yibao.benefit.kinds import Part, Population, Purse
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import ZERO, Line, NotPayable
from yibao.benefit.portion import Factor, Portion, Quota, Way
from yibao.benefit.work import Work

# matn_type → the quota of a delivery; others count as a normal birth.
_BIRTHS: Mapping[str, str] = {"3": "caesarean", "4": "caesarean", "5": "miscarriage", "6": "induced"}
_PRENATAL = "7"
_PARTS = (Part.PRENATAL, Part.DELIVERY, Part.FAMILY_PLANNING)


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    if case.claim.spouse and case.insured.population is not Population.EMPLOYEE:
        raise NotPayable("benefit-identity", allowed="男职工", allowed_en="male employees")


def part_of(case: Case, line: Line) -> Part:
    """A line's part; a line without one belongs to what the claim's matn_type says."""
    if line.part is not Part.NONE:
        return line.part
    return Part.PRENATAL if case.claim.birth == _PRENATAL else Part.DELIVERY


def _portions(work: Work) -> tuple[Portion, ...]:
    case = work.case
    apart = [_quota_portion(work, part) for part in _PARTS]
    complication = stay(work, base_of(work, lambda line: part_of(case, line) is Part.COMPLICATION))
    return (*apart, complication)


def _quota_portion(work: Work, part: Part) -> Portion:
    case = work.case
    name = f"maternity.{part}"
    member = _BIRTHS.get(case.claim.birth, "normal") if part is Part.DELIVERY else part.value
    figure = case.figure(f"maternity.{case.scheme}.{member}")
    employee = case.insured.population is Population.EMPLOYEE
    factors = whole(figure)
    if case.claim.spouse:
        factors = (*factors, Factor("ratio-spouse", Way.TIMES, case.figure("maternity.spouse.ratio")))
    left = max(figure.value - case.total(f"{name}.base"), ZERO)
    return Portion(
        name,
        base_of(work, lambda line: part_of(case, line) is part),
        factors,
        ceilings=() if employee else (year_ceiling(case),),
        quota=Quota("maternity-quota", left, figure, total=f"{name}.base"),
        purse=Purse.MATERNITY if employee else Purse.POOL,
    )


KIND = Kind(_check, _portions, aid="inpatient")
