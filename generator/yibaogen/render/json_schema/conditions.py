"""Rules as JSON Schema, where it has the words: conditions on texts of the one node that the rule speaks of.

A rule is broken when its ``when`` is true and what it wants is not. Truth has three values (true, false, absent), so a
condition has two schemas: the one that holds when it is true, and the one that holds when it is false.
"""

from __future__ import annotations

from typing import Any

from yibaogen.model import Node, Rule
from yibaogen.model.expression import Bool, Call, Compare, Expr, Get, In, Not, Text
from yibaogen.render.json_schema.fields import Schema, spellings

_ABSENT: Schema = {"enum": [None, ""]}


def condition(rule: Rule, node: Node) -> Schema | None:
    """The rule as a subschema of its node; None when it says more than JSON Schema can."""
    wanted = _wanted(rule, node)
    if wanted is None:
        return None
    comment = {"$comment": f"{rule.id}: {rule.message}"}
    if rule.when is None:
        return comment | wanted
    holds = _true(rule.when, node)
    return None if holds is None else comment | {"if": holds, "then": wanted}


def _wanted(rule: Rule, node: Node) -> Schema | None:
    if rule.require is not None:
        code = _local(rule.require, node)
        return None if code is None else _has(code, {})
    fails = _false(rule.check, node) if rule.check is not None else None
    return None if fails is None else {"not": fails}


def _local(path: str, node: Node) -> str | None:
    """The field of this node that a bare or absolute path means; None for any other place."""
    parent, _, code = path.rpartition(".")
    alone = node.kind == "object" and "." not in node.path
    if "." in path and not (alone and parent == node.path):
        return None  # in a list an absolute path does not mean the item at hand
    field = node.field(code)
    return None if field is None or field.shape != "scalar" else code


def _text_field(tree: Expr, node: Node) -> str | None:
    if not isinstance(tree, Get):
        return None
    code = _local(tree.path, node)
    field = node.field(code) if code is not None else None
    return code if field is not None and field.type.base == "string" else None


def _has(code: str, value: Schema) -> Schema:
    """The field is there, is not empty, and fits."""
    return {"required": [code], "properties": {code: {"not": _ABSENT} | value}}


def _is(code: str, options: list[str]) -> Schema:
    return {"required": [code], "properties": {code: {"enum": spellings(options)}}}


def _is_not(code: str, options: list[str]) -> Schema:
    return {"required": [code], "properties": {code: {"not": {"enum": [*spellings(options), None, ""]}}}}


def _true(tree: Expr, node: Node) -> Schema | None:
    match tree:
        case Compare(op="==" | "!=") | In():
            return _choice(tree, node, _is, _is_not)
        case Call(name="present", args=(Get(path=path),)):
            code = _local(path, node)
            return None if code is None else _has(code, {})
        case Not(item=item):
            return _false(item, node)
        case Bool(op=op, items=items):
            return _joined("allOf" if op == "and" else "anyOf", [_true(item, node) for item in items])
        case _:
            return None


def _false(tree: Expr, node: Node) -> Schema | None:
    match tree:
        case Compare(op="==" | "!=") | In():
            return _choice(tree, node, _is_not, _is)
        case Call(name="present", args=(Get(path=path),)):
            code = _local(path, node)
            return None if code is None else {"not": _has(code, {})}
        case Not(item=item):
            return _true(item, node)
        case Bool(op=op, items=items):
            return _joined("anyOf" if op == "and" else "allOf", [_false(item, node) for item in items])
        case _:
            return None


def _choice(tree: Expr, node: Node, same: Any, other: Any) -> Schema | None:
    """``field == 'x'``, ``field != 'x'``, ``field in (…)`` by the builder for each outcome."""
    if isinstance(tree, In):
        code = _text_field(tree.item, node)
        return None if code is None else same(code, list(tree.options))
    if not isinstance(tree, Compare) or not isinstance(tree.right, Text) or not tree.right.value:
        return None
    code = _text_field(tree.left, node)
    if code is None:
        return None
    built: Schema = (same if tree.op == "==" else other)(code, [tree.right.value])
    return built


def _joined(word: str, parts: list[Schema | None]) -> Schema | None:
    known = [part for part in parts if part is not None]
    return {word: known} if len(known) == len(parts) else None
