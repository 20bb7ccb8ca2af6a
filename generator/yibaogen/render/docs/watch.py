"""The tables of an edition, of its addresses and of its comparisons, watched.

What a row tells is encoded field by field; a rule's expressions are told as specs write them, because two kinds of literal
are encoded alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from yibaogen.expr.tree import to_text
from yibaogen.model import Edition, Interface, Rule
from yibaogen.render.docs.atlas import Atlas
from yibaogen.render.docs.comparison import Comparison
from yibaogen.render.docs.ledger import Ledger, Owned, Watched
from yibaogen.render.docs.news import News


def heads(edition: Edition) -> object:
    """All of an edition but its tables: every page may read it without a note."""
    envelope = edition.envelope
    return (
        (edition.id, edition.name, edition.version, edition.base, edition.sources, edition.transport),
        (envelope, _expressions(envelope.rules)),
    )


def watched_edition(ledger: Ledger, prefix: str, edition: Edition) -> Edition:
    """The edition with its tables watched; ``prefix`` keeps several apart."""
    return replace(
        edition,
        interfaces=ledger.watched(f"{prefix}interface", edition.interfaces, _interface),
        dictionaries=ledger.watched(f"{prefix}dictionary", edition.dictionaries),
        elements=ledger.watched(f"{prefix}element", edition.elements),
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
    base = watched_edition(ledger, "base-", news.base)
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
