"""Line split (明细分割): every line's fee into own expense, above the price limit, paid first, in scope."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from yibao.benefit.model import NO_LIMIT, ZERO, Line, LineSplit
from yibao.benefit.money import ONE, cents
from yibao.benefit.policy import Figure
from yibao.benefit.work import Work

_CLASS_KEYS = {"01": "lines.selfpay.class-a", "02": "lines.selfpay.class-b"}


def split_lines(work: Work) -> None:
    """Fill ``work.lines``."""
    only = work.kind.only
    share = _share_of(work)
    for line in work.case.claim.lines:
        paid_here = only is None or only in line.marks
        work.lines.append(split_line(line, share(line)) if paid_here and covered(line) else own_expense(line))


def covered(line: Line) -> bool:
    """Class 甲 or 乙, and approved: a restricted item only with approval 1, any other unless refused (2)."""
    return line.level in _CLASS_KEYS and (line.approval == "1" if line.restricted else line.approval != "2")


def _share_of(work: Work) -> Callable[[Line], Decimal]:
    figures = work.case.version.figures
    waived = ONE
    if work.kind.waives_selfpay:
        waived -= _waiver(work).value

    def share(line: Line) -> Decimal:
        given = line.selfpay_prop
        return (figures[_CLASS_KEYS[line.level]].value if given is None else given) * waived

    return share


def _waiver(work: Work) -> Figure:
    return work.case.figure(f"cadre.waiver.{work.case.insured.unit_kind}")


def split_line(line: Line, share: Decimal) -> LineSplit:
    """A covered line; ``share`` is paid first of what is below the price limit."""
    fee = cents(line.price * line.count)
    limit = line.price_limit
    over = ZERO
    if limit is not None and limit < NO_LIMIT and line.price > limit:
        over = cents((line.price - limit) * line.count)
    first = cents((fee - over) * share)
    return _row(line, fee, share, (ZERO, over, first, fee - over - first))


def own_expense(line: Line) -> LineSplit:
    """A line that is not covered: selfpay_prop 1, the whole fee in fulamt_ownpay_amt."""
    fee = cents(line.price * line.count)
    return _row(line, fee, ONE, (fee, ZERO, ZERO, ZERO))


def _row(
    line: Line, fee: Decimal, share: Decimal, parts: tuple[Decimal, Decimal, Decimal, Decimal]
) -> LineSplit:
    limit = NO_LIMIT if line.price_limit is None else line.price_limit
    flag = "1" if line.restricted else "0"
    return LineSplit(line.sn, fee, line.count, line.price, limit, share, *parts, line.level, flag)
