"""Our tolerant message schemas as one strict document per interface, in the shape that makes good models.

Strict: of several types the first, of an either-or the standard's own form. Money gets ``format: decimal`` and the exact
step of its scale: pydantic judges a Decimal exactly, where JSON Schema's floating point would refuse good amounts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

Schema = dict[str, Any]
Messages = dict[str, Schema]
"""``input`` and ``output`` of one interface."""

_CLASSES = {"input": "Request", "output": "Reply"}
_ENVELOPES = {"input": "RequestEnvelope", "output": "ReplyEnvelope"}
_KEPT = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "maxLength", "minLength")
_DATETIME = r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$"
_TIME = r"^\d{2}:\d{2}:\d{2}$"
_DECIMAL = re.compile(r"decimal\((\d+),(\d+)\)")
_UNSEEN = re.compile(
    "[\x00-\x20\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]+"
)


def interface_document(messages: Messages, package: str) -> Schema:
    """Both messages of an interface as one document; the envelope's fields stay in ``package.envelope``."""
    definitions: dict[str, Schema] = {}
    for way, schema in sorted(messages.items()):
        _Side(way, schema, definitions).add(f"{package}.envelope.{_ENVELOPES[way]}")
    return {"package": package, "$defs": definitions}


def envelope_document(messages: Mapping[str, Messages], package: str) -> Schema:
    """What the messages of all interfaces have around their bodies."""
    definitions: dict[str, Schema] = {}
    for way, name in _ENVELOPES.items():
        schemas = [pair[way] for _, pair in sorted(messages.items()) if way in pair]
        if schemas:
            own = {"infno", way}
            fields = {key: value for key, value in schemas[0]["properties"].items() if key not in own}
            needed = [key for key in schemas[0].get("required", []) if key in fields]
            dictionaries = schemas[0].get("$defs", {})
            properties = {key: _field(value, dictionaries) for key, value in fields.items()}
            definitions[name] = {"type": "object", "properties": properties, "required": needed}
    return {"package": package, "$defs": definitions}


class _Side:
    """One message: its nodes become classes named for way and path."""

    def __init__(self, way: str, schema: Schema, into: dict[str, Schema]) -> None:
        self._way = way
        self._schema = schema
        self._defs: Mapping[str, Schema] = schema.get("$defs", {})
        self._into = into
        self._names = _class_names(way, (key for key, value in self._defs.items() if "properties" in value))

    def add(self, envelope: str) -> None:
        """Put the message's class and those of its nodes into the definitions."""
        way = self._way
        schema = self._schema
        for key, name in self._names.items():
            self._into[name] = self._object(self._defs[key])
        body = schema["properties"][way]
        required = list(schema.get("required", []))
        for part in schema.get("allOf", []):
            then = part.get("then", {})
            if way in then.get("properties", {}):
                # A refused reply has no output, so the field stays optional.
                body = then["properties"][way]
        if _types(body)[0] == "array":
            use = self._use(body)
        else:
            self._into[way.capitalize()] = self._object(body)
            use = {"$ref": f"#/$defs/{way.capitalize()}"}
        properties = {way: use}
        if way == "input" and "infno" in schema["properties"]:
            number = [code for code in schema["properties"]["infno"]["enum"] if isinstance(code, str)]
            properties = {"infno": {"type": "string", "enum": number}} | properties
        self._into[_CLASSES[way]] = {
            "type": "object",
            "description": plain_text(schema["title"], schema.get("description", "")),
            "customBasePath": envelope,
            "properties": properties,
            "required": [key for key in required if key in properties],
        }

    def _object(self, schema: Schema) -> Schema:
        properties = {
            key: self._use(value) if self._is_node(value) else _field(value, self._defs)
            for key, value in schema.get("properties", {}).items()
        }
        text = plain_text(schema.get("title", ""), schema.get("description", ""))
        body = {"type": "object", "properties": properties, "required": schema.get("required", [])}
        return body | ({"description": text} if text else {})

    def _is_node(self, schema: Schema) -> bool:
        return _target(schema.get("items", {})) in self._names

    def _use(self, schema: Schema) -> Schema:
        reference = {"$ref": f"#/$defs/{self._names[_target(schema['items'])]}"}
        if _types(schema)[0] != "array":
            return reference
        limits = {key: schema[key] for key in ("minItems", "maxItems") if key in schema}
        return {"type": "array", "items": reference} | limits


def _field(schema: Schema, definitions: Mapping[str, Schema]) -> Schema:
    """A field in strict form, its dictionary looked up."""
    text = plain_text(schema.get("title", ""), schema.get("description", ""))
    described = {"description": text} if text else {}
    shape = schema.get("x-yibao-shape")
    if shape == "json":
        return described | {"type": ["object", "array", "string"]}
    if shape == "list":
        # Limits of single items would each need a class of their own.
        item = _scalar(
            schema["items"] | {key: schema[key] for key in ("x-yibao-type",) if key in schema}, definitions
        )
        return described | {
            "type": "array",
            "items": {key: item[key] for key in ("type", "enum", "format") if key in item},
        }
    return described | _scalar(schema, definitions)


def _scalar(schema: Schema, definitions: Mapping[str, Schema]) -> Schema:
    kind = schema.get("x-yibao-type", "")
    first = _types(schema)[0]
    kept = {
        key: schema[key] for key in _KEPT if key in schema and (first == "string") == key.endswith("Length")
    }
    decimal = _DECIMAL.fullmatch(kind)
    if decimal is not None:
        return kept | {"type": "number", "format": "decimal", "multipleOf": _step(int(decimal.group(2)))}
    if kind == "date":
        return {"type": "string", "format": "date"}
    if kind in ("datetime", "time"):
        return {"type": "string", "pattern": _DATETIME if kind == "datetime" else _TIME}
    codes = definitions.get(_target(schema), {}).get("enum") or schema.get("enum")
    if codes:
        return {"type": "string", "enum": [code for code in codes if isinstance(code, str) and code]}
    return {"type": first} | kept


def _step(scale: int) -> float | int:
    """The place value of the last digit; pydantic takes the number by its shortest text, so it is exact."""
    return float(f"1e-{scale}") if scale else 1


def _types(schema: Schema) -> list[str]:
    kinds = schema.get("type", "object")
    return [kinds] if isinstance(kinds, str) else list(kinds)


def _target(schema: Schema) -> str:
    return str(schema.get("$ref", "")).removeprefix("#/$defs/")


def _class_names(way: str, keys: Iterable[str]) -> dict[str, str]:
    """``data`` → ``InputData``; names that would fall together get a number."""
    taken = {"Request", "Reply", "Input", "Output"}
    names: dict[str, str] = {}
    for key in keys:
        words = re.split(r"[^A-Za-z0-9]+", key)
        name = way.capitalize() + "".join(word[:1].upper() + word[1:] for word in words)
        while name in taken:
            name += "2"
        taken.add(name)
        names[key] = name
    return names


def plain_text(title: str, note: str) -> str:
    """Title and note on one line, without characters that a reader cannot see."""
    return _UNSEEN.sub(" ", f"{title}：{note}" if note else title).strip()
