"""The tables of an edition, of its addresses and of its comparisons, watched.

What a row tells is encoded field by field; a rule's expressions are told as specs write them, because two kinds of literal
are encoded alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple, cast

from yibaogen.expr.tree import to_text
from yibaogen.model import Edition, Interface, Rule
from yibaogen.render.docs.atlas import Atlas
from yibaogen.render.docs.comparison import Comparison
from yibaogen.render.docs.ledger import Ledger, Owned, Told, Watched
from yibaogen.render.docs.news import News


def heads(edition: Edition) -> object:
    """All of an edition but its tables: every page may read it without a note."""
    envelope = edition.envelope
    return (
        (edition.id, edition.name, edition.version, edition.base, edition.sources, edition.transport),
        (envelope, _expressions(envelope.rules)),
    )


class _Same:
    """An edition as this very object: its tables are told once, however many are written over it."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition

    def __hash__(self) -> int:
        return id(self.edition)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.edition is self.edition


class _Tables(NamedTuple):
    interfaces: Told
    dictionaries: Told
    elements: Told


@lru_cache(maxsize=2)
def _told(base: _Same) -> _Tables:
    edition = base.edition
    return _Tables(Told(edition.interfaces, _interface), Told(edition.dictionaries), Told(edition.elements))


def watched_edition(ledger: Ledger, edition: Edition, base: Edition | None) -> Edition:
    """The edition with its tables watched. Most of their rows are those of its base, as they are."""
    if base is None:
        return _watched(ledger, "", edition, _told(_Same(edition)))
    below = _told(_Same(base))
    tables = _Tables(
        Told(edition.interfaces, _interface, below.interfaces),
        Told(edition.dictionaries, None, below.dictionaries),
        Told(edition.elements, None, below.elements),
    )
    return _watched(ledger, "", edition, tables)


def _watched(ledger: Ledger, prefix: str, edition: Edition, tables: _Tables) -> Edition:
    return replace(
        edition,
        interfaces=ledger.watched_as(f"{prefix}interface", edition.interfaces, tables.interfaces),
        dictionaries=ledger.watched_as(f"{prefix}dictionary", edition.dictionaries, tables.dictionaries),
        elements=ledger.watched_as(f"{prefix}element", edition.elements, tables.elements),
    )


def watched_atlas(ledger: Ledger, atlas: Atlas, edition: Edition) -> Atlas:
    """Addresses of an owner's parts follow from the owner alone."""
    owners = cast("Watched[Interface]", edition.interfaces)
    return Atlas(
        edition,
        ledger.watched("page", atlas.interfaces),
        ledger.watched("name", atlas.names),
        ledger.watched("dictionary-page", atlas.dictionaries),
        Owned(owners, atlas.fields),
        Owned(owners, atlas.nodes),
        Owned(owners, atlas.rules),
        ledger.watched("uses-of-dictionary", atlas.by_dictionary),
        ledger.watched("uses-of-code", atlas.by_code),
    )


def watched_news(ledger: Ledger, news: News, edition: Edition) -> News:
    """What the base says is watched as the edition is."""
    if news.base is None:
        return News(edition, None)
    base = _watched(ledger, "base-", news.base, _told(_Same(news.base)))
    owners = cast("Watched[Interface]", base.interfaces)
    return News(
        edition,
        base,
        Owned(owners, news.nodes),
        Owned(owners, news.sides),
        ledger.watched("same", news.same),
    )


def watched_comparison(ledger: Ledger, name: str, comparison: Comparison | None) -> Comparison | None:
    """The changes of each group, watched."""
    if comparison is None:
        return None
    return replace(
        comparison,
        groups=ledger.watched(f"{name}-changes", comparison.groups),
        titles=ledger.watched(f"{name}-title", comparison.titles),
    )


def _interface(interface: Interface) -> object:
    return (interface, _expressions(interface.rules))


def _expressions(rules: Iterable[Rule]) -> list[str]:
    trees = (tree for rule in rules for tree in (rule.when, rule.check))
    return ["" if tree is None else to_text(tree) for tree in trees]
