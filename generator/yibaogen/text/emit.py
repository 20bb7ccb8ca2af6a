"""Writes YAML text in the one canonical style: plain where every parser reads the same text, quoted elsewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

# Plain only what YAML 1.1 and 1.2 both read as this very text.
_PLAIN = re.compile(r"[A-Za-z_一-鿿][A-Za-z0-9_一-鿿（）、。；“”《》/.()+%-]*")
_RESERVED = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"})
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def scalar(text: str) -> str:
    """A text value; quoted when any YAML parser could read it as something else or as structure."""
    if _PLAIN.fullmatch(text) and text.lower() not in _RESERVED:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match.group()):04x}", quoted)


def literal(text: str) -> str:
    """A flag or a count: written plain."""
    return text


def flow_map(items: Iterable[tuple[str, str]]) -> str:
    """``{a: 1, b: 2}`` from keys and already written values."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in items) + "}"


def flow_list(items: Iterable[str]) -> str:
    """``[a, b]`` from already written values."""
    return "[" + ", ".join(items) + "]"


def comment(text: str) -> str:
    """Text that is safe behind ``#``: one line, nothing unprintable."""
    return _UNPRINTABLE.sub("�", " ".join(text.split()))
