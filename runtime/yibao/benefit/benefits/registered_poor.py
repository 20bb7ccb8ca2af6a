"""Pooled care of registered poor households (建档立卡门诊统筹): needs the identity, pays by its own plan."""

from __future__ import annotations

from yibao.benefit.benefits.common import plan
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Portion
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    if not case.insured.registered_poor:
        raise NotPayable("benefit-identity", allowed="建档立卡", allowed_en="registered poor households")


def _portions(work: Work) -> tuple[Portion, ...]:
    return (plan(work, Benefit.REGISTERED_POOR, f"registered-poor.{work.case.scheme}", work.inscp),)


KIND = Kind(_check, _portions)
