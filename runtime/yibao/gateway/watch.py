"""Watching calls: a transport around a transport that tells watchers what became of each request.

Nobody watches unless somebody asks for it: without watchers the transport itself is given back, and a call costs nothing.
A watcher hears of the request before it leaves and of the outcome after; it sees no content, only what a ``Call`` holds.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from yibao.gateway.connect import connect, connect_async
from yibao.gateway.errors import GatewayError, NotSent, OutcomeUnknown, PlatformRefused, YibaoError
from yibao.gateway.masking import mask_text
from yibao.gateway.reply import ReplyReader
from yibao.gateway.settings import Settings
from yibao.gateway.transport import AsyncTransport, Incoming, Outgoing, Transport
from yibao.validate import Report

Result = Literal["answered", "refused", "gateway", "unknown", "not-sent"]
"""infcode 0; the platform refused; something in between answered; nobody knows; nothing left."""
RESULTS: tuple[Result, ...] = ("answered", "refused", "gateway", "unknown", "not-sent")
_DIGITS = re.compile(r"\d{5,}")
_LONGEST = 120
_LOG = logging.getLogger("yibao.gateway")


@dataclass(frozen=True, slots=True)
class Call:
    """One request and what became of it; nothing in it belongs to a person.

    ``begun``: seconds since 1970; ``seconds``: how long it took; ``cause``: id of the error (empty when answered);
    ``said``: what the platform or the gateway said, masked, long numbers as ``#`` so that equal causes read equal;
    ``status``: HTTP status, 0 without a reply; ``sent`` and ``got``: bytes of the plain envelopes.
    """

    infno: str
    msgid: str
    begun: float
    seconds: float
    result: Result
    cause: str = ""
    said: str = ""
    status: int = 0
    sent: int = 0
    got: int = 0


Finish = Callable[[Call], None]
Watcher = Callable[[Outgoing], Finish]
"""Called before a request leaves; what it returns is called with the outcome, in the same thread and context."""


def watched(settings: Settings, *watchers: Watcher) -> Transport:
    """The blocking transport of the settings with watchers: ``Client(settings, transport=watched(settings, …))``.

    Raises ``SettingsError`` as ``connect`` does.
    """
    return watch(connect(settings), *watchers)


def watched_async(settings: Settings, *watchers: Watcher) -> AsyncTransport:
    """The same for ``AsyncClient``."""
    line = connect_async(settings)
    return AsyncWatchedTransport(line, watchers) if watchers else line


def watch(transport: Transport, *watchers: Watcher) -> Transport:
    """A transport with watchers around it; itself when there are none."""
    return WatchedTransport(transport, watchers) if watchers else transport


class WatchedTransport:
    """``Transport`` that tells its watchers."""

    def __init__(self, inner: Transport, watchers: tuple[Watcher, ...]) -> None:
        self._inner, self._watchers = inner, watchers

    def send(self, outgoing: Outgoing) -> Incoming:
        """As the transport inside; whatever a watcher does wrong changes nothing."""
        watching = _Watching(outgoing, self._watchers)
        try:
            incoming = self._inner.send(outgoing)
        except BaseException as error:
            watching.failed(error)
            raise
        watching.came(incoming)
        return incoming

    def close(self) -> None:
        """Close the transport inside."""
        self._inner.close()


class AsyncWatchedTransport:
    """The same for ``async`` code."""

    def __init__(self, inner: AsyncTransport, watchers: tuple[Watcher, ...]) -> None:
        self._inner, self._watchers = inner, watchers

    async def send(self, outgoing: Outgoing) -> Incoming:
        """As ``WatchedTransport.send``, awaited."""
        watching = _Watching(outgoing, self._watchers)
        try:
            incoming = await self._inner.send(outgoing)
        except BaseException as error:
            watching.failed(error)
            raise
        watching.came(incoming)
        return incoming

    async def aclose(self) -> None:
        """Close the transport inside."""
        await self._inner.aclose()


class _Watching:
    """One request under way."""

    def __init__(self, outgoing: Outgoing, watchers: tuple[Watcher, ...]) -> None:
        self._outgoing = outgoing
        self._finishes = [finish for each in watchers if (finish := _guarded(each, outgoing)) is not None]
        self._begun, self._start = time.time(), time.perf_counter()

    def came(self, incoming: Incoming) -> None:
        seconds = time.perf_counter() - self._start
        self._tell(seconds, _judged(self._outgoing, incoming), incoming)

    def failed(self, error: BaseException) -> None:
        self._tell(time.perf_counter() - self._start, _meaning(error), None)

    def _tell(self, seconds: float, judged: tuple[Result, str, str], incoming: Incoming | None) -> None:
        outgoing, (result, cause, said) = self._outgoing, judged
        status, got = (incoming.status, len(incoming.body)) if incoming else (0, 0)
        sent = len(outgoing.body)
        call = Call(
            outgoing.infno, outgoing.msgid, self._begun, seconds, result, cause, said, status, sent, got
        )
        # The last to begin is the first to end, as spans want it.
        for finish in reversed(self._finishes):
            _guarded(finish, call)


def _guarded(function: Callable[[Any], Any], value: object) -> Any:
    """What a watcher returns; its failure is told to the log and to nobody else."""
    try:
        return function(value)
    except Exception as error:
        _LOG.warning("a watcher failed: %s", type(error).__name__)
        return None


class _Head(msgspec.Struct):
    infcode: int | str | None = None


_HEAD = msgspec.json.Decoder(_Head)


class _Unchecked:
    """Stands where a reader wants a validator: here nobody asks for a report."""

    def check(self, data: bytes, *, infno: str | None = None, direction: Any = None) -> Report:
        return Report(infno, direction)


def _judged(outgoing: Outgoing, incoming: Incoming) -> tuple[Result, str, str]:
    """The plain success is told at a glance; all else is read as the client reads it."""
    try:
        if incoming.status == 200 and _HEAD.decode(incoming.body).infcode in (0, "0"):
            return "answered", "", ""
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        pass
    try:
        ReplyReader(_Unchecked()).read(outgoing, incoming, dict)
    except YibaoError as error:
        return _meaning(error)
    return "answered", "", ""


def _meaning(error: BaseException) -> tuple[Result, str, str]:
    if isinstance(error, PlatformRefused):
        return "refused", error.event.id, alike(f"{error.infcode} {error.err_msg}")
    if isinstance(error, GatewayError):
        return "gateway", error.event.id, alike(error.event.args.get("found", ""))
    if isinstance(error, OutcomeUnknown):
        return "unknown", error.event.id, ""
    if isinstance(error, NotSent):
        return "not-sent", error.event.id, alike(error.found)
    if isinstance(error, YibaoError):
        return "not-sent", error.event.id, ""
    return "unknown", type(error).__name__, ""


def alike(text: str) -> str:
    """A sentence without what differs from case to case: masked, on one line, long numbers as ``#``."""
    return _DIGITS.sub("#", mask_text(" ".join(text.split())))[:_LONGEST]
