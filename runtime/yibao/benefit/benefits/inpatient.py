"""Ordinary stay, also after a transfer (普通住院、转诊转院). Some main diagnoses must be settled under a type of their own."""

from __future__ import annotations

from yibao.benefit.benefits.stay_terms import stay
from yibao.benefit.case import Case
from yibao.benefit.kinds import Benefit, Population
from yibao.benefit.kindtable import Kind
from yibao.benefit.labels import label_en, label_zh
from yibao.benefit.model import NotPayable
from yibao.benefit.portion import Portion
from yibao.benefit.work import Work


def _check(case: Case) -> None:
    case.only_for(Population.EMPLOYEE, Population.RESIDENT)
    diseases = case.policy.diseases
    for beginnings, benefit in (
        (diseases.psychiatric, Benefit.BED_DAY),
        (diseases.chronic_stay, Benefit.CHRONIC_STAY),
    ):
        if case.mainly(beginnings):
            words = {"allowed": label_zh(benefit), "allowed_en": label_en(benefit)}
            raise NotPayable("benefit-own-type", found=case.claim.diagnoses[0], **words)


def ordinary(work: Work) -> tuple[Portion, ...]:
    """One portion over everything in scope."""
    return (stay(work, work.inscp),)


KIND = Kind(_check, ordinary, aid="inpatient", stay=True)
