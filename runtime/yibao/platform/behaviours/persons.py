"""Who somebody is and how they are insured (1101), and what treatment they may have (2001)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from yibao.message.times import write_datetime
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.identity import base_info, insurance_rows
from yibao.platform.members import Member, member_by_certificate
from yibao.platform.refusal import Refused


def query_person(call: Call) -> Reply:
    """1101: the person behind a certificate, every insurance that is in force, the identities."""
    data = call.data
    found = member_by_certificate(
        call,
        str(data.get("mdtrt_cert_type", "")),
        str(data.get("mdtrt_cert_no", "")),
        str(data.get("psn_name") or ""),
    )
    if data.get("certno") and found.facts.certno not in ("", data["certno"]):
        raise Refused("platform-person-other")
    return {
        "baseinfo": base_info(found, call.today),
        "insuinfo": insurance_rows(found, call.today),
        "idetinfo": _identity_rows(found),
    }


def _identity_rows(found: Member) -> list[dict[str, Any]]:
    return [
        {
            "psn_idet_type": row.type,
            **({"psn_type_lv": row.level} if row.level else {}),
            **({"memo": row.memo} if row.memo else {}),
            "begntime": _midnight(row.begin),
            **({"endtime": _midnight(row.end)} if row.end else {}),
        }
        for row in found.facts.identities
    ]


def _midnight(day: date) -> str:
    return write_datetime(datetime.combine(day, time()))


BEHAVIOURS: Mapping[str, Behaviour] = {"query_person": query_person}
