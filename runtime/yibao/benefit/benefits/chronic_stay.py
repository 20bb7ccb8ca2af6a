"""Stay for a chronic disease (慢性病住院): a share of the deductible, a share of the ratio."""

from __future__ import annotations

from yibao.benefit.benefits.stay_terms import stay
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import ZERO, NotPayable
from yibao.benefit.money import cents
from yibao.benefit.portion import Due, Factor, Portion, Way
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    if not case.mainly(case.policy.diseases.chronic_stay):
        found = case.claim.diagnoses[0] if case.claim.diagnoses else "-"
        raise NotPayable("benefit-disease", found=found)


def _portions(work: Work) -> tuple[Portion, ...]:
    case = work.case
    portion = stay(work, work.inscp)
    portion.name = Benefit.CHRONIC_STAY
    factor = case.figure("chronic-stay.deductible-factor")
    due = sum((part.amount for part in portion.dues), ZERO)
    portion.dues = (*portion.dues, Due("deductible-chronic-stay", cents(due * factor.value) - due, factor))
    times = Factor("ratio-chronic-stay", Way.TIMES, case.figure("chronic-stay.ratio-factor"))
    portion.factors = (*portion.factors, times)
    return (portion,)


KIND = Kind(_check, _portions, aid="inpatient", stay=True)
