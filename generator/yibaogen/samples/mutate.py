"""Breaks built-in checks: each mutation takes a good message and makes it wrong in one known way."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from yibao.message.tables import DictionaryTable, FieldTable, InterfaceTable, NodeTable
from yibao.validate.tree import Branch, grow


@dataclass(frozen=True, slots=True)
class Spot:
    """A field in a message: the object that holds it and its description."""

    branch: Branch
    holder: dict[str, Any]
    field: FieldTable
    path: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """A wrong message and the id that it is meant to break."""

    rule: str
    what: str
    message: dict[str, Any]
    name: str = ""
    """The field's or the node's name in Chinese; empty for the envelope's own."""


def spots(branch: Branch, body: Any, way: tuple[str | int, ...] = ()) -> Iterator[Spot]:
    """Every field present in a body, depth first."""
    if isinstance(body, list):
        for at, item in enumerate(body):
            yield from spots(branch, item, (*way, at))
        return
    if not isinstance(body, dict):
        return
    for code, field in branch.fields.items():
        if code in body:
            yield Spot(branch, body, field, (*way, code))
    for key, child in branch.children.items():
        if key in body:
            yield from spots(child, body[key], (*way, key))


def at(message: Any, path: tuple[str | int, ...]) -> Any:
    """The value at a path."""
    for step in path:
        message = message[step]
    return message


Change = Callable[[FieldTable, DictionaryTable | None], Any]
_DROP = object()


def _too_long(field: FieldTable, _: DictionaryTable | None) -> Any:
    return "超" * (field.length + 1) if field.type == "string" and field.length and not field.dict else None


def _unknown_code(field: FieldTable, codes: DictionaryTable | None) -> Any:
    return "~"[: field.length or 1] if codes is not None and not codes.open else None


def _no_such_day(field: FieldTable, _: DictionaryTable | None) -> Any:
    days = {"date": "2026-02-30", "datetime": "2026-02-30 10:00:00", "time": "25:00:00"}
    return days.get(field.type)


def _too_many_digits(field: FieldTable, _: DictionaryTable | None) -> Any:
    return Decimal(10) ** ((field.length or 16) - (field.scale or 0)) if field.type == "decimal" else None


def _too_many_places(field: FieldTable, _: DictionaryTable | None) -> Any:
    return Decimal(1).scaleb(-(field.scale or 0) - 1) if field.type == "decimal" else None


def _wrong_type(field: FieldTable, _: DictionaryTable | None) -> Any:
    return "十元" if field.type in ("decimal", "integer") else True if field.type == "string" else None


def _missing(field: FieldTable, _: DictionaryTable | None) -> Any:
    return _DROP if field.required else None


# id -> how a field's value is made wrong; None where the field cannot be wrong in this way.
CHANGES: tuple[tuple[str, Change], ...] = (
    ("field-required", _missing),
    ("code-unknown", _unknown_code),
    ("field-date", _no_such_day),
    ("field-scale", _too_many_places),
    ("field-digits", _too_many_digits),
    ("field-length", _too_long),
    ("field-type", _wrong_type),
)


def broken_fields(
    interface: InterfaceTable, side: str, message: dict[str, Any], dictionaries: dict[str, DictionaryTable]
) -> Iterator[Broken]:
    """Every way of breaking one field of a message; the caller picks."""
    nodes = interface.input if side == "input" else interface.output
    found = list(spots(grow(nodes), message.get(side), (side,)))
    for rule, change in CHANGES:
        for spot in found:
            if spot.field.shape != "scalar":
                continue
            wrong = change(spot.field, dictionaries.get(spot.field.dict) if spot.field.dict else None)
            if wrong is None:
                continue
            changed = copy.deepcopy(message)
            holder = at(changed, spot.path[:-1])
            if wrong is _DROP:
                del holder[spot.field.code]
            else:
                holder[spot.field.code] = wrong
            yield Broken(rule, spot.field.code, changed, spot.field.name)


def broken_nodes(interface: InterfaceTable, side: str, message: dict[str, Any]) -> Iterator[Broken]:
    """Nodes missing, of the wrong shape, or with too many items."""
    nodes = interface.input if side == "input" else interface.output
    for node in nodes:
        if "." in node.path or not node.path or node.path not in (message.get(side) or {}):
            continue
        for rule in ("node-required", "node-shape", "node-limit"):
            changed = copy.deepcopy(message)
            body = changed[side]
            if rule == "node-required" and node.required:
                del body[node.path]
            elif rule == "node-shape":
                body[node.path] = "文本"
            elif rule == "node-limit" and node.max_items and isinstance(body[node.path], list):
                body[node.path] = _many(body[node.path][0], node)
            else:
                continue
            yield Broken(rule, node.path, changed, node.name)


def _many(item: dict[str, Any], node: NodeTable) -> list[Any]:
    """One item more than allowed, each with only what it must have; numbers that must not repeat are counted on."""
    needed = {field.code: item[field.code] for field in node.fields if field.required and field.code in item}
    made = [copy.deepcopy(needed) for _ in range((node.max_items or 0) + 1)]
    for number, each in enumerate(made):
        for code, value in each.items():
            if code.endswith(("_sn", "_id", "sn")) and isinstance(value, str) and len(value) > 4:
                each[code] = f"{value[:-4]}{number:04d}"
    return made


def broken_envelope(message: dict[str, Any], side: str) -> Iterator[Broken]:
    """Envelope fields missing or wrong: every message has them."""
    first = "msgid" if side == "input" else "inf_refmsgid"
    drop = copy.deepcopy(message)
    drop.pop(first, None)
    yield Broken("field-required", first, drop, "报文ID")
    long = copy.deepcopy(message)
    long[first] = "9" * 46
    yield Broken("field-length", first, long, "报文ID")
    if side == "input":
        day = copy.deepcopy(message)
        day["inf_time"] = "2026-02-30 08:00:00"
        yield Broken("field-date", "inf_time", day, "交易时间")
