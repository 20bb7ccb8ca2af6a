"""An event as a person reads it: what, where, the line itself with a caret, the message, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from yibao.events import Event, Severity, Span
from yibaogen.cli.terminal import PLAIN, Lang, Style, clean, width

_WORDS = {
    "zh": {Severity.ERROR: "错误", Severity.WARNING: "警告", Severity.NOTE: "说明"},
    "en": {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"},
}
_HINT = {"zh": "提示：", "en": "hint: "}
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class View:
    """``root``: the folder that spans are relative to (None: source lines are not shown)."""

    root: Path | None = None
    lang: Lang = "zh"
    style: Style = PLAIN


def event_text(event: Event, view: View) -> str:
    """Several lines without an end: head, source line with caret, message, hint, further places."""
    style = view.style
    colour = {Severity.ERROR: style.error, Severity.WARNING: style.warning, Severity.NOTE: style.note}
    word = _WORDS[view.lang][event.severity]
    places = [clean(part) for part in (str(event.span or ""), event.path) if part]
    head = f"{colour[event.severity]}{word}{style.end} {style.strong}{clean(event.id)}{style.end}"
    lines = ["  ".join([head, *places])]
    if event.span is not None:
        lines += _source(event.span, view)
    lines.append(f"  {clean(event.message(view.lang))}")
    hint = event.hint(view.lang)
    if hint:
        lines.append(f"  {style.faint}{_HINT[view.lang]}{clean(hint)}{style.end}")
    for span in event.related:
        lines.append(f"  {style.faint}→ {clean(str(span))}{style.end}")
        lines += _source(span, view)
    return "\n".join(lines)


def _source(span: Span, view: View) -> list[str]:
    """The line that a span points at, and a caret below; nothing when the file cannot be read."""
    line = _line(span, view.root)
    if line is None:
        return []
    start = min(span.col - 1, len(line))
    end = min(max(span.end_col - 1, start + 1), max(len(line), start + 1))
    # A long line is shown from a little before the place that matters.
    cut = max(start - _LONGEST // 2, 0) if len(line) > _LONGEST else 0
    shown = clean(line[cut : cut + _LONGEST])
    before = width(clean(line[cut:start]))
    marks = max(width(clean(line[start : min(end, cut + _LONGEST)])), 1)
    gutter = len(str(span.line))
    style = view.style
    return [
        f"  {style.faint}{span.line} |{style.end} {shown}",
        f"  {style.faint}{' ' * gutter} |{style.end} {' ' * before}{style.error}{'^' * marks}{style.end}",
    ]


def _line(span: Span, root: Path | None) -> str | None:
    if root is None or span.line < 1:
        return None
    place = root / span.file
    try:
        if not place.is_file() or place.stat().st_size > 8 * 1024 * 1024:
            return None
        lines = place.read_text("utf-8-sig", "replace").split("\n")
    except (OSError, ValueError):
        return None
    return lines[span.line - 1].rstrip("\r") if span.line <= len(lines) else None
