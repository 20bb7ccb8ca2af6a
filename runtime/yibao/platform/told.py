"""What a request told, as texts by field code, for queries that give it back."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec


def told_of(row: Mapping[str, Any]) -> dict[str, str]:
    """The scalar fields of an object as texts."""
    return {
        code: str(value)
        for code, value in row.items()
        if isinstance(value, str | int | Decimal) and not isinstance(value, bool) and value != ""
    }


def extension(row: Mapping[str, Any]) -> Mapping[str, str]:
    """``exp_content`` as an object: it may come as one or as JSON text; anything else counts as empty."""
    found = row.get("exp_content")
    if isinstance(found, str):
        try:
            found = msgspec.json.decode(found)
        except msgspec.DecodeError:
            return {}
    return told_of(found) if isinstance(found, dict) else {}
