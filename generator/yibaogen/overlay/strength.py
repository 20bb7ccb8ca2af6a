"""Which way a change goes: does it allow less, more, or something else?"""

from __future__ import annotations

from typing import Any, Literal

from yibaogen.model import FieldType

Strength = Literal["tighten", "relax", "other", "same"]
_WITHOUT_LIMIT = 10**9


def strength(key: str, old: Any, new: Any) -> Strength:
    """Judges ``required``, ``max`` and ``type``; every other attribute is ``other`` when it differs."""
    if old == new:
        return "same"
    if key == "required":
        return "tighten" if new else "relax"
    if key == "max":
        return _way([(_limit(old), _limit(new))])
    if key == "type" and isinstance(old, FieldType) and isinstance(new, FieldType):
        return _of_types(old, new)
    return "other"


def _of_types(old: FieldType, new: FieldType) -> Strength:
    if (old.base, old.coded) != (new.base, new.coded):
        return "other"
    if old.base != "decimal":
        return _way([(_limit(old.length), _limit(new.length))])
    # Digits before the point and behind it count apart: decimal(16,4) takes fewer whole digits than decimal(16,2).
    before = (_limit(old.length) - (old.scale or 0), _limit(new.length) - (new.scale or 0))
    return _way([before, (old.scale or 0, new.scale or 0)])


def _limit(size: int | None) -> int:
    return _WITHOUT_LIMIT if size is None else size


def _way(pairs: list[tuple[int, int]]) -> Strength:
    if all(new <= old for old, new in pairs):
        return "tighten"
    if all(new >= old for old, new in pairs):
        return "relax"
    return "other"
