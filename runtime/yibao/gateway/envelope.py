"""A request as it goes over the wire."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import msgspec

from yibao.gateway.ids import wire_time
from yibao.gateway.settings import Settings

_KEPT = (Decimal, datetime, date, time, bytes, bytearray)
_ENCODER = msgspec.json.Encoder(decimal_format="number")


def build_envelope(
    settings: Settings, infno: str, msgid: str, moment: datetime, extra: Mapping[str, str]
) -> dict[str, object]:
    """All envelope fields but ``input``, in the standard's order; ``extra`` fields override or follow."""
    envelope: dict[str, object] = {
        "infno": infno,
        "msgid": msgid,
        "mdtrtarea_admvs": settings.mdtrtarea_admvs,
        "insuplc_admdvs": settings.insuplc_admdvs,
        "recer_sys_code": settings.recer_sys_code,
        "infver": settings.infver,
        "opter_type": settings.opter_type,
        "opter": settings.opter,
        "opter_name": settings.opter_name,
        "inf_time": wire_time(moment),
        "fixmedins_code": settings.fixmedins_code,
        "fixmedins_name": settings.fixmedins_name,
        "sign_no": settings.sign_no,
        **extra,
    }
    return {code: value for code, value in envelope.items() if value != ""}


def encode(envelope: Mapping[str, object], request: msgspec.Struct | Mapping[str, object]) -> bytes:
    """The message as UTF-8 JSON: amounts as numbers with their exact text, dates as the platform writes them."""
    return _ENCODER.encode({**envelope, "input": wire_value(request)})


def wire_value(value: Any) -> Any:
    """A model, mapping, list or scalar as plain JSON values (decimals stay ``Decimal``)."""
    return _plain(msgspec.to_builtins(value, builtin_types=_KEPT))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Decimal):
        # 1E+3 would be legal JSON, but no platform expects an exponent.
        return Decimal(format(value, "f")) if value.is_finite() else value
    if isinstance(value, datetime):
        return wire_time(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bytes | bytearray):
        return base64.b64encode(value).decode("ascii")
    return value
