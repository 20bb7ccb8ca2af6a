"""What the blocking and the asynchronous transport share: httpx requests made straight for its transports.

``httpx.Client`` merges settings, follows redirects, logs and times every request, which costs as much as the exchange itself;
a gateway needs none of that. What stays of it are the cookies, by which load balancers keep a client on one node.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import AsyncIterator, Iterator

import httpx

from yibao.gateway.errors import OutcomeUnknown
from yibao.gateway.receive import ranged
from yibao.gateway.stream import Stream
from yibao.gateway.transport import Incoming, Outgoing

# Shorter than the 5 s after which common servers close an idle connection: a request written into a connection that
# is just being closed would end as "outcome unknown".
KEEP_ALIVE = 3.0
_USUAL = {"accept-encoding": "gzip, deflate", "connection": "keep-alive", "user-agent": "yibao"}
_MOST_ADDRESSES = 512

Content = bytes | Iterator[bytes] | AsyncIterator[bytes]


class Requests:
    """Makes the httpx requests of one transport, and keeps its cookies. Safe to share between threads."""

    def __init__(self, connect_timeout: float) -> None:
        self._connect_timeout = connect_timeout
        self._addresses: dict[str, tuple[httpx.URL, str]] = {}
        self._cookies = httpx.Cookies()
        self._jar = threading.Lock()

    def make(self, outgoing: Outgoing, content: Content) -> httpx.Request:
        """The request for a body. Raises ``httpx.InvalidURL`` for an address that is none."""
        headers = ranged(outgoing, {**_USUAL, **outgoing.headers})
        if isinstance(outgoing.body, Stream):
            # Gateways do not take bodies of unknown size.
            headers["content-length"] = str(outgoing.body.size)
        seconds = outgoing.timeout
        limits = {"connect": self._connect_timeout, "read": seconds, "write": seconds, "pool": seconds}
        address, credentials = self._address(outgoing.url)
        if credentials:
            headers.setdefault("authorization", credentials)
        request = httpx.Request(
            outgoing.method, address, headers=headers, content=content, extensions={"timeout": limits}
        )
        if self._cookies.jar:
            with self._jar:
                self._cookies.set_cookie_header(request)
        return request

    def _address(self, url: str) -> tuple[httpx.URL, str]:
        # Reading an address takes longer than all else here. Some profiles sign in the address: it never comes again.
        known = self._addresses.get(url)
        if known is None:
            if len(self._addresses) >= _MOST_ADDRESSES:
                self._addresses.clear()
            known = self._addresses[url] = _without_credentials(httpx.URL(url))
        return known

    def read(self, request: httpx.Request, response: httpx.Response, body: bytes) -> Incoming:
        """The parts of a response that matter."""
        headers: dict[str, str] = {}
        for raw_name, raw_value in response.headers.raw:
            name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        if "set-cookie" in headers:
            response.request = request
            with self._jar:
                self._cookies.extract_cookies(response)
        content_type = headers.get("content-type", "").split(";")[0].strip().lower()
        return Incoming(response.status_code, content_type, body, headers)


def _without_credentials(address: httpx.URL) -> tuple[httpx.URL, str]:
    """An address without ``user:password@``, and the header that says the same."""
    if not address.userinfo:
        return address, ""
    pair = f"{address.username}:{address.password}".encode()
    return address.copy_with(username=None, password=None), f"Basic {base64.b64encode(pair).decode('ascii')}"


def describe(error: BaseException) -> str:
    """The kind of a failure and its text."""
    return f"{type(error).__name__}: {error}".removesuffix(": ")


def timed_out(outgoing: Outgoing) -> OutcomeUnknown:
    """The error for no answer in time."""
    return OutcomeUnknown("outcome-timeout", outgoing.infno, outgoing.msgid, f"{outgoing.timeout:g}")


def broken(outgoing: Outgoing, error: BaseException) -> OutcomeUnknown:
    """The error for a connection that broke after sending began."""
    return OutcomeUnknown("outcome-broken", outgoing.infno, outgoing.msgid, describe(error))
