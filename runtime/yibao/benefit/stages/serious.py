"""Serious-illness insurance of residents (大病保险): bands over the year's in-scope self-pay."""

from __future__ import annotations

from decimal import Decimal

from yibao.benefit.kinds import Population, Purse
from yibao.benefit.model import ZERO
from yibao.benefit.money import cents, percent
from yibao.benefit.work import Work

_BANDS = ("one", "two", "three")


def pay_serious(work: Work) -> None:
    """Pays the difference that this claim makes to the year's entitlement, so how the year is cut up means nothing."""
    if work.case.insured.population is not Population.RESIDENT or not work.kind.aid:
        return
    base = work.in_scope_rest
    before = work.case.total("serious.base")
    work.count("serious.base", base)
    paid = ZERO
    for index, band in enumerate(_BANDS):
        paid += _band(work, before, base, index, band)
    work.count("serious.paid", paid)
    work.pay(Purse.SERIOUS, base, None, paid, f"累计 {before + base} 元分段支付")


def _band(work: Work, before: Decimal, base: Decimal, index: int, band: str) -> Decimal:
    case = work.case
    low = case.figure(f"serious.from.{band}").value
    high = case.figure(f"serious.from.{_BANDS[index + 1]}").value if index + 1 < len(_BANDS) else None
    inside = _inside(before + base, low, high) - _inside(before, low, high)
    if not inside:
        return ZERO
    figure = case.figure(f"serious.ratio.{band}")
    amount = cents(inside * figure.value)
    zh = f"年度累计自付超过 {low} 元部分 {inside} × {percent(figure.value)} = {amount} 元"
    en = f"self-pay of the year above {low}: {inside} × {percent(figure.value)} = {amount}"
    work.step("serious-band", inside, amount, figure, zh, en)
    return amount


def _inside(total: Decimal, low: Decimal, high: Decimal | None) -> Decimal:
    top = total if high is None else min(total, high)
    return max(top - low, ZERO)
