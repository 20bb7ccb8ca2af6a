"""One value for one field: what is known about it first, then its dictionary, its type, its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from yibao.message.tables import DictionaryTable, FieldTable
from yibao.message.times import read_moment, write_date, write_datetime, write_time
from yibao.platform.values.texts import Place, make_text
from yibao.platform.values.usual import usual
from yibao.platform.values.vocabulary import DRUGS
from yibao.platform.values.world import snake

Value = str | int | Decimal | list[Any] | dict[str, Any]

# Days from the message, by what a date is called; the first row that is found counts. Beginnings lie before ends.
_DAYS: tuple[tuple[str, int], ...] = (
    (r"psn_insu|estb|成立|参保", -2000),
    (r"manu|prod|生产", -200),
    (r"ocur|diag_time|prsc_time|chk_time|mdtrt_time", 0),
    (r"valid_end", 3),
    (r"inpool", -5),
    (r"expy|expi|vali|有效期|失效", 200),
    (r"dld|截止", 1),
    (r"birctrl|last|上次", -30),
    (r"adm|beg|start|stt|in_|入院|开始|起始", -7),
    (r"crte|创建|申请|appy", -5),
    (r"end|dscg|fns|cplt|出院|结束|完成|stop|终止", -1),
    (r"setl|rpt|sign|_retn_time|chg_time|结算|报告|updt|opt_", 0),
)
_DAY_ROWS = tuple((re.compile(pattern), days) for pattern, days in _DAYS)
_RATIO = re.compile(r"比例|prop|系数")
_AMOUNT = re.compile(r"金额|费用|支付|支出|余额|amt|pay|balc|fee")
_PRICE = re.compile(r"单价|价格|pric")
_DRUG_PRICES = frozenset(
    ("pric", "drug_pric", "finl_trns_pric", "hilist_pric", "hilist_pric_uplmt_amt", "pric_uplmt_amt")
)
_SMALL = 9


@dataclass(frozen=True, slots=True)
class Scalars:
    """Makes values; ``dictionaries`` are the edition's."""

    dictionaries: Mapping[str, DictionaryTable]

    def make(self, field: FieldTable, place: Place) -> Value:
        """A value that the field's own limits allow; rules between fields are the repair's business."""
        if field.shape == "list":
            return [usual(snake(field.code), place.item) or self._scalar(field, place)]
        if field.shape == "json":
            # An empty object is as good as none.
            return {"channel": "窗口"} if field.required else {}
        if field.shape == "bytes":
            return "5LiA5Liq5paH5Lu2"  # Base64 of a short text
        return self._scalar(field, place)

    def take(self, field: FieldTable, given: object) -> Value | None:
        """A value that a request carried, as this field's value; None where it does not fit."""
        text = (
            str(given).strip()
            if isinstance(given, str | int | Decimal) and not isinstance(given, bool)
            else ""
        )
        if not text or field.shape != "scalar":
            return None
        codes = self.codes(field)
        if codes:
            return text if text in codes else None
        match field.type:
            case "decimal" | "integer":
                return _number_in(field, text)
            case "string":
                return text if field.length is None or len(text) <= field.length else None
            case _:
                moment = read_moment(text)
                return _write(field.type, moment) if moment else None

    def label(self, field: FieldTable, code: object) -> str | None:
        """What the field's dictionary calls a code; None when it has no such entry."""
        dictionary = self.dictionaries.get(field.dict) if field.dict else None
        return (
            next((entry.name for entry in dictionary.codes if entry.code == code), None)
            if dictionary
            else None
        )

    def _scalar(self, field: FieldTable, place: Place) -> Value:
        known = self.take(field, place.world.fact(field.code, place.item))
        if known is None:
            known = self.take(field, usual(snake(field.code), place.item))
        if known is not None:
            return known
        codes = self.codes(field)
        if codes:
            # The usual codes stand first in most lists.
            return codes[min(place.rng.randrange(len(codes)), place.rng.randrange(len(codes)))]
        match field.type:
            case "decimal" | "integer":
                return _number(field, place)
            case "string":
                return make_text(field.code, field.name, field.length, place)
            case _:
                return _write(field.type, _moment(field, place))

    def codes(self, field: FieldTable) -> list[str]:
        """The codes of the field's dictionary that fit its length."""
        dictionary = self.dictionaries.get(field.dict) if field.dict else None
        if dictionary is None:
            return []
        return [
            entry.code
            for entry in dictionary.codes
            if field.length is None or len(entry.code) <= field.length
        ]


def places(field: FieldTable) -> int:
    """Digits after the point."""
    return 0 if field.type == "integer" else field.scale if field.scale is not None else 2


def most(field: FieldTable) -> Decimal:
    """The largest number that fits."""
    whole = (field.length or 16) - places(field)
    return Decimal(10) ** max(whole, 0) - Decimal(1).scaleb(-places(field))


def quantise(field: FieldTable, value: Decimal) -> Decimal | int:
    """The number with the field's digits after the point, in the field's Python type."""
    exact = value.quantize(Decimal(1).scaleb(-places(field)))
    return int(exact) if field.type == "integer" else exact


def _number_in(field: FieldTable, text: str) -> Decimal | int | None:
    try:
        value = Decimal(text)
    except ArithmeticError:
        return None
    if not value.is_finite() or abs(value) > most(field) or value != round(value, places(field)):
        return None
    return quantise(field, value)


def _number(field: FieldTable, place: Place) -> Decimal | int:
    subject, rng = f"{snake(field.code)} {field.name}", place.rng
    if snake(field.code) in _DRUG_PRICES and place.item < len(DRUGS):
        drawn = Decimal(DRUGS[place.item].price)
    elif _RATIO.search(subject):
        drawn = Decimal(rng.randint(1, 9)) / 10
    elif _PRICE.search(subject):
        drawn = Decimal(rng.randint(100, 9900)) / 100
    elif _AMOUNT.search(subject):
        drawn = Decimal(rng.randint(100, 50_000)) / 100
    else:
        drawn = Decimal(rng.randint(1, _SMALL))
    exact = drawn.quantize(Decimal(1).scaleb(-places(field))) if places(field) < 2 else drawn
    return quantise(field, min(exact, most(field)))


def _moment(field: FieldTable, place: Place) -> datetime:
    subject = f"{snake(field.code)} {field.name}"
    offset = next((days for pattern, days in _DAY_ROWS if pattern.search(subject)), -2)
    if not offset:
        return place.world.moment
    return place.world.day(offset, hour=16 if offset == -1 else 9, minute=30 + place.item)


def _write(kind: str, moment: datetime) -> str:
    if kind == "date":
        return write_date(moment.date())
    return write_datetime(moment) if kind == "datetime" else write_time(moment.time())
