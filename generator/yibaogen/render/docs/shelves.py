"""The element pages: codes by first letter, a letter with many occurrences spread over several pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from yibaogen.render.docs.atlas import Atlas
from yibaogen.render.docs.links import anchor_slugs

# About what an element and one of its occurrences weigh on a page, in bytes.
_ELEMENT = 420
_USE = 110
_PAGE = 95_000


@dataclass(frozen=True, slots=True)
class Shelf:
    """One element page; ``anchors`` leads from each code on it to its anchor."""

    href: str
    title: str
    codes: tuple[str, ...]
    anchors: dict[str, str]


def shelves(atlas: Atlas) -> tuple[Shelf, ...]:
    """All codes of the edition's elements and fields, sorted without regard to case."""
    codes = sorted({*atlas.edition.elements, *atlas.by_code}, key=lambda code: (code.casefold(), code))
    letters: dict[str, list[str]] = {}
    for code in codes:
        first = code[:1].lower()
        letters.setdefault(first if first.isascii() and first.isalpha() else "other", []).append(code)
    return tuple(shelf for letter, group in letters.items() for shelf in _parts(letter, group, atlas))


def _parts(letter: str, codes: list[str], atlas: Atlas) -> Iterable[Shelf]:
    parts: list[list[str]] = [[]]
    room = _PAGE
    for code in codes:
        weight = _ELEMENT + _USE * len(atlas.by_code.get(code, ()))
        if weight > room and parts[-1]:
            parts.append([])
            room = _PAGE
        parts[-1].append(code)
        room -= weight
    word = "其他" if letter == "other" else letter.upper()
    for number, part in enumerate(parts, 1):
        name = letter if number == 1 else f"{letter}-{number}"
        title = word if len(parts) == 1 else f"{word} {number}/{len(parts)}"
        yield Shelf(f"elements/{name}.html", title, tuple(part), anchor_slugs({c: f"e-{c}" for c in part}))


def element_links(found: Iterable[Shelf]) -> dict[str, str]:
    """Field code → where its element stands."""
    return {code: f"{shelf.href}#{shelf.anchors[code]}" for shelf in found for code in shelf.codes}
