"""One field as the witness has it: its own cells where they say something, the base's values where they are empty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from yibaogen.importing.facts import Statement
from yibaogen.importing.province.words import same_name
from yibaogen.model import Element, Field, FieldType

_CLOCKED = ("date", "datetime", "time")
# The longest number that can stand for a code.
_CODE_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Speaks:
    """What the cells of a row mean. ``types``: the witness has typed tables; ``flags``: its required column is filled in this message."""

    types: bool
    flags: bool


def field_over(row: Statement, base: Field, speaks: Speaks, dictionary: Callable[[str], str | None]) -> Field:
    """``base`` is the base's field, or the element where the base has no such field; ``dictionary`` names the list of a code."""
    typed = speaks.types and row.typed
    kind = type_over(row, base.type)
    listed = _listed(row, base, typed, dictionary) if base.shape == "scalar" else base.dict
    kind, listed = _coded(kind, listed)
    return Field(
        row.code,
        base.name if not row.name or same_name(row.name, base.name) else row.name,
        kind,
        row.required if typed or speaks.flags else row.required or base.required,
        listed,
        base.shape,
        base.note,
        base.sources,
        base.span,
    )


def as_field(element: Element) -> Field:
    """An element as the field that says nothing beyond it."""
    return Field(
        element.code,
        element.name,
        element.type,
        False,
        element.dict,
        element.shape,
        element.note,
        element.sources,
        element.span,
    )


def type_over(row: Statement, base: FieldType) -> FieldType:
    """The row's type without the question of dictionaries; what an empty cell leaves open is the base's."""
    said, length, scale = row.base, row.length, row.scale
    if said in _CLOCKED:
        return FieldType(said)
    if said is None:
        return base if length is None else _resized(base, length, scale)
    if said == "string":
        if base.base == "string":
            return FieldType("string", length or base.length, None, base.coded)
        return FieldType("string", length)
    return _number(base, length, scale if said == "decimal" else None)


def _resized(base: FieldType, length: int, scale: int | None) -> FieldType:
    """A length without a type."""
    if base.base in _CLOCKED:
        return base
    if base.base == "decimal":
        return _number(base, length, scale)
    return FieldType(base.base, length, None, base.coded)


def _number(base: FieldType, length: int | None, scale: int | None) -> FieldType:
    """``数值型 16`` beside the base's ``16,2`` means the same number: a cell without a scale leaves the base's."""
    if length is None:
        # A number of unknown size: any number of the base fits, a text or a date does not become one.
        return base
    if scale is not None:
        return FieldType("decimal", length, scale)
    if base.base == "decimal" and (base.scale or 0) < length:
        return FieldType("decimal", length, base.scale)
    return FieldType("integer", length)


def _listed(row: Statement, base: Field, typed: bool, dictionary: Callable[[str], str | None]) -> str | None:
    if row.coded:
        return base.dict or dictionary(row.code)
    return None if typed else base.dict


def _coded(kind: FieldType, listed: str | None) -> tuple[FieldType, str | None]:
    """Only text has a dictionary; a short number with one is a code, a flag on a date or an amount is a misprint."""
    small = kind.base == "integer" and kind.length is not None and kind.length <= _CODE_DIGITS
    if listed is not None and (kind.base == "string" or small):
        return FieldType("string", kind.length, None, True), listed
    return (FieldType("string", kind.length) if kind.base == "string" else kind), None
