"""Where everything of an edition stands on the site, and which fields use what: computed once, read by every page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import msgspec

from yibaogen.model import Edition, Field, Node, Rule
from yibaogen.render.docs.links import anchor_slugs, file_slugs

ENVELOPE = ""
"""Stands for the envelope where an interface number is expected."""

Side = str
"""``input``, ``output``, ``file`` of an interface; ``request``, ``response`` of the envelope."""

SIDE_WORDS: Mapping[Side, str] = {
    "input": "请求",
    "output": "应答",
    "file": "文件",
    "request": "请求信封",
    "response": "应答信封",
}


class Use(msgspec.Struct, frozen=True):
    """One occurrence of a field: ``owner`` is an interface number or ``ENVELOPE``."""

    owner: str
    side: Side
    path: str
    field: Field
    href: str


@dataclass(frozen=True, slots=True)
class Atlas:
    """Addresses are relative to the top of the site; keys of ``fields`` are (owner, side, node path, code). ``names`` are those
    of interfaces, for who needs no more of them."""

    edition: Edition
    interfaces: Mapping[str, str]
    names: Mapping[str, str]
    dictionaries: Mapping[str, str]
    fields: Mapping[tuple[str, Side, str, str], str]
    nodes: Mapping[tuple[str, Side, str], str]
    rules: Mapping[tuple[str, str], str]
    by_dictionary: Mapping[str, tuple[Use, ...]]
    by_code: Mapping[str, tuple[Use, ...]]

    def page(self, owner: str) -> str:
        """The page of an interface or of the envelope."""
        return "envelope.html" if owner == ENVELOPE else self.interfaces[owner]


def sides(edition: Edition, owner: str) -> Iterator[tuple[Side, tuple[Node, ...]]]:
    """The sides of an interface or of the envelope with their nodes, in reading order."""
    if owner == ENVELOPE:
        yield "request", (edition.envelope.request,)
        yield "response", (edition.envelope.response,)
        return
    interface = edition.interfaces[owner]
    yield "input", interface.input
    yield "output", interface.output
    yield "file", interface.file


def rules_of(edition: Edition, owner: str) -> tuple[Rule, ...]:
    """The rules of an interface or of the envelope."""
    return edition.envelope.rules if owner == ENVELOPE else edition.interfaces[owner].rules


def survey(edition: Edition) -> Atlas:
    """Give every interface, dictionary, node, field and rule its address and note who uses what."""
    interfaces = {infno: f"interfaces/{name}.html" for infno, name in file_slugs(edition.interfaces).items()}
    dictionaries = {
        dict_id: f"dictionaries/{name}.html" for dict_id, name in file_slugs(edition.dictionaries).items()
    }
    anchors: dict[tuple[str, ...], str] = {}
    for owner in (ENVELOPE, *edition.interfaces):
        anchors.update(anchor_slugs(_wanted(edition, owner)))
    fields = {(key[1], key[2], key[3], key[4]): name for key, name in anchors.items() if key[0] == "field"}
    nodes = {(key[1], key[2], key[3]): name for key, name in anchors.items() if key[0] == "node"}
    rules = {(key[1], key[2]): name for key, name in anchors.items() if key[0] == "rule"}
    pages = {ENVELOPE: "envelope.html", **interfaces}
    uses = tuple(
        Use(owner, side, node.path, field, f"{pages[owner]}#{fields[owner, side, node.path, field.code]}")
        for owner in (ENVELOPE, *edition.interfaces)
        for side, group in sides(edition, owner)
        for node in group
        for field in node.fields
    )
    by_dictionary = _grouped((use.field.dict, use) for use in uses if use.field.dict is not None)
    by_code = _grouped((use.field.code, use) for use in uses)
    names = {infno: each.name for infno, each in edition.interfaces.items()}
    return Atlas(edition, interfaces, names, dictionaries, fields, nodes, rules, by_dictionary, by_code)


def _wanted(edition: Edition, owner: str) -> dict[tuple[str, ...], str]:
    """Anchors of one page: ``input-data-psn_no`` for a field, ``node-input-data`` for a node, ``rule-id``."""
    wanted: dict[tuple[str, ...], str] = {}
    for side, group in sides(edition, owner):
        for node in group:
            middle = "" if owner == ENVELOPE else f"{node.path or '.'}-"
            for field in node.fields:
                wanted["field", owner, side, node.path, field.code] = f"{side}-{middle}{field.code}"
    for side, group in sides(edition, owner):
        for node in group:
            wanted["node", owner, side, node.path] = f"node-{side}-{node.path or '.'}"
    for rule in rules_of(edition, owner):
        wanted["rule", owner, rule.id] = f"rule-{rule.id}"
    return wanted


def _grouped(pairs: Iterator[tuple[str, Use]]) -> dict[str, tuple[Use, ...]]:
    groups: dict[str, list[Use]] = {}
    for key, use in pairs:
        groups.setdefault(key, []).append(use)
    return {key: tuple(group) for key, group in groups.items()}
