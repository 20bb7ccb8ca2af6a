"""1201: what the platform knows of an institution."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.platform.behaviours.checks import text
from yibao.platform.call import Behaviour, Call, Reply


def query_institution(call: Call) -> Reply:
    """1201: institutions of a type by code, by name, or both; none when nothing fits."""
    data = next(iter(call.rows("medinsinfo")), {})
    code, name, sort = (text(data, key) for key in ("fixmedins_code", "fixmedins_name", "fixmedins_type"))
    return {
        "medinsinfo": [
            {
                "fixmedins_code": row.code,
                "fixmedins_name": row.name,
                "uscc": row.uscc,
                "fixmedins_type": row.type,
                "hosp_lv": row.grade,
            }
            for _, row in sorted(call.site.world.institutions.items())
            if code in ("", row.code) and name in ("", row.name) and sort in ("", row.type)
        ]
    }


BEHAVIOURS: Mapping[str, Behaviour] = {"query_institution": query_institution}
