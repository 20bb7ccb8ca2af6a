"""Rehabilitation of children with cerebral palsy (脑瘫康复门诊): student tier below an age, rehabilitation items only."""

from __future__ import annotations

from yibao.benefit.benefits.child import check_child
from yibao.benefit.benefits.common import need_mark, plan
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Mark
from yibao.benefit.kindtable import Kind
from yibao.benefit.portion import Portion
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    check_child(case, "cerebral-palsy.age")
    need_mark(case, Mark.REHABILITATION)


def _portions(work: Work) -> tuple[Portion, ...]:
    return (plan(work, Benefit.CEREBRAL_PALSY, "cerebral-palsy", work.inscp),)


KIND = Kind(_check, _portions, only=Mark.REHABILITATION)
