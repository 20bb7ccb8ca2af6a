"""The review sheet as one page without scripts that needs no other file; Jinja escapes all text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from yibaogen.importing.facts import Doubt
from yibaogen.importing.kinds import WORDS

_PACKAGE = Path(__file__).resolve().parents[1]
# Kinds that are read first; the rest is folded.
_OPEN = 16


def sheet_html(doubts: Sequence[Doubt], title: str) -> str:
    """Doubts by kind, the grave ones first, each with its place and the cell's own text."""
    packed = _PACKAGE / "_data" / "templates" / "review"
    folder = packed if packed.is_dir() else _PACKAGE.parents[1] / "templates" / "review"
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    by_kind: dict[str, list[Doubt]] = {}
    for doubt in sorted(set(doubts), key=Doubt.sort_key):
        by_kind.setdefault(doubt.kind, []).append(doubt)
    known = list(WORDS)
    order = sorted(by_kind, key=lambda kind: (known.index(kind) if kind in WORDS else len(known), kind))
    groups = [_group(kind, by_kind[kind], known[:_OPEN]) for kind in order]
    return environment.get_template("review.html").render(title=title, groups=groups, total=len(set(doubts)))


def _group(kind: str, doubts: Sequence[Doubt], first: Sequence[str]) -> Mapping[str, object]:
    return {"kind": kind, "word": WORDS.get(kind, ""), "open": kind in first, "rows": doubts}
