"""Who is who: pairs the parts of two editions, and recognises what only has a new name or number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from yibaogen.model import Code, Edition, Field, Interface, Node

T = TypeVar("T")
Pairs = list[tuple[T | None, T | None]]
_ALIKE = 0.5
_SAME_NODE = 0.8


def pair(
    before: Sequence[T],
    after: Sequence[T],
    key: Callable[[T], Hashable],
    likeness: Callable[[T], Hashable | None],
) -> Pairs[T]:
    """Pairs by key; of the rest, exactly one and one of the same ``likeness`` are one thing under a new key.

    In the order of ``before``, then what is only in ``after``. A likeness of None is like nothing.
    """
    there = {key(item): item for item in after}
    here = {key(item) for item in before}
    gone = [item for item in before if key(item) not in there]
    new = [item for item in after if key(item) not in here]
    renamed = {key(old): other for old, other in once(gone, new, likeness)}
    taken = {key(item) for item in renamed.values()}
    pairs: Pairs[T] = [(item, there.get(key(item)) or renamed.get(key(item))) for item in before]
    pairs += [(None, item) for item in new if key(item) not in taken]
    return pairs


def once(
    before: Sequence[T], after: Sequence[T], likeness: Callable[[T], Hashable | None]
) -> list[tuple[T, T]]:
    """Pairs of items whose likeness occurs exactly once on either side."""
    counts = [Counter(map(likeness, side)) for side in (before, after)]
    found = {likeness(item): item for item in after}
    return [
        (item, found[like])
        for item in before
        if (like := likeness(item)) is not None and all(count[like] == 1 for count in counts)
    ]


def pair_fields(before: Sequence[Field], after: Sequence[Field]) -> Pairs[Field]:
    """By code; a field of the same name and type is the same field renamed."""
    return pair(
        before,
        after,
        lambda field: field.code,
        lambda field: (
            (field.name, field.type.base, field.type.length, field.type.scale) if field.name else None
        ),
    )


def pair_codes(before: Sequence[Code], after: Sequence[Code]) -> Pairs[Code]:
    """By code; an entry of the same label is the same entry renumbered."""
    return pair(before, after, lambda code: code.code, lambda code: code.label or None)


def pair_nodes(before: Sequence[Node], after: Sequence[Node]) -> Pairs[Node]:
    """By path; a node below the same parent, of the same kind and with nearly the same fields, is one renamed.

    Parents come before their parts, so a part of a renamed node is looked for below the new name.
    """
    there = {node.path: node for node in after}
    moved: dict[str, str] = {}
    pairs: Pairs[Node] = []
    for node in before:
        parent, _, last = node.path.rpartition(".")
        parent = moved.get(parent, parent)
        wanted = f"{parent}.{last}" if parent else last
        twin = there.get(wanted) or _renamed(node, parent, before, after)
        if twin is not None and twin.path in there:
            del there[twin.path]
            moved[node.path] = twin.path
        else:
            twin = None
        pairs.append((node, twin))
    return pairs + [(None, node) for node in after if node.path in there]


def _renamed(node: Node, parent: str, before: Sequence[Node], after: Sequence[Node]) -> Node | None:
    """The one new node that is like this gone one, when this is also the one gone node that is like it."""
    here, there = {one.path for one in before}, {one.path for one in after}
    new = [one for one in after if one.path not in here and _parent(one) == parent and _like(node, one)]
    gone = [one for one in before if one.path not in there and _parent(one) == _parent(node)]
    if not node.path or len(new) != 1 or sum(_like(one, new[0]) for one in gone) != 1:
        return None
    return new[0]


def _parent(node: Node) -> str:
    return node.path.rpartition(".")[0]


def _like(one: Node, other: Node) -> bool:
    codes = [{field.code for field in node.fields} for node in (one, other)]
    return bool(other.path) and one.kind == other.kind and share(*codes) >= _SAME_NODE


def pair_interfaces(before: Edition, after: Edition) -> Pairs[Interface]:
    """By number and method, by method, by number and name, by name, by number and body: the surest sign first."""
    here, there = dict(before.interfaces), dict(after.interfaces)
    pairs: Pairs[Interface] = []

    def settle(found: Sequence[tuple[Interface, Interface]]) -> None:
        for old, new in found:
            pairs.append((old, new))
            del here[old.infno], there[new.infno]

    def at_same(like: Callable[[Interface, Interface], bool]) -> list[tuple[Interface, Interface]]:
        both = [(old, there[number]) for number, old in here.items() if number in there]
        return [(old, new) for old, new in both if like(old, new)]

    settle(at_same(lambda old, new: old.method == new.method))
    settle(once(list(here.values()), list(there.values()), lambda one: one.method or None))
    settle(at_same(lambda old, new: old.name == new.name))
    settle(once(list(here.values()), list(there.values()), lambda one: one.name or None))
    settle(at_same(lambda old, new: share(_body(old), _body(new)) >= _ALIKE))
    pairs += [(old, None) for old in here.values()]
    pairs += [(None, new) for new in there.values()]
    return sorted(pairs, key=_number)


def _number(found: tuple[Interface | None, Interface | None]) -> tuple[str, bool]:
    old, new = found
    shown = old or new
    assert shown is not None
    return (shown.infno, old is None)


def _body(interface: Interface) -> set[Hashable]:
    sides = (interface.input, interface.output, interface.file)
    return {
        (side, node.path, field.code)
        for side, nodes in enumerate(sides)
        for node in nodes
        for field in node.fields
    }


def share(one: set[Hashable] | set[str], other: set[Hashable] | set[str]) -> float:
    """The part of all members that both sets have; 0 for two empty sets."""
    return len(one & other) / len(one | other) if one | other else 0.0
