"""Fee lines of 2204 and 2301: looked up in the catalogue, split, unique within their visit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from yibao.benefit.model import Line, LineSplit
from yibao.benefit.stages.split import covered, own_expense, split_line
from yibao.message.times import read_moment
from yibao.platform.call import Call
from yibao.platform.refusal import Refused
from yibao.platform.state import Encounter, FeeLine
from yibao.platform.store.unit import Taken
from yibao.platform.told import told_of
from yibao.platform.world import Item

ALL_LINES = "0000"
_SELFPAY = {"01": "lines.selfpay.class-a", "02": "lines.selfpay.class-b"}
_NOT_COVERED = "03"
_OTHER_CHARGE = "14"
_CENT = Decimal("0.01")


def amount(value: object) -> Decimal:
    """A number of a request as Decimal; 0 when it was left out."""
    return Decimal(str(value)) if value not in (None, "") else Decimal(0)


def add_lines(call: Call, visit: Encounter, rows: Sequence[Mapping[str, Any]]) -> list[FeeLine]:
    """Write the lines of one message. Raises ``Refused`` where a number was used before or a return exceeds its original."""
    lines = [_line(call, visit, row) for row in rows]
    for line in lines:
        if line.line.count < 0:
            _check_return(call, visit, line, lines)
    try:
        call.unit.add(*lines)
    except Taken as taken:
        raise Refused("platform-line-twice", found=taken.key.partition("/")[2]) from taken
    return lines


def lines_of(call: Call, mdtrt_id: str) -> list[FeeLine]:
    """All lines of a visit, in the order in which they came."""
    return call.unit.find(FeeLine, mdtrt_id=mdtrt_id)


def unsettled(lines: Iterable[FeeLine]) -> list[FeeLine]:
    """Those that no settlement in force holds."""
    return [line for line in lines if not line.setl_id]


def total(lines: Iterable[FeeLine]) -> Decimal:
    """The fee of lines together."""
    return sum((line.amount for line in lines), Decimal("0.00"))


def split_row(line: FeeLine) -> dict[str, Any]:
    """A line's row in the reply of 2204 and 2301."""
    split = line.split
    return {
        "feedetl_sn": split.feedetl_sn,
        "det_item_fee_sumamt": split.det_item_fee_sumamt,
        "cnt": split.cnt,
        "pric": split.pric,
        "pric_uplmt_amt": split.pric_uplmt_amt,
        "selfpay_prop": split.selfpay_prop,
        "fulamt_ownpay_amt": split.fulamt_ownpay_amt,
        "overlmt_amt": split.overlmt_amt,
        "preselfpay_amt": split.preselfpay_amt,
        "inscp_scp_amt": split.inscp_scp_amt,
        "chrgitm_lv": split.chrgitm_lv,
        "med_chrgitm_type": line.charge,
        "lmt_used_flag": split.lmt_used_flag,
    }


def _line(call: Call, visit: Encounter, row: Mapping[str, Any]) -> FeeLine:
    code = str(row["med_list_codg"])
    time = read_moment(str(row.get("fee_ocur_time", ""))) or call.now
    item = call.site.world.items.get(code)
    if item is None and call.site.strict:
        raise Refused("platform-item-unknown", found=code)
    line = _priced(row, item, time.date())
    return FeeLine(
        key=f"{visit.key}/{line.sn}",
        mdtrt_id=visit.key,
        psn_no=visit.psn_no,
        sn=line.sn,
        batch=str(row.get("chrg_bchno") or ""),
        time=time,
        line=line,
        split=_split(call, line, time.date()),
        name=item.name if item else "",
        charge=item.charge if item else _OTHER_CHARGE,
        list_type=item.list_type if item else "",
        told=told_of(row),
    )


def _priced(row: Mapping[str, Any], item: Item | None, day: date) -> Line:
    """The line with what the catalogue says; an item that it does not know is not covered."""
    facts: dict[str, Any] = {"level": _NOT_COVERED}
    if item is not None:
        facts = {
            "level": item.level,
            "selfpay_prop": item.selfpay_prop,
            "price_limit": item.limit_on(day),
            "restricted": item.restricted,
            "marks": item.marks,
            "part": item.part,
        }
    return Line(
        sn=str(row["feedetl_sn"]),
        code=str(row["med_list_codg"]),
        price=amount(row["pric"]),
        count=amount(row["cnt"]),
        approval=str(row.get("hosp_appr_flag") or "0"),
        **facts,
    )


def _split(call: Call, line: Line, day: date) -> LineSplit:
    version = call.site.policy.on(day)
    if not covered(line) or version is None:
        return own_expense(line)
    share = line.selfpay_prop
    return split_line(line, version.figures[_SELFPAY[line.level]].value if share is None else share)


def _check_return(call: Call, visit: Encounter, line: FeeLine, fresh: Sequence[FeeLine]) -> None:
    """A returned line names its original, at the same price, and never more than is left of it."""
    first = line.told.get("init_feedetl_sn", "")
    known = [*lines_of(call, visit.key), *fresh]
    original = next((item for item in known if item.sn == first and item.line.count > 0), None)
    if original is None:
        raise Refused("platform-return-unknown", found=line.sn)
    returned = sum(
        (item.line.count for item in known if item.told.get("init_feedetl_sn") == first), Decimal(0)
    )
    if abs(original.line.price - line.line.price) >= _CENT or original.line.count + returned < 0:
        raise Refused("platform-return-much", found=line.sn)
