"""Pages on one sheet: light, dark and printed, with nothing from elsewhere. All texts are escaped here."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

STYLE = """
:root{color-scheme:light dark;--ink:#1d2330;--soft:#5b6472;--paper:#fff;--line:#d9dde3;--head:#f3f5f8;
--good:#1a7f4b;--warn:#9a6200;--bad:#b3261e;--bar:#3b6fb6}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#9aa4b2;--paper:#14171c;--line:#333a45;--head:#1e232b;
--good:#5fd39a;--warn:#f0b95a;--bad:#ff8a80;--bar:#7fb0f0}}
*{box-sizing:border-box}
body{font:14px/1.55 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:var(--ink);background:var(--paper);
max-width:1080px;margin:0 auto;padding:24px 16px}
h1{font-size:22px;margin:0 0 4px}h2{font-size:16px;margin:28px 0 8px;break-after:avoid}p{margin:4px 0}
.soft,figcaption{color:var(--soft)}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid var(--line);padding:5px 8px;text-align:left;vertical-align:top}
thead th{background:var(--head);white-space:nowrap}td.n,th.n{text-align:right;white-space:nowrap}
td.k{white-space:nowrap}td:not(.n):not(.k){min-width:7em;overflow-wrap:anywhere}
tr{break-inside:avoid}.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));gap:8px;margin:16px 0}
.card{border:1px solid var(--line);border-radius:6px;padding:8px 10px}.card b{display:block;font-size:20px;line-height:1.3}
figure{margin:8px 0}svg{max-width:100%;height:auto}svg text{fill:var(--soft);font-size:11px}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--paper:#fff;--line:#bbb;--head:#eee;
--good:#0b5c33;--warn:#6b4300;--bad:#8c1d18;--bar:#3b6fb6}
@page{size:A4;margin:14mm}body{padding:0;max-width:none;font-size:11px}.scroll{overflow:visible}thead{display:table-header-group}}
"""


_SHORT = 5
_MOMENT = len("2026-03-05 10:00:00")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with a mark: ``good``, ``warn``, ``bad``, ``soft``."""

    text: str
    mark: str = ""


def text(value: object) -> str:
    """Escaped."""
    return html.escape(str(value))


def page(title: str, lang: str, parts: Iterable[str]) -> str:
    """A whole document. ``lang``: ``zh`` or ``en``; ``parts`` are HTML."""
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{text(title)}</title><style>{STYLE}</style>"
    )
    tongue = "en" if lang == "en" else "zh-CN"
    body = f"<main><h1>{text(title)}</h1>{''.join(parts)}</main>"
    return f'<!doctype html>\n<html lang="{tongue}"><head>{head}</head><body>{body}</body></html>\n'


def table(heads: Sequence[str], rows: Iterable[Sequence[object]], numbers: Sequence[int] = ()) -> str:
    """A table; ``numbers`` are the columns that hold figures. A ``Cell`` carries a mark."""
    head = "".join(f'<th scope="col"{_kind(n in numbers)}>{text(each)}</th>' for n, each in enumerate(heads))
    lines = "".join(
        "<tr>" + "".join(_cell(value, n in numbers) for n, value in enumerate(row)) + "</tr>" for row in rows
    )
    # Wide tables scroll by themselves; whoever uses a keyboard must be able to reach them.
    return f'<div class="scroll" tabindex="0"><table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table></div>'


def cards(pairs: Iterable[tuple[str, Cell]]) -> str:
    """A few figures that matter most."""
    inner = "".join(
        f'<div class="card"><span class="soft">{text(name)}</span><b class="{cell.mark}">{text(cell.text)}</b></div>'
        for name, cell in pairs
    )
    return f'<div class="cards">{inner}</div>'


def bars(caption: str, pairs: Sequence[tuple[str, int, int]]) -> str:
    """Columns: name, height, and how much of it is bad. For at most some thirty."""
    most = max((height for _, height, _ in pairs), default=0) or 1
    wide, high = 640, 120
    step = wide / max(len(pairs), 1)
    drawn = []
    for n, (name, height, bad) in enumerate(pairs):
        x, w = n * step + step * 0.15, step * 0.7
        tall, red = height / most * high, bad / most * high
        drawn.append(
            f'<rect x="{x:.1f}" y="{high - tall + 14:.1f}" width="{w:.1f}" height="{tall:.1f}" fill="var(--bar)"/>'
        )
        if bad:
            drawn.append(
                f'<rect x="{x:.1f}" y="{high - tall + 14:.1f}" width="{w:.1f}" height="{red:.1f}" fill="var(--bad)"/>'
            )
        middle = x + w / 2
        drawn.append(
            f'<text x="{middle:.1f}" y="{high - tall + 10:.1f}" text-anchor="middle">{height}</text>'
        )
        drawn.append(f'<text x="{middle:.1f}" y="{high + 28}" text-anchor="middle">{text(name)}</text>')
    told = text("; ".join(f"{name} {height}" for name, height, _ in pairs))
    return (
        f'<figure><svg viewBox="0 0 {wide} {high + 34}" role="img" aria-label="{told}">{"".join(drawn)}</svg>'
        f"<figcaption>{text(caption)}</figcaption></figure>"
    )


def _cell(value: object, number: bool) -> str:
    mark, shown = (value.mark, value.text) if isinstance(value, Cell) else ("", str(value))
    # Short words, numbers and times are not broken; sentences are.
    short = len(shown) <= _SHORT or (shown[:1].isdigit() and len(shown) <= _MOMENT)
    kinds = " ".join(kind for kind in (mark, "n" if number else "k" if short else "") if kind)
    return f'<td class="{kinds}">{text(shown)}</td>' if kinds else f"<td>{text(shown)}</td>"


def _kind(number: bool) -> str:
    return ' class="n"' if number else ""
