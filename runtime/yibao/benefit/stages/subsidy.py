"""What later payers have in common: a share of a base, below a ceiling of the year."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from yibao.benefit.kinds import Purse
from yibao.benefit.model import ZERO
from yibao.benefit.money import cents, percent, within
from yibao.benefit.policy import Figure
from yibao.benefit.work import Work


@dataclass(frozen=True, slots=True)
class Offer:
    """``ceiling`` None: none; ``total`` names the running total that counts against it. Rules: ``<id>-ratio``, ``<id>-ceiling``."""

    id: str
    purse: Purse
    ratio: Figure
    ceiling: Figure | None
    total: str
    zh: str
    en: str


def subsidise(work: Work, offer: Offer, base: Decimal) -> None:
    """Pay what the offer gives on a base."""
    share = offer.ratio.value
    amount = cents(base * share)
    zh = f"{offer.zh}：{base} × {percent(share)} = {amount} 元"
    work.step(
        f"{offer.id}-ratio",
        base,
        amount,
        offer.ratio,
        zh,
        f"{offer.en}: {base} × {percent(share)} = {amount}",
    )
    room = None
    if offer.ceiling is not None:
        limit, used = offer.ceiling.value, work.case.total(offer.total)
        room = max(limit - used, ZERO)
        cut = amount - within(amount, room)
        if cut:
            amount -= cut
            zh = f"{offer.zh}年度限额 {limit} 元，已用 {used} 元，本次少付 {cut} 元"
            en = f"{offer.en}: ceiling {limit}, {used} used, {cut} not paid"
            work.step(f"{offer.id}-ceiling", amount + cut, -cut, offer.ceiling, zh, en)
    work.count(offer.total, amount)
    work.pay(offer.purse, base, room, amount, f"{base} × {percent(share)}")
