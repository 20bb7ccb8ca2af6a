"""EPC, the electronic prescription centre: its own envelope around SM4 and SM2; replies are signed as requests are.

What is signed are the named members and the prescription's data; ``code`` and ``message`` of a reply are not, in this
protocol, and are as trustworthy as the TLS below them.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from yibao.gateway.crypto import DEFAULT_USER_ID, CryptoError, PrivateKey, PublicKey, decrypt_ecb, encrypt_ecb
from yibao.gateway.profiles.base import Exchange, GatewayProfile, Headers, Site
from yibao.gateway.profiles.options import private_key, public_key, sized
from yibao.gateway.profiles.refusal import distrusted
from yibao.gateway.profiles.replay import Seen, age
from yibao.gateway.profiles.shapes import refuse_wrappers
from yibao.gateway.secret import Secret


@dataclass(frozen=True, slots=True)
class EpcOptions:
    """Sources disagree on three things, each of which is a setting.

    ``signed``: the text under the signature has the ``plain`` data or the ``cipher`` (its upper-case hex).
    ``user_id`` of SM2: the bytes of ``app_secret`` (``secret``) or ``default`` (1234567812345678).
    ``signature``: r‖s (``rs``) or ``asn1``.
    ``node``: the member of ``input`` that is the data when it stands alone; ``window``: how many seconds a reply's
    time may be off.
    """

    app_id: str
    app_secret: Secret
    private_key: Secret
    platform_key: Secret
    signed: Literal["plain", "cipher"] = "plain"
    user_id: Literal["secret", "default"] = "secret"
    signature: Literal["rs", "asn1"] = "rs"
    version: str = "1.0.0"
    node: str = "data"
    window: float = 600.0


class EpcReply(msgspec.Struct):
    """A reply of the centre, as it travels."""

    appId: str = ""
    encData: str = ""
    encType: str = ""
    signData: str = ""
    signType: str = ""
    timestamp: str | int = ""
    code: Any = None
    message: Any = None


_REPLY = msgspec.json.Decoder(EpcReply)


class EpcProfile(GatewayProfile):
    """For the numbers of electronic prescriptions."""

    def __init__(self, site: Site, options: EpcOptions) -> None:
        super().__init__(site)
        self._options = options
        self._seal = EpcSeal(options)
        self._private = private_key("private_key", options.private_key)
        self._platform = public_key("platform_key", options.platform_key)
        self._seen = Seen(2 * options.window)

    def seal(self, exchange: Exchange, envelope: bytes) -> bytes:
        """The centre's envelope around the data of ``input``."""
        body = msgspec.json.decode(envelope, type=dict[str, msgspec.Raw])["input"]
        clear = self._data(bytes(body))
        outer = {
            "appId": self._options.app_id,
            "encType": "SM4",
            "signType": "SM2",
            "timestamp": self.site.stamp("ms"),
            "version": self._options.version,
        }
        sealed = self._seal.encrypt(clear)
        signature = self._seal.sign(self._private, outer, clear, sealed)
        return msgspec.json.encode({**outer, "encData": sealed, "signData": signature})

    def _data(self, body: bytes) -> bytes:
        members = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
        alone = members.get(self._options.node) if len(members) == 1 else None
        return body if alone is None else bytes(alone)

    def refuse(self, status: int, body: bytes) -> None:
        """A reply of the centre has no infcode; what has neither data nor signature is a gateway's."""
        if b'"signData"' not in body:
            refuse_wrappers(status, body)

    def unseal(self, status: int, headers: Headers, body: bytes) -> bytes:
        """Decrypt, put the clear text back as ``data``, verify, check time and novelty; then it is believed."""
        try:
            reply = _REPLY.decode(body)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            raise distrusted("reply-sealed", status, "JSON?") from None
        clear = self._clear(status, reply)
        outer = {name: str(getattr(reply, name)) for name in ("appId", "encType", "signType", "timestamp")}
        if not self._seal.verify(self._platform, outer, clear, reply.encData, reply.signData):
            raise distrusted("reply-signature", status, "signData")
        now = self.site.clock()
        old = age(reply.timestamp, now)
        if old is None or abs(old) > self._options.window:
            raise distrusted("reply-expired", status, "?" if old is None else f"{old:.0f} s")
        if not self._seen.first_time(reply.signData.encode(), now):
            raise distrusted("reply-replayed", status, "signData")
        return _envelope(reply, clear)

    def _clear(self, status: int, reply: EpcReply) -> bytes:
        try:
            clear = self._seal.decrypt(reply.encData) if reply.encData else b""
            if clear:
                msgspec.json.decode(clear)
        except (CryptoError, ValueError, RecursionError) as error:
            raise distrusted("reply-sealed", status, type(error).__name__) from None
        return clear


class EpcSeal:
    """The cipher and the signed text; both sides of the wire use them."""

    def __init__(self, options: EpcOptions) -> None:
        self._options = options
        self._key = epc_key(options)
        secret = options.app_secret.reveal_bytes()
        self._user_id = secret if options.user_id == "secret" else DEFAULT_USER_ID

    def encrypt(self, clear: bytes) -> str:
        """Upper-case hex of SM4."""
        return encrypt_ecb(self._key, clear).hex().upper()

    def decrypt(self, sealed: str) -> bytes:
        """The inverse. Raises ``CryptoError`` or ``ValueError``."""
        return decrypt_ecb(self._key, bytes.fromhex(sealed))

    def text(self, outer: Mapping[str, str], clear: bytes, sealed: str) -> bytes:
        """What is signed: non-empty members sorted, ``k=v&`` each, then ``key=`` and the secret."""
        data = clear if self._options.signed == "plain" else sealed.encode()
        members = {
            **{key: outer[key].encode() for key in ("appId", "encType", "signType", "timestamp")},
            "data": data,
        }
        pairs = [key.encode() + b"=" + members[key] + b"&" for key in sorted(members) if members[key]]
        return b"".join(pairs) + b"key=" + self._options.app_secret.reveal_bytes()

    def sign(self, key: PrivateKey, outer: Mapping[str, str], clear: bytes, sealed: str) -> str:
        """Base64 of the signature."""
        text = self.text(outer, clear, sealed)
        sign = key.sign if self._options.signature == "rs" else key.sign_asn1
        return base64.b64encode(sign(text, self._user_id)).decode()

    def verify(
        self, key: PublicKey, outer: Mapping[str, str], clear: bytes, sealed: str, signature: str
    ) -> bool:
        """Whether the signature is the key owner's."""
        try:
            signed = base64.b64decode(signature, validate=True)
        except (binascii.Error, ValueError):
            return False
        check = key.verify if self._options.signature == "rs" else key.verify_asn1
        return check(self.text(outer, clear, sealed), signed, self._user_id)


def epc_key(options: EpcOptions) -> bytes:
    """The SM4 key: 16 characters of the upper-case hex of the secret, encrypted under the application's id."""
    outer = sized("app_id", Secret(options.app_id), 16)
    return encrypt_ecb(outer, options.app_secret.reveal_bytes()).hex().upper()[:16].encode()


def _envelope(reply: EpcReply, clear: bytes) -> bytes:
    # The centre gives its replies no number; their time, which is signed, stands for it.
    told: dict[str, object] = {"infcode": 0, "inf_refmsgid": str(reply.timestamp)}
    code = str(reply.code if reply.code is not None else 0)
    if code == "0":
        return msgspec.json.encode({**told, "output": msgspec.Raw(clear or b"null")})
    return msgspec.json.encode({**told, "infcode": code, "err_msg": str(reply.message or "")})
