"""From the draft to the edition: names and places settled, parts put together, origins noted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from yibaogen.expr.tree import to_text
from yibaogen.load.transport import over
from yibaogen.model import Edition, Envelope, Interface, Node, Rule
from yibaogen.model.expression import Expr
from yibaogen.overlay.draft import Group, Slot, ordered
from yibaogen.overlay.kinds import attributes, open_group, value_text
from yibaogen.overlay.model import FIRST, Address, Change, Overlay
from yibaogen.overlay.renames import INFER, Renames, bare_names, renamed_rule, scopes_for
from yibaogen.overlay.work import Work, span_of
from yibaogen.text.sink import nearest

_SIDES = ("input", "output", "file")


def finish(work: Work, overlay: Overlay) -> Edition:
    """The whole result; with events in the sink it must not be used."""
    base, root = work.base, work.root
    (envelope_slot,) = open_group(root, "envelope").kept.values()
    sources = open_group(root, "source")
    kept_sources = {key: slot.value for key, slot in sources.kept.items() if slot.removed is None}
    return Edition(
        overlay.edition,
        overlay.name,
        overlay.version,
        base.id,
        kept_sources | dict(overlay.sources),
        _envelope(work, envelope_slot),
        _things(work, root, "element", lambda slot: slot.value),
        _things(work, root, "dict", lambda slot: slot.value),
        _things(work, root, "interface", lambda slot: _interface(work, slot)),
        over(base.transport, overlay.transport),
    )


def _things(work: Work, root: Slot, group: str, close: Callable[[Slot], Any]) -> dict[str, Any]:
    found = open_group(root, group)
    _check_names(work, found)
    return {slot.name: close(slot) for slot in sorted(found.alive(), key=lambda slot: slot.name)}


def _envelope(work: Work, slot: Slot) -> Envelope:
    if not slot.groups:
        envelope: Envelope = slot.base
        return envelope
    sides: dict[str, Node] = {}
    renames: dict[str, Renames] = {}
    for side in ("request", "response"):
        (node,) = open_group(slot, side).kept.values()
        renames[side] = Renames()
        sides[side] = _node(work, node, renames[side])
    nodes: dict[str, tuple[Node, ...]] = {side: (node,) for side, node in sides.items()}
    return Envelope(sides["request"], sides["response"], _rules(work, slot, renames, nodes))


def _interface(work: Work, slot: Slot) -> Interface:
    value: Interface = slot.value
    if slot.groups:
        renames = {side: Renames() for side in _SIDES}
        nodes = {side: _side(work, slot, side, renames[side]) for side in _SIDES}
        rules = _rules(work, slot, renames, nodes)
        value = replace(value, input=nodes["input"], output=nodes["output"], file=nodes["file"], rules=rules)
    return value if value.infno == slot.name else replace(value, infno=slot.name)


def _side(work: Work, holder: Slot, side: str, renames: Renames) -> tuple[Node, ...]:
    if side not in holder.groups:
        nodes: tuple[Node, ...] = holder.base.nodes(side)
        return nodes
    group = holder.groups[side]
    for slot in group.kept.values():
        _inherit(work, slot, group)
    _check_names(work, group)
    return tuple(_node(work, slot, renames) for slot in _placed(work, group))


def _inherit(work: Work, slot: Slot, group: Group) -> None:
    """A nested node goes with its parent, and takes its parent's new name; parents come first in the base."""
    parent = group.kept.get(slot.address.name.rpartition(".")[0]) if "." in slot.address.name else None
    if parent is None or slot.renamed is not None:
        return
    if parent.removed is not None and slot.removed is None:
        slot.removed = parent.removed
    slot.name = f"{parent.name}.{slot.address.name.rpartition('.')[2]}"


def _node(work: Work, slot: Slot, renames: Renames) -> Node:
    node: Node = slot.value
    old = slot.address.name
    if slot.name != old:
        renames.nodes[old] = slot.name
        node = replace(node, path=slot.name)
    if "field" not in slot.groups:
        return node
    group = slot.groups["field"]
    _check_names(work, group)
    fields = []
    for each in _placed(work, group):
        if each.name != each.address.name:
            renames.fields[(old, each.address.name)] = each.name
        fields.append(each.value if each.value.code == each.name else replace(each.value, code=each.name))
    return replace(node, fields=tuple(fields))


def _placed(work: Work, group: Group) -> tuple[Slot, ...]:
    order = ordered(group)
    for slot in order.lost:
        if slot.placed is not None:
            names = [each.name or "." for each in group.alive() if each is not slot]
            near = nearest(slot.after or "", names) or ", ".join(names[:8]) or "-"
            work.error(
                "overlay-after", slot.placed, span_of(slot.base), found=slot.after or ".", nearest=near
            )
    _check_moves(work, group)
    return order.slots


def _check_moves(work: Work, group: Group) -> None:
    """A field that is put where it stands has not moved."""
    before: Slot | None = None
    alive = [slot for slot in group.kept.values() if slot.removed is None]
    for slot in alive:
        there = FIRST if before is None else before.name
        still = before is None or before.placed is None
        last = slot is alive[-1] and slot.placed is not None and slot.after is None and not group.added
        if slot.placed is not None and still and (slot.after == there or last):
            told = {"key": "after", "found": there or ".", "was": there, "base": work.base.id}
            work.error("overlay-no-effect", slot.placed, span_of(slot.base), **told)
        before = slot


def _check_names(work: Work, group: Group) -> None:
    """No name twice, and no line that changes what another line removes."""
    taken: dict[str, Slot] = {}
    for slot in group.alive():
        first = taken.setdefault(slot.name, slot)
        line = _line_of(slot)
        if first is not slot:
            blamed = line or _line_of(first)
            place = span_of(first.base or first.value) if line else span_of(slot.base)
            if blamed is not None:
                work.error("overlay-taken", blamed, place, found=slot.name or ".")
    for slot in group.added:
        twin = group.kept.get(slot.name)
        if slot.placed is not None and twin is not None and twin.removed is not None:
            work.error(
                "overlay-again", slot.placed, twin.removed.span, span_of(twin.base), found=slot.name or "."
            )
    for slot in group.kept.values():
        if slot.removed is not None:
            for change in _lines_in(slot):
                work.error(
                    "overlay-gone", change, slot.removed.span, span_of(slot.base), verb=slot.removed.verb
                )


def _line_of(slot: Slot) -> Change | None:
    return slot.renamed or (slot.placed if slot.new else None)


def _lines_in(slot: Slot) -> Iterable[Change]:
    yield from {id(change): change for change in slot.touched.values()}.values()
    for group in slot.groups.values():
        for part in (*group.kept.values(), *group.added):
            yield from _lines_in(part)
            if part.removed is not None:
                yield part.removed


def _rules(
    work: Work, holder: Slot, renames: dict[str, Renames], nodes: dict[str, tuple[Node, ...]]
) -> tuple[Rule, ...]:
    group = open_group(holder, "rule")
    _check_names(work, group)
    rules: list[Rule] = []
    for slot in group.alive():
        side = slot.value.on
        if not slot.new:
            slot.value = _changed_rule(work, slot, renamed_rule(slot.base, renames[side]))
        if slot.value.scope == INFER:
            slot.value = _scoped(work, slot, {node.path: node for node in nodes[slot.value.on]})
        rules.append(slot.value)
    return tuple(sorted(rules, key=lambda rule: rule.id))


def _changed_rule(work: Work, slot: Slot, rule: Rule) -> Rule:
    facts: dict[str, Any] = {}
    for key, change in slot.touched.items():
        facts[key] = change.get(key)
        old = getattr(rule, key)
        if facts[key] == old:
            told = {"key": key, "found": fact_text(old), "was": fact_text(old), "base": work.base.id}
            work.error("overlay-no-effect", change, span_of(slot.base), **told)
    for one, other in (("require", "check"), ("check", "require")):
        if facts.get(one) is not None:
            facts.setdefault(other, None)
    return replace(rule, **facts)


def _scoped(work: Work, slot: Slot, nodes: dict[str, Node]) -> Rule:
    rule: Rule = slot.value
    fitting = scopes_for(rule, nodes)
    if len(fitting) == 1:
        return replace(rule, scope=fitting[0])
    if slot.placed is not None:
        listed = ", ".join(path or "." for path in fitting) or "-"
        found = ", ".join(sorted(bare_names(rule)))
        work.error("rule-scope-unclear", slot.placed, rule=rule.id, found=found, nodes=listed)
    return replace(rule, scope="")


def fact_text(value: Any) -> str:
    """An attribute as text; trees as the rule language writes them."""
    return to_text(value) if isinstance(value, Expr) else value_text(value)


def old_text(slot: Slot, key: str) -> str | None:
    """What the base says about an attribute; None when it has no such thing."""
    if slot.new:
        return None
    if key == "to":
        return slot.address.name or "."
    if key.startswith("code "):
        label = next((code.label for code in slot.base.codes if code.code == key[5:]), None)
        return label
    name = attributes(slot.address.kind).get(key)
    # A place has no word of its own in the base.
    return "" if name is None else fact_text(getattr(slot.base, name))


def result_address(root: Slot, address: Address) -> Address | None:
    """Where a thing of the base stands in the result; None when it is gone."""
    steps: list[tuple[str, str]] = []
    slot: Slot | None = root
    for group, name in address.steps:
        found = slot.groups.get(group) if slot is not None else None
        slot = found.kept.get(name) if found is not None else None
        if slot is not None and slot.removed is not None:
            return None
        steps.append((group, name if slot is None else slot.name))
    return Address(tuple(steps))
