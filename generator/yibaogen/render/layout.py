"""JSON text that diffs well: what fits a line stands on one, the rest opens one level at a time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

WIDTH = 240
# Invisible and direction-changing characters, and line ends that editors know but JSON does not: a diff must show them.
_HIDDEN = re.compile("[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")
_dump = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": "), allow_nan=False).encode


def inline(value: Any) -> str:
    """The value as JSON on one line; hidden characters are written as escapes."""
    return _HIDDEN.sub(_escape, _dump(value))


def laid_out(value: Any, indent: int = 0) -> str:
    """The value as JSON text without a line break at its end; ``indent`` counts the spaces before its first line."""
    text = inline(value)
    if not value or not isinstance(value, dict | list) or len(text) + indent <= WIDTH:
        return text
    if isinstance(value, dict):
        rows = (f"{inline(key)}: {laid_out(item, indent + 2)}" for key, item in value.items())
        return block("{", rows, "}", indent)
    return block("[", (laid_out(item, indent + 2) for item in value), "]", indent)


def block(head: str, rows: Iterable[str], tail: str, indent: int) -> str:
    """Rows between brackets, one a line, two spaces further in than the brackets."""
    lead = "\n" + " " * (indent + 2)
    body = f",{lead}".join(rows)
    return f"{head}{lead}{body}\n{' ' * indent}{tail}" if body else head + tail


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
