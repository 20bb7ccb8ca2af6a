"""Our own books: the settlements and refunds of the journal, as 3201 and 3202 want them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from yibao.journal.entry import Entry
from yibao.journal.facts import read_message, text
from yibao.journal.store import Journal
from yibao.message.times import BEIJING, read_moment

_ZERO = Decimal("0.00")
_CASH = ("psn_cash_pay", "pdn_cash_pay", "cash_payamt")
REVERSAL = "reverse_transaction"


@dataclass(frozen=True, slots=True)
class Row:
    """One settlement as we book it; a refund has negative amounts. ``setl_id`` is empty where recovery could not learn it."""

    setl_id: str
    mdtrt_id: str
    psn_no: str
    msgid: str
    infno: str
    insutype: str
    clr_type: str
    clr_optins: str
    day: date
    total: Decimal
    fund: Decimal
    account: Decimal
    cash: Decimal
    refund: bool
    refunds: str = ""

    @property
    def flag(self) -> str:
        """``refd_setl_flag``."""
        return "1" if self.refund else "0"


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over rows, refunds with their negative amounts."""

    count: int
    total: Decimal
    fund: Decimal
    account: Decimal
    cash: Decimal


def totals(rows: Iterable[Row]) -> Totals:
    """The sums."""
    listed = list(rows)
    return Totals(
        len(listed),
        sum((row.total for row in listed), _ZERO),
        sum((row.fund for row in listed), _ZERO),
        sum((row.account for row in listed), _ZERO),
        sum((row.cash for row in listed), _ZERO),
    )


def rows_between(journal: Journal, methods: Mapping[str, str], begin: date, end: date) -> list[Row]:
    """The settlements whose time at the platform falls into the days; ``methods``: interface number → method."""
    first = datetime.combine(begin - timedelta(days=1), datetime.min.time(), BEIJING).timestamp()
    last = datetime.combine(end + timedelta(days=2), datetime.min.time(), BEIJING).timestamp()
    found = journal.entries(
        "effect = 'money' AND state = 'confirmed' AND prepared_at >= ? AND prepared_at < ?", (first, last)
    )
    made = [row for entry in found if (row := _row(entry, methods.get(entry.infno, ""))) is not None]
    by_id = {row.setl_id: row for row in made if not row.refund}
    return [_completed(row, by_id, journal, methods) for row in made if begin <= row.day <= end]


def _row(entry: Entry, method: str) -> Row | None:
    output = read_message(entry.reply).get("output")
    info = output.get("setlinfo") if isinstance(output, dict) else None
    if method == REVERSAL or not isinstance(info, dict):
        return None
    refund = not method.startswith("settle")
    facts = entry.facts()
    setl_id = text(info.get("setl_id"))
    origin = facts.get("setl_id", "") if refund else ""
    moment = read_moment(text(info.get("setl_time"))) or entry.moment
    # A refund that recovery found carries the record of the settlement that was taken back, not its own.
    recovered = refund and setl_id == origin
    sign = -1 if refund else 1
    cash = next((info[code] for code in _CASH if info.get(code) is not None), 0)
    return Row(
        "" if recovered else setl_id,
        text(info.get("mdtrt_id")) or entry.mdtrt_id,
        entry.psn_no or text(info.get("psn_no")),
        entry.msgid,
        entry.infno,
        text(info.get("insutype")) or facts.get("insutype", ""),
        text(info.get("clr_type")),
        text(info.get("clr_optins")),
        entry.moment.date() if recovered else moment.date(),
        _signed(info.get("medfee_sumamt"), sign),
        _signed(info.get("fund_pay_sumamt"), sign),
        _signed(info.get("acct_pay"), sign),
        _signed(cash, sign),
        refund,
        origin,
    )


def _completed(row: Row, known: Mapping[str, Row], journal: Journal, methods: Mapping[str, str]) -> Row:
    """What a refund's reply leaves open stands in the settlement that it takes back."""
    if not row.refund or (row.insutype and row.clr_type and row.clr_optins):
        return row
    origin = known.get(row.refunds) or _origin(row.refunds, journal, methods)
    if origin is None:
        return row
    return replace(
        row,
        insutype=row.insutype or origin.insutype,
        clr_type=row.clr_type or origin.clr_type,
        clr_optins=row.clr_optins or origin.clr_optins,
    )


def _origin(setl_id: str, journal: Journal, methods: Mapping[str, str]) -> Row | None:
    made = (
        _row(entry, methods.get(entry.infno, ""))
        for entry in journal.entries("setl_id = ? AND effect = 'money' AND state = 'confirmed'", (setl_id,))
    )
    return next((row for row in made if row is not None and not row.refund), None)


def _signed(value: Any, sign: int) -> Decimal:
    """The amount with the sign that it must have; some platforms give a refund's amounts without."""
    try:
        amount = Decimal(text(value) or "0")
    except InvalidOperation:
        return _ZERO
    return -abs(amount) if sign < 0 else amount
