"""General visit fee (一般诊疗费) of residents: 10 yuan in a township centre, 4.5 in a village clinic; the rest is pooled care."""

from __future__ import annotations

from yibao.benefit.benefits.common import base_of, need_mark, whole, year_ceiling
from yibao.benefit.benefits.pooled import check_resident, pooled
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Mark, Place, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Portion, Quota
from yibao.benefit.work import Work

_PLACES = (Place.TOWNSHIP, Place.VILLAGE)


def _check(case: Case) -> None:
    case.only_for(Population.RESIDENT)
    check_resident(case)
    if case.claim.institution.place not in _PLACES:
        raise NotPayable("benefit-place", found=case.claim.institution.code)
    need_mark(case, Mark.GENERAL_VISIT)
    if case.claim.history.last_settled.get(Benefit.GENERAL_VISIT) == case.claim.end:
        raise NotPayable("benefit-once-a-day")


def _portions(work: Work) -> tuple[Portion, ...]:
    case = work.case
    fee = base_of(work, lambda line: Mark.GENERAL_VISIT in line.marks)
    fixed = case.figure(f"general-visit.{case.claim.institution.place}")
    visit = Portion(
        Benefit.GENERAL_VISIT,
        fee,
        whole(fixed),
        ceilings=(year_ceiling(case),),
        quota=Quota("general-visit-fee", fixed.value, fixed),
    )
    return visit, pooled(work, work.inscp - fee)


KIND = Kind(_check, _portions)
