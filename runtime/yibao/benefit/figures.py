"""The figures that a policy must give: one row a group. Keys are ``<group>.<member>``; a member says its unit.

The engine reads figures by these keys only; the loader refuses a policy that lacks one or knows another.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from functools import cache


class Unit(StrEnum):
    """What a figure counts, and so which values it may have."""

    YUAN = "yuan"  # 0 or more, two decimals
    SHARE = "share"  # 0 to 1, four decimals
    YEARS = "years"
    MONTHS = "months"
    DAYS = "days"

    def problem(self, value: Decimal) -> str:
        """Why a value cannot be; "" when it can."""
        if not value.is_finite() or value < 0:
            return "≥ 0"
        if self is Unit.SHARE:
            return "" if value <= 1 and value == round(value, 4) else "0…1 (0.0001)"
        if self is Unit.YUAN:
            fits = value == round(value, 2) and value < Decimal("1e10")
            return "" if fits else "0…9999999999.99"
        return "" if value == value.to_integral_value() and value <= 3660 else "0…3660"


_LEVELS = ("community", "one", "two", "three")
_CLASSES = ("one", "two", "three", "four")
_UNITS = ("enterprise", "office", "institution")


def _all(unit: Unit, *members: str) -> Mapping[str, Unit]:
    return dict.fromkeys(members, unit)


_YUAN = Unit.YUAN
_SHARE = Unit.SHARE
_PLAN: Mapping[str, Unit] = {"deductible": _YUAN, "ratio": _SHARE, "ceiling": _YUAN}
_PAYS: Mapping[str, Unit] = {"ratio": _SHARE, "ceiling": _YUAN}
_QUOTAS = _all(_YUAN, "prenatal", "normal", "caesarean", "miscarriage", "induced", "family-planning")

GROUPS: Mapping[str, Mapping[str, Unit]] = {
    # line split: share paid first where the catalogue is silent
    "lines.selfpay": _all(_SHARE, "class-a", "class-b"),
    # stays
    "inpatient.employee.deductible": _all(_YUAN, *_LEVELS),
    "inpatient.employee.repeat": _all(_YUAN, "less", "least"),
    "inpatient.employee.ratio": _all(_SHARE, *_LEVELS),
    "inpatient.resident.deductible": _all(_YUAN, *_LEVELS),
    "inpatient.resident.ratio.high": _all(_SHARE, *_LEVELS),
    "inpatient.resident.ratio.low": _all(_SHARE, *_LEVELS),
    "inpatient.resident.ratio.student": _all(_SHARE, *_LEVELS),
    "age.from": _all(Unit.YEARS, "one", "two", "three", "four", "five", "full"),
    "age.points": _all(_SHARE, "one", "two", "three", "four", "five"),
    "away.factor": _all(_SHARE, "filed", "referral", "emergency", "unfiled"),
    "ceiling.year": _all(_YUAN, "employee", "resident"),
    "bed-day.rate": _all(_YUAN, *_LEVELS),
    "chronic-stay": _all(_SHARE, "deductible-factor", "ratio-factor"),
    "leukaemia": {**_PAYS, "age": Unit.YEARS},
    "heart": {**_PAYS, "age": Unit.YEARS},
    "maternity.employee": _QUOTAS,
    "maternity.resident": _QUOTAS,
    "maternity.spouse": {"ratio": _SHARE},
    # visits
    "pooled.employee.active": {
        **_all(_YUAN, "deductible", "ceiling"),
        **_all(_SHARE, "lower", "three", "pharmacy"),
    },
    "pooled.employee.retired": {
        **_all(_YUAN, "deductible", "ceiling"),
        **_all(_SHARE, "lower", "three", "pharmacy"),
    },
    "pooled.resident": _PLAN,
    "general-visit": _all(_YUAN, "township", "village"),
    "registered-poor.employee": _PLAN,
    "registered-poor.resident": _PLAN,
    "markup-removal": _all(_YUAN, *_LEVELS),
    "stoma.employee": _PAYS,
    "stoma.resident": _PAYS,
    "nucleic-acid": {"standard": _YUAN, "ratio": _SHARE},
    "cerebral-palsy": {**_PAYS, "age": Unit.YEARS},
    "college-outpatient": _PAYS,
    "college-trauma": {**_PLAN, "follow-up": Unit.DAYS},
    "two-diseases": {"ratio": _SHARE, "hypertension": _YUAN, "diabetes": _YUAN},
    "chronic.deductible.employee": _all(_YUAN, *_CLASSES),
    "chronic.deductible.resident": _all(_YUAN, *_CLASSES),
    "chronic.ratio": _all(_SHARE, "employee", "high", "low", "student"),
    "chronic.ceiling.employee": _all(_YUAN, *_CLASSES),
    "chronic.ceiling.resident": _all(_YUAN, *_CLASSES),
    "dialysis.ratio": _all(_SHARE, "employee", "high", "low", "student"),
    "dialysis.low-selfpay": _all(_SHARE, "employee", "resident"),
    "dialysis.ceiling": _all(_YUAN, "employee", "resident"),
    "dialysis.interval": {"settlement": Unit.MONTHS},
    # retired cadres
    "cadre.outpatient": _all(_SHARE, *_UNITS),
    "cadre.inpatient": _all(_SHARE, *_UNITS),
    "cadre.waiver": _all(_SHARE, *_UNITS),
    # after the pool
    "serious.from": _all(_YUAN, "one", "two", "three"),
    "serious.ratio": _all(_SHARE, "one", "two", "three"),
    "large": _PAYS,
    "civil": _PAYS,
    "aid.inpatient": _all(_SHARE, "destitute", "child", "mental", "disabled"),
    "aid.inpatient.low-income": {**_all(_SHARE, "one", "two", "three"), "ceiling": _YUAN},
    "aid.severe": _PAYS,
    "aid.chronic": _all(_SHARE, "destitute", "child", "mental", "disabled", "low-income"),
    "aid.chronic.ceiling": _all(_YUAN, "mental", "disabled", "low-income"),
}

# What the owner's requirement fixes (binding): a policy that says otherwise is warned about.
BINDING: Mapping[str, Decimal] = {
    key: Decimal(value)
    for key, value in {
        "age.from.one": "50",
        "age.from.two": "60",
        "age.from.three": "70",
        "age.from.full": "100",
        "general-visit.township": "10",
        "general-visit.village": "4.5",
        "chronic.deductible.employee.one": "0",
        "chronic.deductible.employee.four": "0",
        "chronic.deductible.resident.one": "0",
        "chronic.deductible.resident.four": "0",
        "dialysis.interval.settlement": "3",
        "aid.inpatient.destitute": "1",
        "aid.inpatient.child": "1",
        "aid.inpatient.mental": "1",
        "aid.inpatient.disabled": "1",
        "aid.inpatient.low-income.one": "0.90",
        "aid.inpatient.low-income.two": "0.80",
        "aid.inpatient.low-income.three": "0.75",
        "aid.inpatient.low-income.ceiling": "20000",
        "aid.severe.ratio": "0.90",
        "aid.severe.ceiling": "40000",
        "aid.chronic.destitute": "1",
        "aid.chronic.child": "1",
        "aid.chronic.mental": "1",
        "aid.chronic.disabled": "1",
        "aid.chronic.low-income": "0.90",
        "aid.chronic.ceiling.mental": "40000",
        "aid.chronic.ceiling.disabled": "40000",
        "aid.chronic.ceiling.low-income": "40000",
    }.items()
}


@cache
def units() -> Mapping[str, Unit]:
    """Every figure's key and unit."""
    return {
        f"{group}.{member}": unit for group, members in GROUPS.items() for member, unit in members.items()
    }
