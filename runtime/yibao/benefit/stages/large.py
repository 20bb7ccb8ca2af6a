"""Large-sum subsidy of employees (大额医疗费用补助): pays a share of what the year's ceiling cut off."""

from __future__ import annotations

from yibao.benefit.kinds import Population, Purse
from yibao.benefit.model import ZERO
from yibao.benefit.stages.subsidy import Offer, subsidise
from yibao.benefit.work import Work


def pay_large(work: Work) -> None:
    """Nothing while the pool's ceiling is not reached."""
    if work.case.insured.population is not Population.EMPLOYEE:
        return
    beyond = sum((portion.beyond_year for portion in work.portions), ZERO)
    if beyond:
        figure = work.case.figure("large.ratio")
        ceiling = work.case.figure("large.ceiling")
        offer = Offer("large", Purse.LARGE, figure, ceiling, "large.paid", "大额补助", "large-sum subsidy")
        subsidise(work, offer, beyond)
