"""The blocking transport on httpx."""

from __future__ import annotations

import time

import httpx

from yibao.gateway.errors import NotSent
from yibao.gateway.httpx_parts import KEEP_ALIVE, Requests, broken, describe, timed_out
from yibao.gateway.receive import Receiver
from yibao.gateway.transport import Incoming, Outgoing

_BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)


class HttpxTransport:
    """Posts through an ``httpx.HTTPTransport``. Proxies from the environment are ignored: pass a transport to use one."""

    def __init__(
        self, transport: httpx.BaseTransport | None = None, *, connect_timeout: float = 10.0
    ) -> None:
        self._transport = transport or httpx.HTTPTransport(
            trust_env=False, limits=httpx.Limits(keepalive_expiry=KEEP_ALIVE)
        )
        self._requests = Requests(connect_timeout)

    def send(self, outgoing: Outgoing) -> Incoming:
        """Post once; see ``Transport`` for the errors."""
        try:
            return self._exchange(outgoing)
        except _BEFORE_SENDING as error:
            raise NotSent(outgoing.infno, outgoing.url, describe(error)) from error
        except httpx.TimeoutException as error:
            raise timed_out(outgoing) from error
        except httpx.HTTPError as error:
            raise broken(outgoing, error) from error

    def _exchange(self, outgoing: Outgoing) -> Incoming:
        """httpx limits the wait for each piece only; a reply that drips must end in time as a whole."""
        until = time.monotonic() + outgoing.timeout
        body = outgoing.body if isinstance(outgoing.body, bytes) else outgoing.body.chunks()
        request = self._requests.make(outgoing, body)
        response = self._transport.handle_request(request)
        try:
            receiver = Receiver(outgoing, response.status_code, response.headers)
            for piece in response.iter_bytes():
                receiver.take(piece)
                if time.monotonic() > until:
                    raise timed_out(outgoing)
        finally:
            response.close()
        return self._requests.read(request, response, receiver.body())

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()
