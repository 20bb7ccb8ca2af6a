"""Overlays drawn line by line, without ``compare``: each line is a real difference, said in the one true way.

Where several lines could say the same (which of two twins was renamed, which of two neighbours moved) nothing is
drawn: there is one canonical form then, and the law can be exact.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from yibaogen.model import Code, Edition, Element, Field, FieldType, Interface, Node
from yibaogen.overlay import Address, Change, Overlay
from yibaogen.overlay.model import KEEP

from .editions import NOWHERE

TOP = Address(())
NEW = {
    code: Element(code, f"新{code}", FieldType("string", 7), None, "scalar", "", (), NOWHERE)
    for code in ("x1", "x2", "x3")
}


def line(verb: str, address: Address, **facts: Any) -> Change:
    return Change(verb, address, tuple(sorted(facts.items())))


@st.composite
def overlays(draw: st.DrawFn, a: Edition) -> Overlay:
    """Lines over ``a``; its rules must be gone (see ``without_rules``)."""
    changes: list[Change] = []
    interfaces = list(a.interfaces.values())
    for interface in interfaces:
        changes.extend(draw(_of_interface(interface)))
    for dictionary in a.dictionaries.values():
        changes.extend(draw(_of_dictionary(dictionary.id, a)))
    ordered = draw(st.permutations(changes))
    return Overlay("b", "乙省", "2", a.id, {}, dict(NEW), {}, {}, tuple(ordered))


def without_rules(edition: Edition) -> Edition:
    return replace(
        edition,
        envelope=replace(edition.envelope, rules=()),
        interfaces={key: replace(each, rules=()) for key, each in edition.interfaces.items()},
    )


@st.composite
def _of_interface(draw: st.DrawFn, interface: Interface) -> list[Change]:
    place = TOP.below("interface", interface.infno)
    what = draw(st.sampled_from(["stay", "edit", "edit", "remove", "renumber"]))
    if what == "remove":
        return [line("remove-interface", place)]
    found: list[Change] = []
    if what == "renumber":
        return [line("move-interface", place, to=f"9{interface.infno[1:]}")]
    if what == "edit":
        found.append(line("retitle", place, name=f"{interface.name}（新）"))
        # Two lines of one verb and thing: their canonical form is one line.
        found.append(line("relevel", place, level1=f"{interface.level1}新"))
        found.append(line("relevel", place, method=f"new_{interface.method}"))
        for side in ("input", "output"):
            nodes = interface.nodes(side)  # type: ignore[arg-type]
            if nodes:
                node = draw(st.sampled_from(nodes))
                found.extend(draw(_of_node(place.below(side, node.path), node)))
    return found


@st.composite
def _of_node(draw: st.DrawFn, place: Address, node: Node) -> list[Change]:
    what = draw(st.sampled_from(["facts", "remove", "fields", "fields", "move", "rename"]))
    if what == "remove":
        return [line("remove", place)]
    if what == "facts":
        return [
            line("relax" if node.required else "tighten", place, required=not node.required),
            line("retitle", place, name=f"{node.name}新"),
            line("reshape", place, kind="array", max=9)
            if node.kind == "object"
            else line(
                "tighten" if node.max_items is None else "relax",
                place,
                max=3 if node.max_items is None else None,
            ),
        ]
    if what == "rename" and node.path and len(node.fields) >= 4:
        # With four fields the two of the field lines leave enough for the node to be known under its new name.
        path = ".".join([*node.path.split(".")[:-1], "anew"])
        return [line("rename", place, to=path), *draw(_of_fields(place, node))]
    if what == "move" and len(node.fields) >= 4:
        # Over two neighbours at least: no other single move gives the same order.
        at, to = draw(st.sampled_from([(0, 2), (0, 3), (3, 0), (3, 1)]))
        rest = [field.code for field in node.fields if field is not node.fields[at]]
        field = place.below("field", node.fields[at].code)
        return [line("move", field, after=rest[to - 1] if to else "^")]
    return draw(_of_fields(place, node))


@st.composite
def _of_fields(draw: st.DrawFn, place: Address, node: Node) -> list[Change]:
    found: list[Change] = []
    anchor = draw(st.sampled_from(["^", *(field.code for field in node.fields)]))
    gone = draw(st.sampled_from([None, *(field.code for field in node.fields if field.code != anchor)]))
    for field in node.fields:
        at = place.below("field", field.code)
        if field.code == gone:
            # The twin of a removed field could be taken for its new name: they differ in name.
            found.append(line("rename", at, to="x3") if draw(st.booleans()) else line("remove", at))
        elif len(found) < 3:
            found.extend(draw(_of_field(at, field)))
    body = Field(
        "x1", "新字段", FieldType("string", 7), draw(st.booleans()), None, "scalar", "", ("book",), NOWHERE
    )
    found.append(line("add", place.below("field", "x1"), body=body, after=anchor))
    return found


@st.composite
def _of_field(draw: st.DrawFn, at: Address, field: Field) -> list[Change]:
    what = draw(st.sampled_from(["none", "required", "type", "length", "texts"]))
    if what == "required":
        return [line("relax" if field.required else "tighten", at, required=not field.required)]
    if what == "texts":
        return [line("retitle", at, name=f"{field.name}新"), line("annotate", at, note=f"{field.note}新")]
    if what == "type" and field.type.base != "time":
        shape = "json" if field.shape != "json" else "list"
        # Split on purpose: normal joins them.
        return [line("retype", at, type=FieldType("time")), line("retype", at, shape=shape)]
    if what == "length" and field.type.length is not None:
        if draw(st.booleans()):
            return [line("relax", at, type=replace(field.type, length=field.type.length + 1))]
        less = replace(field.type, length=field.type.length - 1)
        return [line("tighten", at, type=less)]
    return []


@st.composite
def _of_dictionary(draw: st.DrawFn, key: str, a: Edition) -> list[Change]:
    dictionary = a.dictionaries[key]
    place = TOP.below("dict", key)
    found: list[Change] = []
    if draw(st.booleans()):
        found.append(line("close" if dictionary.open else "open", place))
    if draw(st.booleans()):
        found.append(line("add-codes", place, codes=(Code("97", "其他", ()),)))
        found.append(line("add-codes", place, codes=(Code("98", "未知", ("book",)),)))
    if draw(st.booleans()):
        first = dictionary.codes[0]
        found.append(line("relabel", place, codes=(Code(first.code, f"{first.label}新", KEEP),)))
    if draw(st.booleans()) and len(dictionary.codes) > 1:
        found.append(line("remove-codes", place, codes=(dictionary.codes[1].code,)))
    return found
