"""``<edition>/openapi.json``: OpenAPI 3.1 of an edition, for tools that know nothing of us.

The strict forms only (what the standard writes), so that client generators make plain types of them. Numbers that the
platform calls at the institution are ``webhooks``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from yibaogen.model import Edition, Interface
from yibaogen.model.samples import Bundle
from yibaogen.render.json_schema.fields import Schema
from yibaogen.render.layout import laid_out
from yibaogen.render.openapi.components import Components, component_ref

_WAYS: tuple[Literal["input"], Literal["output"]] = ("input", "output")


def render(bundle: Bundle) -> dict[str, str]:
    """One file."""
    return {f"{bundle.edition.id}/openapi.json": laid_out(document(bundle.edition)) + "\n"}


def document(edition: Edition) -> Schema:
    """The description as builtins."""
    components = Components(edition)
    interfaces = edition.interfaces.values()
    operations = {one.infno: _operation(one, components) for one in interfaces}
    called = {one.infno: operations[one.infno] for one in interfaces if one.caller != "platform"}
    offered = {
        one.infno: _offered(one, operations[one.infno]) for one in interfaces if one.caller != "institution"
    }
    body: Schema = {
        "openapi": "3.1.0",
        "info": {
            "title": f"医保定点医药机构接口（{edition.name}） / {edition.id}",
            "version": edition.version,
            "description": "每个交易是一次 POST：报文外层不变，业务数据在 input/output 中。\n\n"
            "Every transaction is one POST of an envelope with its data in `input`; replies carry `output`.",
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "servers": [{"url": "/", "description": "接口平台或模拟平台的根地址 / root of the platform"}],
        "tags": _tags(interfaces),
        "paths": {f"/{infno}": {"post": operation} for infno, operation in called.items()},
    }
    if offered:
        body["webhooks"] = {infno: {"post": operation} for infno, operation in offered.items()}
    return body | {"components": {"schemas": components.schemas()}}


def _tags(interfaces: Iterable[Interface]) -> list[Schema]:
    names = dict.fromkeys(tag for one in interfaces for tag in _tags_of(one))
    return [{"name": name} for name in names]


def _tags_of(interface: Interface) -> list[str]:
    """Level 2 within level 1 is one tag: tags are flat."""
    parts = [part for part in (interface.level1, interface.level2) if part]
    return [" / ".join(parts)] if parts else []


def _offered(interface: Interface, operation: Schema) -> Schema:
    """The operation as a webhook; where both sides call, its id must be another one."""
    if interface.caller != "both":
        return operation
    return {**operation, "operationId": f"{interface.method}_inbound"}


def _operation(interface: Interface, components: Components) -> Schema:
    names = {way: components.message(interface, way) for way in _WAYS}
    head: Schema = {"tags": _tags_of(interface)} if _tags_of(interface) else {}
    head |= {"operationId": interface.method, "summary": f"{interface.infno} {interface.name}"}
    if interface.note:
        head["description"] = interface.note
    request = {"content": _json(component_ref(names["input"]))}
    reply = {
        "description": f"{interface.name}：应答，成败看 infcode / the reply, infcode tells success",
        "content": _json(component_ref(names["output"])),
    }
    return head | {"requestBody": {"required": True} | request, "responses": {"200": reply}}


def _json(schema: Schema) -> Schema:
    return {"application/json": {"schema": schema}}
