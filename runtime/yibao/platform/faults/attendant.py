"""Around the platform: carries out faults, writes habits of a province, keeps the log and the recording."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from starlette.types import ASGIApp, Receive, Scope, Send

from yibao.gateway.ids import local, system_clock
from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform.control import HeaderError
from yibao.platform.envelope import REFUSED, Envelope, own_moment
from yibao.platform.faults.headers import NOTHING, Wish, make_wish, own_headers
from yibao.platform.faults.line import Dropped
from yibao.platform.faults.log import MessageLog
from yibao.platform.faults.quirks import PLAIN, Habits, Scribe, habits_of
from yibao.platform.faults.rules import Rulebook
from yibao.platform.relay.address import Address
from yibao.platform.relay.masking import read
from yibao.platform.relay.reply import WholeReply, ask, json_reply, read_body, send_reply
from yibao.platform.relay.tape import Recorder

_LOG = logging.getLogger("yibao.platform")
_ASIDE = ("/tools/", "/admin")


@dataclass(frozen=True, slots=True)
class Books:
    """What the attendant writes to and reads from; ``recorder`` None: nothing is recorded."""

    log: MessageLog = field(default_factory=MessageLog)
    rules: Rulebook = field(default_factory=Rulebook)
    recorder: Recorder | None = None


class Attendant:
    """ASGI middleware; requests other than POST pass untouched."""

    def __init__(self, app: ASGIApp, tables: Sequence[EditionTable], books: Books) -> None:
        self._app = app
        self._books = books
        self._address = Address(tables)
        self._habits: Mapping[str, Habits] = {table.edition: habits_of(table) for table in tables}
        self._scribes = {table.edition: Scribe(table) for table in tables}
        self._envelopes = {table.edition: Envelope(table) for table in tables}
        self._now: Callable[[], datetime] = lambda: local(system_clock())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http" or scope["method"] != "POST" or scope["path"].startswith(_ASIDE):
            await self._app(scope, receive, send)
            return
        body = await read_body(receive)
        if body is None:
            return
        began = time.perf_counter()
        table, infno = self._address.of(scope["path"], body)
        try:
            faults = {**self._rules_for(table, infno), **own_headers(scope["headers"])}
            wish = make_wish(faults) if faults else NOTHING
        except HeaderError as error:
            await send_reply(send, self._refusal(table, body, error))
            return
        reply, dropped = await self._carry_out(scope, body, wish)
        reply = self._written(reply, table, infno, wish)
        self._keep(table, infno, scope["path"], body, reply, began, tuple(faults))
        if dropped is not None:
            raise dropped
        await send_reply(send, reply)

    def _rules_for(self, table: EditionTable, infno: str) -> dict[str, str]:
        if not self._books.rules:
            return {}
        interface = table.interfaces.get(infno)
        return self._books.rules.faults(infno, interface.method if interface else "")

    async def _carry_out(self, scope: Scope, body: bytes, wish: Wish) -> tuple[WholeReply, Dropped | None]:
        if wish is NOTHING:
            return await ask(self._app, scope, body), None
        if wish.drop == "before":
            return WholeReply(0, (), b""), Dropped("closed")
        headers = _inner_headers(scope, body, wish)
        inner = {**scope, "headers": headers}
        reply = await ask(self._app, inner, body)
        if wish.duplicate == "request":
            reply = await ask(self._app, inner, body)
        if wish.drop:
            return reply, Dropped("closed" if wish.drop == "after" else "silent")
        return reply.with_body(reply.body * 2) if wish.duplicate == "reply" else reply, None

    def _written(self, reply: WholeReply, table: EditionTable, infno: str, wish: Wish) -> WholeReply:
        habits = wish.habits or self._habits[table.edition]
        if habits == PLAIN or not reply.is_json:
            return reply
        return reply.with_body(self._scribes[table.edition].write(reply.body, infno, habits))

    def _keep(
        self,
        table: EditionTable,
        infno: str,
        path: str,
        body: bytes,
        reply: WholeReply,
        began: float,
        faults: tuple[str, ...],
    ) -> None:
        seconds = time.perf_counter() - began
        self._books.log.keep(table.edition, infno, path, body, reply, seconds, faults)
        if self._books.recorder is not None:
            try:
                self._books.recorder.keep(self._now(), table.edition, infno, body, reply)
            except OSError as error:
                # The reply must go out all the same: what it tells is committed.
                _LOG.error("recording: %s", error.strerror)

    def _refusal(self, table: EditionTable, body: bytes, error: HeaderError) -> WholeReply:
        request = read(body) or {}
        text = error.event.message("zh")
        return json_reply(
            encode(self._envelopes[table.edition].around(request, own_moment(request), REFUSED, text))
        )


def _inner_headers(scope: Scope, body: bytes, wish: Wish) -> list[tuple[bytes, bytes]]:
    """Headers for the platform itself: those of a rule where the request has none of its own, and its time."""
    own = {b"x-yibao-drop", b"x-yibao-duplicate", b"x-yibao-skew", b"x-yibao-quirk"}
    kept = [pair for pair in scope["headers"] if pair[0] not in own]
    there = {name for name, _ in kept}
    kept += [pair for pair in wish.passed if pair[0] not in there]
    if wish.skew and b"x-yibao-time" not in there:
        moment = own_moment(read(body) or {}) + timedelta(seconds=wish.skew)
        kept.append((b"x-yibao-time", f"{moment:%Y-%m-%d %H:%M:%S}".encode()))
    return kept
