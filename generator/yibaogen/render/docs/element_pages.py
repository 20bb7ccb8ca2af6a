"""Every data element with all places where it occurs, by first letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from yibaogen.model import Element, Field
from yibaogen.render.docs.atlas import ENVELOPE, SIDE_WORDS, Use
from yibaogen.render.docs.desk import Desk, neighbours
from yibaogen.render.docs.dictionary_pages import use_groups
from yibaogen.render.docs.fields import length_words, type_words
from yibaogen.render.docs.interface_pages import HOME
from yibaogen.render.docs.notes import note_segments
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import DictLink, Link, Mark, Segment, UseGroup

LIST = Link("数据元", "elements/index.html")


@dataclass(frozen=True, slots=True)
class Other:
    """A definition that places have instead of the element's own."""

    words: str
    places: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ElementView:
    """A data element."""

    anchor: str
    code: str
    name: str
    type: str
    spec_type: str
    length: str
    dict: DictLink | None
    note: tuple[Segment, ...]
    mark: Mark
    uses: tuple[UseGroup, ...]
    use_count: int
    others: tuple[Other, ...]


@dataclass(frozen=True, slots=True)
class ElementLine:
    """An element in the list of all: code and name alone."""

    code: Link
    name: str


def element_pages(desk: Desk) -> Iterator[tuple[str, str]]:
    """The list of letters, then their pages."""
    tabs = tuple(Link(shelf.title, shelf.href, f"{len(shelf.codes)} 个") for shelf in desk.shelves)
    total = sum(len(shelf.codes) for shelf in desk.shelves)
    frame = desk.frame("elements", "数据元", (HOME,), "../")
    often = sorted(desk.elements, key=lambda code: -len(desk.atlas.by_code.get(code, ())))[:60]
    lines = tuple(_line(desk, code) for code in often)
    yield LIST.href, desk.page("elements.html", frame, tabs=tabs, total=total, lines=lines)
    links = list(tabs)
    for at, shelf in enumerate(desk.shelves):
        frame = desk.frame("elements", f"数据元 {shelf.title}", (HOME, LIST), "../", neighbours(links, at))
        views = tuple(_element(desk, code, shelf.anchors[code]) for code in shelf.codes)
        yield shelf.href, desk.page("element.html", frame, tabs=tabs, here=shelf.href, elements=views)


def element_facts(desk: Desk, code: str) -> Element | Field:
    """The element, or its first field where an edition has none of that code."""
    return desk.edition.elements.get(code) or desk.atlas.by_code[code][0].field


def _line(desk: Desk, code: str) -> ElementLine:
    count = len(desk.atlas.by_code.get(code, ()))
    return ElementLine(
        Link(visible(code), desk.elements[code], f"{count} 处"), visible(element_facts(desk, code).name)
    )


def _element(desk: Desk, code: str, anchor: str) -> ElementView:
    facts = element_facts(desk, code)
    uses = desk.atlas.by_code.get(code, ())
    return ElementView(
        anchor,
        visible(code),
        visible(facts.name),
        type_words(facts.type, facts.shape),
        str(facts.type),
        length_words(facts.type),
        desk.dict_links.get(facts.dict) if facts.dict is not None else None,
        note_segments(facts.note, desk.atlas, ""),
        desk.provenance.mark(facts.sources),
        use_groups(desk, uses),
        len(uses),
        _others(facts, uses),
    )


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
