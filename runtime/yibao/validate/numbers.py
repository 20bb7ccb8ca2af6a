"""Checks of decimals and integers, judged exactly from their text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Context, Decimal
from typing import Any

from yibao.message.json import IntText, RealText
from yibao.message.tables import FieldTable
from yibao.validate.findings import ERROR, WARNING, Bad, Check, Fact, Finding, Mistake

# What a client may have written by hand: 007, +5, .5 and 5. are readable, and get a warning.
_READABLE = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,9})?")
_PLAIN = re.compile(r"-?(0|[1-9][0-9]*)(?:\.([0-9]+))?")
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
    whole, scale, limit = limits.whole, limits.scale, 10**limits.whole

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        kind = type(raw)
        if kind is RealText:
            head, _, tail = raw.partition(".")
            # An exponent ends in `tail` or leaves it empty: neither is all digits.
            if tail.isdigit():
                if len(head) <= whole and len(tail) <= scale:
                    return Decimal(raw)
                if len(raw) <= _LONGEST:
                    return _judge_plain(raw, head, tail, at + limits.fact.suffix, found, limits)
        elif kind is int and -limit < raw < limit:
            return Decimal(raw)
        elif kind is str and _is_plain(raw, whole, scale):
            found.append(
                (at + limits.fact.suffix, Mistake("number-as-string", WARNING, limits.fact, raw, limits.word))
            )
            return Decimal(raw)
        return _slow(raw, at, found, limits)

    return check


def _is_plain(text: str, whole: int, scale: int) -> bool:
    """Whether text certainly is an amount within its limits, in the form that a JSON number has."""
    head, point, tail = text.partition(".")
    return (
        0 < len(head) <= whole
        and len(tail) <= scale
        and text.isascii()
        and head.isdigit()
        and (head[0] != "0" or len(head) == 1)
        and (tail.isdigit() if point else True)
    )


def _integer_check(limits: _Limits) -> Check:
    limit = 10**limits.whole

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        if type(raw) is int and -limit < raw < limit:
            return raw
        return _slow(raw, at, found, limits)

    return check


def _slow(raw: Any, at: str, found: list[Finding], limits: _Limits) -> Any:
    """Everything but a plain JSON number of few digits."""
    fact = limits.fact
    path = at + fact.suffix
    kind = type(raw)
    if raw is None or (kind is str and not raw):
        if limits.required:
            found.append((path, Mistake("field-required", ERROR, fact, raw, limits.word)))
        else:
            found.append(
                (path, Mistake("null-optional" if raw is None else "empty-number", WARNING, fact, raw, ""))
            )
        return None
    if kind is int:
        # Its caller takes whole numbers of few digits.
        found.append((path, Mistake("field-digits", ERROR, fact, str(raw), str(limits.whole))))
        return Bad(raw)
    if kind not in (str, RealText, IntText):
        found.append((path, Mistake("field-type", ERROR, fact, raw, limits.word)))
        return Bad(raw)
    value = _judge_text(raw, kind, path, found, limits)
    return Bad(raw) if type(value) is Bad else value


def _judge_text(raw: str, kind: type, path: str, found: list[Finding], limits: _Limits) -> Any:
    """The text of a JSON number, or (``kind`` is str) a text that should be one."""
    fact = limits.fact
    plain = _PLAIN.fullmatch(raw) if len(raw) <= _LONGEST else None
    if plain is None and (len(raw) > _LONGEST or not _READABLE.fullmatch(raw)):
        event_id, allowed = _no_amount(raw, limits) if kind is not str else ("field-type", limits.word)
        found.append((path, Mistake(event_id, ERROR, fact, raw, allowed)))
        return Bad(raw)
    if kind is str:
        found.append((path, Mistake("number-as-string", WARNING, fact, raw, limits.word)))
    if plain:
        return _judge_plain(raw, plain[1], plain[2] or "", path, found, limits)
    whole, places = _measure(Decimal(raw))
    return _refused(raw, whole, places, path, found, limits) or _reformed(raw, path, found, limits)


def _no_amount(raw: str, limits: _Limits) -> tuple[str, str]:
    """A JSON number of hundreds of digits, or with an exponent of ten: not worth the time to count."""
    head, point, _ = raw.partition(".")
    small = "e-" in raw.lower() or (point and len(head) <= _UNLIMITED and "e" not in raw.lower())
    return ("field-scale", str(limits.scale)) if small else ("field-digits", str(limits.whole))


def _judge_plain(raw: str, head: str, tail: str, path: str, found: list[Finding], limits: _Limits) -> Any:
    """A number in plain notation: ``head``, a point, ``tail`` (or neither point nor tail)."""
    whole = len(head.lstrip("-0"))
    refused = _refused(raw, whole, len(tail.rstrip("0")), path, found, limits)
    if refused or len(tail) > limits.scale:
        return refused or _reformed(raw, path, found, limits)
    return int(raw) if limits.integer else Decimal(raw)


def _refused(
    raw: str, whole: int, places: int, path: str, found: list[Finding], limits: _Limits
) -> Bad | None:
    """Report too many digits before or after the point."""
    if whole > limits.whole:
        found.append((path, Mistake("field-digits", ERROR, limits.fact, raw, str(limits.whole))))
    if places > limits.scale:
        found.append((path, Mistake("field-scale", ERROR, limits.fact, raw, str(limits.scale))))
    return Bad(raw) if whole > limits.whole or places > limits.scale else None


def _reformed(raw: str, path: str, found: list[Finding], limits: _Limits) -> Any:
    """A right number in an odd form, in plain notation: few digits on either side, so it is short."""
    value = Decimal(raw)
    kept = min(max(-_exponent(value), 0), limits.scale)
    value = value.quantize(Decimal((0, (1,), -kept)), context=_WIDE)
    found.append((path, Mistake("number-form", WARNING, limits.fact, raw, format(value, "f"))))
    return int(value) if limits.integer else value


def _measure(value: Decimal) -> tuple[int, int]:
    """Digits before and after the point, without the zeros that say nothing."""
    if value == 0:
        return 0, 0
    digits = value.as_tuple().digits
    used = len(digits)
    while digits[used - 1] == 0:
        used -= 1
    return max(0, value.adjusted() + 1), max(0, -(_exponent(value) + len(digits) - used))


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)  # neither a pattern nor a JSON number lets NaN through
    return exponent
