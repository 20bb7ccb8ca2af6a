"""Judges single facts: where the document agrees with the base, or says nothing, the base's word stays."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from yibaogen.importing.documents.onto.said import Row
from yibaogen.importing.facts import UNCLEAR, MergedField
from yibaogen.importing.normalise import tidy
from yibaogen.importing.order import weave
from yibaogen.model import Field, FieldType

_SCALED = re.compile(r"[,.，．]")


def same_name(one: str, other: str) -> bool:
    """Names that differ only in width, blanks or signs are one."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return re.sub(r"[\W_]+", "", tidy(name)).lower()


def aligned_type(row: Row | None, read: FieldType, known: FieldType) -> FieldType:
    """The type that the document means, its coding left aside. ``read``: as the stages made it; ``known``: the base's."""
    if row is None:
        return read
    fact = row.fact
    if fact.base is None:
        if fact.length is None or known.base != "string":
            return known
        return replace(known, length=fact.length)
    if (
        fact.base == "integer"
        and known.base == "decimal"
        and not _SCALED.search(row.raw.get("length").strip("()（） "))
    ):
        # 数值型 16 beside 数值型 16,2: the places behind the point are left out, not denied.
        return (
            known
            if fact.length in (None, known.length)
            else replace(known, length=fact.length, scale=_scale(known, fact.length))
        )
    if fact.base == "decimal" and fact.length is None and known.base in ("decimal", "integer"):
        return known
    if fact.base != known.base:
        return read
    if fact.base == "decimal":
        length = fact.length or known.length
        return FieldType("decimal", length, _scale(known, length) if fact.scale is None else fact.scale)
    return replace(known, length=fact.length or known.length)


def _scale(known: FieldType, length: int | None) -> int | None:
    return None if known.scale is None else min(known.scale, length or known.scale)


def aligned_field(row: Row | None, read: MergedField, known: Field, flags: bool) -> Field:
    """The base's field with what the document says otherwise; ``flags``: rows without a type say what is required."""
    kind = aligned_type(row, read.type or known.type, known.type)
    dict_ = _dictionary(row, read, known) if kind.base == "string" else None
    # An empty cell says nothing: the name that the stages took from other tables is no word of this one.
    name = read.name if row is None else row.fact.name
    unsaid = row is not None and not (row.has("required") and (row.fact.typed or flags))
    required = known.required if unsaid else read.required
    return replace(
        known,
        name=known.name if not name or same_name(name, known.name) else name,
        type=replace(kind, coded=dict_ is not None),
        required=required,
        dict=dict_,
    )


def _dictionary(row: Row | None, read: MergedField, known: Field) -> str | None:
    """A cell that names a dictionary counts; one that only says yes means the base's; one that says nothing clear says nothing."""
    if row is None or not row.has("dict") or row.fact.named == UNCLEAR:
        return known.dict
    if row.fact.named and read.dict is not None:
        return read.dict
    if not row.fact.typed or read.dict is not None:
        return known.dict or read.dict
    return None


def aligned_order(known: Sequence[str], read: Sequence[str]) -> list[str]:
    """Common names in the base's order, new ones behind their neighbour in the document: order means nothing on the wire."""
    return weave([[name for name in known if name in set(read)], read])
