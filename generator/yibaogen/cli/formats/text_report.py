"""``yibao check`` for people: every event with its source line, then counts and coverage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from yibao.events import Severity
from yibaogen.check.run import CheckReport
from yibaogen.cli.formats.json_report import count
from yibaogen.cli.formats.text import View, event_text
from yibaogen.cli.terminal import clean, pad

_TITLES = {
    "zh": ("接口", "字段", "字典", "样例", "错误", "警告"),
    "en": ("interfaces", "fields", "dictionaries", "samples", "errors", "warnings"),
}


def report(reports: Sequence[CheckReport], view: View) -> str:
    """Text without a line end at the end."""
    return "\n".join(part for one in reports for part in _edition(one, view))


def _edition(one: CheckReport, view: View) -> list[str]:
    parts = [event_text(event, view) for event in one.events]
    errors = count(one, Severity.ERROR)
    style = view.style
    numbers = (
        one.interfaces,
        one.fields,
        one.dictionaries,
        one.samples,
        errors,
        count(one, Severity.WARNING),
    )
    told = "  ".join(f"{title} {number}" for title, number in zip(_TITLES[view.lang], numbers, strict=True))
    colour = style.error if errors else style.strong
    parts.append(f"{colour}{clean(one.edition_id)}{style.end}  {told}")
    parts += [f"  {line}" for line in _coverage(one.coverage, "")]
    return parts


def _coverage(facts: Mapping[str, object], prefix: str) -> list[str]:
    """Figures as they are, lists by their length with the first few; deeper tables by dotted keys."""
    lines: list[str] = []
    for key, value in facts.items():
        if isinstance(value, Mapping):
            lines += _coverage(value, f"{prefix}{key}.")
        elif isinstance(value, list | tuple):
            few = ", ".join(clean(str(item)) for item in value[:5])
            more = ", …" if len(value) > 5 else ""
            lines.append(f"{pad(prefix + key, 28)} {len(value)}" + (f"  ({few}{more})" if value else ""))
        else:
            lines.append(f"{pad(prefix + key, 28)} {clean(str(value))}")
    return lines
