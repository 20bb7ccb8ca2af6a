"""Where each line of an imported overlay comes from: file, table, row and cell, in its ``because``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from yibao.events import Span
from yibaogen.importing.documents.onto.said import Said
from yibaogen.importing.plan import Plan
from yibaogen.importing.run import ENVELOPE
from yibaogen.overlay.model import Change, Overlay

MARK = "导入："
"""Begins the ``because`` of every line that an import wrote; all other lines are hand work."""

_SIDES: Mapping[str, str] = {"request": "input", "response": "output"}
_COLUMN: Mapping[str, tuple[str, ...]] = {
    "type": ("length", "type"),
    "required": ("required",),
    "dict": ("dict",),
    "name": ("name",),
}


def told(span: Span) -> str:
    """A place as people look for it: ``hunan.docx 表 12 行 3 格 5``."""
    file, _, table = span.file.partition("#")
    where = (
        f" 表 {table.removeprefix('table')}" if table.startswith("table") else f" {table}" if table else ""
    )
    cell = f" 格 {span.col}" if span.col > 1 else ""
    return f"{file}{where} 行 {span.line}{cell}"


def with_places(overlay: Overlay, said: Said, before: Iterable[Change], plan: Plan) -> Overlay:
    """The overlay with a reason on every line: the one it had, where it does what it did; else its place in the document;
    for numbers that the plan replaces or removes the plan's word."""
    known = {change: change.because for change in before}
    by_hand = {**plan.replaced, **plan.removed}
    lines = []
    for change in overlay.changes:
        old = next((c for c in known if c == change), None) if change.address in _addresses(known) else None
        lines.append(
            replace(
                change,
                because=known[old]
                if old is not None and known[old]
                else MARK + (_hand(change, by_hand) or _place(change, said)),
            )
        )
    return replace(overlay, changes=tuple(lines))


def _hand(change: Change, reasons: Mapping[str, str]) -> str:
    return reasons.get(change.address.name, "") if change.verb.endswith("-interface") else ""


def _addresses(known: Mapping[Change, str]) -> set[object]:
    return {change.address for change in known}


def _place(change: Change, said: Said) -> str:
    span = _span(change, said)
    gone = change.verb.startswith("remove")
    if span is None:
        return "文档中没有" if gone else "文档"
    return f"{told(span)} 起的表中没有" if gone else told(span)


def _span(change: Change, said: Said) -> Span | None:
    group, name = change.address.steps[0]
    if group == "dict":
        codes = change.get("codes") or ()
        first = next((getattr(code, "code", code) for code in codes), "")
        return said.code(name, str(first)) or said.code(name)
    if group not in ("interface", "envelope"):
        return None
    infno = ENVELOPE if group == "envelope" else name
    if len(change.address.steps) < 2:
        return said.place(infno)
    side, path = change.address.steps[1]
    io = _SIDES.get(side, side)
    if len(change.address.steps) > 2:
        row = said.row(infno, io, path, change.address.name)
        if row is not None:
            columns = [column for key, _ in change.facts for column in _COLUMN.get(key, ())]
            return row.raw.place(*columns)
    return said.place(infno, io, path) or said.place(infno, io) or said.place(infno)
