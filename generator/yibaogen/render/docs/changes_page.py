"""The page of changes: against the edition below, and since the version before. An interface's own changes stand on
its page; here is what they come to, and what has no page any more."""

from __future__ import annotations

from dataclasses import dataclass

from yibaogen.render.docs.comparison import WORDS, Comparison, total
from yibaogen.render.docs.desk import Desk
from yibaogen.render.docs.interface_pages import HOME
from yibaogen.render.docs.sheet import Sheet
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import ChangeGroup

ADDRESS = "changes.html"


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """The changes of an interface, of the envelope or of a dictionary. ``href`` is empty for what is gone; ``counts``
    by level, gravest first; ``changes``: told here, where no page shows them."""

    title: str
    href: str
    counts: tuple[int, ...]
    changes: tuple[ChangeGroup, ...]


@dataclass(frozen=True, slots=True)
class ChangesPart:
    """One comparison."""

    anchor: str
    title: str
    before: str
    after: str
    counts: tuple[tuple[str, int], ...]
    interfaces: tuple[ChangedLine, ...]
    dictionaries: tuple[ChangedLine, ...]


def changes_page(desk: Desk) -> Sheet:
    """The whole page; without an earlier version it says how one is kept."""
    parts = []
    if desk.base is not None:
        parts.append(_part(desk, desk.base, "ui-base", f"与{desk.base.name}的差异"))
    if desk.previous is not None:
        parts.append(_part(desk, desk.previous, "ui-previous", f"自 {desk.previous.name} 以来"))
    frame = desk.frame("changes", "变化", (HOME,))
    return desk.page("changes.html", frame, comparisons=parts, alone=desk.previous is None)


def _part(desk: Desk, comparison: Comparison, anchor: str, title: str) -> ChangesPart:
    lines = {key: _line(desk, comparison, key, anchor) for key in comparison.groups}
    return ChangesPart(
        anchor,
        title,
        comparison.before,
        comparison.after,
        comparison.counts,
        tuple(line for key, line in lines.items() if not key.startswith("dictionaries/")),
        tuple(line for key, line in lines.items() if key.startswith("dictionaries/")),
    )


def _line(desk: Desk, comparison: Comparison, key: str, anchor: str) -> ChangedLine:
    changes = comparison.groups[key]
    kind, _, name = key.partition("/")
    title, page = comparison.titles[key], desk.atlas.interfaces.get(key, "")
    if kind == "dictionaries":
        title, page = visible(name), desk.atlas.dictionaries.get(name, "")
    elif key == "envelope":
        title, page = "报文信封", "envelope.html"
    href = f"{page}#{anchor}" if page and kind != "dictionaries" else page
    counts = tuple(total(changes, word) for word in _LEVELS)
    # A dictionary's page marks what differs from the base, and says nothing of versions.
    told = page and not (kind == "dictionaries" and comparison is desk.previous)
    return ChangedLine(title, href, counts, () if told else changes)


_LEVELS = tuple(WORDS[level] for level in sorted(WORDS, reverse=True))
