"""A checking relay toward a real endpoint: both directions go through unchanged; deviations are told in a header.

``x-yibao-findings: request=2 reply=1; request field-required /input/data/psn_no; …``: numbers of findings, then the
first ones with their rule and place. Values are never told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import httpx
import msgspec
from starlette.types import Receive, Scope, Send

from yibao.events import Event, Severity
from yibao.message.tables import EditionTable
from yibao.platform.envelope import REFUSED, Envelope, own_moment
from yibao.platform.relay.address import Address
from yibao.platform.relay.masking import read
from yibao.platform.relay.reply import WholeReply, json_reply, read_body, send_reply
from yibao.validate import Validator

FINDINGS = "x-yibao-findings"
SECONDS = 120.0
_TOLD = 12
_WIDTH = 1500
# Headers that are about one connection, and those that are told anew.
_OWN = frozenset(
    b"host connection keep-alive transfer-encoding te trailer upgrade proxy-authorization proxy-connection"
    b" content-length content-encoding accept-encoding".split()
)


class Proxy:
    """ASGI. ``target``: where requests go, its path before theirs; the edition that an address begins with is cut off."""

    def __init__(
        self, tables: Sequence[EditionTable], target: str, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._target = target.rstrip("/")
        self._address = Address(tables)
        self._validators = {table.edition: Validator(table) for table in tables}
        self._envelopes = {table.edition: Envelope(table) for table in tables}
        self._transport = transport
        self._client: httpx.AsyncClient | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            return
        body = await read_body(receive)
        if body is not None:
            await send_reply(send, await self._answer(scope, body))

    async def _answer(self, scope: Scope, body: bytes) -> WholeReply:
        table, infno = self._address.of(scope["path"], body)
        asked = self._check(table, body, infno, "input")
        try:
            reply = await self._pass_on(scope, body)
        except httpx.HTTPError as error:
            reply = json_reply(self._unreachable(table, body, error), 502)
            return reply.with_header(FINDINGS, told(asked, ()))
        answered = (
            self._check(table, reply.body, infno, "output") if reply.is_json or not reply.content_type else ()
        )
        return reply.with_header(FINDINGS, told(asked, answered))

    def _check(
        self, table: EditionTable, body: bytes, infno: str, direction: Literal["input", "output"]
    ) -> tuple[Event, ...]:
        known = infno if infno in table.interfaces else None
        return self._validators[table.edition].check(body, infno=known, direction=direction).events

    async def _pass_on(self, scope: Scope, body: bytes) -> WholeReply:
        if self._client is None:
            self._client = httpx.AsyncClient(timeout=SECONDS, transport=self._transport, trust_env=False)
        query = scope.get("query_string", b"").decode("latin-1")
        address = self._target + self._address.below(scope["path"]) + (f"?{query}" if query else "")
        headers = [
            pair for pair in scope["headers"] if pair[0] not in _OWN and not pair[0].startswith(b"x-yibao-")
        ]
        answer = await self._client.request(scope["method"], address, content=body, headers=headers)
        kept = tuple((k.lower(), v) for k, v in answer.headers.raw if k.lower() not in _OWN)
        return WholeReply(answer.status_code, kept, b"").with_body(answer.content)

    def _unreachable(self, table: EditionTable, body: bytes, error: Exception) -> bytes:
        request: Mapping[str, object] = read(body) or {}
        event = Event("platform-proxy-unreachable", Severity.ERROR, args={"found": type(error).__name__})
        moment = own_moment(request)
        return msgspec.json.encode(
            self._envelopes[table.edition].around(request, moment, REFUSED, event.message("zh"))
        )


def told(asked: Sequence[Event], answered: Sequence[Event]) -> str:
    """The text of the header."""
    both = [("request", event) for event in asked] + [("reply", event) for event in answered]
    rows = [f"{side} {event.id} {event.path or '/'}" for side, event in both[:_TOLD]]
    text = "; ".join((f"request={len(asked)} reply={len(answered)}", *rows))[:_WIDTH]
    # A path may hold keys of a message: nothing but printable ASCII may stand in a header.
    return "".join(letter if " " <= letter <= "~" else "?" for letter in text)
