"""The page of changes against the base, as ``yibao diff`` judges them."""

from __future__ import annotations

from dataclasses import dataclass

from yibaogen.diff import Change, Level, diff_editions
from yibaogen.diff.report import DiffReport
from yibaogen.model import Edition
from yibaogen.render.docs.desk import Desk
from yibaogen.render.docs.interface_pages import HOME
from yibaogen.render.docs.text import visible

ADDRESS = "changes.html"
_WORDS = {Level.BREAKING: "破坏", Level.WARNING: "警告", Level.INFO: "说明"}


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change: its level (``kind`` for the stylesheet), the sentence and what to do."""

    kind: str
    level: str
    rule: str
    message: str
    message_en: str
    hint: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """The changes of an interface, of the envelope or of a dictionary; ``href`` is empty for what is gone."""

    anchor: str
    title: str
    href: str
    changes: tuple[ChangeView, ...]


def changes_page(desk: Desk, base: Edition) -> str:
    """The whole page."""
    edition = desk.edition
    names = {infno: each.name for one in (base, edition) for infno, each in one.interfaces.items()}
    titles = (f"{base.name} {base.version}", f"{edition.name} {edition.version}")
    report = DiffReport(base.id, edition.id, titles, names, diff_editions(base, edition), {})
    groups = tuple(
        _group(desk, report, number, key, changes) for number, (key, changes) in enumerate(report.groups(), 1)
    )
    return desk.page(
        "changes.html",
        desk.frame("changes", f"与{visible(base.name)}的差异", (HOME,)),
        before=visible(titles[0]),
        after=visible(titles[1]),
        counts=[(_WORDS[level], report.count(level)) for level in sorted(Level, reverse=True)],
        groups=groups,
    )


def _group(desk: Desk, report: DiffReport, number: int, key: str, changes: tuple[Change, ...]) -> ChangeGroup:
    kind, _, name = key.partition("/")
    href = desk.atlas.interfaces.get(key, "")
    title = visible(report.title(key))
    if kind == "dictionaries":
        href, title = desk.atlas.dictionaries.get(name, ""), f"字典 {visible(name)}"
    elif key == "envelope":
        href, title = "envelope.html", "报文信封"
    return ChangeGroup(f"ui-change-{number}", title, href, tuple(map(_change, changes)))


def _change(change: Change) -> ChangeView:
    event = change.event
    return ChangeView(
        change.rule.level.label,
        _WORDS[change.rule.level],
        change.rule.id,
        visible(event.message("zh")),
        visible(event.message("en")),
        visible(event.hint("zh")),
        change.fingerprint,
    )
