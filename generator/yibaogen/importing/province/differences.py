"""The differences of an edition over its base, where a node that has another name and other fields is still the same node.

``compare`` takes a node under another name for the same only when nothing else differs. Here it is told which nodes are the same: first
it compares the base with itself under the new names, then that with the edition; the lines of both make one overlay over the base.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from yibaogen.importing.province.side import same_nodes
from yibaogen.model import Direction, Edition, Interface, Node
from yibaogen.overlay import Address, Change, Overlay, apply, compare
from yibaogen.overlay.renames import Renames, renamed_rule

_SIDES: tuple[Direction, ...] = ("input", "output", "file")
_Names = Mapping[tuple[str, str], Mapping[str, str]]


def differences(base: Edition, edition: Edition, apart: Iterable[str]) -> Overlay:
    """The overlay of ``edition``; numbers in ``apart`` have nothing but the number in common with the base's."""
    plain = compare(base, edition)
    names = _renamed_nodes(base, edition, frozenset(apart))
    if not names:
        return plain
    named = _under_new_names(base, names)
    first, second = compare(base, named), compare(named, edition)
    changes = [*first.changes, *(_readdressed(change, names) for change in second.changes)]
    joined = replace(second, changes=tuple(sorted(changes, key=Change.sort_key)))
    # Names that cross over (a new node with a removed one's name) are beyond this: then the plain lines are right.
    return joined if apply(joined, base).edition == edition else plain


def _renamed_nodes(base: Edition, edition: Edition, apart: frozenset[str]) -> _Names:
    """(number, side) → old path → new path of every node, for the sides where a node has another name."""
    found: dict[tuple[str, str], Mapping[str, str]] = {}
    for infno in base.interfaces.keys() & edition.interfaces.keys() - apart:
        for side in _SIDES:
            old, new = (each.interfaces[infno].nodes(side) for each in (base, edition))
            names = _names(old, new)
            if any(one != other for one, other in names.items()):
                found[(infno, side)] = names
    return found


def _names(old: Sequence[Node], new: Sequence[Node]) -> dict[str, str]:
    twins = same_nodes({node.path: {f.code for f in node.fields} for node in new}, old)
    # Fields directly below input/output have no node name that could change.
    told = {twin.path: path for path, twin in twins.items() if path and twin.path}
    found: dict[str, str] = {}
    for node in old:
        parent, dot, last = node.path.rpartition(".")
        follows = f"{found.get(parent, parent)}.{last}" if dot else node.path
        found[node.path] = told.get(node.path, follows)
    return found


def _under_new_names(base: Edition, names: _Names) -> Edition:
    interfaces = dict(base.interfaces)
    for infno in {infno for infno, _ in names}:
        interfaces[infno] = _renamed(base.interfaces[infno], names)
    return replace(base, interfaces=interfaces)


def _renamed(interface: Interface, names: _Names) -> Interface:
    sides: dict[str, tuple[Node, ...]] = {}
    renames: dict[str, Renames] = {}
    for side in _SIDES:
        known = names.get((interface.infno, side), {})
        nodes = interface.nodes(side)
        sides[side] = tuple(replace(node, path=known.get(node.path, node.path)) for node in nodes)
        renames[side] = Renames({old: new for old, new in known.items() if old != new})
    rules = tuple(renamed_rule(rule, renames[rule.on]) for rule in interface.rules)
    return replace(interface, input=sides["input"], output=sides["output"], file=sides["file"], rules=rules)


def _readdressed(change: Change, names: _Names) -> Change:
    """A line on a renamed node under the name that the base has for it."""
    steps = change.address.steps
    if len(steps) < 2:
        return change
    (_, infno), (side, path), *rest = steps
    old = {new: known for known, new in names.get((infno, side), {}).items()}
    return replace(change, address=Address((steps[0], (side, old.get(path, path)), *rest)))
