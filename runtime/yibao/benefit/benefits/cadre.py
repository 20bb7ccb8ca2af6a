"""Retired cadres (离休): ratio, and waiver of what is paid first, by kind of unit; their own fund, no ceiling."""

from __future__ import annotations

from yibao.benefit.benefits.common import flat
from yibao.benefit.case import Case
from yibao.benefit.kinds import Population, Purse, UnitKind
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Portion
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.CADRE)
    if case.insured.unit_kind is UnitKind.NONE:
        raise NotPayable(
            "benefit-identity",
            allowed="单位性质已知的离休人员",
            allowed_en="cadres whose unit's kind is known",
        )


def _portion(work: Work, group: str) -> tuple[Portion, ...]:
    ratio = work.case.figure(f"{group}.{work.case.insured.unit_kind}")
    return (Portion(work.case.claim.benefit, work.inscp, flat("ratio-benefit", ratio), purse=Purse.CADRE),)


def _visit(work: Work) -> tuple[Portion, ...]:
    return _portion(work, "cadre.outpatient")


def _stay(work: Work) -> tuple[Portion, ...]:
    return _portion(work, "cadre.inpatient")


VISIT = Kind(_check, _visit, waives_selfpay=True)
STAY = Kind(_check, _stay, waives_selfpay=True)
