"""Random small edits of an edition: what a province does, so that two editions are near each other."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from yibaogen.model import Edition, Interface, Node
from yibaogen.overlay.renames import Renames, renamed_rule

from .editions import CODES, fields, interfaces, nodes, texts

SIDES = ("input", "output", "file")


@st.composite
def near(draw: st.DrawFn, edition: Edition, edition_id: str = "b") -> Edition:
    """The edition after a few edits, over the given one."""
    found = replace(edition, id=edition_id, base=edition.id, version="2")
    for _ in range(draw(st.integers(1, 5))):
        if found.interfaces:
            found = draw(_edited(found))
    return found


@st.composite
def _edited(draw: st.DrawFn, edition: Edition) -> Edition:
    infno = draw(st.sampled_from(sorted(edition.interfaces)))
    interface = edition.interfaces[infno]
    dicts, codes = tuple(sorted(edition.dictionaries)), sorted(edition.elements)
    what = draw(st.sampled_from(["fields", "fields", "fields", "nodes", "move", "drop", "title", "rename"]))
    others = {key: each for key, each in edition.interfaces.items() if key != infno}
    if what == "drop":
        return replace(edition, interfaces=others)
    if what == "move" and "4509" not in others:
        return replace(edition, interfaces={**others, "4509": replace(interface, infno="4509")})
    if what == "title":
        new = replace(interface, name=draw(texts))
    elif what == "rename":
        new = draw(_renamed(interface, codes))
    elif what == "nodes":
        new = draw(interfaces(infno, dicts, codes))
        new = replace(new, method=interface.method, input=new.input, output=interface.output, rules=())
    else:
        new = draw(_fields_edited(interface, dicts, codes))
    return replace(edition, interfaces=dict(sorted({**others, infno: new}.items())))


def _side(interface: Interface, draw: st.DrawFn) -> str | None:
    possible = [side for side in SIDES if interface.nodes(side)]
    return draw(st.sampled_from(possible)) if possible else None


@st.composite
def _fields_edited(
    draw: st.DrawFn, interface: Interface, dicts: tuple[str, ...], codes: list[str]
) -> Interface:
    side = _side(interface, draw)
    if side is None:
        return interface
    before = interface.nodes(side)
    node = draw(st.sampled_from(before))
    mentioned = {rule.on for rule in interface.rules}
    # Rules of an edited side may speak of fields that go: leave them out.
    rules = (
        tuple(rule for rule in interface.rules if rule.on != side) if side in mentioned else interface.rules
    )
    made = draw(nodes(node.path, dicts, codes, [node.kind]))
    kept = {field.code: field for field in node.fields}
    order = draw(st.permutations([*kept]))
    mixed = [kept.get(field.code, field) if draw(st.booleans()) else field for field in made.fields]
    listed = mixed if draw(st.booleans()) else [kept[code] for code in order]
    return replace(interface, rules=rules, **{side: _with(before, replace(node, fields=tuple(listed)))})


@st.composite
def _renamed(draw: st.DrawFn, interface: Interface, codes: list[str]) -> Interface:
    """A field under another code, rules following."""
    side = _side(interface, draw)
    if side is None:
        return interface
    before = interface.nodes(side)
    node = draw(st.sampled_from(before))
    free = [code for code in codes if node.field(code) is None]
    if not node.fields or not free:
        return interface
    old, new = draw(st.sampled_from(node.fields)), draw(st.sampled_from(free))
    listed = tuple(replace(each, code=new) if each is old else each for each in node.fields)
    renames = Renames({}, {(node.path, old.code): new})
    rules = tuple(renamed_rule(rule, renames) if rule.on == side else rule for rule in interface.rules)
    return replace(interface, rules=rules, **{side: _with(before, replace(node, fields=listed))})


def _with(nodes_before: tuple[Node, ...], node: Node) -> tuple[Node, ...]:
    return tuple(node if each.path == node.path else each for each in nodes_before)


__all__ = ["CODES", "fields", "near"]
