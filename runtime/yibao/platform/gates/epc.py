"""The electronic prescription centre: opens and verifies its envelope, answers in the same."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

import msgspec

from yibao.gateway.crypto import CryptoError
from yibao.gateway.profiles.epc import EpcOptions, EpcSeal
from yibao.gateway.profiles.options import private_key, public_key
from yibao.message.times import BEIJING
from yibao.platform.gates.base import Answered, Asked, Doors, Gate, Watch, wrapper

_SIGNED = ("appId", "encType", "signType", "timestamp")
_HOSPITAL: Mapping[str, str] = MappingProxyType(
    {
        "mdtrtarea_admvs": "999999",
        "recer_sys_code": "EPC",
        "infver": "V1.0",
        "opter_type": "1",
        "opter": "0001",
        "opter_name": "林致远",
        "fixmedins_code": "H99999900001",
        "fixmedins_name": "示例市第一医院",
        "sign_no": "epc",
    }
)


class EpcGate(Gate):
    """``options`` are the client's with the SM2 keys exchanged.

    The centre's messages have no yibao envelope: the gate writes one for the platform; ``envelope`` says what differs
    from an invented hospital's.
    """

    def __init__(
        self, watch: Watch, doors: Doors, options: EpcOptions, envelope: Mapping[str, str] = _HOSPITAL
    ) -> None:
        super().__init__(watch, doors)
        self._options = options
        self._seal = EpcSeal(options)
        self._private = private_key("private_key", options.private_key)
        self._client = public_key("platform_key", options.platform_key)
        self._envelope = {**_HOSPITAL, **envelope}
        self._count = itertools.count(1)

    def unseal(self, asked: Asked, body: bytes) -> bytes:
        """The yibao envelope around the data, in clear; the number comes from the address."""
        try:
            outer = msgspec.json.decode(body, type=dict[str, Any])
            clear = self._seal.decrypt(str(outer.get("encData", "")))
            members = {name: str(outer.get(name, "")) for name in _SIGNED}
        except (msgspec.MsgspecError, CryptoError, ValueError, RecursionError):
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
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            raise wrapper(200, 403, "encData 不是 JSON") from None
        data = msgspec.Raw(clear)
        now = datetime.fromtimestamp(self.watch.clock(), BEIJING)
        outer = {
            "infno": infno,
            "msgid": f"{self._envelope['fixmedins_code']:0<12.12}{now:%Y%m%d%H%M%S}{next(self._count) % 10_000:04d}",
            "inf_time": f"{now:%Y-%m-%d %H:%M:%S}",
            "input": data if whole or not node else {node: data},
        }
        return msgspec.json.encode({**self._envelope, **outer})

    def seal(self, answered: Answered) -> Answered:
        """Output and outcome of the platform as the centre's reply."""
        try:
            reply = msgspec.json.decode(answered.body, type=dict[str, Any])
            output = msgspec.json.decode(answered.body, type=dict[str, msgspec.Raw]).get("output")
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
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
