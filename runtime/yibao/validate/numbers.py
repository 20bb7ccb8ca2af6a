"""Checks of decimals and integers, judged exactly from their text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Context, Decimal, InvalidOperation
from typing import Any

from yibao.message.json import IntText, RealText
from yibao.message.tables import FieldTable
from yibao.validate.findings import ERROR, WARNING, Bad, Check, Fact, Finding

# What a client may have written by hand: 007, +5, .5 and 5. are readable, and get a warning.
_READABLE = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,9})?")
_PLAIN = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_UNLIMITED = 38
_LONGEST = 400
# Wider than any judged number, so that quantize never rounds or fails.
_WIDE = Context(prec=4 * _UNLIMITED)


@dataclass(frozen=True, slots=True)
class _Limits:
    fact: Fact
    required: bool
    whole: int
    scale: int
    integer: bool
    word: str


def number_check(table: FieldTable, fact: Fact) -> Check:
    """The check of a ``decimal`` or ``integer`` field; the canonical value is ``Decimal`` or ``int``.

    Without limits in the table 38 digits before and after the point are taken.
    """
    limits = _limits(table, fact)
    return _integer_check(limits) if limits.integer else _decimal_check(limits)


def _limits(table: FieldTable, fact: Fact) -> _Limits:
    integer = table.type == "integer"
    if table.length is None:
        scale = 0 if integer else _UNLIMITED if table.scale is None else table.scale
        return _Limits(fact, table.required, _UNLIMITED, scale, integer, table.type)
    scale = 0 if integer else table.scale or 0
    word = f"integer({table.length})" if integer else f"decimal({table.length},{scale})"
    return _Limits(fact, table.required, table.length - scale, scale, integer, word)


def _decimal_check(limits: _Limits) -> Check:
    whole, scale = limits.whole, limits.scale

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        kind = type(raw)
        if kind is RealText:
            head, _, tail = raw.partition(".")
            # An exponent ends in `tail` or leaves it empty: neither is all digits.
            if len(head) <= whole and len(tail) <= scale and tail.isdigit():
                return Decimal(raw)
        elif kind is IntText and len(raw) <= whole:
            return Decimal(raw)
        return _slow(raw, at, found, limits)

    return check


def _integer_check(limits: _Limits) -> Check:
    whole = limits.whole

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        if type(raw) is IntText and len(raw) <= whole:
            return int(raw)
        return _slow(raw, at, found, limits)

    return check


def _slow(raw: Any, at: str, found: list[Finding], limits: _Limits) -> Any:
    """Everything but a plain JSON number of few digits."""
    fact = limits.fact
    path = at + fact.suffix
    kind = type(raw)
    if raw is None or (kind is str and not raw):
        if limits.required:
            found.append(("field-required", ERROR, path, fact, raw, limits.word))
        else:
            found.append(("null-optional" if raw is None else "empty-number", WARNING, path, fact, raw, ""))
        return None
    if kind is not str and kind is not IntText and kind is not RealText:
        found.append(("field-type", ERROR, path, fact, raw, limits.word))
        return Bad(raw)
    if len(raw) > _LONGEST:
        # Nobody's amount: not worth the time to count.
        whole_part = raw.find(".") < 0 or raw.find(".") > _UNLIMITED
        word, allowed = ("field-digits", limits.whole) if whole_part else ("field-scale", limits.scale)
        found.append((word, ERROR, path, fact, raw, str(allowed)))
        return Bad(raw)
    value = _read(raw)
    if value is None:
        found.append(("field-type", ERROR, path, fact, raw, limits.word))
        return Bad(raw)
    if kind is str:
        found.append(("number-as-string", WARNING, path, fact, raw, limits.word))
    return _judge(raw, value, path, found, limits)


def _read(text: str) -> Decimal | None:
    if not _READABLE.fullmatch(text):
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _judge(raw: str, value: Decimal, path: str, found: list[Finding], limits: _Limits) -> Any:
    _, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)  # the pattern lets no NaN through
    used = len(digits)
    while used > 1 and digits[used - 1] == 0:
        used -= 1
    places = 0 if value == 0 else max(0, -(exponent + len(digits) - used))
    whole = 0 if value == 0 else max(0, value.adjusted() + 1)
    bad = False
    if whole > limits.whole:
        found.append(("field-digits", ERROR, path, limits.fact, raw, str(limits.whole)))
        bad = True
    if places > limits.scale:
        found.append(("field-scale", ERROR, path, limits.fact, raw, str(limits.scale)))
        bad = True
    if bad:
        return Bad(raw)
    # Few digits on either side now, so the plain notation is short.
    kept = min(max(-exponent, 0), limits.scale)
    plain = value if -exponent == kept else value.quantize(Decimal(1).scaleb(-kept), context=_WIDE)
    if not _PLAIN.fullmatch(raw) or -exponent > limits.scale:
        found.append(("number-form", WARNING, path, limits.fact, raw, format(plain, "f")))
    return int(plain) if limits.integer else plain
