"""References in a case's content: ``${a.b.0.c}`` looks a value up, and that is all. Nothing is evaluated.

A text that is one reference takes the value as it is; inside a longer text it is written in. ``{each: "${lines}", row:
{…}}`` becomes a list with a row for every item, which the row calls ``item``. ``${@of.…}`` looks below the value that
``of`` has: the play that a parameter names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

_REFERENCE = re.compile(r"\$\{(@?[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*)\}")
_EACH = frozenset(("each", "row"))


class Unresolved(Exception):
    """A reference leads nowhere; ``path`` is what was looked up."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


def fill(content: Any, known: Mapping[str, Any]) -> Any:
    """The content with its references looked up. What is looked up as None or "" is left out of a mapping.

    Raises Unresolved.
    """
    if isinstance(content, str):
        return _text(content, known)
    if isinstance(content, Mapping):
        if content.keys() == _EACH:
            items = _text(content["each"], known)
            return [fill(content["row"], {**known, "item": item}) for item in items]
        filled = {key: fill(value, known) for key, value in content.items()}
        return {key: value for key, value in filled.items() if value is not None and value != ""}
    if isinstance(content, Sequence):
        return [fill(value, known) for value in content]
    return content


def look_up(path: str, known: Mapping[str, Any]) -> Any:
    """The value at a dotted path through mappings and lists. Raises Unresolved."""
    head, *rest = path.split(".")
    found: Any = known
    if head.startswith("@"):
        head = str(known.get(head[1:], ""))
    for key in (head, *rest):
        if isinstance(found, Mapping) and key in found:
            found = found[key]
        elif isinstance(found, list | tuple) and key.isdigit() and int(key) < len(found):
            found = found[int(key)]
        else:
            raise Unresolved(path)
    return found


def references(content: Any) -> list[str]:
    """All paths that a content refers to, as written."""
    if isinstance(content, str):
        return _REFERENCE.findall(content)
    inner = (
        content.values()
        if isinstance(content, Mapping)
        else content
        if isinstance(content, list | tuple)
        else ()
    )
    return [path for value in inner for path in references(value)]


def _text(text: str, known: Mapping[str, Any]) -> Any:
    whole = _REFERENCE.fullmatch(text)
    if whole is not None:
        return look_up(whole.group(1), known)
    return _REFERENCE.sub(lambda match: _shown(look_up(match.group(1), known)), text)


def _shown(value: Any) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
