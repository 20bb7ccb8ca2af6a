"""The outer fields of a request."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from yibao.gateway.ids import local
from yibao.gateway.settings import Settings
from yibao.message.times import write_datetime


def build_envelope(
    settings: Settings, infno: str, msgid: str, moment: datetime, extra: Mapping[str, str]
) -> dict[str, object]:
    """All envelope fields but ``input``, in the standard's order; ``extra`` overrides or follows, empty ones are left out."""
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
        "inf_time": write_datetime(local(moment)),
        "fixmedins_code": settings.fixmedins_code,
        "fixmedins_name": settings.fixmedins_name,
        "sign_no": settings.sign_no,
        **extra,
    }
    return {code: value for code, value in envelope.items() if value != ""}
