"""What people wrote into an overlay stays: their lines, and what in new interfaces they marked as their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from yibaogen.importing.documents.onto.lines import MARK
from yibaogen.importing.facts import Doubt
from yibaogen.model import Edition, Envelope, Field, Interface, Node
from yibaogen.overlay.model import Address, Change, Overlay


def hand_lines(overlay: Overlay) -> tuple[Change, ...]:
    """Lines that no import wrote."""
    return tuple(change for change in overlay.changes if not change.because.startswith(MARK))


def with_hand_work(made: Edition, before: Edition, lines: Iterable[Change]) -> tuple[Edition, list[Doubt]]:
    """``made`` with everything that a hand line speaks of as it stands in ``before``, and a doubt where the document differs."""
    doubts: list[Doubt] = []
    for line in lines:
        group, name = line.address.steps[0] if line.address.steps else ("", "")
        if group == "interface":
            target = str(line.get("to") or name) if line.verb == "move-interface" else name
            made = _interface(made, before, line, target, doubts)
        elif group == "envelope":
            made = replace(made, envelope=_envelope(made.envelope, before.envelope, line, doubts))
        elif group in ("dict", "element"):
            made = _thing(made, before, group, name, doubts)
    return made, doubts


def _kept(line_address: str, infno: str, doubts: list[Doubt], said: object, chosen: object) -> None:
    doubts.append(Doubt("kept-by-hand", infno, about=line_address, said=_short(said), chosen=_short(chosen)))


def _short(value: object) -> str:
    if value is None:
        return "-"
    if isinstance(value, Field):
        flags = (str(value.type), "required" if value.required else "", value.dict or "")
        return " ".join((value.code, value.name, *(flag for flag in flags if flag)))
    return str(getattr(value, "name", "") or getattr(value, "path", "") or "…")


def _thing(made: Edition, before: Edition, group: str, name: str, doubts: list[Doubt]) -> Edition:
    attribute = "dictionaries" if group == "dict" else "elements"
    changes: dict[str, Any] = {}
    things, old = dict(getattr(made, attribute)), getattr(before, attribute).get(name)
    if things.get(name) == old:
        return made
    _kept(f"{group} {name}", "", doubts, things.get(name), old)
    if old is None:
        things.pop(name, None)
    else:
        things[name] = old
    changes[attribute] = dict(sorted(things.items()))
    return replace(made, **changes)


def _interface(made: Edition, before: Edition, line: Change, infno: str, doubts: list[Doubt]) -> Edition:
    interfaces, old = dict(made.interfaces), before.interfaces.get(infno)
    new = interfaces.get(infno)
    steps = line.address.steps[1:]
    if old is None:
        interfaces.pop(infno, None)
        if new is not None:
            _kept(str(line.address), infno, doubts, new, None)
    elif new is None or not steps or steps[0][0] == "rule":
        # The head and the rules of an interface are never the document's: they came over as they were.
        interfaces[infno] = old if new is None else _head(new, old)
    else:
        interfaces[infno] = _part(new, old, line.address, doubts)
    return replace(made, interfaces=interfaces)


def _head(new: Interface, old: Interface) -> Interface:
    return replace(old, input=new.input, output=new.output, file=new.file)


def _part(new: Interface, old: Interface, address: Address, doubts: list[Doubt]) -> Interface:
    side, path = address.steps[1]
    nodes, before = ({node.path: node for node in each.nodes(side)} for each in (new, old))  # type: ignore[arg-type]
    # A renamed node stands under its new name; the line names the old one.
    path = path if path in before or path in nodes else _only_new(before, nodes) or path
    if len(address.steps) == 2:
        merged = _nodes(nodes, before, path)
        changed = nodes.get(path) != before.get(path)
    else:
        code = address.steps[2][1]
        merged, changed = _with_field(nodes, before, path, code)
    if changed:
        node, old_node = nodes.get(path), before.get(path)
        code = address.name if len(address.steps) == 3 else ""
        said = node.field(code) if node is not None and code else node
        chosen = old_node.field(code) if old_node is not None and code else old_node
        _kept(str(address), address.steps[0][1], doubts, said, chosen)
    changes: dict[str, Any] = {side: tuple(merged.values())}
    return replace(new, **changes)


def _only_new(before: dict[str, Node], nodes: dict[str, Node]) -> str | None:
    extra = [path for path in before if path not in nodes]
    return extra[0] if len(extra) == 1 else None


def _nodes(nodes: dict[str, Node], before: dict[str, Node], path: str) -> dict[str, Node]:
    """A line about a node keeps its own facts; its fields stay the document's unless the whole node is by hand."""
    merged = dict(nodes)
    if path not in before:
        merged.pop(path, None)
    elif path not in nodes:
        merged[path] = before[path]
    else:
        merged[path] = replace(before[path], fields=nodes[path].fields)
    return merged


def _with_field(
    nodes: dict[str, Node], before: dict[str, Node], path: str, code: str
) -> tuple[dict[str, Node], bool]:
    if path not in nodes or path not in before:
        return (dict(nodes) if path not in before else {**nodes, path: before[path]}), path in before
    fields, changed = with_field(nodes[path].fields, before[path].fields, code)
    return {**nodes, path: replace(nodes[path], fields=fields)}, changed


def with_field(new: tuple[Field, ...], old: tuple[Field, ...], code: str) -> tuple[tuple[Field, ...], bool]:
    """``new`` with one field as it is (or is not) in ``old``, and whether that changes anything."""
    now, then = ({field.code: field for field in each} for each in (new, old))
    if now.get(code) == then.get(code):
        return new, False
    if code not in then:
        return tuple(field for field in new if field.code != code), True
    if code in now:
        return tuple(then[code] if field.code == code else field for field in new), True
    at = next((index for index, field in enumerate(old) if field.code == code), 0)
    left = {field.code for field in old[:at]}
    place = max((index + 1 for index, field in enumerate(new) if field.code in left), default=0)
    return (*new[:place], then[code], *new[place:]), True


def _envelope(new: Envelope, old: Envelope, line: Change, doubts: list[Doubt]) -> Envelope:
    steps = line.address.steps
    if len(steps) < 3 or steps[1][0] == "rule":
        return replace(old, request=new.request, response=new.response)
    side = steps[1][0]
    fields, changed = with_field(getattr(new, side).fields, getattr(old, side).fields, steps[2][1])
    if changed:
        _kept(str(line.address), "ENVELOPE", doubts, None, None)
    return replace(new, **{side: replace(getattr(new, side), fields=fields)})


def with_own_fields(made: Edition, before: Edition, source: str, base: Edition) -> Edition:
    """In interfaces that the base does not have, fields that name another source than the document's stay as they stand."""
    interfaces = dict(made.interfaces)
    for infno, old in before.interfaces.items():
        new = interfaces.get(infno)
        if new is None or infno in base.interfaces:
            continue
        sides: dict[str, Any] = {
            side: _own(new.nodes(side), old.nodes(side), source) for side in ("input", "output", "file")
        }
        interfaces[infno] = replace(new, **sides)
    return replace(made, interfaces=interfaces)


def _own(new: tuple[Node, ...], old: tuple[Node, ...], source: str) -> tuple[Node, ...]:
    before = {node.path: node for node in old}
    found: list[Node] = []
    for node in new:
        fields = node.fields
        for field in before[node.path].fields if node.path in before else ():
            if source not in field.sources:
                fields, _ = with_field(fields, before[node.path].fields, field.code)
        found.append(replace(node, fields=fields))
    return tuple(found)
