"""What generated rule checks compute with: rows of nodes, exact numbers, sums.

Absent is ``UNSET`` or empty text as decoded, and None for a number read from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import reduce
from operator import attrgetter
from typing import Any, TypeVar, overload

import msgspec
from msgspec import UNSET, Raw, UnsetType

from yibao.validate.functions import is_id_card
from yibao.validate.values import EXACT

__all__ = [
    "Floats",
    "absolute",
    "add",
    "decimals",
    "each",
    "half_up",
    "is_id_card",
    "multiply",
    "number",
    "numbers",
    "one",
    "only",
    "subtract",
    "surely_products",
    "total",
    "unique",
]

S = TypeVar("S", bound=msgspec.Struct)
_HALF_UP = Context(prec=200, rounding=ROUND_HALF_UP)
_DECIMALS = msgspec.json.Decoder(list[Decimal])
_FLOATS = msgspec.json.Decoder(list[float])

add = EXACT.add
subtract = EXACT.subtract
multiply = EXACT.multiply


def each(rows: Sequence[S] | UnsetType) -> Sequence[S]:
    """The items of an array node; none when it is missing."""
    return () if rows is UNSET else rows


def one(row: S | UnsetType | None) -> Sequence[S]:
    """The object of a node as a row of its own; none when it is missing or null."""
    return () if row is UNSET or row is None else (row,)


def only(values: Sequence[Any]) -> Any:
    """The value when there is exactly one, else ``UNSET``: a name that leads through several items means none."""
    return values[0] if len(values) == 1 else UNSET


@overload
def number(raw: Raw) -> Decimal: ...
@overload
def number(raw: Raw | UnsetType) -> Decimal | None: ...
def number(raw: Raw | UnsetType) -> Decimal | None:
    """The exact number; None when it is missing. Raises ``ValueError`` for what is no number."""
    return None if raw is UNSET else Decimal(bytes(raw).decode("ascii"))


def decimals(raws: Iterable[Raw]) -> list[Decimal]:
    """A column of required numbers, exactly. Raises ``msgspec.MsgspecError`` for what is no number."""
    return _DECIMALS.decode(b"[" + b",".join(raws) + b"]")


def numbers(raws: Iterable[Raw | UnsetType]) -> list[Decimal]:
    """The numbers that are there, exactly."""
    return decimals([raw for raw in raws if raw is not UNSET])


class Floats:
    """Columns of required numbers, only near: for filters that leave close calls to exact arithmetic."""

    def __init__(self, rows: Sequence[msgspec.Struct]) -> None:
        self._rows = rows
        self._columns: dict[str, list[float]] = {}

    def column(self, name: str) -> list[float]:
        """One attribute of all rows. Raises ``msgspec.MsgspecError`` for what is no number."""
        found = self._columns.get(name)
        if found is None:
            joined = b",".join(map(attrgetter(name), self._rows))
            found = self._columns[name] = _FLOATS.decode(b"[" + joined + b"]")
        return found


def half_up(value: Decimal | int, quantum: Decimal) -> Decimal:
    """Rounded half away from zero to the places of ``quantum``."""
    return _HALF_UP.quantize(Decimal(value), quantum)


def absolute(value: Decimal | int) -> Decimal:
    """Without its sign, exactly (``abs`` would round to the thread's context)."""
    return Decimal(value).copy_abs()


def surely_products(amounts: list[float], factors: list[float], others: list[float], places: int) -> bool:
    """Whether each amount certainly is factor × other, rounded half up to ``places``; False: compute exactly.

    The amounts must have at most ``places`` decimals. Then an amount that is nearer to the exact product than half a
    unit of the last place is its rounding. Below ten digits or so floats are off by less than a ten-thousandth of
    such a unit, so 0.49 of one leaves room enough; near ties are left to exact arithmetic.
    """
    unit = 10.0**-places
    limit, most = 0.49 * unit, 1e10 * unit
    gaps = [a * b - c for a, b, c in zip(factors, others, amounts, strict=True)]
    if not gaps:
        return True
    return -limit < min(gaps) and max(gaps) < limit and -most < min(amounts) and max(amounts) < most


def total(values: Sequence[Decimal]) -> Decimal | None:
    """The exact sum; None of nothing."""
    return reduce(add, values) if values else None


def unique(values: Sequence[Any]) -> bool:
    """Whether no value occurs twice."""
    return len(set(values)) == len(values)
