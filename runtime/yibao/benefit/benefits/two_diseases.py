"""Hypertension and diabetes of residents (城乡两病): certified, half is paid below a ceiling for each disease."""

from __future__ import annotations

from yibao.benefit.benefits.common import flat, need_filing, own_ceiling, year_ceiling
from yibao.benefit.case import Case
from yibao.benefit.kinds import Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Portion
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.RESIDENT)
    if case.claim.disease not in case.policy.diseases.two_diseases:
        raise NotPayable("benefit-disease", found=case.claim.disease or "-")
    need_filing(case)


def _portions(work: Work) -> tuple[Portion, ...]:
    case = work.case
    which = case.policy.diseases.two_diseases[case.claim.disease]
    name = f"two-diseases.{which}"
    ceilings = (own_ceiling(name, case.figure(name)), year_ceiling(case))
    return (
        Portion(
            name, work.inscp, flat("ratio-benefit", case.figure("two-diseases.ratio")), ceilings=ceilings
        ),
    )


KIND = Kind(_check, _portions)
