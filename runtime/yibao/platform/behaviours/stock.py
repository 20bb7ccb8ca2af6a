"""3501 to 3507: what a pharmacy counts, buys, sells and takes back. A batch's level never falls below zero."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from yibao.platform.behaviours.checks import day, moment, text
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.refusal import Refused
from yibao.platform.state import StockItem, StockMovement
from yibao.platform.state.records_institution import Movement, StockState
from yibao.platform.told import told_of

ZERO = Decimal(0)
_INWARD = frozenset(("101", "103", "106", "108", "110"))
"""inv_chg_type that add to the shelf; the others take away."""
_OUTWARD = frozenset(("102", "104", "105", "107", "109", "111"))
_DATA_TYPES: Mapping[str, tuple[Movement, ...]] = {
    "1": ("count",),
    "2": ("change",),
    "3": ("purchase", "purchase-return"),
    "4": ("sale", "sale-return"),
}
"""inv_data_type of 3507 → the movements that it speaks of."""


def upload_stock_count(call: Call) -> Reply:
    """3501: what was counted is the level from now on; a batch that nobody bought yet begins with it."""
    for data in call.rows():
        counted = _amount(data, "inv_cnt", zero_allowed=True)
        item = _item(call, data) or _new_item(call, data)
        _move(call, data, item, "count", counted - item.level)
    return None


def change_stock(call: Call) -> Reply:
    """3502: losses, surpluses, transfers."""
    for data in call.rows():
        sort = text(data, "inv_chg_type")
        amount = _amount(data, "cnt")
        if sort not in _INWARD | _OUTWARD:
            raise Refused("behaviour-stock-change", found=sort)
        item = _item(call, data)
        if item is None and sort in _OUTWARD:
            raise Refused("behaviour-stock-unknown")
        delta = amount if sort in _INWARD else -amount
        _move(call, data, item or _new_item(call, data), "change", delta)
    return None


def upload_purchase(call: Call) -> Reply:
    """3503: into the batch, which may be new."""
    for data in call.rows():
        amount = _amount(data, "purc_retn_cnt")
        if day(data, "expy_end", date.max) < moment(data, "purc_retn_stoin_time", call.now).date():
            raise Refused("behaviour-stock-expired")
        item = _item(call, data) or _new_item(call, data)
        _move(call, data, item, "purchase", amount)
    return None


def upload_purchase_return(call: Call) -> Reply:
    """3504: no more than was bought."""
    for data in call.rows():
        amount = _amount(data, "purc_retn_cnt")
        item = _known(call, data)
        if amount > _moved(call, item, "purchase", "purchase-return"):
            raise Refused("behaviour-stock-return")
        _move(call, data, item, "purchase-return", -amount)
    return None


def upload_sale(call: Call) -> Reply:
    """3505: what is on the shelf and not out of date."""
    for data in call.rows():
        amount = _amount(data, "sel_retn_cnt")
        item = _known(call, data)
        if day(data, "expy_end", date.max) < moment(data, "sel_retn_time", call.now).date():
            raise Refused("behaviour-stock-expired")
        _move(call, data, item, "sale", -amount)
    return None


def upload_sale_return(call: Call) -> Reply:
    """3506: no more than was sold."""
    for data in call.rows():
        amount = _amount(data, "sel_retn_cnt")
        item = _known(call, data)
        if amount > -_moved(call, item, "sale", "sale-return"):
            raise Refused("behaviour-stock-return")
        _move(call, data, item, "sale-return", amount)
    return None


def delete_stock_record(call: Call) -> Reply:
    """3507: all records of one kind of a batch, with what they did to its level."""
    for data in call.rows():
        sorts = _DATA_TYPES.get(text(data, "inv_data_type"), ())
        item = _known(call, data)
        gone = [row for row in _movements(call, item) if row.sort in sorts]
        if not gone:
            raise Refused("behaviour-stock-no-record")
        call.unit.delete(StockMovement, *(row.key for row in gone))
        left = item.level - sum((row.delta for row in gone), ZERO)
        _set_level(call, item, left, "in-stock" if _movements(call, item) else "cleared")
    return None


def _amount(data: Mapping[str, Any], code: str, *, zero_allowed: bool = False) -> Decimal:
    amount = Decimal(str(data.get(code) or 0))
    if amount < 0 or (amount == 0 and not zero_allowed):
        raise Refused("behaviour-stock-amount", field=code)
    return amount


def _key(call: Call, data: Mapping[str, Any]) -> str:
    return f"{call.institution}/{text(data, 'fixmedins_bchno')}"


def _item(call: Call, data: Mapping[str, Any]) -> StockItem | None:
    """The batch that a message names; None when it is new. One batch holds one medicine."""
    found = call.unit.get(StockItem, _key(call, data))
    code = text(data, "med_list_codg")
    if (
        found is not None
        and code
        and (found.code, found.own_code) != (code, text(data, "fixmedins_hilist_id"))
    ):
        raise Refused("behaviour-stock-batch")
    return found


def _known(call: Call, data: Mapping[str, Any]) -> StockItem:
    found = _item(call, data)
    if found is None:
        raise Refused("behaviour-stock-unknown")
    return found


def _new_item(call: Call, data: Mapping[str, Any]) -> StockItem:
    code = text(data, "med_list_codg")
    if call.site.strict and code not in call.site.world.items:
        raise Refused("behaviour-item-unknown", found=code)
    return StockItem(
        key=_key(call, data),
        institution=call.institution,
        batch=text(data, "fixmedins_bchno"),
        code=code,
        own_code=text(data, "fixmedins_hilist_id"),
        level=ZERO,
        state="empty",
    )


def _movements(call: Call, item: StockItem) -> list[StockMovement]:
    return call.unit.find(StockMovement, item=item.key)


def _moved(call: Call, item: StockItem, *sorts: Movement) -> Decimal:
    """What movements of these kinds did to the level, all together."""
    return sum((row.delta for row in _movements(call, item) if row.sort in sorts), ZERO)


def _move(call: Call, data: Mapping[str, Any], item: StockItem, sort: Movement, delta: Decimal) -> None:
    told = told_of(data)
    mark = hashlib.sha256(msgspec.json.encode([sort, sorted(told.items())])).hexdigest()[:24]
    if any(row.mark == mark for row in _movements(call, item)):
        raise Refused("behaviour-stock-doubled")
    _set_level(call, item, item.level + delta)
    call.unit.add(
        StockMovement(
            key=f"{call.institution}/{call.unit.number('stock')}",
            item=item.key,
            institution=call.institution,
            sort=sort,
            delta=delta,
            time=call.now,
            mark=mark,
            told=told,
        )
    )


def _set_level(call: Call, item: StockItem, level: Decimal, state: StockState = "in-stock") -> None:
    if level < 0:
        raise Refused("behaviour-stock-level", found=f"{item.level.normalize():f}")
    if level == 0 and state == "in-stock":
        state = "empty"
    call.unit.put(msgspec.structs.replace(item, level=level, state=state))


BEHAVIOURS: Mapping[str, Behaviour] = {
    "upload_stock_count": upload_stock_count,
    "change_stock": change_stock,
    "upload_purchase": upload_purchase,
    "upload_purchase_return": upload_purchase_return,
    "upload_sale": upload_sale,
    "upload_sale_return": upload_sale_return,
    "delete_stock_record": delete_stock_record,
}
