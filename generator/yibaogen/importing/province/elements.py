"""Elements of codes that the base does not know: the most common of their own definitions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from yibaogen.importing.elements import build_elements
from yibaogen.importing.facts import Doubt, MergedField, Statement
from yibaogen.importing.plan import Plan
from yibaogen.importing.province.codes import Dictionaries
from yibaogen.model import Element, FieldType, Shape

_FREE: Mapping[str, Shape] = {"list": "list", "json": "json", "bytes": "bytes"}
_CLOCKED = ("date", "datetime", "time")
_CODE_DIGITS = 6


def new_elements(
    rows: Iterable[Statement],
    known: Mapping[str, Element],
    dictionaries: Dictionaries,
    plan: Plan,
) -> tuple[dict[str, Element], list[Doubt]]:
    """Code → element for every code that is not among ``known``, and what had to be guessed."""
    shapes = {
        code: _FREE[d.facts["shape"]]
        for d in plan.set
        if d.facts.get("shape") in _FREE
        for code in d.where.code
    }
    fields = [_merged(row, dictionaries, shapes) for row in rows if row.code not in known]
    return build_elements(fields, plan.elements)


def _merged(row: Statement, dictionaries: Dictionaries, shapes: Mapping[str, Shape]) -> MergedField:
    kind = _type(row)
    listed = dictionaries.name_of(row.code) if row.coded else None
    small = kind is not None and kind.base == "integer" and (kind.length or _CODE_DIGITS + 1) <= _CODE_DIGITS
    if listed is not None and (kind is None or kind.base == "string" or small):
        kind = FieldType("string", kind.length if kind is not None else None, None, True)
    else:
        listed = None
    return MergedField(
        row.code, row.name, kind, row.required, listed, shapes.get(row.code, "scalar"), "", (row.source,)
    )


def _type(row: Statement) -> FieldType | None:
    if row.base is None:
        return None if row.length is None else FieldType("string", row.length)
    if row.base in _CLOCKED:
        return FieldType(row.base)
    return FieldType(row.base, row.length, row.scale if row.base == "decimal" else None)
