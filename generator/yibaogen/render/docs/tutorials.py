"""Tutorials: the Markdown files beside the templates as pages. Tests run their commands, block by block.

Their text is our own and trusted as the templates are; still raw HTML in it is shown as text, never passed on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from yibaogen.render.docs.assets import template_folder
from yibaogen.render.docs.desk import HOME, Desk, neighbours
from yibaogen.render.docs.sheet import Draft, Sheet
from yibaogen.render.docs.views import Link

LIST = Link("教程", "tutorials.html")
_HEAD = re.compile(r"# (?P<title>[^\n]+)\n\n(?P<lead>[^\n]+)\n")


class Tutorial(msgspec.Struct, frozen=True):
    """``lead`` says in a sentence what one has at the end; ``text`` is what follows, Markdown."""

    link: Link
    lead: str
    text: str


def tutorial_pages(desk: Desk) -> Iterator[tuple[str, Draft]]:
    """The list, then each tutorial."""
    found = tuple(map(_read, tutorial_files()))
    yield LIST.href, desk.draft(_list, found)
    links = [each.link for each in found]
    for at, each in enumerate(found):
        yield each.link.href, desk.draft(_page, each, neighbours(links, at))


def _list(desk: Desk, found: tuple[Tutorial, ...]) -> Sheet:
    return desk.page("tutorials.html", desk.frame("tutorials", LIST.text, (HOME,)), tutorials=found)


def _page(desk: Desk, tutorial: Tutorial, beside: tuple[Link | None, Link | None]) -> Sheet:
    frame = desk.frame("tutorials", tutorial.link.text, (HOME, LIST), "../", beside)
    return desk.page("tutorial.html", frame, tutorial=tutorial)


def tutorial_files() -> list[Path]:
    """In reading order."""
    return sorted((template_folder() / "tutorials").glob("*.md"))


def _read(place: Path) -> Tutorial:
    text = place.read_text(encoding="utf-8")
    head = _HEAD.match(text)
    if head is None:
        raise ValueError(f"{place.name}: a tutorial begins with a title and one sentence")
    link = Link(head["title"], f"tutorials/{place.stem.partition('-')[2]}.html")
    return Tutorial(link, head["lead"], text[head.end() :])
