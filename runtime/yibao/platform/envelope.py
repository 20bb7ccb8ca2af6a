"""The platform's envelope around a reply."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any
from zlib import crc32

from yibao.events import Event
from yibao.message.tables import EditionTable, FieldTable
from yibao.message.times import read_moment

JSON = "application/json; charset=utf-8"
FILE = "application/octet-stream"
REFUSED = -1
_EPOCH = datetime(2026, 1, 1, 8, 0, 0)  # noqa: DTZ001 - Beijing time is naive here
_LONGEST_TEXT = 200
_ALWAYS = ("infcode", "err_msg")
_WHOLE, _TEXT = ("integer", "decimal"), ("string",)
# Fields that the platform fills: the types in which they need no conversion, and the characters they take.
_TOLD: Mapping[str, tuple[tuple[str, ...], int]] = {
    "infcode": (_WHOLE, 2),
    "inf_refmsgid": (_TEXT, 30),
    "refmsg_time": (_TEXT, 17),
    "respond_time": (_TEXT, 17),
    "err_msg": (_TEXT, 0),
}
_THINKING = timedelta(milliseconds=120)


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply: HTTP body, its content type, and the infcode (0 for a file)."""

    body: bytes
    content_type: str
    infcode: int


class Envelope:
    """Writes the outer fields of replies of one edition; equal requests and moments give equal fields."""

    def __init__(self, table: EditionTable) -> None:
        self._fields = {field.code: field for field in table.envelope.response.fields if field.code in _TOLD}
        # Fields of their own types, long enough for what always stands in them: most editions' are.
        self._roomy = all(_is_roomy(field) for field in self._fields.values())

    def around(self, request: Mapping[str, Any], now: datetime, infcode: int, text: str) -> dict[str, Any]:
        """The reply without its output; ``text`` is err_msg."""
        stamp, received, answered = _stamps(now)
        area = str(request.get("mdtrtarea_admvs") or "000000")[:6].rjust(6, "0")
        serial = crc32(str(request.get("msgid")).encode("utf-8", "replace")) % 10**10
        known: dict[str, Any] = {
            "infcode": infcode,
            "inf_refmsgid": f"{area}{stamp}{serial:010d}",
            "refmsg_time": received,
            "respond_time": answered,
            "err_msg": text,
        }
        fields = self._fields
        if text or not self._roomy:
            known = {
                code: _fitting(value, fields[code]) if code in fields else str(value)[:_LONGEST_TEXT]
                for code, value in known.items()
                if code in fields or code == "err_msg"
            }
            if "infcode" not in fields:
                known["infcode"] = infcode
        elif len(fields) < len(_TOLD):
            known = {code: value for code, value in known.items() if code in fields or code in _ALWAYS}
        return known


def _is_roomy(field: FieldTable) -> bool:
    wanted, length = _TOLD[field.code]
    return field.type in wanted and (field.length is None or field.length >= length)


@lru_cache(maxsize=256)
def _stamps(now: datetime) -> tuple[str, str, str]:
    """The second of a moment, the moment, and the moment of the answer; most requests share a second with others."""
    later = now + _THINKING
    stamp = f"{now:%Y%m%d%H%M%S}"
    return (
        stamp,
        f"{stamp}{now.microsecond // 1000:03d}",
        f"{later:%Y%m%d%H%M%S}{later.microsecond // 1000:03d}",
    )


def own_moment(request: Mapping[str, Any]) -> datetime:
    """The request's own ``inf_time``, or a fixed moment where it has none."""
    found = request.get("inf_time")
    return (_moment(found) if isinstance(found, str) else None) or _EPOCH


@lru_cache(maxsize=256)
def _moment(text: str) -> datetime | None:
    return read_moment(text)


def sentence(events: Sequence[Event]) -> str:
    """Every finding with its place, in Chinese."""
    head = f"共{len(events)}处问题：" if len(events) > 1 else ""
    return head + "；".join(f"{event.path} {event.message('zh')}".strip() for event in events)


def _fitting(value: int | str, field: FieldTable) -> int | str:
    """The value in the field's own type and length."""
    if field.type in ("integer", "decimal"):
        return int(value)
    text = str(value)
    return text if field.length is None or len(text) <= field.length else text[: field.length - 1] + "…"
