"""Nucleic-acid tests (核酸检测): a standard amount a test."""

from __future__ import annotations

from yibao.benefit.benefits.common import base_of, flat, need_mark, year_ceiling
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Mark, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import ZERO
from yibao.benefit.money import cents
from yibao.benefit.portion import Portion, Quota
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    need_mark(case, Mark.NUCLEIC_ACID)


def _portions(work: Work) -> tuple[Portion, ...]:
    case = work.case
    standard = case.figure("nucleic-acid.standard")
    tests = sum((line.count for line in case.claim.lines if Mark.NUCLEIC_ACID in line.marks), ZERO)
    return (
        Portion(
            Benefit.NUCLEIC_ACID,
            base_of(work, lambda line: Mark.NUCLEIC_ACID in line.marks),
            flat("ratio-benefit", case.figure("nucleic-acid.ratio")),
            ceilings=(year_ceiling(case),),
            quota=Quota("nucleic-acid-standard", cents(standard.value * tests), standard),
        ),
    )


KIND = Kind(_check, _portions)
