"""Stay for a special disease (特殊病种住院): the deductible is borne once a year."""

from __future__ import annotations

from yibao.benefit.benefits.common import full_age, yearly_due
from yibao.benefit.benefits.stay_terms import level_deductible, stay
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Portion
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    if case.claim.disease not in case.policy.diseases.special_stay:
        raise NotPayable("benefit-disease", found=case.claim.disease or "-")


def _portions(work: Work) -> tuple[Portion, ...]:
    portion = stay(work, work.inscp)
    portion.name = Benefit.SPECIAL
    if full_age(work.case) is None:
        portion.dues = yearly_due(work.case, Benefit.SPECIAL, level_deductible(work.case))
    return (portion,)


KIND = Kind(_check, _portions, aid="inpatient", stay=True)
