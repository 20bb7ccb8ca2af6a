"""Payment by ratio: each factor's step says what it adds, so the steps of a portion sum up to what it is entitled to."""

from __future__ import annotations

from decimal import Decimal

from yibao.benefit import words
from yibao.benefit.model import ZERO
from yibao.benefit.money import ONE, cents, percent
from yibao.benefit.portion import Factor, Portion, Way
from yibao.benefit.work import Work


def apply_ratios(work: Work) -> None:
    """Fill each portion's ``share`` and ``entitled``."""
    for portion in work.portions:
        base = portion.payable - portion.borne
        for factor in portion.factors:
            _apply(work, portion, base, factor)


def _apply(work: Work, portion: Portion, base: Decimal, factor: Factor) -> None:
    share = _changed(portion.share, factor)
    amount = cents(base * share)
    gained = amount - portion.entitled
    told = f"{base} × {percent(share)} = {amount}"
    zh, en = f"{words.zh(factor.rule)}：{told} 元", f"{words.en(factor.rule)}: {told}"
    work.step(factor.rule, base, gained, factor.figure, zh, en)
    portion.share, portion.entitled = share, amount


def _changed(share: Decimal, factor: Factor) -> Decimal:
    value = factor.figure.value
    if factor.way is Way.ADD:
        return min(share + value, ONE)
    if factor.way is Way.TIMES:
        return share * value
    if factor.way is Way.WHOLE:
        return ONE
    return max(value, ZERO)
