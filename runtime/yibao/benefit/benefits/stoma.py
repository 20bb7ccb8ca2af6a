"""Stoma bags (造口袋): nothing else is reimbursed in such a claim."""

from __future__ import annotations

from yibao.benefit.benefits.common import need_mark, plan
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Mark, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.portion import Portion
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    need_mark(case, Mark.STOMA_BAG)


def _portions(work: Work) -> tuple[Portion, ...]:
    return (plan(work, Benefit.STOMA, f"stoma.{work.case.scheme}", work.inscp),)


KIND = Kind(_check, _portions, only=Mark.STOMA_BAG)
