"""What a change of a field's type comes to: another type, or only other limits."""

from __future__ import annotations

from collections.abc import Iterator

from yibaogen.model import FieldType


def type_facts(before: FieldType, after: FieldType) -> Iterator[tuple[str, str]]:
    """(kind, action) of each fact; another base type speaks for its limits as well.

    ``length`` of a decimal means the digits before the point: ``decimal(16,2)`` → ``decimal(16,4)`` has fewer.
    """
    if before.base != after.base:
        yield ("type", _other_type(before, after))
        return
    yield from limit_facts("length", _whole(before), _whole(after))
    yield from limit_facts("scale", before.scale or 0, after.scale or 0)


def limit_facts(kind: str, before: int | None, after: int | None) -> Iterator[tuple[str, str]]:
    """A limit that fell or rose; None is no limit."""
    if before == after:
        return
    fell = before is None or (after is not None and after < before)
    yield (kind, "reduced" if fell else "increased")


def _other_type(before: FieldType, after: FieldType) -> str:
    """Whole numbers are decimals too, as far as their digits fit."""
    if before.base == "integer" and after.base == "decimal":
        return "widened" if _fits(before, after) else "changed"
    if before.base == "decimal" and after.base == "integer":
        return "narrowed" if _fits(after, before) else "changed"
    return "changed"


def _fits(whole: FieldType, decimal: FieldType) -> bool:
    room = _whole(decimal)
    return room is None or (whole.length is not None and whole.length <= room)


def _whole(kind: FieldType) -> int | None:
    return None if kind.length is None else kind.length - (kind.scale or 0)
