"""A page for each data element with all places where it occurs, and lists of all by first letter."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from yibaogen.model import Element, Field
from yibaogen.render.docs.atlas import ENVELOPE, SIDE_WORDS, Use
from yibaogen.render.docs.desk import HOME, Desk
from yibaogen.render.docs.dictionary_pages import grouped
from yibaogen.render.docs.fields import length_words, type_words
from yibaogen.render.docs.notes import note_segments
from yibaogen.render.docs.sheet import Draft, Sheet
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import DictLink, Link, Mark, Segment, UseGroup

LIST = Link("数据元", "elements.html")
_OFTEN = 60


class Other(msgspec.Struct, frozen=True):
    """A definition that places have instead of the element's own."""

    words: str
    places: tuple[Link, ...]


class ElementView(msgspec.Struct, frozen=True):
    """A data element; ``place`` is its line in the specs."""

    code: str
    name: str
    type: str
    spec_type: str
    length: str
    dict: DictLink | None
    note: tuple[Segment, ...]
    mark: Mark
    place: str
    uses: tuple[UseGroup, ...]
    use_count: int
    owner_count: int
    others: tuple[Other, ...]


class ElementLine(msgspec.Struct, frozen=True):
    """An element in a list: code and name alone."""

    code: Link
    name: str


class Shelf(msgspec.Struct, frozen=True):
    """The elements of a first letter, with their page."""

    tab: Link
    codes: tuple[str, ...]


def element_pages(desk: Desk) -> Iterator[tuple[str, Draft]]:
    """The list of those that occur most, the lists by letter, then each element."""
    shelves = _shelves(desk)
    tabs = tuple(shelf.tab for shelf in shelves)
    yield LIST.href, desk.draft(_often, tabs)
    for shelf in shelves:
        yield shelf.tab.href, desk.draft(_letter, tabs, shelf)
    for code, href in desk.elements.items():
        yield href, desk.draft(_page, code)


def _often(desk: Desk, tabs: tuple[Link, ...]) -> Sheet:
    often = sorted(desk.elements, key=lambda code: -len(desk.atlas.by_code.get(code, ())))[:_OFTEN]
    frame = desk.frame("elements", LIST.text, (HOME,))
    lines = tuple(_line(desk, code) for code in often)
    total = len(desk.elements)
    return desk.page("elements.html", frame, tabs=tabs, total=total, here="", lines=lines)


def _letter(desk: Desk, tabs: tuple[Link, ...], shelf: Shelf) -> Sheet:
    frame = desk.frame("elements", f"{LIST.text} {shelf.tab.text}", (HOME, LIST))
    lines = tuple(_line(desk, code) for code in shelf.codes)
    total = len(desk.elements)
    return desk.page("elements.html", frame, tabs=tabs, total=total, here=shelf.tab.href, lines=lines)


def _page(desk: Desk, code: str) -> Sheet:
    view = _element(desk, code)
    frame = desk.frame("elements", f"{view.name} {view.code}", (HOME, LIST), "../")
    return desk.page("element.html", frame, view=view)


def _shelves(desk: Desk) -> tuple[Shelf, ...]:
    letters: dict[str, list[str]] = {}
    for code in desk.elements:
        first = code[:1].lower()
        letters.setdefault(first if first.isascii() and first.isalpha() else "other", []).append(code)
    return tuple(
        Shelf(
            Link("其他" if letter == "other" else letter.upper(), f"elements-{letter}.html", str(len(codes))),
            tuple(codes),
        )
        for letter, codes in letters.items()
    )


def element_facts(desk: Desk, code: str) -> Element | Field:
    """The element, or its first field where an edition has none of that code."""
    return desk.edition.elements.get(code) or desk.atlas.by_code[code][0].field


def _line(desk: Desk, code: str) -> ElementLine:
    count = len(desk.atlas.by_code.get(code, ()))
    return ElementLine(
        Link(visible(code), desk.elements[code], f"{count} 处"), visible(element_facts(desk, code).name)
    )


def _element(desk: Desk, code: str) -> ElementView:
    facts = element_facts(desk, code)
    uses = desk.atlas.by_code.get(code, ())
    return ElementView(
        visible(code),
        visible(facts.name),
        type_words(facts.type, facts.shape),
        str(facts.type),
        length_words(facts.type),
        desk.dict_links.get(facts.dict) if facts.dict is not None else None,
        note_segments(facts.note, desk.atlas, ""),
        desk.provenance.mark(facts.sources),
        visible(f"{facts.span.file}:{facts.span.line}") if facts.span.file else "",
        grouped(desk, ((use.owner, _place(use, facts.name)) for use in uses)),
        len(uses),
        len({use.owner for use in uses}),
        _others(facts, uses),
    )


def _place(use: Use, usual: str) -> Link:
    """The node; a field's name is told where it is not the element's."""
    title = visible(use.field.name) if use.field.name != usual else ""
    return Link(f"{SIDE_WORDS[use.side]} {visible(use.path)}".strip(), use.href, title)


def _others(facts: Element | Field, uses: tuple[Use, ...]) -> tuple[Other, ...]:
    """Where type, dictionary or name are not the element's, by what they are there."""
    found: dict[str, list[Link]] = {}
    for use in uses:
        words = "，".join(_otherwise(facts, use.field))
        if words:
            owner = "信封" if use.owner == ENVELOPE else visible(use.owner)
            place = f"{owner} {SIDE_WORDS[use.side]} {visible(use.path)}".strip()
            found.setdefault(words, []).append(Link(place, use.href))
    return tuple(Other(words, tuple(places)) for words, places in found.items())


def _otherwise(facts: Element | Field, field: Field) -> Iterator[str]:
    if (facts.type, facts.shape) != (field.type, field.shape):
        yield f"{type_words(field.type, field.shape)} {length_words(field.type)}".strip()
    if facts.dict != field.dict:
        yield f"字典 {visible(field.dict or '无')}"
    if facts.name != field.name:
        yield f"名称 {visible(field.name)}"
