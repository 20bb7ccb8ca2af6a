"""JSON Schema of policy files, for editors: made from the table of figures, so that it cannot fall behind it.

``python -m yibaogen.render.policy_schema`` prints it; ``specs/policy.schema.json`` is what it prints.
"""

from __future__ import annotations

import sys
from typing import Any

from yibao.benefit.figures import GROUPS, Unit
from yibao.benefit.kinds import Benefit, Population
from yibaogen.render.layout import laid_out

_NUMBERS: dict[Unit, dict[str, Any]] = {
    Unit.SHARE: {"type": "number", "minimum": 0, "maximum": 1},
    Unit.YUAN: {"type": "number", "minimum": 0, "maximum": 9999999999.99},
    Unit.YEARS: {"type": "integer", "minimum": 0, "maximum": 3660},
    Unit.MONTHS: {"type": "integer", "minimum": 0, "maximum": 3660},
    Unit.DAYS: {"type": "integer", "minimum": 0, "maximum": 3660},
}
_YEAR = {"$ref": "#/$defs/year"}
_BASIS = {"$ref": "#/$defs/basis"}
_YEARS = {"type": ["string", "integer"], "description": "年份 (year that the figure speaks of)"}
_BASES = {"type": "string", "description": "bases 中的依据 (a name in bases)"}
_CODES = {"type": "array", "items": {"type": "string", "pattern": "^[A-Za-z0-9.]{1,30}$"}}
_NAMES = {"type": "object", "additionalProperties": {"type": "string"}}


def policy_schema() -> dict[str, Any]:
    """The schema as plain JSON values."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "医保待遇政策 (benefit policy)",
        **_table(
            {
                "policy": {"type": "string"},
                "name": {"type": "string"},
                "status": {"enum": ["illustrative", "official"]},
                "region": {"type": "string"},
                "bases": {"type": "object", "additionalProperties": _basis()},
                "med_types": {
                    "type": "object",
                    "propertyNames": {"pattern": "^[0-9]{2,6}$"},
                    "additionalProperties": {"enum": [one.value for one in Benefit]},
                },
                "accounts": _accounts(),
                "diseases": _diseases(),
                "versions": {"type": "array", "minItems": 1, "items": _version()},
            },
            ("policy", "name", "region", "bases", "versions"),
        ),
        "$defs": _definitions(),
    }


def _table(properties: dict[str, Any], required: tuple[str, ...] = ()) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "object", "additionalProperties": False, "properties": properties}
    return {**found, "required": list(required)} if required else found


def _basis() -> dict[str, Any]:
    words: dict[str, Any] = {"name": {"type": "string"}, "source": {"type": "string"}, "year": _YEAR}
    return _table({**words, "binding": {"type": "boolean"}}, tuple(words))


def _accounts() -> dict[str, Any]:
    row = {"type": "array", "items": {"enum": ["own", "family"]}}
    return _table({one.value: row for one in Population})


def _diseases() -> dict[str, Any]:
    chronic = _table(
        {"name": {"type": "string"}, "class": {"enum": ["one", "two", "three", "four"]}}, ("name", "class")
    )
    two = {"type": "object", "additionalProperties": {"enum": ["hypertension", "diabetes"]}}
    lists = dict.fromkeys(("dialysis", "severe", "psychiatric", "chronic-stay", "leukaemia", "heart"), _CODES)
    named = {"chronic": {"type": "object", "additionalProperties": chronic}, "two-diseases": two}
    return _table({**named, "special-stay": _NAMES, **lists})


def _version() -> dict[str, Any]:
    figures = _table({group: _group(members) for group, members in GROUPS.items()})
    return _table(
        {"from": {"type": "string", "format": "date"}, "note": {"type": "string"}, "figures": figures},
        ("from", "figures"),
    )


def _group(members: Any) -> dict[str, Any]:
    figures = {member: _figure(unit) for member, unit in members.items()}
    return _table({"basis": _BASIS, "year": _YEAR, **figures}, ("basis",))


def _figure(unit: Unit) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{unit.value}"}


def _definitions() -> dict[str, Any]:
    found: dict[str, Any] = {"basis": _BASES, "year": _YEARS}
    for unit, number in _NUMBERS.items():
        whole = _table({"value": number, "basis": _BASIS, "year": _YEAR}, ("value",))
        found[unit.value] = {"description": unit.value, "anyOf": [number, whole]}
    return found


def schema_text() -> str:
    """The schema as the text of its file."""
    return laid_out(policy_schema()) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
