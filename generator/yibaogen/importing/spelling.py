"""Stage 4: one spelling per code. ``parentValue`` and ``parent_value``, ``hcv-ab`` and ``hcv_ab`` are one code.

Within one node of one message, codes of several witnesses that differ only in case, dashes, underscores or I for l are the same; the
spelling of most witnesses counts, the earlier witness breaks a tie. Where one source has both spellings, they are two codes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from yibaogen.importing.facts import Doubt, Statement


def sound(code: str) -> str:
    """What a code is compared by."""
    return re.sub(r"[_-]", "", code).lower().replace("1", "l").replace("i", "l")


def one_spelling(
    by_witness: Mapping[str, Sequence[Statement]],
) -> tuple[dict[str, list[Statement]], list[Doubt]]:
    """The statements of one message with one spelling per (node, code), and a doubt for each that changed."""
    ballots: dict[tuple[str, str], dict[str, list[str]]] = {}
    for witness, rows in by_witness.items():
        for row in rows:
            spellings = ballots.setdefault((row.node, sound(row.code)), {})
            voters = spellings.setdefault(row.code, [])
            if witness not in voters:
                voters.append(witness)
    distinct = _distinct(row for rows in by_witness.values() for row in rows)
    # max keeps the first of equals, and spellings stand in the order of witnesses.
    chosen = {key: max(said, key=lambda code: len(said[code])) for key, said in ballots.items()}
    doubts: list[Doubt] = []
    result: dict[str, list[Statement]] = {}
    for witness, rows in by_witness.items():
        out: dict[tuple[str, str, str], Statement] = {}
        for row in rows:
            key = (row.node, sound(row.code))
            code = row.code if key in distinct else chosen[key]
            if code != row.code:
                said = f"{row.source}: {row.code}"
                doubts.append(
                    Doubt(
                        "spelling", row.infno, row.io, row.node, code, "code", said, code, place=str(row.span)
                    )
                )
            place = (row.source, row.node, code)
            if place in out and _facts(out[place]) != _facts(row) and row.typed:
                doubts.append(_twice(out[place], row))
            if place not in out or (row.typed and not out[place].typed):
                out[place] = replace(row, code=code)
        result[witness] = list(out.values())
    return result, doubts


def _facts(row: Statement) -> tuple[object, ...]:
    return (row.base, row.length, row.scale, row.coded, row.required)


def _twice(first: Statement, row: Statement) -> Doubt:
    """A code that stands twice in one node with two definitions: the first that has a type counts."""
    kept, left = (first, row) if first.typed else (row, first)
    shown = [
        f"{each.base or '-'} {each.length or '-'},{each.scale or '-'}"
        f"{' Y' if each.coded else ''}{' required' if each.required else ''}"
        for each in (left, kept)
    ]
    return Doubt(
        "twice",
        row.infno,
        row.io,
        row.node or ".",
        row.code,
        said=shown[0],
        chosen=shown[1],
        place=str(left.span),
    )


def _distinct(rows: Iterable[Statement]) -> set[tuple[str, str]]:
    """(node, sound) of spellings that stand side by side in one source."""
    spellings: dict[tuple[str, str, str], set[str]] = {}
    for row in rows:
        spellings.setdefault((row.source, row.node, sound(row.code)), set()).add(row.code)
    return {(node, same) for (_, node, same), codes in spellings.items() if len(codes) > 1}
