"""One edition answering: request bytes in, reply bytes out, in the platform's envelope. No HTTP here."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from yibao.events import Event, Severity
from yibao.message.tables import EditionTable, FieldTable
from yibao.message.times import read_moment
from yibao.message.wire import encode
from yibao.platform.archive import pack, wanted_catalogue
from yibao.platform.values import Maker
from yibao.validate import Report, Validator

JSON = "application/json; charset=utf-8"
FILE = "application/octet-stream"
REFUSED = -1
_FILE_DOWNLOAD = "9102"
_EPOCH = datetime(2026, 1, 1, 8, 0, 0)  # noqa: DTZ001 - Beijing time is naive here
_LONGEST_TEXT = 200
_THINKING = timedelta(milliseconds=120)


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply: HTTP body, its content type, and the infcode (0 for a file)."""

    body: bytes
    content_type: str
    infcode: int


class Desk:
    """Answers for one edition. Holds no state: equal requests, seeds and moments give equal bytes."""

    def __init__(self, table: EditionTable, seed: int) -> None:
        self.table = table
        self._maker = Maker(table, seed)
        self._validator = Validator(table)

    def examine(self, body: bytes, infno: str | None) -> Report:
        """What validation says of a request; ``infno`` is that of the address, if it has one."""
        return self._validator.check(body, infno=infno, direction="input")

    def answer(self, report: Report, moment: datetime | None, seed: int | None) -> Answer:
        """The reply to a valid request. ``moment`` (naive Beijing time) defaults to the request's own ``inf_time``."""
        request: dict[str, Any] = report.value
        infno = report.infno or ""
        now = moment or _own_moment(request)
        if infno == _FILE_DOWNLOAD:
            return Answer(self._file(request, now, seed), FILE, 0)
        message = self._outer(request, now, 0, "")
        output = self._maker.reply(infno, request, now, seed)
        if output:
            message["output"] = output
        body = encode(message)
        told = self._validator.check(body, infno=infno, direction="output")
        if not told.valid:
            return self.refuse(request, now, REFUSED, _sentence([_own_fault(infno), *told.errors]))
        return Answer(body, JSON, 0)

    def refuse(self, request: Any, moment: datetime | None, infcode: int, text: str) -> Answer:
        """A reply with an infcode other than 0; ``request`` is what could be read of the request, or None."""
        known = request if isinstance(request, dict) else {}
        message = self._outer(known, moment or _own_moment(known), infcode, text)
        return Answer(encode(message), JSON, infcode)

    def reject(self, report: Report, moment: datetime | None) -> Answer:
        """The reply to an invalid request: err_msg names the findings as far as its length allows."""
        return self.refuse(report.value, moment, REFUSED, _sentence(report.errors))

    def _outer(self, request: dict[str, Any], now: datetime, infcode: int, text: str) -> dict[str, Any]:
        stamp, later = f"{now:%Y%m%d%H%M%S}", now + _THINKING
        area = str(request.get("mdtrtarea_admvs") or "000000")[:6].rjust(6, "0")
        serial = int.from_bytes(hashlib.sha256(str(request.get("msgid")).encode()).digest()[:4]) % 10**10
        known: dict[str, int | str] = {
            "infcode": infcode,
            "inf_refmsgid": f"{area}{stamp}{serial:010d}",
            "refmsg_time": f"{stamp}{now.microsecond // 1000:03d}",
            "respond_time": f"{later:%Y%m%d%H%M%S}{later.microsecond // 1000:03d}",
            "err_msg": text,
        }
        fields = {field.code: field for field in self.table.envelope.response.fields}
        message: dict[str, Any] = {
            code: _fitting(known[code], field) for code, field in fields.items() if code in known
        }
        message["infcode"] = _fitting(infcode, fields["infcode"]) if "infcode" in fields else infcode
        message.setdefault("err_msg", text[:_LONGEST_TEXT])
        return message

    def _file(self, request: dict[str, Any], now: datetime, seed: int | None) -> bytes:
        infno, name = wanted_catalogue(request.get("input"), self.table)
        return pack(name, self._maker.file_lines(infno, now, seed))


def _fitting(value: int | str, field: FieldTable) -> int | str:
    """The value in the field's own type and length."""
    if field.type in ("integer", "decimal"):
        return int(value)
    text = str(value)
    return text if field.length is None or len(text) <= field.length else text[: field.length - 1] + "…"


def _own_moment(request: dict[str, Any]) -> datetime:
    found = request.get("inf_time")
    return (read_moment(found) if isinstance(found, str) else None) or _EPOCH


def _own_fault(infno: str) -> Event:
    return Event("platform-reply", Severity.ERROR, args={"infno": infno})


def _sentence(events: Sequence[Event]) -> str:
    """Every finding with its place, in Chinese."""
    head = f"共{len(events)}处问题：" if len(events) > 1 else ""
    return head + "；".join(f"{event.path} {event.message('zh')}".strip() for event in events)
