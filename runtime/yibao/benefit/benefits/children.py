"""Children's leukaemia and congenital heart disease (儿童白血病、先心病住院): no deductible, a ratio and a ceiling of its own."""

from __future__ import annotations

from yibao.benefit.benefits.child import check_child
from yibao.benefit.benefits.common import plan
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Portion
from yibao.benefit.work import Work


def _check_leukaemia(case: Case) -> None:
    check_child(case, "leukaemia.age")
    _need_diagnosis(case, case.policy.diseases.leukaemia)


def _check_heart(case: Case) -> None:
    check_child(case, "heart.age")
    _need_diagnosis(case, case.policy.diseases.heart)


def _need_diagnosis(case: Case, beginnings: tuple[str, ...]) -> None:
    if not case.diagnosed(beginnings):
        raise NotPayable("benefit-disease", found=case.claim.diagnoses[0] if case.claim.diagnoses else "-")


def _leukaemia(work: Work) -> tuple[Portion, ...]:
    return (plan(work, Benefit.LEUKAEMIA, "leukaemia", work.inscp),)


def _heart(work: Work) -> tuple[Portion, ...]:
    return (plan(work, Benefit.HEART, "heart", work.inscp),)


LEUKAEMIA = Kind(_check_leukaemia, _leukaemia, aid="inpatient")
HEART = Kind(_check_heart, _heart, aid="inpatient")
