"""Stay for an injury (外伤住院): no settlement before the inquiry's result is linked."""

from __future__ import annotations

from yibao.benefit.benefits.inpatient import ordinary
from yibao.benefit.case import Case
from yibao.benefit.kinds import Inquiry, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable

_REASONS = {
    Inquiry.NONE: "benefit-inquiry-missing",
    Inquiry.OPEN: "benefit-inquiry-open",
    Inquiry.THIRD_PARTY: "benefit-third-party",
}


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    reason = _REASONS.get(case.claim.inquiry)
    if reason is not None:
        raise NotPayable(reason)


KIND = Kind(_check, ordinary, aid="inpatient", stay=True)
