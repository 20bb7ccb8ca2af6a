"""Request or reply, with or without its envelope."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any, Literal, NamedTuple

from yibao.events import Event, Severity
from yibao.message.json import IntText, RealText

Way = Literal["input", "output"]
_LONGEST_STATUS = 20
_LONGEST_INFNO = 40


class Opened(NamedTuple):
    """A message told apart.

    ``envelope``: the message has its outer fields. ``wrapped``: the body stands under ``input`` or ``output``
    (else the message is the body itself). ``infno`` and ``direction`` are None when neither caller nor message tell.
    ``refused``: a reply whose infcode is not 0, which therefore needs no output.
    """

    infno: str | None
    direction: Way | None
    envelope: bool
    wrapped: bool
    refused: bool


def open_message(value: Any, infno: str | None = None, direction: Way | None = None) -> Opened | Event:
    """Tell what a message is; an event (``message-shape``) when it is no message or not the one asked for."""
    if type(value) is not dict:
        return _shape("", json_kind(value), "object")
    told = _direction(value)
    if direction and told and direction != told and ("infno" in value or "infcode" in value):
        return _shape("", told, direction)
    way = direction or told
    wrapped = way is not None and way in value
    status = "infno" if way == "input" else "infcode"
    envelope = status in value or (wrapped and len(value) > 1)
    number = _infno(value) if way == "input" else None
    if infno and number and number != infno:
        return _shape("/infno", number, infno)
    refused = way == "output" and envelope and _refused(value.get("infcode"))
    return Opened(infno or number, way, envelope, wrapped or envelope, refused)


def json_kind(value: Any) -> str:
    """The JSON type of a value that was read: object, array, text, number, boolean or null."""
    kind = type(value)
    if kind is dict:
        return "object"
    if kind is list:
        return "array"
    if kind is int or kind is IntText or kind is RealText:
        return "number"
    if kind is bool:
        return "boolean"
    return "null" if value is None else "text"


def _direction(value: dict[str, Any]) -> Way | None:
    if "infno" in value:
        return "input"
    if "infcode" in value:
        return "output"
    if ("input" in value) == ("output" in value):
        return None
    return "input" if "input" in value else "output"


def _infno(value: dict[str, Any]) -> str | None:
    number = value.get("infno")
    if type(number) is int:
        return str(number)[:_LONGEST_INFNO]
    return str(number)[:_LONGEST_INFNO] if isinstance(number, str) and number else None


def _refused(status: Any) -> bool:
    """Whether infcode says anything but success; a missing or unreadable one is the field check's business."""
    if type(status) is int:
        return status != 0
    if not isinstance(status, str) or not 0 < len(status) <= _LONGEST_STATUS:
        return False
    try:
        return Decimal(status) != 0
    except InvalidOperation:
        return False


def _shape(path: str, found: str, allowed: str) -> Event:
    return Event("message-shape", Severity.ERROR, path=path, args={"found": found, "allowed": allowed})
