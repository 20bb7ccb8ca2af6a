"""A page for each dictionary, with every field that uses it, and the list of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from yibaogen.model import Dictionary
from yibaogen.render.docs.atlas import ENVELOPE, SIDE_WORDS, Use
from yibaogen.render.docs.desk import HOME, Desk, neighbours
from yibaogen.render.docs.links import anchor_slugs
from yibaogen.render.docs.notes import note_segments
from yibaogen.render.docs.sheet import Draft, Sheet
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Badge, GoneView, Link, Mark, Segment, UseGroup

LIST = Link("字典", "dictionaries/index.html")


class CodeRow(msgspec.Struct, frozen=True):
    """One code."""

    anchor: str
    code: str
    label: str
    mark: Mark
    badge: Badge | None


class DictionaryView(msgspec.Struct, frozen=True):
    """A dictionary in full; ``place`` is its line in the specs."""

    id: str
    name: str
    open: bool
    note: tuple[Segment, ...]
    mark: Mark
    codes: tuple[CodeRow, ...]
    place: str
    uses: tuple[UseGroup, ...]
    use_count: int
    badge: Badge | None
    gone: tuple[GoneView, ...]


class DictionaryLine(msgspec.Struct, frozen=True):
    """A dictionary in the list of all."""

    link: Link
    name: str
    open: bool
    codes: int
    uses: int
    guess: bool
    badge: Badge | None


def dictionary_pages(desk: Desk) -> Iterator[tuple[str, Draft]]:
    """The list of all, then each dictionary."""
    found = list(desk.edition.dictionaries.values())
    links = [
        Link(f"{visible(each.id)} {visible(each.name)}", desk.atlas.dictionaries[each.id]) for each in found
    ]
    yield LIST.href, desk.draft(_list)
    for at, dictionary in enumerate(found):
        yield links[at].href, desk.draft(_page, dictionary.id, neighbours(links, at))


def _list(desk: Desk) -> Sheet:
    lines = tuple(_line(desk, each) for each in desk.edition.dictionaries.values())
    return desk.page("dictionaries.html", desk.frame("dictionaries", "字典", (HOME,), "../"), lines=lines)


def _page(desk: Desk, dict_id: str, beside: tuple[Link | None, Link | None]) -> Sheet:
    dictionary = desk.edition.dictionaries[dict_id]
    title = f"{visible(dictionary.name)} {visible(dictionary.id)}"
    frame = desk.frame("dictionaries", title, (HOME, LIST), "../", beside)
    return desk.page("dictionary.html", frame, view=_dictionary(desk, dictionary))


def code_anchors(dictionary: Dictionary) -> list[str]:
    """The anchor of each code on its dictionary's page, in the dictionary's order."""
    anchors = anchor_slugs({at: f"c-{code.code}" for at, code in enumerate(dictionary.codes)})
    return [anchors[at] for at in range(len(dictionary.codes))]


def use_groups(desk: Desk, uses: tuple[Use, ...]) -> tuple[UseGroup, ...]:
    """Occurrences by interface, in the edition's order, with the field's name to each."""
    return grouped(desk, ((use.owner, Link(_place(use), use.href, visible(use.field.name))) for use in uses))


def grouped(desk: Desk, places: Iterable[tuple[str, Link]]) -> tuple[UseGroup, ...]:
    """Places by what they stand in."""
    groups: dict[str, list[Link]] = {}
    for owner, place in places:
        groups.setdefault(owner, []).append(place)
    return tuple(UseGroup(_owner(desk, owner), tuple(found)) for owner, found in groups.items())


def _place(use: Use) -> str:
    if use.owner == ENVELOPE:
        return f"{SIDE_WORDS[use.side]} {visible(use.field.code)}"
    return f"{SIDE_WORDS[use.side]} {f'{visible(use.path)}.' if use.path else ''}{visible(use.field.code)}"


def _owner(desk: Desk, owner: str) -> Link:
    if owner == ENVELOPE:
        return Link("报文信封", desk.atlas.page(owner))
    return Link(f"{visible(owner)} {visible(desk.atlas.names[owner])}", desk.atlas.page(owner))


def _dictionary(desk: Desk, dictionary: Dictionary) -> DictionaryView:
    anchors = code_anchors(dictionary)
    uses = desk.atlas.by_dictionary.get(dictionary.id, ())
    return DictionaryView(
        visible(dictionary.id),
        visible(dictionary.name),
        dictionary.open,
        note_segments(dictionary.note, desk.atlas, ""),
        desk.provenance.mark(dictionary.sources),
        tuple(
            CodeRow(
                anchors[at],
                visible(code.code),
                visible(code.label),
                desk.provenance.mark(code.sources),
                desk.news.code(dictionary, code.code, code.label),
            )
            for at, code in enumerate(dictionary.codes)
        ),
        visible(f"{dictionary.span.file}:{dictionary.span.line}") if dictionary.span.file else "",
        use_groups(desk, uses),
        len(uses),
        desk.news.dictionary(dictionary),
        desk.news.gone_codes(dictionary),
    )


def _line(desk: Desk, dictionary: Dictionary) -> DictionaryLine:
    return DictionaryLine(
        Link(visible(dictionary.id), desk.atlas.dictionaries[dictionary.id]),
        visible(dictionary.name),
        dictionary.open,
        len(dictionary.codes),
        len(desk.atlas.by_dictionary.get(dictionary.id, ())),
        desk.provenance.mark(dictionary.sources).guess,
        desk.news.dictionary(dictionary),
    )
