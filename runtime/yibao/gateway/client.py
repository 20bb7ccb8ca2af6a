"""The clients that generated code builds on: one method, ``call``; everything typed stands in the generated class."""

from __future__ import annotations

import asyncio
import threading
import time
from types import TracebackType
from typing import Any, Self, TypeVar

from yibao.gateway.connect import connect, connect_async
from yibao.gateway.core import Core, Durable, Request, fate_of, fate_of_reply, told
from yibao.gateway.effects import Effect, Effects
from yibao.gateway.errors import PlatformRefused, YibaoError
from yibao.gateway.ids import Clock, IdSource, system_clock
from yibao.gateway.patience import Patience
from yibao.gateway.reply import Checker, Reply
from yibao.gateway.session import SIGN_IN
from yibao.gateway.settings import Settings
from yibao.gateway.transport import AsyncTransport, Transport

T = TypeVar("T")


class BaseClient(Core):
    """A blocking client; safe to share between threads.

    Only queries are ever sent again (``patience``). What moves money or state is written to the journal of ``durable`` first.
    ``checker`` validates requests and replies, ``clock`` and ``ids`` give time and message ids, ``transport`` sends.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        checker: Checker | None = None,
        transport: Transport | None = None,
        clock: Clock = system_clock,
        ids: IdSource | None = None,
        effects: Effects | None = None,
        patience: Patience | None = None,
        durable: Durable | None = None,
    ) -> None:
        super().__init__(
            settings,
            checker=checker,
            clock=clock,
            ids=ids,
            effects=effects,
            patience=patience,
            durable=durable,
        )
        self._transport = transport or connect(settings)
        self._signing = threading.Lock()

    def call(self, infno: str, request: Request, reply_type: type[T]) -> Reply[T]:
        """Validate, write down, send, read. ``request`` and ``reply_type`` are the contents of ``input`` and ``output``.

        Raises ``RequestRejected``, ``JournalError``, ``StillOpen``, ``StateError``, ``NotSent``, ``GatewayError``,
        ``PlatformRefused`` or ``OutcomeUnknown``.
        """
        effect = self.effect_of(infno)
        attempt, renewed = 1, False
        while True:
            try:
                return self._once(infno, effect, request, reply_type)
            except PlatformRefused as error:
                # The platform did nothing, so that even a transaction with money may be sent with a new session.
                if renewed or not self._is_stale(error):
                    raise
                renewed = True
                self._sign_in(error)
            except YibaoError as error:
                pause = self._again(effect, error, attempt)
                if pause is None:
                    raise
                attempt += 1
                time.sleep(pause)

    def _once(self, infno: str, effect: Effect, request: Request, reply_type: type[T]) -> Reply[T]:
        sign_no = self._known_session(infno)
        sign_no = self._sign_in() if sign_no is None else sign_no
        outgoing, asked = self._prepare(infno, effect, request, sign_no)
        ledger = self._ledger(effect)
        if ledger is None:
            return self._read(outgoing, asked, self._transport.send(outgoing), reply_type)
        ledger.prepare(self._intent(effect, outgoing))
        try:
            ledger.sent(outgoing.msgid)
            reply = self._read(outgoing, asked, self._transport.send(outgoing), reply_type)
        except BaseException as error:
            ledger.settle(outgoing.msgid, fate_of(error))
            raise
        return told(reply, ledger.settle(outgoing.msgid, fate_of_reply(reply)))

    def _sign_in(self, refusal: PlatformRefused | None = None) -> str:
        """A session of this day; a new one when the platform has refused the one that is known."""
        session = self.durable.session
        if session is None:
            return ""
        with self._signing:
            stale = self._known_session("") if refusal is not None else None
            with session.signing(self.settings):
                known = self._known_session("")
                if known and known != stale:
                    return known
                reply: Reply[Any] = self.call(SIGN_IN, session.request(self.settings), dict)
                self._keep_session(session, reply.result())
        return self._known_session("") or ""

    def close(self) -> None:
        """Close the connections (also those of ``with_envelope`` copies)."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncBaseClient(Core):
    """The same for ``async`` code; one object serves many calls in flight within one event loop.

    The journal is written in threads, so that a slow disk holds up nothing else.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        checker: Checker | None = None,
        transport: AsyncTransport | None = None,
        clock: Clock = system_clock,
        ids: IdSource | None = None,
        effects: Effects | None = None,
        patience: Patience | None = None,
        durable: Durable | None = None,
    ) -> None:
        super().__init__(
            settings,
            checker=checker,
            clock=clock,
            ids=ids,
            effects=effects,
            patience=patience,
            durable=durable,
        )
        self._transport = transport or connect_async(settings)
        self._signing = asyncio.Lock()

    async def call(self, infno: str, request: Request, reply_type: type[T]) -> Reply[T]:
        """As ``BaseClient.call``, awaited."""
        effect = self.effect_of(infno)
        attempt, renewed = 1, False
        while True:
            try:
                return await self._once(infno, effect, request, reply_type)
            except PlatformRefused as error:
                if renewed or not self._is_stale(error):
                    raise
                renewed = True
                await self._sign_in(error)
            except YibaoError as error:
                pause = self._again(effect, error, attempt)
                if pause is None:
                    raise
                attempt += 1
                await asyncio.sleep(pause)

    async def _once(self, infno: str, effect: Effect, request: Request, reply_type: type[T]) -> Reply[T]:
        sign_no = self._known_session(infno)
        sign_no = await self._sign_in() if sign_no is None else sign_no
        outgoing, asked = self._prepare(infno, effect, request, sign_no)
        ledger = self._ledger(effect)
        if ledger is None:
            return self._read(outgoing, asked, await self._transport.send(outgoing), reply_type)
        await asyncio.to_thread(ledger.prepare, self._intent(effect, outgoing))
        try:
            await asyncio.to_thread(ledger.sent, outgoing.msgid)
            reply = self._read(outgoing, asked, await self._transport.send(outgoing), reply_type)
        except BaseException as error:
            # In place: a task that is being cancelled must not wait for a thread.
            ledger.settle(outgoing.msgid, fate_of(error))
            raise
        return told(reply, await asyncio.to_thread(ledger.settle, outgoing.msgid, fate_of_reply(reply)))

    async def _sign_in(self, refusal: PlatformRefused | None = None) -> str:
        session = self.durable.session
        if session is None:
            return ""
        async with self._signing:
            stale = self._known_session("") if refusal is not None else None
            holder = session.signing(self.settings)
            await asyncio.to_thread(holder.__enter__)
            try:
                known = self._known_session("")
                if known and known != stale:
                    return known
                reply: Reply[Any] = await self.call(SIGN_IN, session.request(self.settings), dict)
                self._keep_session(session, reply.result())
            finally:
                holder.__exit__(None, None, None)
        return self._known_session("") or ""

    async def aclose(self) -> None:
        """Close the connections (also those of ``with_envelope`` copies)."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
