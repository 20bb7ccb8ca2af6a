"""Asks the benefit kind for its portions, and holds each to its quota."""

from __future__ import annotations

from yibao.benefit import words
from yibao.benefit.model import ZERO, NotPayable
from yibao.benefit.portion import Portion, Quota
from yibao.benefit.work import Work


def make_portions(work: Work) -> None:
    """Fill ``work.portions`` and each portion's ``payable``; refuse where returned lines outweigh a portion's others."""
    made = work.kind.portions(work)
    for portion in made:
        if portion.base < 0:
            raise NotPayable("benefit-amount-negative", found=str(portion.base))
    work.portions = tuple(portion for portion in made if portion.base)
    for portion in work.portions:
        portion.payable = portion.base
        if portion.quota is not None and portion.base > portion.quota.limit:
            _cut(work, portion, portion.quota)
        if portion.quota is not None and portion.quota.total:
            work.count(portion.quota.total, portion.payable)


def _cut(work: Work, portion: Portion, quota: Quota) -> None:
    # Returned tests or visits of a lower price can bring the counted quota below nothing.
    limit = max(quota.limit + ZERO, ZERO)
    portion.payable = limit
    excess = portion.base - limit
    if quota.hospital_bears:
        work.hospital_inside += excess
        bearer_zh, bearer_en = "医院", "the hospital"
    else:
        bearer_zh, bearer_en = "个人", "the person"
    zh = f"{words.zh(quota.rule)} {limit} 元，超出 {excess} 元由{bearer_zh}负担"
    en = f"{words.en(quota.rule)} {limit}: {bearer_en} bears {excess}"
    work.step(quota.rule, portion.base, -excess, quota.figure, zh, en)
