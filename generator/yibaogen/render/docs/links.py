"""File names and anchors: made of a few harmless characters, never two alike, so a link can carry no markup."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

_OTHER = re.compile(r"[^A-Za-z0-9_.\-]")
_LONGEST = 80
_PLAIN = re.compile(r"[A-Za-z0-9_.\-]{1,80}")
_K = TypeVar("_K")
# Names that a Windows file system keeps for itself, and the index pages of the folders.
_TAKEN = frozenset(
    {"index", "con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)


def slug(text: str) -> str:
    """ASCII letters, digits, ``_``, ``-`` and ``.`` stay; any other character becomes ``~hex~``; never empty."""
    if _PLAIN.fullmatch(text):
        return text
    plain = _OTHER.sub(lambda match: f"~{ord(match.group()):x}~", text) or "~"
    if len(plain) <= _LONGEST:
        return plain
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{plain[: _LONGEST - 13]}~{digest[:12]}"


def file_slugs(names: Iterable[str]) -> dict[str, str]:
    """Name → file name without ending; distinct on file systems that ignore case, none of them hidden."""
    found: dict[str, str] = {}
    used = set(_TAKEN)
    for name in names:
        plain = re.sub(r"^\.", "~2e~", slug(name))
        found[name] = _new(plain, used, str.casefold)
    return found


def anchor_slugs(wanted: Mapping[_K, str]) -> dict[_K, str]:
    """Key → anchor; keys that want the same anchor get ``~2``, ``~3`` behind it, in order."""
    used: set[str] = set()
    found: dict[_K, str] = {}
    for key, text in wanted.items():
        plain = slug(text)
        if plain in used:
            plain = _new(plain, used, str)
        used.add(plain)
        found[key] = plain
    return found


def _new(plain: str, used: set[str], fold: Callable[[str], str]) -> str:
    name, number = plain, 2
    while fold(name) in used:
        name, number = f"{plain}~{number}", number + 1
    used.add(fold(name))
    return name
