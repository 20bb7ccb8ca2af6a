"""Who somebody is and how they are insured, as replies tell it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from yibao.platform.members import Member


def base_info(found: Member, day: date) -> dict[str, Any]:
    """The fields that say who somebody is, as 1101 and every settlement tell them."""
    facts = found.facts
    return {
        "psn_no": facts.psn_no,
        "psn_cert_type": "01",
        "certno": facts.certno,
        "psn_name": facts.name,
        "gend": facts.gend,
        "naty": facts.naty,
        "brdy": facts.born.isoformat(),
        "age": age(facts.born, day),
    }


def age(born: date, day: date) -> Decimal:
    """Full years on a day; a newborn's in tenths."""
    years = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)
    return Decimal(years) if years > 0 else Decimal(max(months, 0) * 10 // 12) / 10


def insurance_rows(found: Member, day: date) -> list[dict[str, Any]]:
    """insuinfo: one row an insurance, the running ones first."""
    rows = sorted(found.facts.insurances, key=lambda row: (row.status != "1", row.insutype))
    return [
        {
            "balc": found.purse.account if number == 0 else Decimal("0.00"),
            "insutype": row.insutype,
            "psn_type": row.psn_type,
            "psn_insu_stas": row.status,
            "psn_insu_date": row.begin.isoformat(),
            **({"paus_insu_date": row.end.isoformat()} if row.end and row.status != "1" else {}),
            "cvlserv_flag": "1" if row.civil_servant else "0",
            "insuplc_admdvs": row.area,
            **({"emp_name": row.employer} if row.employer else {}),
        }
        for number, row in enumerate(rows)
    ]
