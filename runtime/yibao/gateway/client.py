"""The clients that generated code builds on: one method, ``call``; everything typed stands in the generated class."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from types import TracebackType
from typing import Self, TypeVar

import msgspec

from yibao.gateway.envelope import build_envelope
from yibao.gateway.errors import RequestRejected
from yibao.gateway.httpx_async import HttpxAsyncTransport
from yibao.gateway.httpx_sync import HttpxTransport
from yibao.gateway.ids import Clock, MessageIds, system_clock
from yibao.gateway.reply import Checker, Reply, ReplyReader
from yibao.gateway.settings import Settings
from yibao.gateway.transport import AsyncTransport, Outgoing, Transport
from yibao.message.wire import WireError, encode
from yibao.validate import Report

T = TypeVar("T")
Request = msgspec.Struct | Mapping[str, object]
_HEADERS = {
    "content-type": "application/json; charset=utf-8",
    "accept": "application/json, application/octet-stream",
}
_OWN_FIELDS = frozenset({"infno", "msgid", "inf_time", "input"})


class _Core:
    """What both clients share: the request before it leaves. A generated client overrides ``load_checker``."""

    def __init__(
        self,
        settings: Settings,
        *,
        checker: Checker | None = None,
        clock: Clock = system_clock,
        ids: MessageIds | None = None,
    ) -> None:
        self.settings = settings
        self.ids = ids or MessageIds(settings.fixmedins_code, clock)
        self._clock = clock
        self._checker = checker or self.load_checker()
        self._reader = ReplyReader(self._checker)
        self._extra: Mapping[str, str] = {}

    def load_checker(self) -> Checker:
        """The edition's validator. Raises ``TypeError`` in a class that belongs to no edition."""
        raise TypeError("a client without an edition needs `checker`: yibao.validate.Validator(table)")

    def with_envelope(self, **fields: str) -> Self:
        """The same client with further envelope fields, e.g. ``insuplc_admdvs`` of the patient or ``sign_no``.

        Connections and message ids are shared with the original. Raises ``ValueError`` for a field that the client
        itself sets (infno, msgid, inf_time, input).
        """
        own = sorted(_OWN_FIELDS & fields.keys())
        if own:
            raise ValueError(f"the client sets {', '.join(own)} itself")
        other = copy.copy(self)
        other._extra = {**self._extra, **fields}
        return other

    def _prepare(self, infno: str, request: Request) -> Outgoing:
        msgid = self.ids.next()
        envelope = build_envelope(self.settings, infno, msgid, self._clock(), self._extra)
        try:
            body = encode({**envelope, "input": request})
        except WireError as error:
            raise RequestRejected(infno, Report(infno, "input", [error.event])) from error
        report = self._checker.check(body, infno=infno, direction="input")
        if not report.valid:
            raise RequestRejected(infno, report)
        return Outgoing(self.settings.address_of(infno), infno, msgid, body, _HEADERS, self.settings.timeout)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.settings.url}, {self.settings.fixmedins_code})"


class BaseClient(_Core):
    """A blocking client; safe to share between threads. Nothing is ever sent twice.

    ``checker`` validates requests and replies, ``clock`` and ``ids`` give time and message ids, ``transport`` sends.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        checker: Checker | None = None,
        transport: Transport | None = None,
        clock: Clock = system_clock,
        ids: MessageIds | None = None,
    ) -> None:
        super().__init__(settings, checker=checker, clock=clock, ids=ids)
        self._transport = transport or HttpxTransport(connect_timeout=settings.connect_timeout)

    def call(self, infno: str, request: Request, reply_type: type[T]) -> Reply[T]:
        """Validate, send, read. ``request`` and ``reply_type`` are the contents of ``input`` and ``output``.

        Raises ``RequestRejected``, ``NotSent``, ``GatewayError``, ``PlatformRefused`` or ``OutcomeUnknown``.
        """
        outgoing = self._prepare(infno, request)
        return self._reader.read(outgoing, self._transport.send(outgoing), reply_type)

    def close(self) -> None:
        """Close the connections (also those of ``with_envelope`` copies)."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncBaseClient(_Core):
    """The same for ``async`` code; one object serves many calls in flight within one event loop."""

    def __init__(
        self,
        settings: Settings,
        *,
        checker: Checker | None = None,
        transport: AsyncTransport | None = None,
        clock: Clock = system_clock,
        ids: MessageIds | None = None,
    ) -> None:
        super().__init__(settings, checker=checker, clock=clock, ids=ids)
        self._transport = transport or HttpxAsyncTransport(connect_timeout=settings.connect_timeout)

    async def call(self, infno: str, request: Request, reply_type: type[T]) -> Reply[T]:
        """As ``BaseClient.call``, awaited."""
        outgoing = self._prepare(infno, request)
        return self._reader.read(outgoing, await self._transport.send(outgoing), reply_type)

    async def aclose(self) -> None:
        """Close the connections (also those of ``with_envelope`` copies)."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
