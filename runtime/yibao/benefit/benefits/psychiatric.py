"""Psychiatric stays: sunshine relief (阳光救助, the person pays 0) and payment by bed day (按床日)."""

from __future__ import annotations

from yibao.benefit.benefits.common import year_ceiling
from yibao.benefit.benefits.inpatient import ordinary
from yibao.benefit.benefits.stay_terms import factors
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Portion, Quota
from yibao.benefit.work import Work


def _psychiatric(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    if not case.mainly(case.policy.diseases.psychiatric):
        found = case.claim.diagnoses[0] if case.claim.diagnoses else "-"
        raise NotPayable("benefit-disease", found=found)


def _relieved(case: Case) -> None:
    _psychiatric(case)
    if not case.insured.sunshine:
        raise NotPayable("benefit-identity", allowed="阳光救助对象", allowed_en="persons of sunshine relief")


def _by_day(work: Work) -> tuple[Portion, ...]:
    """No deductible; the hospital bears what exceeds the rate."""
    case = work.case
    rate = case.figure(f"bed-day.rate.{case.claim.institution.level}")
    quota = Quota("bed-day-rate", rate.value * case.claim.days, rate, hospital_bears=True)
    return (Portion(Benefit.BED_DAY, work.inscp, factors(case), ceilings=(year_ceiling(case),), quota=quota),)


SUNSHINE = Kind(_relieved, ordinary, aid="inpatient", stay=True, relieves=True)
BED_DAY = Kind(_psychiatric, _by_day, aid="inpatient")
