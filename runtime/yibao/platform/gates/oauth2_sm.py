"""The gateway of OAuth2 with SM2 and SM4: gives tokens, opens and verifies requests, seals and signs replies."""

from __future__ import annotations

import base64
import secrets
import threading
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec

from yibao.gateway.crypto import CryptoError, decrypt_ecb, encrypt_ecb
from yibao.gateway.profiles.oauth2_sm import OAuth2SmOptions
from yibao.gateway.profiles.options import private_key, public_key, sized
from yibao.platform.gates.base import Answered, Asked, Doors, Gate, Turned, Watch, same, wrapper

TOKEN_LIFE = 7200.0


class OAuth2SmGate(Gate):
    """``options`` are the client's with the SM2 keys exchanged."""

    def __init__(
        self, watch: Watch, doors: Doors, options: OAuth2SmOptions, *, life: float = TOKEN_LIFE
    ) -> None:
        super().__init__(watch, doors)
        self._options, self._life = options, life
        self._key = sized("client_id", options.client_id, 16)
        self._user_id = options.client_id.reveal_bytes()
        self._private = private_key("private_key", options.private_key)
        self._client = public_key("platform_key", options.platform_key)
        self._tokens: dict[str, float] = {}
        self._lock = threading.Lock()

    def own(self, asked: Asked) -> Answered | None:
        """A token for the password grant."""
        if asked.path.rstrip("/") != urlsplit(self._options.token_url).path.rstrip("/"):
            return None
        options = self._options
        form = {key: values[0] for key, values in parse_qs(asked.body.decode("utf-8", "replace")).items()}
        pair = f"{options.client_id.reveal()}:{options.client_secret.reveal()}".encode()
        good = (
            same(asked.headers.get("authorization", ""), f"Basic {base64.b64encode(pair).decode()}")
            and form.get("grant_type") == "password"
            and form.get("username") == options.username
            and same(form.get("password", ""), options.password.reveal())
        )
        if not good:
            return _json(401, {"error": "invalid_grant", "error_description": "客户端、用户名或密码不对"})
        token = secrets.token_urlsafe(24)
        with self._lock:
            self._tokens[token] = self.watch.clock() + self._life
        return _json(200, {"access_token": token, "token_type": "bearer", "expires_in": int(self._life)})

    def revoke(self) -> None:
        """Forget all tokens, as a gateway does when it restarts."""
        with self._lock:
            self._tokens.clear()

    def check(self, asked: Asked) -> None:
        """The token."""
        scheme, _, token = asked.headers.get("authorization", "").partition(" ")
        with self._lock:
            until = self._tokens.get(token, 0.0)
        if scheme != "Bearer" or self.watch.clock() >= until:
            raise Turned(_json(401, {"error": "invalid_token", "error_description": "令牌无效或已过期"}))

    def unseal(self, asked: Asked, body: bytes) -> bytes:
        """``input`` in clear, signed by the institution, never seen before."""
        try:
            outer = msgspec.json.decode(body, type=dict[str, Any])
            clear = decrypt_ecb(self._key, base64.b64decode(str(outer["input"]), validate=True))
            signature = base64.b64decode(str(outer.get("cainfo", "")), validate=True)
        except (msgspec.MsgspecError, KeyError, CryptoError, ValueError, RecursionError):
            raise wrapper(200, 403, "input 解密失败") from None
        if not self._client.verify(clear, signature, self._user_id):
            raise wrapper(200, 403, "cainfo 验签失败")
        if not self.watch.first_time(signature):
            raise wrapper(200, 403, "重复的请求")
        return msgspec.json.encode({**outer, "input": msgspec.Raw(clear)})

    def seal(self, answered: Answered) -> Answered:
        """``output`` encrypted, ``cainfo`` its signature; a reply without output has the signature of nothing."""
        try:
            outer = msgspec.json.decode(answered.body, type=dict[str, msgspec.Raw])
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return answered
        clear = bytes(outer.get("output") or b"")
        clear = b"" if clear == b"null" else clear
        sealed = base64.b64encode(encrypt_ecb(self._key, clear)).decode() if clear else None
        signature = base64.b64encode(self._private.sign(clear, self._user_id)).decode()
        added = {"output": sealed, "cainfo": signature, "signtype": "SM2", "encType": "SM4"}
        return Answered(answered.status, msgspec.json.encode({**outer, **added}))


def _json(status: int, value: dict[str, object]) -> Answered:
    return Answered(status, msgspec.json.encode(value))
