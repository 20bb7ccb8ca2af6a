"""College students' outpatient care (大学生门诊、外伤门诊) at the college's own first institution."""

from __future__ import annotations

from datetime import timedelta

from yibao.benefit.benefits.common import plan
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Due, Portion
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.RESIDENT)
    insured = case.insured
    if not insured.college_student:
        raise NotPayable("benefit-identity", allowed="大学生", allowed_en="college students")
    if insured.first_institution != case.claim.institution.code:
        raise NotPayable("benefit-first-institution", allowed=insured.first_institution or "-")


def _visit(work: Work) -> tuple[Portion, ...]:
    return (plan(work, Benefit.COLLEGE, "college-outpatient", work.inscp),)


def _trauma(work: Work) -> tuple[Portion, ...]:
    portion = plan(work, Benefit.COLLEGE_TRAUMA, "college-trauma", work.inscp)
    portion.dues = _trauma_dues(work.case)
    return (portion,)


def _trauma_dues(case: Case) -> tuple[Due, ...]:
    """One deductible an injury: a visit on a later day, soon enough after the last one, is a follow-up (复诊) without."""
    figure = case.figure("college-trauma.deductible")
    last = case.claim.history.last_settled.get(Benefit.COLLEGE_TRAUMA)
    within = case.figure("college-trauma.follow-up")
    if last is not None and last < case.claim.begin <= last + timedelta(days=int(within.value)):
        due = Due("deductible-visit", figure.value, figure)
        return due, Due("deductible-follow-up", -figure.value, within)
    return (Due("deductible-visit", figure.value, figure),) if figure.value else ()


VISIT = Kind(_check, _visit)
TRAUMA = Kind(_check, _trauma)
