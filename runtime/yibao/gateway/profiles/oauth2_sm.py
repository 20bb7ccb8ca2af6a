"""OAuth2 with SM2 and SM4: a bearer token, ``input`` and ``output`` encrypted, ``cainfo`` the signature of the clear text.

The signature covers the body of a message, not its envelope: infcode of a reply is as trustworthy as the TLS below it.
"""

from __future__ import annotations

import base64
import binascii
import threading
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urlencode

import msgspec

from yibao.gateway.crypto import CryptoError, decrypt_ecb, encrypt_ecb
from yibao.gateway.profiles.base import Exchange, GatewayProfile, Headers, Site, WireRequest
from yibao.gateway.profiles.options import missing_options, private_key, public_key, sized
from yibao.gateway.profiles.refusal import distrusted, refused
from yibao.gateway.profiles.replay import Seen
from yibao.gateway.profiles.shapes import refuse_pages
from yibao.gateway.secret import NO_SECRET, Secret
from yibao.gateway.stream import Body

MARGIN = 60.0
"""Seconds before its end at which a token is renewed."""

_REMEMBERED = 86_400.0
_SEAL = frozenset({"cainfo", "signtype", "encType"})
_Envelope = dict[str, msgspec.Raw]
_ENVELOPE = msgspec.json.Decoder(_Envelope)


@dataclass(frozen=True, slots=True)
class OAuth2SmOptions:
    """``client_id`` is the SM4 key (its first 16 bytes) and the SM2 user id as well, hence a secret.

    ``replies``: ``signed`` refuses a reply without a good ``cainfo`` by ``platform_key``; ``sealed`` is for platforms
    that encrypt their replies but do not sign them.
    """

    token_url: str
    client_id: Secret
    client_secret: Secret
    username: str
    password: Secret
    private_key: Secret
    platform_key: Secret = NO_SECRET
    replies: Literal["signed", "sealed"] = "signed"


class _Token(msgspec.Struct):
    access_token: str = ""
    expires_in: float | str = 0.0
    error: Any = None
    error_description: Any = None


class OAuth2SmProfile(GatewayProfile):
    """Holds the token; safe between threads."""

    whole = True

    def __init__(self, site: Site, options: OAuth2SmOptions) -> None:
        super().__init__(site)
        self._options = options
        self._key = sized("client_id", options.client_id, 16)
        self._user_id = options.client_id.reveal_bytes()
        self._private = private_key("private_key", options.private_key)
        if options.replies == "signed" and not options.platform_key:
            raise missing_options(["platform_key"])
        self._platform = public_key("platform_key", options.platform_key) if options.platform_key else None
        self._seen = Seen(_REMEMBERED)
        self._lock = threading.Lock()
        self._token, self._until = NO_SECRET, 0.0

    def errand(self) -> WireRequest | None:
        """The token, when there is none or it is about to end: password grant, Basic client id and secret."""
        with self._lock:
            if self._token and self.site.clock() < self._until:
                return None
        options = self._options
        pair = f"{options.client_id.reveal()}:{options.client_secret.reveal()}".encode()
        form = {
            "grant_type": "password",
            "username": options.username,
            "password": options.password.reveal(),
        }
        headers = {
            "authorization": f"Basic {base64.b64encode(pair).decode()}",
            "content-type": "application/x-www-form-urlencoded",
            "accept": "application/json",
        }
        return WireRequest("POST", options.token_url, headers, urlencode(form).encode())

    def settle(self, status: int, headers: Headers, body: bytes) -> None:
        """Keep the token until ``MARGIN`` before it ends."""
        refuse_pages(status, headers, body)
        try:
            token = msgspec.json.decode(body, type=_Token)
            lasts = float(token.expires_in)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            raise refused("gateway-token", status, f"HTTP {status}") from None
        if not token.access_token or not 200 <= status < 300:
            text = str(token.error_description or "")
            raise refused("gateway-token", status, str(token.error or f"HTTP {status}")[:80], text)
        with self._lock:
            self._token = Secret(token.access_token)
            self._until = self.site.clock() + max(lasts - MARGIN, lasts / 2)

    def seal(self, exchange: Exchange, envelope: bytes) -> bytes:
        """``input`` encrypted, signed in clear."""
        outer = _ENVELOPE.decode(envelope)
        clear = bytes(outer["input"])
        sealed = base64.b64encode(encrypt_ecb(self._key, clear)).decode()
        signature = base64.b64encode(self._private.sign(clear, self._user_id)).decode()
        added = {"input": sealed, "cainfo": signature, "signtype": "SM2", "encType": "SM4"}
        return msgspec.json.encode({**outer, **added})

    def sign(self, exchange: Exchange, body: Body) -> Headers:
        """The token."""
        with self._lock:
            return {"authorization": f"Bearer {self._token.reveal()}"}

    def open(self, status: int, headers: Headers, body: bytes) -> bytes:
        """As all profiles; a token that the gateway turns away is forgotten, so that the next call fetches another."""
        if status == 401:
            with self._lock:
                self._token = NO_SECRET
        return super().open(status, headers, body)

    def unseal(self, status: int, headers: Headers, body: bytes) -> bytes:
        """``output`` in clear, its signature verified."""
        try:
            outer = _ENVELOPE.decode(body)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            raise distrusted("reply-sealed", status, "JSON?") from None
        sealed, signature = _text(outer.get("output")), _text(outer.get("cainfo"))
        clear = self._clear(status, sealed)
        self._verify(status, clear, signature)
        kept = {key: value for key, value in outer.items() if key not in _SEAL}
        return msgspec.json.encode({**kept, "output": msgspec.Raw(clear or b"null")})

    def _clear(self, status: int, sealed: str | None) -> bytes:
        """The clear text of ``output``; nothing when there is no output."""
        if not sealed:
            return b""
        try:
            clear = decrypt_ecb(self._key, base64.b64decode(sealed, validate=True))
            msgspec.json.decode(clear)
        except (CryptoError, ValueError, RecursionError) as error:
            raise distrusted("reply-sealed", status, type(error).__name__) from None
        return clear

    def _verify(self, status: int, clear: bytes, signature: str | None) -> None:
        if self._options.replies == "sealed" or self._platform is None:
            return
        try:
            signed = base64.b64decode(signature or "", validate=True)
        except (binascii.Error, ValueError):
            signed = b""
        if not self._platform.verify(clear, signed, self._user_id):
            raise distrusted("reply-signature", status, "cainfo" if signature else "cainfo?")
        # SM2 signatures are never the same twice: one that is, is a copy.
        if not self._seen.first_time(signed, self.site.clock()):
            raise distrusted("reply-replayed", status, "cainfo")


def _text(raw: msgspec.Raw | None) -> str | None:
    """A JSON text or nothing; an output that is not encrypted is not a text, and is refused as such."""
    if raw is None or bytes(raw) == b"null":
        return None
    try:
        return msgspec.json.decode(raw, type=str)
    except msgspec.MsgspecError:
        return "?"
