"""Which part of one edition is which part of another: by name, else by being the same under another name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from yibao.message.likeness import likest
from yibaogen.model import Field, Interface, Node


@dataclass(frozen=True, slots=True)
class Match:
    """Old name → new name, in the old order. ``said``: old names whose renaming or removal needs a line of its own."""

    names: dict[str, str]
    said: set[str] = field(default_factory=set)


def match_fields(old: Sequence[Field], new: Sequence[Field]) -> Match:
    """Fields by code; a field that only changed its code is the same field."""
    left = {each.code: each for each in old}
    right = {each.code: each for each in new}
    renamed = _renamed(left, right, lambda each: replace(each, code=""))
    return Match(
        {code: code if code in right else renamed[code] for code in left if code in right or code in renamed}
    )


def match_interfaces(old: Mapping[str, Interface], new: Mapping[str, Interface]) -> dict[str, str]:
    """Interfaces by number; one that only changed its number is the same."""
    renamed = _renamed(old, new, lambda each: replace(each, infno=""))
    return {
        infno: infno if infno in new else renamed[infno] for infno in old if infno in new or infno in renamed
    }


def match_nodes(old: Sequence[Node], new: Sequence[Node]) -> Match:
    """Nodes by path; nested ones go with their parent. One that left its name is the one that it is most like below the same parent."""
    left = {node.path: node for node in old}
    right = {node.path: node for node in new}
    # The root node has no name that could change.
    renamed = _renamed(
        {path: node for path, node in left.items() if path},
        {path: node for path, node in right.items() if path},
        lambda node: replace(node, path=""),
    )
    found = Match({})
    taken = {path for path in left if path in right} | set(renamed.values())
    alike: dict[str, str] = {}
    seen: set[str] = set()
    for path in left:
        parent, _, last = path.rpartition(".")
        nested = bool(parent) and parent in left
        if parent not in seen and (not nested or parent in found.names):
            seen.add(parent)
            alike |= _level(left, right, parent, found.names.get(parent, parent), {*renamed, *taken})
            taken |= set(alike.values())
        # "" is the root's own path, and nested in nothing: for it nothing is implied.
        implied = f"{found.names[parent]}.{last}" if nested and parent in found.names else ""
        target = path if path in right and implied in ("", path) else renamed.get(path, alike.get(path))
        if target is None and implied and implied in right and (implied == path or implied not in taken):
            target = implied
            taken.add(implied)
        if target is not None:
            found.names[path] = target
            if target != (implied or path):
                found.said.add(path)
        elif not nested or parent in found.names:
            found.said.add(path)
    return found


def _level(
    left: Mapping[str, Node], right: Mapping[str, Node], parent: str, new_parent: str, settled: set[str]
) -> dict[str, str]:
    """Below one parent: the nodes whose name went, by what they are called now. ``settled`` have their names already."""
    before, after = _below(left, parent), _below(right, new_parent)
    gone = {path: left[path] for last, path in before.items() if last not in after and path not in settled}
    come = {path: right[path] for last, path in after.items() if last not in before and path not in settled}
    return likest(codes_of(gone), codes_of(come))


def codes_of(nodes: Mapping[str, Node]) -> dict[str, frozenset[str]]:
    """Name → the codes of the node's fields."""
    return {name: frozenset(each.code for each in node.fields) for name, node in nodes.items()}


def _below(nodes: Iterable[str], parent: str) -> dict[str, str]:
    """Last name → path of those directly below; the node without a path is below nothing."""
    return {path.rpartition(".")[2]: path for path in nodes if path and path.rpartition(".")[0] == parent}


def _renamed(
    old: Mapping[str, Any], new: Mapping[str, Any], nameless: Callable[[Any], Hashable]
) -> dict[str, str]:
    """Old → new name of parts that are the same but for the name, where there is no doubt which is which."""
    gone = _by_content(old, new, nameless)
    come = _by_content(new, old, nameless)
    return {
        names[0]: come[content][0]
        for content, names in gone.items()
        if len(names) == len(come.get(content, ())) == 1
    }


def _by_content(
    these: Mapping[str, Any], others: Mapping[str, Any], nameless: Callable[[Any], Hashable]
) -> dict[Hashable, list[str]]:
    found: dict[Hashable, list[str]] = {}
    for name, part in these.items():
        if name not in others:
            found.setdefault(nameless(part), []).append(name)
    return found


def moved(names: Sequence[str], order: Sequence[str]) -> set[str]:
    """Those of ``names`` that must move to stand as in ``order``: all but a longest run that is in order already."""
    rank = {name: place for place, name in enumerate(order)}
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, name in enumerate(names):
        at = bisect_left(tails, rank[name])
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(rank[name])
            ends.append(index)
        else:
            tails[at], ends[at] = rank[name], index
    still: set[str] = set()
    index = ends[-1] if ends else -1
    while index >= 0:
        still.add(names[index])
        index = before[index]
    return set(names) - still
