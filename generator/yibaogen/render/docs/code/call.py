"""What every language's text is made from: the shortest valid request of an interface."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import msgspec

from yibaogen.model import Edition, Interface
from yibaogen.model.samples import Sample

ADDRESS = "http://127.0.0.1:8765"
"""Where ``yibao mock`` listens."""
_LONGEST = 7_000


class Call(msgspec.Struct, frozen=True):
    """``method`` is the client's; ``message`` the whole envelope (numbers as ``Number``), ``text`` the same as JSON, safe
    in any literal."""

    edition: Edition
    interface: Interface
    method: str
    message: dict[str, Any]
    text: str


class Number(msgspec.Struct, frozen=True):
    """A JSON number as it is written: ``132.00`` stays ``132.00``."""

    text: str


def call_of(edition: Edition, interface: Interface, method: str, samples: tuple[Sample, ...]) -> Call | None:
    """The call, or None: the platform is the caller, or no valid request of a readable length stands in the samples."""
    if interface.caller == "platform":
        return None
    texts = [each.text for each in samples if each.valid and each.direction == "input" and not each.warns]
    for text in sorted(texts, key=len):
        message = _read(text) if len(text) <= _LONGEST else None
        if isinstance(message, dict) and "infno" in message and isinstance(message.get("input") or {}, dict):
            return Call(edition, interface, method, message, _plain(text.strip()))
    return None


def _read(text: str) -> Any:
    """The message, or None for a text that is none: such a sample has its error from ``yibao check``."""
    try:
        return json.loads(text, parse_float=Number, parse_int=Number)
    except (ValueError, RecursionError):
        return None


def _plain(text: str) -> str:
    """JSON text without unseen characters: inside a string they are written as escapes, and nowhere else they stand."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(char if char == "\n" or _seen(char) else _escape(char) for char in text.replace("\r", ""))


def _seen(char: str) -> bool:
    return char.isprintable() or unicodedata.category(char) == "Zs"


def _escape(char: str) -> str:
    if char == "\t":
        return "  "
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
