"""The fields of a message by their codes: what recovery asks with, and what a list shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import msgspec

KEYS = ("psn_no", "mdtrt_id", "setl_id", "medfee_sumamt")
"""Kept in columns of their own."""
_SUBJECT = ("psn_no", "mdtrt_id", "setl_id", "chrg_bchno", "omsgid")
_DECODER = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal)


def read_message(body: bytes) -> dict[str, Any]:
    """A message as builtins with exact numbers; empty for bytes that are none."""
    try:
        return _DECODER.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return {}


def facts_of(body: bytes, side: str) -> dict[str, str]:
    """Field code → its first value as text, anywhere below ``input`` or ``output``; empty values are left out."""
    found: dict[str, str] = {}
    for code, value in _scalars(read_message(body).get(side)):
        found.setdefault(code, value)
    return found


def subject_of(facts: Mapping[str, str]) -> str:
    """What must not be under way twice: person, visit, settlement and batch. Empty where the message names no visit."""
    parts = [f"{code}={facts[code]}" for code in _SUBJECT if code in facts]
    named = any(code in facts for code in _SUBJECT[1:])
    return " ".join(parts) if named else ""


def same(one: str, other: str) -> bool:
    """Whether two values mean the same: 10 and 10.00 do, and a day is the same with and without a time of 00:00:00."""
    if one == other:
        return True
    try:
        return Decimal(one) == Decimal(other)
    except ArithmeticError:
        return one.removesuffix(" 00:00:00") == other.removesuffix(" 00:00:00")


def text(value: Any) -> str:
    """A scalar as text; numbers in plain notation, None empty."""
    if value is None:
        return ""
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _scalars(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        nested = []
        for code, item in value.items():
            if isinstance(item, dict | list):
                nested.append(item)
            elif (shown := text(item)) != "":
                yield code, shown
        for item in nested:
            yield from _scalars(item)
    elif isinstance(value, list):
        for item in value:
            yield from _scalars(item)
