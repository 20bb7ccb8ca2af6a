"""The first page: all interfaces by group, with counts, and how far provenance and samples reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from yibaogen.check.coverage import carried
from yibaogen.model import Edition, Field, Interface
from yibaogen.model.samples import Sample
from yibaogen.render.docs.atlas import ENVELOPE, rules_of, sides
from yibaogen.render.docs.desk import Desk
from yibaogen.render.docs.provenance import RECONSTRUCTED
from yibaogen.render.docs.sheet import Sheet
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Badge


class InterfaceLine(msgspec.Struct, frozen=True):
    """An interface in the list; ``seen`` of its request and reply fields occur in a valid sample."""

    infno: str
    name: str
    href: str
    method: str
    input: int
    output: int
    file: int
    rules: int
    valid: int
    invalid: int
    seen: int
    fields: int
    guess: bool
    called_by_platform: bool
    badge: Badge | None


class Group(msgspec.Struct, frozen=True):
    """``level2`` groups below a ``level1``."""

    anchor: str
    title: str
    lines: tuple[InterfaceLine, ...]


class Chapter(msgspec.Struct, frozen=True):
    """A ``level1`` group."""

    anchor: str
    title: str
    groups: tuple[Group, ...]
    count: int


class Count(msgspec.Struct, frozen=True):
    """A figure at the top of the page."""

    figure: str
    label: str
    english: str


class Reach(msgspec.Struct, frozen=True):
    """How many fields have how many sources, or occur in samples; ``share`` is a percentage for reading."""

    label: str
    count: int
    total: int
    share: str


def index_page(desk: Desk) -> Sheet:
    """The whole page."""
    lines = {infno: _line(desk, each) for infno, each in desk.edition.interfaces.items()}
    chapters = tuple(_chapters(desk, lines))
    return desk.page(
        "index.html",
        desk.frame("index", visible(desk.edition.name)),
        chapters=chapters,
        counts=_counts(desk, lines.values()),
        reach=_reach(desk, lines.values()),
        base=visible(desk.news.base.name) if desk.news.base is not None else "",
        gone=desk.news.gone_interfaces(),
    )


def _line(desk: Desk, interface: Interface) -> InterfaceLine:
    samples = desk.samples.get(interface.infno, ())
    count = {
        side: sum(len(node.fields) for node in interface.nodes(side)) for side in ("input", "output", "file")
    }
    return InterfaceLine(
        visible(interface.infno),
        visible(interface.name),
        desk.atlas.interfaces[interface.infno],
        visible(interface.method),
        count["input"],
        count["output"],
        count["file"],
        len(interface.rules),
        sum(sample.valid for sample in samples),
        sum(not sample.valid for sample in samples),
        len(_seen(interface, samples)),
        count["input"] + count["output"],
        desk.provenance.mark(interface.sources).guess,
        interface.caller == "platform",
        desk.news.interface(interface.infno),
    )


def _seen(interface: Interface, samples: Iterable[Sample]) -> set[str]:
    """Addresses of the fields that the valid samples carry."""
    found: set[str] = set()
    for sample in samples:
        if sample.valid:
            body = _body(sample)
            found.update(carried(interface, sample.direction, body) if body else ())
    return found


def _body(sample: Sample) -> Mapping[str, Any]:
    try:
        message = msgspec.json.decode(sample.text.encode("utf-8", "replace"))
    except (msgspec.DecodeError, RecursionError):
        return {}  # `yibao check` reports it; a page just does not count it
    body = message.get(sample.direction) if isinstance(message, dict) else None
    return body if isinstance(body, dict | list) else {}  # type: ignore[return-value]


def _chapters(desk: Desk, lines: Mapping[str, InterfaceLine]) -> Iterator[Chapter]:
    tree: dict[str, dict[str, list[InterfaceLine]]] = {}
    for infno, interface in desk.edition.interfaces.items():
        group = tree.setdefault(interface.level1, {}).setdefault(interface.level2, [])
        group.append(lines[infno])
    number = 0
    for at, (level1, below) in enumerate(tree.items(), 1):
        groups = []
        for level2, members in below.items():
            number += 1
            groups.append(Group(f"group-{number}", visible(level2) or "其他", tuple(members)))
        count = sum(len(group.lines) for group in groups)
        yield Chapter(f"chapter-{at}", visible(level1) or "其他", tuple(groups), count)


def _counts(desk: Desk, lines: Iterable[InterfaceLine]) -> tuple[Count, ...]:
    edition = desk.edition
    owners = (ENVELOPE, *edition.interfaces)
    rules = sum(len(rules_of(edition, owner)) for owner in owners)
    samples = sum(line.valid + line.invalid for line in lines)
    figures = (
        (len(edition.interfaces), "接口", "interfaces"),
        (sum(1 for _field in _fields(edition)), "字段", "fields"),
        (len(desk.elements), "数据元", "elements"),
        (len(edition.dictionaries), "字典", "code lists"),
        (sum(len(each.codes) for each in edition.dictionaries.values()), "代码", "codes"),
        (rules, "规则", "rules"),
        (samples, "样例", "samples"),
    )
    return tuple(Count(f"{figure:,}", label, english) for figure, label, english in figures)


def _fields(edition: Edition) -> Iterator[Field]:
    for owner in (ENVELOPE, *edition.interfaces):
        for _side, group in sides(edition, owner):
            for node in group:
                yield from node.fields


def _reach(desk: Desk, lines: Iterable[InterfaceLine]) -> tuple[Reach, ...]:
    widths = [len(set(field.sources) - {RECONSTRUCTED}) for field in _fields(desk.edition)]
    total = len(widths)
    each = list(lines)
    rows = (
        ("两个以上来源写明的字段", sum(width > 1 for width in widths), total),
        ("一个来源写明的字段", sum(width == 1 for width in widths), total),
        ("推定的字段", sum(width == 0 for width in widths), total),
        ("出现在有效样例中的请求与应答字段", sum(x.seen for x in each), sum(x.fields for x in each)),
        ("至少有一个有效样例的接口", sum(x.valid > 0 for x in each), len(each)),
    )
    return tuple(Reach(label, count, whole, _percent(count, whole)) for label, count, whole in rows)


def _percent(count: int, whole: int) -> str:
    # Rounded down to a tenth: 100 % means all.
    return f"{count * 1000 // whole / 10:.1f} %" if whole else "–"
