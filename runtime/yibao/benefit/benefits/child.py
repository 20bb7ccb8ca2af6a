"""Who counts as a child: a resident of the student tier below the benefit's age."""

from __future__ import annotations

from yibao.benefit.benefits.common import need_younger
from yibao.benefit.case import Case
from yibao.benefit.kinds import Population, Tier
from yibao.benefit.model import NotPayable


def check_child(case: Case, age_key: str) -> None:
    """Refuse all others."""
    case.only_for(Population.RESIDENT)
    if case.insured.tier is not Tier.STUDENT:
        raise NotPayable("benefit-identity", allowed="学生儿童档", allowed_en="the student tier")
    need_younger(case, case.figure(age_key))
