"""A transport that speaks a gateway's language: a profile in front of the transport that carries the bytes.

The client's side of the seam sees envelopes in clear, the wire sees what the profile makes of them.
"""

from __future__ import annotations

import asyncio
import threading

from yibao.gateway.errors import GatewayError
from yibao.gateway.profiles import Exchange, Profile, WireRequest
from yibao.gateway.profiles.refusal import named
from yibao.gateway.profiles.route import Route
from yibao.gateway.transport import AsyncTransport, Incoming, Outgoing, Transport

JSON = "application/json"
_UNAUTHORISED = 401


class ProfiledTransport:
    """``Transport`` for the blocking client. One errand (a token) runs at a time; requests run side by side."""

    def __init__(self, inner: Transport, route: Route) -> None:
        self._inner, self._route = inner, route
        self._lock = threading.Lock()

    def send(self, outgoing: Outgoing) -> Incoming:
        """Send once; see ``Transport`` for the errors, and ``Profile.open`` for ``GatewayError``."""
        profile = self._route.of(outgoing.infno)
        self._run_errand(profile, outgoing)
        try:
            return _open(profile, outgoing, self._inner.send(_dressed(profile, outgoing)))
        except GatewayError as error:
            if not _is_stale(profile, error):
                raise
        self._run_errand(profile, outgoing)
        return _open(profile, outgoing, self._inner.send(_dressed(profile, outgoing)))

    def _run_errand(self, profile: Profile, outgoing: Outgoing) -> None:
        if profile.errand() is None:
            return
        with self._lock:
            ask = profile.errand()
            if ask is not None:
                _settle(profile, outgoing, self._inner.send(_errand(outgoing, ask)))

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


class AsyncProfiledTransport:
    """The same for ``async`` code."""

    def __init__(self, inner: AsyncTransport, route: Route) -> None:
        self._inner, self._route = inner, route
        self._lock = asyncio.Lock()

    async def send(self, outgoing: Outgoing) -> Incoming:
        """As ``ProfiledTransport.send``, awaited."""
        profile = self._route.of(outgoing.infno)
        await self._run_errand(profile, outgoing)
        try:
            return _open(profile, outgoing, await self._inner.send(_dressed(profile, outgoing)))
        except GatewayError as error:
            if not _is_stale(profile, error):
                raise
        await self._run_errand(profile, outgoing)
        return _open(profile, outgoing, await self._inner.send(_dressed(profile, outgoing)))

    async def _run_errand(self, profile: Profile, outgoing: Outgoing) -> None:
        if profile.errand() is None:
            return
        async with self._lock:
            ask = profile.errand()
            if ask is not None:
                _settle(profile, outgoing, await self._inner.send(_errand(outgoing, ask)))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


def _is_stale(profile: Profile, error: GatewayError) -> bool:
    """Whether the gateway turned the request away for its token alone, so that it may go once more with a new one.

    A 401 comes from the door: the platform has seen nothing, and the message keeps its id.
    """
    return error.status == _UNAUTHORISED and error.outcome == "refused" and profile.errand() is not None


def _errand(outgoing: Outgoing, ask: WireRequest) -> Outgoing:
    return Outgoing(
        ask.url, outgoing.infno, outgoing.msgid, ask.body, ask.headers, outgoing.timeout, ask.method
    )


def _settle(profile: Profile, outgoing: Outgoing, came: Incoming) -> None:
    try:
        profile.settle(came.status, came.headers, came.body)
    except GatewayError as error:
        # Whatever the token's server did, the request itself has not left.
        raise named(error, outgoing.infno, "refused") from None


def _dressed(profile: Profile, outgoing: Outgoing) -> Outgoing:
    body = outgoing.body
    if not isinstance(body, bytes):
        raise TypeError("a profile takes the envelope in one piece; a file goes into Outgoing.file")
    wire = profile.prepare(Exchange(outgoing.infno, outgoing.msgid, body, outgoing.file))
    # Written out: dataclasses.replace takes longer than all the rest.
    return Outgoing(
        wire.url,
        outgoing.infno,
        outgoing.msgid,
        wire.body,
        wire.headers,
        outgoing.timeout,
        wire.method,
        None,
        outgoing.sink,
    )


def _open(profile: Profile, outgoing: Outgoing, came: Incoming) -> Incoming:
    try:
        body = profile.open(came.status, came.headers, came.body)
    except GatewayError as error:
        raise named(error, outgoing.infno) from error.__cause__
    return came if body is came.body else Incoming(came.status, JSON, body, came.headers)
