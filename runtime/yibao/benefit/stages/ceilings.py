"""Ceilings (封顶线): what the year's running totals leave room for; then the fund pays."""

from __future__ import annotations

from yibao.benefit import words
from yibao.benefit.kinds import Purse
from yibao.benefit.model import ZERO
from yibao.benefit.money import percent, within
from yibao.benefit.portion import Ceiling, Portion
from yibao.benefit.work import Work

YEAR_TOTAL = "pool.paid"


def pay_below_ceilings(work: Work) -> None:
    """Fill each portion's ``paid``; a total that two portions share is counted up in between."""
    for portion in work.portions:
        portion.paid = portion.entitled
        for ceiling in portion.ceilings:
            _hold(work, portion, ceiling)
        work.pay(portion.purse, portion.base, portion.room, portion.paid, _told(portion))
        totals = {f"{portion.name}.paid", *(ceiling.total for ceiling in portion.ceilings)}
        if portion.purse is Purse.POOL:
            totals.add(YEAR_TOTAL)
        for total in sorted(totals):
            work.count(total, portion.paid)


def _hold(work: Work, portion: Portion, ceiling: Ceiling) -> None:
    used = work.case.total(ceiling.total) + work.delta.get(ceiling.total, ZERO)
    room = max(ceiling.figure.value - used, ZERO)
    portion.room = room if portion.room is None else min(portion.room, room)
    paid = within(portion.paid, room)
    cut = portion.paid - paid
    if not cut:
        return
    if ceiling.total == YEAR_TOTAL:
        portion.beyond_year += cut
    limit = ceiling.figure.value
    zh = f"{words.zh(ceiling.rule)} {limit} 元，已用 {used} 元，本次少付 {cut} 元"
    en = f"{words.en(ceiling.rule)} {limit}, {used} used: {cut} not paid"
    work.step(ceiling.rule, portion.paid, -cut, ceiling.figure, zh, en)
    portion.paid = paid


def _told(portion: Portion) -> str:
    borne = f" − {portion.borne}" if portion.borne else ""
    cut = "，达到限额" if portion.paid != portion.entitled else ""
    return f"({portion.payable}{borne}) × {percent(portion.share)}{cut}"
