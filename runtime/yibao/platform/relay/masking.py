"""Messages as they may be shown and stored: every personal value masked, what cannot be read left out."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import msgspec

from yibao.message.mask import is_personal, mask_message

_DECODER = msgspec.json.Decoder(float_hook=Decimal)
_ENCODER = msgspec.json.Encoder(decimal_format="number")
# A masked birthday keeps its year; a stored one has to stay a date, or no recording could be replayed.
_BIRTHDAY = re.compile(r"([0-9]{4})-\*\*-\*\*")


def masked(body: bytes) -> msgspec.Raw | None:
    """A message without personal data, as JSON; None for what is no JSON object."""
    value = read(body)
    return None if value is None else msgspec.Raw(_ENCODER.encode(_dates(mask_message(value))))


def read(body: bytes) -> dict[str, Any] | None:
    """A message as builtins with exact numbers, None for what is none."""
    try:
        value = _DECODER.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def shown(body: bytes) -> str:
    """A masked message, indented, to look at; "" for what is no message."""
    value = masked(body)
    return "" if value is None else msgspec.json.format(bytes(value), indent=2).decode()


def _dates(value: Any, code: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _dates(item, str(key)) for key, item in value.items()}
    if isinstance(value, list):
        return [_dates(item, code) for item in value]
    if isinstance(value, str) and is_personal(code):
        found = _BIRTHDAY.fullmatch(value)
        return f"{found[1]}-01-01" if found else value
    return value
