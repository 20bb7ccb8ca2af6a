"""Gateways that look at headers: TIF, CSB, x-ca, and the plain one."""

from __future__ import annotations

import hashlib

import msgspec

from yibao.gateway.profiles.csb import SIGNATURE, CsbOptions, csb_signature
from yibao.gateway.profiles.plain import PlainOptions
from yibao.gateway.profiles.tif import TifOptions, tif_signature
from yibao.gateway.profiles.xca import XcaOptions, xca_signature
from yibao.platform.gates.base import Answered, Asked, Doors, Gate, Turned, Watch, infno_of, same, wrapper


class PlainGate(Gate):
    """Asks for the fixed key at most."""

    def __init__(self, watch: Watch, doors: Doors, options: PlainOptions) -> None:
        super().__init__(watch, doors)
        self._options = options

    def check(self, asked: Asked) -> None:
        """The key, if the gateway has one."""
        given = asked.headers.get(self._options.api_key_header.lower(), "")
        if self._options.api_key and not same(given, self._options.api_key.reveal()):
            raise wrapper(401, 401, "apikey 不对")


class TifGate(Gate):
    """Who, when, once, and the hash."""

    def __init__(self, watch: Watch, doors: Doors, options: TifOptions) -> None:
        super().__init__(watch, doors)
        self._options = options

    def check(self, asked: Asked) -> None:
        """The four headers."""
        names = ("paasid", "timestamp", "nonce", "signature")
        paasid, stamp, nonce, signature = (asked.headers.get(f"x-tif-{name}", "") for name in names)
        if paasid != self._options.paasid:
            raise wrapper(401, 401, "x-tif-paasid 未登记")
        if not same(signature, tif_signature(self._options.secret, stamp, nonce)):
            raise wrapper(401, 401, "x-tif-signature 不对")
        if not self.watch.fresh(stamp):
            raise wrapper(401, 401, "x-tif-timestamp 超出时间窗")
        if not nonce or not self.watch.first_time(nonce.encode()):
            raise wrapper(401, 401, "x-tif-nonce 已用过")


class CsbGate(Gate):
    """The signature over the headers, and that they name the number in the body."""

    def __init__(self, watch: Watch, doors: Doors, options: CsbOptions) -> None:
        super().__init__(watch, doors)
        self._options = options

    def check(self, asked: Asked) -> None:
        """The five headers. There is no nonce: the signature together with the body is what must be new."""
        given = {key: value for key, value in asked.headers.items() if key.startswith("_api_")}
        signature = given.pop(SIGNATURE, "")
        if given.get("_api_access_key") != self._options.access_key:
            raise wrapper(200, 401, "_api_access_key 未登记")
        if not same(signature, csb_signature(self._options.secret, given)):
            raise wrapper(200, 401, "_api_signature 不对")
        if not self.watch.fresh(given.get("_api_timestamp", "")):
            raise wrapper(200, 401, "_api_timestamp 超出时间窗")
        name, infno = given.get("_api_name", ""), infno_of(asked.body)
        if infno and name != self._options.api_prefix + infno:
            raise wrapper(200, 403, "_api_name 与报文的 infno 不符")
        if not self.watch.first_time(signature.encode() + hashlib.sha256(asked.body).digest()):
            raise wrapper(200, 401, "重复的请求")


class XcaGate(Gate):
    """HMAC-SM3 over the body as it came."""

    def __init__(self, watch: Watch, doors: Doors, options: XcaOptions) -> None:
        super().__init__(watch, doors)
        self._options = options

    def check(self, asked: Asked) -> None:
        """Two headers; the signature covers the body, so that an equal one is a replay."""
        signature = asked.headers.get("x-ca-signature", "")
        stamp = signature.partition(":")[0]
        if asked.headers.get("x-ca-key", "") != self._options.key:
            raise _own_error("x-ca-key 未登记")
        if not same(signature, xca_signature(self._options.secret, stamp, asked.body)):
            raise _own_error("x-ca-signature 不对")
        if not self.watch.fresh(stamp):
            raise _own_error("时间超出时间窗")
        if not self.watch.first_time(signature.encode()):
            raise _own_error("重复的请求")


def _own_error(text: str) -> Turned:
    """This gateway's own shape: it has an infcode, but no times."""
    return Turned(Answered(200, msgspec.json.encode({"type": "error", "infcode": -1, "err_msg": text})))
