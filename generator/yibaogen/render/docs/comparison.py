"""What an edition changed, as ``yibao diff`` judges it, shared out to the pages that it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from yibaogen.diff import Change, Level, diff_editions
from yibaogen.diff.report import DiffReport
from yibaogen.diff.rules import DiffRule
from yibaogen.model import Edition
from yibaogen.model.samples import Source
from yibaogen.render.docs.atlas import ENVELOPE, Atlas
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import ChangeGroup, ChangeView

WORDS = {Level.BREAKING: "破坏", Level.WARNING: "警告", Level.INFO: "说明"}


@dataclass(frozen=True, slots=True)
class Comparison:
    """``name`` is what the edition is compared with; ``groups``: interface number, ``envelope`` or
    ``dictionaries/<id>`` → its changes; ``titles`` say what a group is called."""

    name: str
    before: str
    after: str
    groups: Mapping[str, tuple[ChangeGroup, ...]]
    titles: Mapping[str, str]


def compared(before: Edition, after: Edition, atlas: Atlas, source: Source, name: str) -> Comparison:
    """Compare; ``atlas`` and ``source`` are of the later one, whose pages and lines the changes lead to."""
    names = {infno: each.name for one in (before, after) for infno, each in one.interfaces.items()}
    titles = (f"{before.name} {before.version}", f"{after.name} {after.version}")
    report = DiffReport(before.id, after.id, titles, names, diff_editions(before, after), {})
    found: dict[str, tuple[Change, ...]] = {}
    for key, group in report.groups():
        found[key] = (*found.get(key, ()), *group)
    return Comparison(
        visible(name),
        visible(titles[0]),
        visible(titles[1]),
        {key: tuple(_grouped(group, atlas, source)) for key, group in found.items()},
        {key: visible(report.title(key)) for key in found},
    )


def total(groups: Iterable[ChangeGroup], level: str = "") -> int:
    """How many changes; of one level, or of all."""
    return sum(len(group.changes) for group in groups if level in ("", group.level))


def _grouped(changes: Iterable[Change], atlas: Atlas, source: Source) -> Iterator[ChangeGroup]:
    """The gravest first; what is said of all changes of a rule is said once."""
    found: dict[tuple[DiffRule, str], list[ChangeView]] = {}
    for change in changes:
        event = change.event
        view = ChangeView(visible(event.message("zh")), _anchor(change, atlas), _place(change, source))
        found.setdefault((change.rule, visible(event.hint("zh"))), []).append(view)
    for (rule, hint), views in sorted(found.items(), key=lambda item: -item[0][0].level):
        level = rule.level
        yield ChangeGroup(level.label, WORDS[level], rule.id, rule.klass.value, hint, tuple(views))


def _place(change: Change, source: Source) -> str:
    """The overlay's line that makes the change, else where the changed thing is written."""
    node, _dot, code = change.path.rpartition(".")
    span = source.lines.get(f"{change.infno} {change.direction} {node or '.'} {code}", change.span)
    return visible(f"{span.file}:{span.line}") if span is not None and span.file else ""


def _anchor(change: Change, atlas: Atlas) -> str:
    """The place of the field or node on its own page; empty for what is gone or stands elsewhere."""
    owner = ENVELOPE if change.infno is None else change.infno
    if change.direction is None:
        return ""
    node, dot, code = change.path.rpartition(".")
    return (
        atlas.fields.get((owner, change.direction, node, code))
        or atlas.nodes.get((owner, change.direction, change.path))
        or (atlas.fields.get((owner, change.direction, "", change.path), "") if not dot else "")
    )
