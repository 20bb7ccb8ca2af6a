"""The standard's order out of several witnesses' orders."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def weave(orders: Iterable[Sequence[str]]) -> list[str]:
    """The first sequence, with what later ones add placed behind its predecessor there."""
    woven: list[str] = []
    for order in orders:
        previous: str | None = None
        for item in order:
            if item not in woven:
                at = woven.index(previous) + 1 if previous is not None else len(woven) if not woven else 0
                woven.insert(at, item)
            previous = item
    return woven


def parents_first(paths: Sequence[str]) -> list[str]:
    """Each nested path right behind its parent's branch; else the given order."""
    known = list(dict.fromkeys(paths))

    def branch(path: str) -> list[str]:
        below = [p for p in known if p.rpartition(".")[0] == path and p != path and path]
        return [path, *(deep for child in below for deep in branch(child))]

    tops = [p for p in known if "." not in p or p.rpartition(".")[0] not in known]
    return [path for top in tops for path in branch(top)]


def with_parents(paths: Iterable[str]) -> list[str]:
    """The paths in their order, each once, every parent that is not among them before its first child."""
    found: dict[str, None] = {}
    for path in paths:
        parts = path.split(".")
        for depth in range(1, len(parts) + 1):
            found.setdefault(".".join(parts[:depth]))
    return list(found)
