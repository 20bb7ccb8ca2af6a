"""Behind every line stands what the witness says: its row, or that it has none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from yibaogen.importing.facts import Statement
from yibaogen.overlay import Address, Change, Overlay

_SIDES = {"input": "入参", "output": "出参", "file": "文件", "request": "外层请求", "response": "外层应答"}
ANYWHERE = "?"
_OUTER = {"request": "input", "response": "output"}


def with_reasons(
    overlay: Overlay, title: str, rows: Iterable[Statement], by_hand: Mapping[str, str]
) -> Overlay:
    """The overlay whose lines name the witness's interface and row; ``by_hand``: number → reason of a hand decision."""
    known = _known(rows)
    changes = tuple(replace(c, because=_reason(c, title, known, by_hand)) for c in overlay.changes)
    return replace(overlay, changes=changes)


def _known(rows: Iterable[Statement]) -> dict[tuple[str, str, str, str], Statement]:
    """By place; under the node ``?`` rows whose code stands once in the message: a line names nodes as the base does."""
    known: dict[tuple[str, str, str, str], Statement] = {}
    doubled: set[tuple[str, str, str, str]] = set()
    for row in rows:
        known[(row.infno, row.io, row.node, row.code)] = row
        anywhere = (row.infno, row.io, ANYWHERE, row.code)
        if known.setdefault(anywhere, row) is not row:
            doubled.add(anywhere)
    return {place: row for place, row in known.items() if place not in doubled}


def _reason(
    change: Change,
    title: str,
    rows: Mapping[tuple[str, str, str, str], Statement],
    by_hand: Mapping[str, str],
) -> str:
    address: Address = change.address
    group, name = address.steps[0]
    if group == "dict":
        return f"{title} 字典 {name}"
    infno = "ENVELOPE" if group == "envelope" else name
    shown = "外层报文" if group == "envelope" else name
    if change.verb.endswith("-interface"):
        return f"{title}：{by_hand[infno]}" if infno in by_hand else f"{title} {shown}"
    if len(address.steps) == 1:
        return f"{title} {shown}"
    side, path = address.steps[1]
    place = f"{title} {shown} {_SIDES.get(side, '')}".rstrip()
    if change.verb == "remove":
        return f"{place}无此{'节点' if address.kind == 'node' else '字段'}"
    if change.verb == "remove-rule":
        return f"{title} {shown} 无规则所说的字段"
    io = _OUTER.get(side, side)
    row = rows.get((infno, io, path, address.name)) or rows.get((infno, io, ANYWHERE, address.name))
    return place if row is None or row.seq is None else f"{place}第 {row.seq} 行"
