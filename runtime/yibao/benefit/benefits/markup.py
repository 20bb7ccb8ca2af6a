"""Drug markup removed (取消药品加成): the consultation fee that replaced it is paid up to an amount by level and visit."""

from __future__ import annotations

from yibao.benefit.benefits.common import base_of, need_mark, whole, year_ceiling
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Mark, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import ZERO
from yibao.benefit.money import cents
from yibao.benefit.portion import Portion, Quota
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    need_mark(case, Mark.CONSULTATION)


def _portions(work: Work) -> tuple[Portion, ...]:
    case = work.case
    each = case.figure(f"markup-removal.{case.claim.institution.level}")
    visits = sum((line.count for line in case.claim.lines if Mark.CONSULTATION in line.marks), ZERO)
    return (
        Portion(
            Benefit.MARKUP,
            base_of(work, lambda line: Mark.CONSULTATION in line.marks),
            whole(each),
            ceilings=(year_ceiling(case),),
            quota=Quota("markup-fee", cents(each.value * visits), each),
        ),
    )


KIND = Kind(_check, _portions)
