"""What a transport profile is: how one kind of gateway wants requests addressed, sealed and signed.

A profile does no I/O. The same object therefore serves the blocking and the asynchronous client, from any number of
threads, and is tested without a network. To add a gateway: one file with a subclass of ``GatewayProfile`` that
overrides what differs, and one row in the table of ``profiles/__init__.py``.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias, runtime_checkable

from yibao.gateway.profiles.address import Address
from yibao.gateway.profiles.shapes import is_file, refuse_pages, refuse_wrappers
from yibao.gateway.profiles.upload import JSON_TYPE, Form, shape
from yibao.gateway.stream import Body, FileSource

Headers: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Exchange:
    """One message about to leave: ``body`` is the yibao envelope as JSON, ``input`` in clear.

    ``file``: the content of a 9101 that is streamed; ``body`` then has ``upload.MARK`` in its place.
    """

    infno: str
    msgid: str
    body: bytes
    file: FileSource | None = None

    def __repr__(self) -> str:
        return f"Exchange({self.infno} {self.msgid}, {len(self.body)} bytes)"


@dataclass(frozen=True, slots=True)
class WireRequest:
    """The request as the gateway wants it. Neither headers nor body are part of a repr."""

    method: str
    url: str
    headers: Headers
    body: Body

    def __repr__(self) -> str:
        return f"WireRequest({self.method} {self.url}, {len(self.body)} bytes)"


@runtime_checkable
class Profile(Protocol):
    """What the client needs of a profile. ``errand`` and ``settle`` serve those that must fetch a token first."""

    def errand(self) -> WireRequest | None:
        """A request that must be answered before any other can be prepared; None when there is none."""
        ...

    def settle(self, status: int, headers: Headers, body: bytes) -> None:
        """Take the answer to the errand. Raises ``GatewayError`` when it is no good."""
        ...

    def prepare(self, exchange: Exchange) -> WireRequest:
        """The request for one message. Raises ``SettingsError`` for a number without an address."""
        ...

    def open(self, status: int, headers: Headers, body: bytes) -> bytes:
        """The yibao envelope out of an answer, or the bytes of a file. Header names are in lower case.

        Raises ``GatewayError`` when the gateway answered and not the platform, or when the reply cannot be believed.
        """
        ...


def _nonce() -> str:
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True)
class Site:
    """Where and when a profile works; the same for all profiles. ``clock`` gives Unix seconds."""

    address: Address
    upload: Form = "base64"
    clock: Callable[[], float] = field(default=time.time, repr=False)
    nonce: Callable[[], str] = field(default=_nonce, repr=False)

    def stamp(self, unit: str) -> str:
        """The present moment in whole ``s`` or ``ms`` since 1970."""
        moment = self.clock()
        return str(int(moment * 1000)) if unit == "ms" else str(int(moment))


class GatewayProfile:
    """A profile that changes nothing: the base of all others. Override ``seal``, ``sign`` and ``unseal``."""

    whole = False
    """Whether ``seal`` needs the content of an uploaded file in memory."""

    def __init__(self, site: Site) -> None:
        self.site = site

    def seal(self, exchange: Exchange, envelope: bytes) -> bytes:
        """The JSON that travels, out of the envelope in clear."""
        return envelope

    def sign(self, exchange: Exchange, body: Body) -> Headers:
        """The headers that prove who sends this very body."""
        return {}

    def unseal(self, status: int, headers: Headers, body: bytes) -> bytes:
        """The envelope in clear, verified, out of a reply that is JSON and came with it."""
        return body

    def errand(self) -> WireRequest | None:
        """Nothing has to be fetched first."""
        return None

    def settle(self, status: int, headers: Headers, body: bytes) -> None:
        """Nothing was asked for."""

    def prepare(self, exchange: Exchange) -> WireRequest:
        """Seal, shape an upload, sign, in this order: what is signed is what travels."""
        url = self.site.address.of(exchange.infno)
        if exchange.infno == "9101":
            body, content_type = shape(
                exchange.body,
                exchange.file,
                self.site.upload,
                lambda envelope: self.seal(exchange, envelope),
                whole=self.whole,
            )
        else:
            body, content_type = self.seal(exchange, exchange.body), JSON_TYPE
        headers = {
            "content-type": content_type,
            "accept": "application/json, application/octet-stream",
            **self.sign(exchange, body),
        }
        return WireRequest("POST", url, headers, body)

    def refuse(self, status: int, body: bytes) -> None:
        """Raise ``GatewayError`` for JSON in which the gateway itself speaks."""
        refuse_wrappers(status, body)

    def open(self, status: int, headers: Headers, body: bytes) -> bytes:
        """Files pass; what is no reply of a platform is refused; the rest is unsealed."""
        if is_file(body):
            return body
        refuse_pages(status, headers, body)
        self.refuse(status, body)
        return self.unseal(status, headers, body)
