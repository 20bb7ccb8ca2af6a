"""Stage 4: one spelling per code. ``parentValue`` and ``parent_value``, ``hcv-ab`` and ``hcv_ab`` are one code.

Within one node of one message, codes of several witnesses that differ only in case, dashes, underscores or I for l are the same; the
spelling of most witnesses counts, the earlier witness breaks a tie.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
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
    # max keeps the first of equals, and spellings stand in the order of witnesses.
    chosen = {key: max(said, key=lambda code: len(said[code])) for key, said in ballots.items()}
    doubts: list[Doubt] = []
    result: dict[str, list[Statement]] = {}
    for witness, rows in by_witness.items():
        out: dict[tuple[str, str, str], Statement] = {}
        for row in rows:
            code = chosen[row.node, sound(row.code)]
            if code != row.code:
                said = f"{row.source}: {row.code}"
                doubts.append(
                    Doubt("spelling", row.infno, row.io, row.node, code, "code", said, code, place=str(row.span))
                )
            key = (row.source, row.node, code)
            if key not in out or (row.typed and not out[key].typed):
                out[key] = replace(row, code=code)
        result[witness] = list(out.values())
    return result, doubts
