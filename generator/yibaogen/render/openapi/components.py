"""The components of an OpenAPI description: envelopes, nodes, data elements and dictionaries, each once."""

from __future__ import annotations

from typing import Literal

from yibaogen.model import Edition, Element, Field, Interface, Node
from yibaogen.render.json_schema.fields import Schema, code_list, head, strict, tail
from yibaogen.render.json_schema.nodes import Branch, grow, object_schema, strict_use

Way = Literal["input", "output"]
_SIDES = {"input": "request", "output": "reply"}


def component_ref(name: str) -> Schema:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


class Components:
    """Collects what the operations use.

    Names: ``2207.request`` and ``2207.reply``; ``2207.input.data`` for a node; ``envelope.request``;
    ``element.psn_no`` where a field is just as its element says; ``dict.gend`` (requests) and ``dict.gend.reply``.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._messages: dict[str, Schema] = {}
        self._elements: dict[str, Schema] = {}
        self._dictionaries: dict[str, Schema] = {}
        envelope = edition.envelope
        self._envelopes = {
            "envelope.request": self._envelope(envelope.request, "input"),
            "envelope.reply": self._envelope(envelope.response, "output"),
        }

    def schemas(self) -> dict[str, Schema]:
        """All components so far: messages in the order of their making, shared ones by name."""
        shared = dict(sorted(self._elements.items())) | dict(sorted(self._dictionaries.items()))
        return self._envelopes | self._messages | shared

    def message(self, interface: Interface, way: Way) -> str:
        """Add one whole message; the name of its component."""
        root = grow(interface.nodes("input" if way == "input" else "output"))
        prefix = f"{interface.infno}.{way}"
        for branch in root.walk():
            self._messages[f"{prefix}.{branch.path}"] = self._object(branch, prefix, way)
        self._messages[prefix] = self._object(root, prefix, way)
        own: Schema = {"type": "object", "properties": self._own(interface, way, root, prefix)}
        if way == "input":
            # A reply owes its body only when infcode is 0.
            own["required"] = ["infno"] + (["input"] if root.needed() else [])
        name = f"{interface.infno}.{_SIDES[way]}"
        title = {"title": f"{interface.infno} {interface.name}"}
        self._messages[name] = title | {"allOf": [component_ref(f"envelope.{_SIDES[way]}"), own]}
        return name

    def _own(self, interface: Interface, way: Way, root: Branch, prefix: str) -> dict[str, Schema]:
        body = strict_use(root, component_ref(prefix)["$ref"])
        return {"infno": {"const": interface.infno}, way: body} if way == "input" else {way: body}

    def _envelope(self, node: Node, way: Way) -> Schema:
        branch = Branch("", node)
        return object_schema(branch, {item.code: self._field(item, way) for item in node.fields})

    def _object(self, branch: Branch, prefix: str, way: Way) -> Schema:
        properties = {item.code: self._field(item, way) for item in branch.fields}
        for key, child in branch.children.items():
            properties[key] = strict_use(child, component_ref(f"{prefix}.{child.path}")["$ref"])
        return object_schema(branch, properties)

    def _field(self, item: Field, way: Way) -> Schema:
        element = self._edition.elements.get(item.code)
        if element is None or not _same(item, element):
            return self._written_out(item, way)
        name = f"element.{item.code}"
        if way == "output" and item.dict is not None:
            name += ".reply"
        if name not in self._elements:
            self._elements[name] = self._written_out(item, way)
        return component_ref(name)

    def _written_out(self, item: Field, way: Way) -> Schema:
        body = strict(item)
        if item.dict is not None and item.shape in ("scalar", "list"):
            place = body if item.shape == "scalar" else body["items"]
            place["$ref"] = component_ref(self._dictionary(item.dict, way))["$ref"]
        return head(item) | body | tail(item)

    def _dictionary(self, key: str, way: Way) -> str:
        dictionary = self._edition.dictionaries[key]
        codes = [code.code for code in dictionary.codes]
        closed = way == "input" and not dictionary.open and bool(codes)
        name = f"dict.{key}" if way == "input" else f"dict.{key}.reply"
        if name not in self._dictionaries:
            shown: Schema = {"enum": codes} if closed else {"examples": codes[:3]} if codes else {}
            self._dictionaries[name] = code_list(dictionary) | {"type": "string"} | shown
        return name


def _same(field: Field, element: Element) -> bool:
    """Whether a field is just what its element says (whether it is required stands in its node)."""
    facts = (field.name, field.type, field.dict, field.shape, field.note)
    return facts == (element.name, element.type, element.dict, element.shape, element.note)
