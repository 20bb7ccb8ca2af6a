"""A whole message of one interface, envelope included, as one self-contained JSON Schema."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from yibaogen.index.tables import rule_table
from yibaogen.model import Direction, Edition, Field, Interface, Node, Rule
from yibaogen.render.json_schema.conditions import condition
from yibaogen.render.json_schema.fields import MOMENTS, Schema, code_list, head, spellings, tail, tolerant
from yibaogen.render.json_schema.nodes import Branch, def_name, grow, object_schema, tolerant_use

METASCHEMA = "https://json-schema.org/draft/2020-12/schema"
# The items of a body that is a list itself.
ITEM = "body.item"
Way = Literal["input", "output"]
_SIDES = {"input": ("输入", "Request"), "output": ("输出", "Reply")}
# A body in which nothing is required may be anything that is empty.
_MAY_BE_EMPTY = {"type": ["object", "null", "string", "array"], "maxLength": 0, "maxItems": 0}
_SUCCESS = {"required": ["infcode"], "properties": {"infcode": {"enum": [0, "0"]}}}


def message_schema(edition: Edition, interface: Interface, way: Way) -> Schema:
    """The schema of the request (``input``) or of the reply (``output``)."""
    return _Writer(edition, interface, way).schema()


@dataclass(slots=True)
class _Writer:
    """One message: collects ``$defs`` and the rules that it could not express."""

    edition: Edition
    interface: Interface
    way: Way
    dictionaries: dict[str, Schema] = field(default_factory=dict)
    moments: set[str] = field(default_factory=set)
    items: dict[str, Schema] = field(default_factory=dict)
    unexpressed: list[Rule] = field(default_factory=list)

    def schema(self) -> Schema:
        interface = self.interface
        envelope = self.edition.envelope
        outer = envelope.request if self.way == "input" else envelope.response
        root = grow(interface.nodes(_direction(self.way)))
        rules = [rule for rule in interface.rules if rule.on == self.way]
        nodes = {def_name(one.path): self._node(one, rules) for one in root.walk()}
        properties = {item.code: self._field(item) for item in outer.fields}
        body = self._body(root, rules)
        if "infno" in properties and self.way == "input":
            properties["infno"]["enum"] = spellings([interface.infno])
        side, word = _SIDES[self.way]
        schema: Schema = {
            "$schema": METASCHEMA,
            "$id": f"urn:yibao:{self.edition.id}:{interface.infno}:{self.way}",
            # Tools name classes for the title: it begins with a Latin word.
            "title": f"{word} {interface.infno} {interface.name} · {side}",
        }
        if interface.note:
            schema["description"] = interface.note
        schema |= {"type": "object", "properties": properties | {self.way: {}}}
        schema["required"] = [item.code for item in outer.fields if item.required]
        also = self._conditions(envelope.rules, "request" if self.way == "input" else "response", outer)
        self._place_body(schema, body, root.needed(), also)
        if also:
            schema["allOf"] = also
        listed = [_listed(rule) for rule in self.unexpressed]
        schema |= {"x-yibao-rules": listed} if listed else {}
        return schema | {"$defs": self.items | nodes | self._shared()}

    def _place_body(self, schema: Schema, body: Schema, needed: bool, also: list[Schema]) -> None:
        """A request has its body in ``properties``; a reply owes one only when it tells of success."""
        if self.way == "input":
            schema["properties"]["input"] = body
            schema["required"] += ["input"] if needed else []
            return
        schema["properties"]["output"] = {"description": "infcode 为 0 时才有 / there when infcode is 0"}
        then: Schema = {"properties": {"output": body}}
        also.append({"if": _SUCCESS, "then": ({"required": ["output"]} if needed else {}) | then})

    def _body(self, root: Branch, rules: list[Rule]) -> Schema:
        body = self._node(root, rules)
        if root.array:
            # The body itself is a list: what has no path is the kind of its items.
            self.items[ITEM] = body
            empty: Schema = {"type": ["array", "object"]}
            if not root.needed():
                empty = {"type": ["array", "object", "null", "string"], "maxLength": 0}
            use: Schema = empty | {"items": {"$ref": f"#/$defs/{ITEM}"}}
            return use | {"if": {"type": "object"}, "then": {"$ref": f"#/$defs/{ITEM}"}}
        return body if root.needed() else body | _MAY_BE_EMPTY

    def _node(self, branch: Branch, rules: Iterable[Rule]) -> Schema:
        properties = {item.code: self._field(item) for item in branch.fields}
        for key, child in branch.children.items():
            properties[key] = tolerant_use(child, f"#/$defs/{def_name(child.path)}")
        schema = object_schema(branch, properties)
        node = branch.node
        own = [rule for rule in rules if rule.scope == branch.path]
        if node is None:
            self.unexpressed += own
            return schema
        also = self._conditions(own, self.way, node)
        return schema | ({"allOf": also} if also else {})

    def _conditions(self, rules: Iterable[Rule], side: str, node: Node) -> list[Schema]:
        found: list[Schema] = []
        for rule in rules:
            if rule.on != side:
                continue
            expressed = condition(rule, node) if rule.severity == "error" else None
            if expressed is None:
                self.unexpressed.append(rule)
            else:
                found.append(expressed)
        return found

    def _field(self, item: Field) -> Schema:
        body = tolerant(item)
        if item.shape in ("scalar", "list") and item.type.base in ("date", "datetime", "time"):
            self.moments.add(f"type.{item.type.base}")
        if item.dict is not None and item.shape in ("scalar", "list"):
            place = body if item.shape == "scalar" else body["items"]
            place["$ref"] = f"#/$defs/{self._dictionary(item.dict)}"
        return head(item) | body | tail(item)

    def _dictionary(self, name: str) -> str:
        key = f"dict.{name}"
        if key not in self.dictionaries:
            dictionary = self.edition.dictionaries[name]
            codes = [code.code for code in dictionary.codes]
            if self.way == "output" or dictionary.open or not codes:
                shown: Schema = {"examples": codes[:3]} if codes else {}
            else:
                shown = {"enum": [*spellings(codes), "", None]}
            self.dictionaries[key] = code_list(dictionary) | shown
        return key

    def _shared(self) -> dict[str, Schema]:
        moments = {key: MOMENTS[key] for key in sorted(self.moments)}
        return moments | dict(sorted(self.dictionaries.items()))


def _direction(way: Way) -> Direction:
    return "input" if way == "input" else "output"


def _listed(rule: Rule) -> Schema:
    """A rule that the schema can only name."""
    return {
        "id": rule.id,
        "severity": rule.severity,
        "scope": rule.scope,
        "rule": rule_table(rule).text,
        "message": rule.message,
        "message_en": rule.message_en,
    }
