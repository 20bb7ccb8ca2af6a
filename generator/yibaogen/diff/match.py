"""Who is who: pairs the parts of two editions, and recognises what only has a new name or number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from yibao.message.likeness import likest
from yibaogen.model import Code, Edition, Field, Interface, Node
from yibaogen.overlay.match import codes_of

T = TypeVar("T")
Pairs = list[tuple[T | None, T | None]]
_ALIKE = 0.5


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
    """Level by level, below pairs only: by name, else by likeness.

    Nothing here looks from one side only, so the way back gives the same pairs.
    """
    here, there = _levels(before), _levels(after)
    twins: dict[str, Node] = {}
    open_pairs = [("", "")]
    while open_pairs:
        old, new = open_pairs.pop()
        for one, other in _pair_level(here.get(old, {}), there.get(new, {})):
            if one.path:
                open_pairs.append((one.path, other.path))
            if one.real and other.real:
                twins[one.path] = other.real
    taken = {node.path for node in twins.values()}
    pairs: Pairs[Node] = [(node, twins.get(node.path)) for node in before]
    return pairs + [(None, node) for node in after if node.path not in taken]


@dataclass(frozen=True, slots=True)
class _Spot:
    """A path that has a node, or (``real`` None) only nodes below it."""

    path: str
    real: Node | None


def _levels(nodes: Sequence[Node]) -> dict[str, dict[str, _Spot]]:
    """Path of a parent → last name → the spot. The node without a path stands at the top, beside those it does not hold."""
    found: dict[str, dict[str, _Spot]] = {}
    real = {node.path: node for node in nodes}
    for path in real:
        parts = path.split(".")
        for depth in range(1, len(parts) + 1):
            spot = ".".join(parts[:depth])
            found.setdefault(".".join(parts[: depth - 1]), {})[parts[depth - 1]] = _Spot(spot, real.get(spot))
    return found


def _pair_level(old: Mapping[str, _Spot], new: Mapping[str, _Spot]) -> list[tuple[_Spot, _Spot]]:
    """Spots of one parent and its twin: by name, and those that are most like each other."""
    pairs = [(spot, new[name]) for name, spot in old.items() if name in new]
    gone, come = _only(old, new), _only(new, old)
    return pairs + [(old[one], new[other]) for one, other in likest(codes_of(gone), codes_of(come)).items()]


def _only(these: Mapping[str, _Spot], others: Mapping[str, _Spot]) -> dict[str, Node]:
    """The nodes that have another name on the other side, or none. Fields directly below input have no name that could change."""
    return {name: spot.real for name, spot in these.items() if name and name not in others and spot.real}


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
