"""JSON of runtime records for ``yibao_editions/data``: one record a line, so that a diff reads like the spec's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

_ENCODER = msgspec.json.Encoder(decimal_format="string")


def records_json(value: Any) -> str:
    """A struct or mapping as JSON: keys one below the other, and below each key its rows one below the other.

    Decimals are text. Raises TypeError for what has no JSON form.
    """
    plain = msgspec.json.decode(_ENCODER.encode(value))
    if not isinstance(plain, Mapping):
        raise TypeError(f"no record: {type(value).__name__}")
    parts = [f"{_line(key)}: {_rows(inner)}" for key, inner in plain.items()]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _rows(value: Any) -> str:
    if isinstance(value, Mapping) and value:
        inner = [f"  {_line(key)}: {_line(row)}" for key, row in value.items()]
        return "{\n" + ",\n".join(inner) + "\n}"
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(f"  {_line(row)}" for row in value) + "\n]"
    return _line(value)


def _line(value: Any) -> str:
    return _ENCODER.encode(value).decode()
