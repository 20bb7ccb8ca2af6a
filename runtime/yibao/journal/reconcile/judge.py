"""From a line of 3202's result file to a cause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from yibao.journal.entry import Entry
from yibao.journal.reconcile.books import Row
from yibao.journal.reconcile.model import Cause, Difference
from yibao.journal.states import OPEN
from yibao.message.mask import mask_value

FLAT = "0"
_COLUMNS = 6
_AMOUNTS = (("total", "medfee_sumamt"), ("fund", "fund_pay_sumamt"), ("account", "acct_pay"))


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the result: psn_no, mdtrt_id, setl_id, msgid, stmt_rslt, refd_setl_flag, memo."""

    psn_no: str
    mdtrt_id: str
    setl_id: str
    msgid: str
    result: str
    refund: bool
    memo: str = ""


Settled = Callable[[Row], Mapping[str, Any] | None]
"""Asks 5203 about one of our rows: its setlinfo, None when the platform has none. Raises ``YibaoError`` when it cannot tell."""
Known = Callable[[str], Entry | None]
"""The journal's entry of a msgid."""


def read_lines(texts: Iterable[str]) -> Iterator[Line]:
    """The result file; provinces add columns behind, and write ``null`` for nothing."""
    for raw in texts:
        cells = ["" if cell.strip().lower() == "null" else cell.strip() for cell in raw.split("\t")]
        if len(cells) >= _COLUMNS and any(cells):
            memo = cells[6] if len(cells) > _COLUMNS else ""
            yield Line(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5] == "1", memo)


def judge(lines: Iterable[Line], rows: list[Row], settled: Settled, known: Known) -> list[Difference]:
    """A difference for every line that is not flat, sorted by visit."""
    ours = {row.setl_id: row for row in rows if row.setl_id}
    nameless = [row for row in rows if not row.setl_id]
    odd = [line for line in lines if line.result != FLAT]
    strangers = [line for line in odd if line.setl_id not in ours]
    taken_back = {row.refunds for row in rows if row.refund}
    found = [_of_ours(line, ours[line.setl_id], settled, taken_back) for line in odd if line.setl_id in ours]
    for line in strangers:
        twin = next((row for row in nameless if line.refund and row.mdtrt_id == line.mdtrt_id), None)
        if twin is not None:
            nameless.remove(twin)
            found.append(_difference("number-learnt", line, twin))
        else:
            found.append(_difference(_of_theirs(line, strangers, known), line, None))
    found += [_difference("refund-missing-there", None, row) for row in nameless]
    return sorted(found, key=lambda each: (each.harmless, each.mdtrt_id, each.refund, each.setl_id))


def _of_ours(line: Line, row: Row, settled: Settled, taken_back: set[str]) -> Difference:
    """We have it; the platform says whether it does, and what it says otherwise."""
    info = settled(row)
    if info is None:
        return _difference("refund-missing-there" if row.refund else "only-ours", line, row)
    theirs = {name: _amount(info.get(code)) for name, code in _AMOUNTS}
    differs = any(abs(getattr(row, name)) != abs(value) for name, value in theirs.items())
    cause: Cause = "unclear"
    if differs:
        cause = "amounts-differ"
    elif str(info.get("refd_setl_flag") or "0") == "1" and not row.refund and row.setl_id not in taken_back:
        cause = "refund-missing-here"
    return _difference(cause, line, row, theirs)


def _of_theirs(line: Line, strangers: list[Line], known: Known) -> Cause:
    """They have it, our books do not; the journal may know the message."""
    entry = known(line.msgid) if line.msgid else None
    if entry is not None and entry.state in OPEN:
        return "still-open"
    pair = [other for other in strangers if other.mdtrt_id == line.mdtrt_id]
    plus, minus = [x for x in pair if not x.refund], [x for x in pair if x.refund]
    reversed_here = any(
        (told := known(x.msgid)) is not None and told.state == "reversed" for x in plus if x.msgid
    )
    if reversed_here and len(plus) == len(minus):
        return "cancels-out"
    if entry is not None:
        return "journal-differs"
    return "refund-missing-here" if line.refund else "only-theirs"


def _difference(
    cause: Cause, line: Line | None, row: Row | None, theirs: Mapping[str, Decimal] | None = None
) -> Difference:
    ours = {} if row is None else {name: getattr(row, name) for name, _ in _AMOUNTS}
    psn_no = line.psn_no if line else row.psn_no if row else ""
    return Difference(
        cause,
        (line.setl_id if line else "") or (row.setl_id or row.refunds if row else ""),
        (line.mdtrt_id if line else "") or (row.mdtrt_id if row else ""),
        mask_value("psn_no", psn_no),
        (row.msgid if row else "") or (line.msgid if line else ""),
        row.refund if row else bool(line and line.refund),
        ours,
        theirs or {},
        line.memo if line else "",
    )


def _amount(value: Any) -> Decimal:
    return Decimal(str(value)) if value not in (None, "") else Decimal("0.00")
