"""The page of changes: against the edition below, and since the version before, interface by interface. Many changes go
on pages of their own, one for each class of change; an interface's tab says the same with the lines of the specs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from yibaogen.diff.rules import Class
from yibaogen.render.docs.comparison import WORDS, Comparison, total
from yibaogen.render.docs.desk import HOME, Desk
from yibaogen.render.docs.sheet import Draft, Sheet
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import ChangeGroup, Link

ADDRESS = "changes.html"
_WHOLE = 450
"""So many changes stand on the page itself: more would make it too heavy for a telephone."""
_LINKED = 600
"""On a page with more changes than this none leads to its field, for the same reason; the interface's tab has the links."""

_PREFIXES: Mapping[str, tuple[str, str]] = {
    "changes": ("ui-base", "与{}的差异"),
    "changes-previous": ("ui-previous", "自 {} 以来"),
}
"""Prefix of its pages → anchor and title of a comparison: with the edition below, with the version before."""
_CLASSES: Mapping[Class, str] = {
    Class.WIRE: "报文不同：照旧发送会被平台拒绝，或者读应答的程序要改",
    Class.CODE: "生成的 Python 接口不同：调用的代码要改",
    Class.DICT: "字典的代码不同",
    Class.DOC: "只有文字不同",
}


class ChangedThing(msgspec.Struct, frozen=True):
    """An interface, the envelope or a dictionary with its changes. ``href`` is empty for what is gone; ``page``: where
    the anchors of its changes are; ``counts`` by level, gravest first."""

    title: str
    href: str
    page: str
    counts: tuple[tuple[str, int], ...]
    changes: tuple[ChangeGroup, ...]


class ClassRow(msgspec.Struct, frozen=True):
    """How many changes of a class there are, by level; ``href``: its page, empty where all stand on one."""

    name: str
    meaning: str
    href: str
    counts: tuple[int, ...]


class ChangesPart(msgspec.Struct, frozen=True):
    """One comparison. ``things`` have their changes here, or only their counts when ``split``."""

    anchor: str
    title: str
    before: str
    after: str
    classes: tuple[ClassRow, ...]
    split: bool
    things: tuple[ChangedThing, ...]


def changes_pages(desk: Desk) -> Iterator[tuple[str, Draft]]:
    """The page with both comparisons, and the pages of classes where it has too many changes for one.

    Without an earlier version it says how one is kept.
    """
    yield ADDRESS, desk.draft(_page)
    for prefix, part in _parts(desk).items():
        if part.split:
            for row in part.classes:
                yield row.href, desk.draft(_class_page, prefix, row.name)


def _page(desk: Desk) -> Sheet:
    frame = desk.frame("changes", "变化", (HOME,))
    parts = list(_parts(desk).values())
    return desk.page("changes.html", frame, comparisons=parts, alone=desk.previous is None)


def _parts(desk: Desk) -> dict[str, ChangesPart]:
    """The comparisons by the prefix of their pages."""
    found = {}
    for prefix, comparison in _comparisons(desk).items():
        anchor, title = _PREFIXES[prefix]
        found[prefix] = _part(desk, comparison, anchor, prefix, title.format(comparison.name))
    return found


def _comparisons(desk: Desk) -> dict[str, Comparison]:
    both = zip(_PREFIXES, (desk.base, desk.previous), strict=True)
    return {prefix: comparison for prefix, comparison in both if comparison is not None}


def _part(desk: Desk, comparison: Comparison, anchor: str, prefix: str, title: str) -> ChangesPart:
    everything = [group for groups in comparison.groups.values() for group in groups]
    split = total(everything) > _WHOLE
    return ChangesPart(
        anchor,
        title,
        comparison.before,
        comparison.after,
        tuple(
            ClassRow(
                each.value,
                meaning,
                f"{prefix}-{each.value.lower()}.html" if split else "",
                tuple(count for _level, count in _counts(_of_class(everything, each.value))),
            )
            for each, meaning in _CLASSES.items()
            if _of_class(everything, each.value)
        ),
        split,
        tuple(_thing(desk, comparison, key, groups, anchor) for key, groups in comparison.groups.items()),
    )


def _class_page(desk: Desk, prefix: str, name: str) -> Sheet:
    comparison, part = _comparisons(desk)[prefix], _parts(desk)[prefix]
    row = next(each for each in part.classes if each.name == name)
    found = {key: _of_class(groups, name) for key, groups in comparison.groups.items()}
    things = tuple(
        _thing(desk, comparison, key, groups, part.anchor) for key, groups in found.items() if groups
    )
    trail = (HOME, Link("变化", f"{ADDRESS}#{part.anchor}"))
    frame = desk.frame("changes", f"{part.title}：{row.name}", trail)
    linked = sum(row.counts) <= _LINKED
    return desk.page("changes_class.html", frame, part=part, shown=row, things=things, linked=linked)


def _of_class(groups: Iterable[ChangeGroup], name: str) -> tuple[ChangeGroup, ...]:
    return tuple(group for group in groups if group.klass == name)


def _thing(
    desk: Desk, comparison: Comparison, key: str, groups: tuple[ChangeGroup, ...], anchor: str
) -> ChangedThing:
    kind, _, name = key.partition("/")
    if kind == "dictionaries":
        page = desk.atlas.dictionaries.get(name, "")
        return ChangedThing(f"字典 {visible(name)}", page, page, _counts(groups), groups)
    page = "envelope.html" if key == "envelope" else desk.atlas.interfaces.get(key, "")
    title = "报文信封" if key == "envelope" else comparison.titles[key]
    return ChangedThing(title, f"{page}#{anchor}" if page else "", page, _counts(groups), groups)


def _counts(groups: Iterable[ChangeGroup]) -> tuple[tuple[str, int], ...]:
    kept = tuple(groups)
    return tuple((WORDS[level], total(kept, WORDS[level])) for level in sorted(WORDS, reverse=True))
