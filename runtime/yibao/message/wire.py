"""Writing messages: exact amounts, dates as the standard wants them, nothing where there is nothing."""

from __future__ import annotations

import base64
import enum
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import msgspec

from yibao.events import Event, Severity
from yibao.message.json import IntText, RealText, pointer_key
from yibao.message.times import write_date, write_datetime, write_time

_MOST_DIGITS = 60
_LIMIT = 10**60
_DEEPEST = 100


class Numbers(enum.Enum):
    """How a platform wants numbers: as JSON numbers (national) or as texts (some provinces)."""

    NUMBER = "number"
    STRING = "string"


class WireError(ValueError):
    """A value cannot be written; ``event`` (``wire-value``) says where and why."""

    def __init__(self, event: Event) -> None:
        super().__init__(event.message("en"))
        self.event = event


def encode(message: msgspec.Struct | Mapping[str, object], numbers: Numbers = Numbers.NUMBER) -> bytes:
    """A message as JSON bytes in UTF-8: amounts exact, None left out. Raises ``WireError``.

    Takes ``Decimal``, ``int``, ``str``, ``bool``, dates and times, dicts, lists and Structs; ``bytes`` go as Base64. A ``float`` is refused:
    99999999999999.99 would silently become another amount.
    """
    write = _json_number if numbers is Numbers.NUMBER else _number_text
    try:
        quick = _quick(message, write, 0)
        return _ENCODER.encode(quick if isinstance(quick, dict) else _root(message, write))
    except (_NotPlainError, UnicodeEncodeError):
        # What is wrong, and where, is only worked out when something is.
        return _ENCODER.encode(_root(message, write))


def to_wire(
    message: msgspec.Struct | Mapping[str, object], numbers: Numbers = Numbers.NUMBER
) -> dict[str, Any]:
    """The same as builtins: dict, list, str, bool, int and ``Decimal``. Raises ``WireError``."""
    return _root(message, _number if numbers is Numbers.NUMBER else _number_text)


_ENCODER = msgspec.json.Encoder()
_WriteNumber = Callable[[int | Decimal], Any]


class _NotPlainError(Exception):
    """The quick way does not know a value: it is rare, or wrong."""


def _quick(value: Any, write: _WriteNumber, depth: int) -> Any:
    """As ``_build`` for what messages are made of, without a trace of where it stands."""
    if depth > _DEEPEST:
        raise _NotPlainError
    kind = type(value)
    if kind is dict:
        return {
            key: item if type(item) is str else _quick(item, write, depth + 1)
            for key, item in value.items()
            if item is not None and (type(key) is str or _odd())
        }
    if kind is list:
        return [_quick(item, write, depth + 1) for item in value]
    if kind is str or kind is bool or value is None:
        return value
    if kind is Decimal:
        # Few enough characters that they are the plain notation, and so no bounds to check.
        told = str(value)
        if len(told) > _MOST_DIGITS or not told.lstrip("-").replace(".", "", 1).isdecimal():
            raise _NotPlainError
        return msgspec.Raw(told.encode()) if write is _json_number else told
    if isinstance(value, msgspec.Struct):
        return {
            wire: item if type(item) is str else _quick(item, write, depth + 1)
            for wire, item in _members(value).items()
            if item is not None and item is not msgspec.UNSET
        }
    if kind is int:
        if not -_LIMIT < value < _LIMIT:
            raise _NotPlainError
        return write(value)
    if kind is datetime:
        return write_datetime(value)
    if kind is date:
        return write_date(value)
    raise _NotPlainError


def _odd() -> bool:
    raise _NotPlainError


def _root(message: Any, write: _WriteNumber) -> dict[str, Any]:
    built = _build(message, write, "", 0)
    if not isinstance(built, dict):
        raise _error("", type(message).__name__, "object")
    return built


def _build(value: Any, write: _WriteNumber, at: str, depth: int) -> Any:
    if depth > _DEEPEST:
        raise _error(at, f"> {_DEEPEST}", f"≤ {_DEEPEST}")
    if isinstance(value, msgspec.Struct):
        value = _members(value)
    if isinstance(value, Mapping):
        return {
            str(key): _build(item, write, f"{at}/{pointer_key(str(key))}", depth + 1)
            for key, item in value.items()
            if item is not None and item is not msgspec.UNSET
        }
    if isinstance(value, list | tuple):
        return [_build(item, write, f"{at}/{i}", depth + 1) for i, item in enumerate(value)]
    return _scalar(value, write, at)


def _members(value: msgspec.Struct) -> dict[str, Any]:
    """A Struct's members by wire name (``field(name=…)``)."""
    names = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
    return {wire: getattr(value, attribute) for attribute, wire in names}


def _scalar(value: Any, write: _WriteNumber, at: str) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, IntText | RealText):
        value = Decimal(value)
    if isinstance(value, str):
        return _text(value, at)
    if isinstance(value, int | Decimal):
        if not _writable(value):
            raise _error(at, str(value)[:30] if isinstance(value, Decimal) else "int", f"≤ 10^{_MOST_DIGITS}")
        return write(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, datetime):
        return write_datetime(value)
    if isinstance(value, date):
        return write_date(value)
    if isinstance(value, time):
        return write_time(value)
    raise _error(at, type(value).__name__, "Decimal, int, str, bytes, date, datetime, time")


def _text(value: str, at: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError:
        raise _error(at, "\\ud800…\\udfff", "UTF-8") from None
    return value


def _writable(value: int | Decimal) -> bool:
    """No NaN, no Infinity, and nothing like 1e999999: few characters here, a million digits on the wire."""
    if isinstance(value, int):
        return -_LIMIT < value < _LIMIT
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -_MOST_DIGITS and value.adjusted() < _MOST_DIGITS


def _number(value: int | Decimal) -> int | Decimal:
    return value


def _number_text(value: int | Decimal) -> str:
    return format(value, "d" if isinstance(value, int) else "f")


def _json_number(value: int | Decimal) -> msgspec.Raw:
    """In plain notation: 100, never 1E+2."""
    return msgspec.Raw(_number_text(value).encode())


def _error(at: str, found: str, allowed: str) -> WireError:
    args = {"found": found, "allowed": allowed, "path": at or "/"}
    return WireError(Event("wire-value", Severity.ERROR, path=at, args=args))
