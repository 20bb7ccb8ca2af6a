"""The blocking transport on httpx."""

from __future__ import annotations

import time

import httpx

from yibao.gateway.errors import NotSent, OutcomeUnknown
from yibao.gateway.receive import Receiver, ranged
from yibao.gateway.transport import Incoming, Outgoing

# Shorter than the 5 s after which common servers close an idle connection: a request written into a connection that
# is just being closed would end as "outcome unknown".
KEEP_ALIVE = 3.0

_BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)


class HttpxTransport:
    """Posts with an ``httpx.Client``. Proxies from the environment are ignored: pass a client to use one."""

    def __init__(self, client: httpx.Client | None = None, *, connect_timeout: float = 10.0) -> None:
        self._client = client or httpx.Client(
            trust_env=False, follow_redirects=False, limits=httpx.Limits(keepalive_expiry=KEEP_ALIVE)
        )
        self._connect_timeout = connect_timeout

    def send(self, outgoing: Outgoing) -> Incoming:
        """Post once; see ``Transport`` for the errors."""
        timeout = httpx.Timeout(outgoing.timeout, connect=self._connect_timeout)
        try:
            return self._exchange(outgoing, timeout)
        except _BEFORE_SENDING as error:
            raise NotSent(outgoing.infno, outgoing.url, describe(error)) from error
        except httpx.TimeoutException as error:
            raise timed_out(outgoing) from error
        except httpx.HTTPError as error:
            raise broken(outgoing, error) from error

    def _exchange(self, outgoing: Outgoing, timeout: httpx.Timeout) -> Incoming:
        """httpx limits the wait for each piece only; a reply that drips must end in time as a whole."""
        until = time.monotonic() + outgoing.timeout
        body = outgoing.body if isinstance(outgoing.body, bytes) else outgoing.body.chunks()
        with self._client.stream(
            outgoing.method, outgoing.url, content=body, headers=sized(outgoing), timeout=timeout
        ) as response:
            receiver = Receiver(outgoing, response.status_code, response.headers)
            for piece in response.iter_bytes():
                receiver.take(piece)
                if time.monotonic() > until:
                    raise timed_out(outgoing)
        return incoming(response, receiver.body())

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


def incoming(response: httpx.Response, body: bytes) -> Incoming:
    """The parts of a response that matter."""
    headers = {name.lower(): value for name, value in response.headers.items()}
    content_type = headers.get("content-type", "").split(";")[0].strip().lower()
    return Incoming(response.status_code, content_type, body, headers)


def sized(outgoing: Outgoing) -> dict[str, str]:
    """The headers; those of a stream with its length, as gateways do not take bodies of unknown size."""
    headers = ranged(outgoing, dict(outgoing.headers))
    if not isinstance(outgoing.body, bytes):
        headers["content-length"] = str(outgoing.body.size)
    return headers


def describe(error: BaseException) -> str:
    """The kind of a failure and its text."""
    return f"{type(error).__name__}: {error}".removesuffix(": ")


def timed_out(outgoing: Outgoing) -> OutcomeUnknown:
    """The error for no answer in time."""
    return OutcomeUnknown("outcome-timeout", outgoing.infno, outgoing.msgid, f"{outgoing.timeout:g}")


def broken(outgoing: Outgoing, error: BaseException) -> OutcomeUnknown:
    """The error for a connection that broke after sending began."""
    return OutcomeUnknown("outcome-broken", outgoing.infno, outgoing.msgid, describe(error))
