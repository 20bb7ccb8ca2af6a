"""What it means for a field to have another code list."""

from __future__ import annotations

from collections.abc import Mapping

from yibaogen.diff.checks.labels import reading
from yibaogen.diff.rules import Side
from yibaogen.model import Dictionary


def list_action(before: Dictionary | None, after: Dictionary | None, side: Side) -> str:
    """``added``, ``removed``, ``changed`` (a code means something else), ``narrowed`` or ``widened``."""
    if before is None:
        # An open list refuses nothing, so a request that carried any text still passes.
        return "widened" if side == "request" and _refuses_nothing(after) else "added"
    if after is None:
        return "removed"
    old, new = labels(before), labels(after)
    common = old.keys() & new.keys()
    if any(reading(old[code], new[code], _others(old, code)) == "meaning" for code in common):
        return "changed"
    if side == "request":
        lost = bool(old.keys() - new.keys()) or _refuses_nothing(before)
        return "narrowed" if lost and not _refuses_nothing(after) else "widened"
    gained = bool(new.keys() - old.keys()) or (_refuses_nothing(after) and not _refuses_nothing(before))
    return "widened" if gained else "narrowed"


def labels(dictionary: Dictionary) -> Mapping[str, str]:
    """Code → label."""
    return {code.code: code.label for code in dictionary.codes}


def _others(table: Mapping[str, str], code: str) -> tuple[str, ...]:
    return tuple(label for other, label in table.items() if other != code)


def _refuses_nothing(dictionary: Dictionary | None) -> bool:
    return dictionary is None or dictionary.open or not dictionary.codes
