"""Catalogue files: column tables become rows of the direction ``file``, node ``catalogue``.

Columns are known by position: witnesses spell the codes their own way, and the file itself has no header. The first witness's code
counts; where it has none, the plan's name for it, a code that other tables give the same Chinese name, another witness's code, and at
last number and position.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from yibaogen.importing.facts import Doubt, Statement
from yibaogen.importing.normalise import parse_base, parse_size, tidy, tidy_name
from yibaogen.importing.plan import Witness
from yibaogen.importing.read import RawRow, RawTable

NODE = "catalogue"
UNNAMED = re.compile(r"column_[0-9A-Z]+_\d+")
"""The code of a column that no source names: number of the interface and position."""


def column_statements(
    tables: Iterable[RawTable], names: Mapping[str, str], witnesses: Sequence[Witness], source: str
) -> tuple[list[Statement], list[Doubt]]:
    """``names``: Chinese name → the code that field tables most often give it."""
    layouts: dict[str, dict[int, dict[str, RawRow]]] = {}
    for table in tables:
        for row in table.rows if table.kind == "columns" else ():
            position = tidy(row.get("seq"))
            if position.isdecimal():
                who = tidy(row.get("source")) or source
                layouts.setdefault(tidy(row.get("infno")), {}).setdefault(int(position), {})[who] = row
    statements: list[Statement] = []
    doubts: list[Doubt] = []
    order = [name for witness in witnesses for name in witness.sources]
    for infno, positions in layouts.items():
        lead = next((s for s in order if any(s in said for said in positions.values())), "")
        taken: set[str] = set()
        for seq, said in sorted(positions.items()):
            if lead not in said:
                for who, row in said.items():
                    doubts.append(
                        _doubt("left-out", infno, tidy(row.get("column_code")), f"{who}: {seq}", "out")
                    )
                continue
            statements.extend(_column(infno, seq, said, lead, order, names, taken, doubts))
    return statements, doubts


def _doubt(kind: str, infno: str, code: str, said: str, chosen: str) -> Doubt:
    return Doubt(kind, infno, "file", NODE, code, "column", said, chosen)


def _column(
    infno: str,
    seq: int,
    said: Mapping[str, RawRow],
    lead: str,
    order: Sequence[str],
    names: Mapping[str, str],
    taken: set[str],
    doubts: list[Doubt],
) -> list[Statement]:
    first = said[lead]
    name = tidy_name(first.get("column_name"))
    same = {
        who: row
        for who, row in said.items()
        if tidy(row.get("column_name")) == tidy(first.get("column_name"))
    }
    code = tidy(first.get("column_code"))
    if not code or code in taken:
        others = [tidy(same[who].get("column_code")) for who in order if who in same and who != lead]
        choices = [c for c in (names.get(name, ""), *others, f"column_{infno}_{seq}") if c and c not in taken]
        doubts.append(
            _doubt("column-code", infno, choices[0], f"{lead}: {code or '-'} ({name}, {seq})", choices[0])
        )
        code = choices[0]
    taken.add(code)
    base, _ = parse_base(first.get("type"))
    size = parse_size(first.get("length"), base)
    for who, row in said.items():
        if who not in same:
            found = f"{who}: {seq} {tidy_name(row.get('column_name'))}; {lead}: {name}"
            doubts.append(_doubt("disagreement", infno, code, found, name))
    return [
        Statement(who, infno, "file", NODE, "array", seq, code, name, base, size.length, size.scale,
                  False, False, False, row.span)
        for who, row in same.items()
    ]  # fmt: skip


def usual_codes(statements: Iterable[Statement]) -> dict[str, str]:
    """Chinese name → the code that most rows give it, where one code has the clear majority."""
    seen: dict[str, Counter[str]] = {}
    for row in statements:
        if row.name:
            seen.setdefault(row.name, Counter())[row.code] += 1
    return {
        name: count.most_common(1)[0][0]
        for name, count in seen.items()
        if count.most_common(1)[0][1] * 2 > count.total()
    }
