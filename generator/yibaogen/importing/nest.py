"""Stage 3: brings one witness's nodes of one message into place.

Documents print a nested node as a table of its own, named by its last part, and announce it by a row in its parent. Such a
row is the node, not a field. A node that the plan gives a free shape (``exp_content``) is a field, not a node.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from yibaogen.importing.facts import Statement


@dataclass(frozen=True, slots=True)
class Placed:
    """Statements under their full paths; ``announced``: nested node → whether its parent's row calls it required."""

    statements: tuple[Statement, ...]
    announced: Mapping[str, bool]


def place(statements: Iterable[Statement], shapes: frozenset[str]) -> Placed:
    """``statements``: one witness's rows of one message; ``shapes``: field codes with a free shape."""
    rows = _free_shapes(list(statements), shapes)
    paths = {row.node for row in rows}
    parents = _announced(rows, paths, shapes)
    moved = [replace(row, node=_path(row.node, parents)) for row in rows]
    nodes = {row.node for row in moved}
    announced: dict[str, bool] = {}
    kept: list[Statement] = []
    for row in moved:
        below = f"{row.node}.{row.code}" if row.node else row.code
        if row.base is None and below in nodes and row.node != row.code:
            announced[below] = announced.get(below, False) or row.required
            continue
        kept.append(row)
    return Placed(tuple(kept), announced)


def _free_shapes(rows: list[Statement], shapes: frozenset[str]) -> list[Statement]:
    """A node ``feedetail.exp_content`` becomes the field ``exp_content`` of ``feedetail``."""
    kept: list[Statement] = []
    for row in rows:
        parent, _, last = row.node.rpartition(".")
        if last not in shapes:
            kept.append(row)
        elif parent:
            kept.append(
                replace(row, node=parent, code=last, name="", base=None, length=None, scale=None,
                        kind=None, seq=None, coded=False, required=False, container=False)
            )  # fmt: skip
    return kept


def _announced(rows: Iterable[Statement], paths: set[str], shapes: frozenset[str]) -> Mapping[str, str]:
    """node → its parent, for nodes printed apart that exactly one other node announces."""
    parents: dict[str, set[str]] = {}
    for row in rows:
        if (
            row.code in paths
            and row.node not in ("", row.code)
            and row.base is None
            and row.code not in shapes
        ):
            parents.setdefault(row.code, set()).add(row.node)
    return {node: next(iter(found)) for node, found in parents.items() if len(found) == 1}


def _path(node: str, parents: Mapping[str, str]) -> str:
    """The full path; a ring of announcements ends where it began."""
    parts: list[str] = []
    seen: set[str] = set()
    while node in parents and node not in seen:
        seen.add(node)
        parts.append(node)
        node = parents[node]
    return ".".join([node, *reversed(parts)]) if parts else node
