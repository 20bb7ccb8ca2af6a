"""The electronic prescription centre: opens and verifies its envelope, answers in the same."""

from __future__ import annotations

from typing import Any

import msgspec

from yibao.gateway.crypto import CryptoError
from yibao.gateway.profiles.epc import EpcOptions, EpcSeal
from yibao.gateway.profiles.options import private_key, public_key
from yibao.platform.gates.base import Answered, Asked, Doors, Gate, Watch, wrapper

_SIGNED = ("appId", "encType", "signType", "timestamp")


class EpcGate(Gate):
    """``options`` are the client's with the SM2 keys exchanged. ``envelope`` gives what the centre knows of the sender."""

    def __init__(
        self, watch: Watch, doors: Doors, options: EpcOptions, envelope: dict[str, str] | None = None
    ) -> None:
        super().__init__(watch, doors)
        self._options = options
        self._seal = EpcSeal(options)
        self._private = private_key("private_key", options.private_key)
        self._client = public_key("platform_key", options.platform_key)
        self._envelope = envelope or {}

    def unseal(self, asked: Asked, body: bytes) -> bytes:
        """The yibao envelope around the data, in clear; the number comes from the address."""
        try:
            outer = msgspec.json.decode(body, type=dict[str, Any])
            clear = self._seal.decrypt(str(outer.get("encData", "")))
            members = {name: str(outer.get(name, "")) for name in _SIGNED}
        except (msgspec.MsgspecError, UnicodeDecodeError, CryptoError, ValueError):
            raise wrapper(200, 403, "encData 解密失败") from None
        signature = str(outer.get("signData", ""))
        if members["appId"] != self._options.app_id:
            raise wrapper(200, 401, "appId 未登记")
        if not self._seal.verify(self._client, members, clear, str(outer["encData"]), signature):
            raise wrapper(200, 403, "signData 验签失败")
        if not self.watch.fresh(members["timestamp"]):
            raise wrapper(200, 401, "timestamp 超出时间窗")
        if not self.watch.first_time(signature.encode()):
            raise wrapper(200, 401, "重复的请求")
        return self._yibao(asked, clear)

    def _yibao(self, asked: Asked, clear: bytes) -> bytes:
        # Data that has no node of its own around it came out of the client's ``input.data``.
        infno = self.doors.infno(asked.path)
        node = self._options.node
        try:
            whole = node in msgspec.json.decode(clear, type=dict[str, msgspec.Raw])
        except (msgspec.MsgspecError, UnicodeDecodeError):
            raise wrapper(200, 403, "encData 不是 JSON") from None
        data = msgspec.Raw(clear)
        return msgspec.json.encode(
            {**self._envelope, "infno": infno, "input": data if whole or not node else {node: data}}
        )

    def seal(self, answered: Answered) -> Answered:
        """Output and outcome of the platform as the centre's reply."""
        try:
            reply = msgspec.json.decode(answered.body, type=dict[str, Any])
            output = msgspec.json.decode(answered.body, type=dict[str, msgspec.Raw]).get("output")
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return answered
        clear = bytes(output) if output is not None and bytes(output) != b"null" else b"{}"
        code = str(reply.get("infcode", -1))
        outer = {
            "appId": self._options.app_id,
            "encType": "SM4",
            "signType": "SM2",
            "timestamp": str(int(self.watch.clock() * 1000)),
        }
        sealed = self._seal.encrypt(clear)
        signature = self._seal.sign(self._private, outer, clear, sealed)
        told = {
            "code": int(code) if code.lstrip("-").isdigit() else -1,
            "message": reply.get("err_msg") or "成功",
        }
        body = {**told, "success": code == "0", **outer, "encData": sealed, "signData": signature}
        return Answered(answered.status, msgspec.json.encode(body))
