"""Civil-servant subsidy (公务员医疗补助): a share of what is still borne in scope, below a ceiling of the year."""

from __future__ import annotations

from yibao.benefit.kinds import Purse
from yibao.benefit.stages.subsidy import Offer, subsidise
from yibao.benefit.work import Work


def pay_civil(work: Work) -> None:
    """For stays, 门特 and dialysis of civil servants."""
    base = work.in_scope_rest
    if work.case.insured.civil_servant and work.kind.aid and base:
        figure = work.case.figure("civil.ratio")
        ceiling = work.case.figure("civil.ceiling")
        offer = Offer(
            "civil", Purse.CIVIL, figure, ceiling, "civil.paid", "公务员补助", "civil-servant subsidy"
        )
        subsidise(work, offer, base)
