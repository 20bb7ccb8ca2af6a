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
_TOLD = frozenset(("infcode", "inf_refmsgid", "refmsg_time", "respond_time", "err_msg"))
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
        fields = {field.code: field for field in table.envelope.response.fields}
        self._fields = [field for field in fields.values() if field.code in _TOLD]
        self._odd = "infcode" not in fields
        self._wordless = "err_msg" not in fields

    def around(self, request: Mapping[str, Any], now: datetime, infcode: int, text: str) -> dict[str, Any]:
        """The reply without its output; ``text`` is err_msg."""
        stamp, received, answered = _stamps(now)
        area = str(request.get("mdtrtarea_admvs") or "000000")[:6].rjust(6, "0")
        serial = crc32(str(request.get("msgid")).encode("utf-8", "replace")) % 10**10
        known: dict[str, int | str] = {
            "infcode": infcode,
            "inf_refmsgid": f"{area}{stamp}{serial:010d}",
            "refmsg_time": received,
            "respond_time": answered,
            "err_msg": text,
        }
        message: dict[str, Any] = {field.code: _fitting(known[field.code], field) for field in self._fields}
        if self._odd:
            message["infcode"] = infcode
        if self._wordless:
            message["err_msg"] = text[:_LONGEST_TEXT]
        return message


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
    return (read_moment(found) if isinstance(found, str) else None) or _EPOCH


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
