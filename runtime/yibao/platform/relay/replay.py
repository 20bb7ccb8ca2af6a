"""Answers out of a recording: an equal request gets what it got then.

Requests are compared as they are stored, masked, and by ``input`` alone: message numbers and times differ from run to
run. Equal requests that were recorded several times get their replies in turn, and the last one from then on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec
from starlette.types import Receive, Scope, Send

from yibao.events import Event, Severity
from yibao.message.tables import EditionTable
from yibao.platform.envelope import REFUSED, Envelope, own_moment
from yibao.platform.relay.address import Address
from yibao.platform.relay.masking import masked, read
from yibao.platform.relay.reply import WholeReply, json_reply, read_body, send_reply
from yibao.platform.relay.tape import Taped, builtins

_Key = tuple[str, str, bytes]


class Replay:
    """ASGI: POST answers from the recording, everything else is not found."""

    def __init__(self, tables: Sequence[EditionTable], tape: Sequence[Taped]) -> None:
        self._address = Address(tables)
        self._envelopes = {table.edition: Envelope(table) for table in tables}
        self._kept: dict[_Key, deque[Taped]] = {}
        for row in tape:
            key = (row.edition, row.infno, _compared(builtins(row.request)))
            self._kept.setdefault(key, deque()).append(row)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            return
        body = await read_body(receive)
        if body is not None:
            await send_reply(send, self.answer(scope["path"], body))

    def answer(self, path: str, body: bytes) -> WholeReply:
        """The recorded reply, or a refusal that says that there is none."""
        table, infno = self._address.of(path, body)
        message = masked(body)
        value = builtins(message) if message is not None else None
        rows = self._kept.get((table.edition, infno, _compared(value)))
        if not rows:
            return json_reply(self._missing(table, infno, body))
        row = rows[0]
        if len(rows) > 1:
            rows.popleft()
        if bytes(row.reply) == b"null":
            kind = (b"content-type", row.content_type.encode("latin-1", "replace") or b"text/plain")
            return WholeReply(row.status, (kind,), b"").with_body(b"")
        return json_reply(bytes(row.reply), row.status)

    def _missing(self, table: EditionTable, infno: str, body: bytes) -> bytes:
        request: Mapping[str, Any] = read(body) or {}
        event = Event("platform-replay-missing", Severity.ERROR, args={"infno": infno or "?"})
        moment: datetime = own_moment(request)
        message = self._envelopes[table.edition].around(request, moment, REFUSED, event.message("zh"))
        return msgspec.json.encode(message)


def _compared(request: Any) -> bytes:
    """What makes two requests equal: the ``input``, whatever the order of its members."""
    wanted = request.get("input", request) if isinstance(request, dict) else None
    return msgspec.json.encode(wanted, order="deterministic")
