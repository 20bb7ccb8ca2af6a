"""A stored snapshot back into the model: the inverse of ``index.tables``, for comparing with what was released.

What a snapshot does not hold stays empty: elements, sources of nodes, places in files.
"""

from __future__ import annotations

from typing import Any

from yibao.events import Span
from yibao.message.tables import (
    Ast,
    DictionaryTable,
    EditionTable,
    FieldTable,
    InterfaceTable,
    NodeTable,
    RuleTable,
)
from yibaogen.model import (
    Code,
    Dictionary,
    Edition,
    Envelope,
    Field,
    FieldType,
    Interface,
    Node,
    Rule,
)
from yibaogen.model.expression import Arith, Bool, Call, Compare, Expr, Get, In, Not, Number, Text

_NOWHERE = Span("", 0, 0)


def edition_of(table: EditionTable) -> Edition:
    """The edition. Raises ValueError for a rule whose tree is none."""
    envelope = table.envelope
    return Edition(
        table.edition,
        table.name,
        table.version,
        table.base,
        dict(table.sources),
        Envelope(_node(envelope.request), _node(envelope.response), tuple(map(_rule, envelope.rules))),
        {},
        {key: _dictionary(key, each) for key, each in table.dictionaries.items()},
        {infno: _interface(infno, each) for infno, each in table.interfaces.items()},
        dict(table.transport),
    )


def _interface(infno: str, table: InterfaceTable) -> Interface:
    return Interface(
        infno,
        table.name,
        table.method,
        table.level1,
        table.level2,
        table.caller,
        table.note,
        tuple(map(_node, table.input)),
        tuple(map(_node, table.output)),
        tuple(map(_node, table.file)),
        tuple(map(_rule, table.rules)),
        table.sources,
        _NOWHERE,
    )


def _node(table: NodeTable) -> Node:
    fields = tuple(map(_field, table.fields))
    return Node(
        table.path, table.kind, table.required, table.max_items, table.name, table.note, fields, (), _NOWHERE
    )


def _field(table: FieldTable) -> Field:
    # Only a coded type has a dictionary, and it always has one.
    kind = FieldType(table.type, table.length, table.scale, table.dict is not None and table.type == "string")
    return Field(
        table.code,
        table.name,
        kind,
        table.required,
        table.dict,
        table.shape,
        table.note,
        table.sources,
        _NOWHERE,
    )


def _rule(table: RuleTable) -> Rule:
    return Rule(
        table.id,
        table.on,
        table.scope,
        table.severity,
        None if table.when is None else _tree(table.when),
        table.require,
        None if table.check is None else _tree(table.check),
        table.message,
        table.message_en,
        table.sources,
        _NOWHERE,
    )


def _dictionary(dict_id: str, table: DictionaryTable) -> Dictionary:
    codes = tuple(Code(each.code, each.name, each.sources) for each in table.codes)
    return Dictionary(dict_id, table.name, table.open, table.note, codes, table.sources, _NOWHERE)


def _tree(ast: Ast) -> Expr:
    """The nested lists of docs/ARCHITECTURE.md as a tree."""
    args: list[Any] = list(ast[1:])
    match ast[0]:
        case "text":
            return Text(args[0])
        case "num":
            return Number(args[0])
        case "get":
            return Get(args[0])
        case "call":
            return Call(args[0], tuple(map(_tree, args[1:])))
        case "+" | "-" | "*" as op:
            return Arith(op, _tree(args[0]), _tree(args[1]))
        case "==" | "!=" | "<" | "<=" | ">" | ">=" as op:
            return Compare(op, _tree(args[0]), _tree(args[1]))
        case "in":
            return In(_tree(args[0]), tuple(args[1]))
        case "not":
            return Not(_tree(args[0]))
        case "and" | "or" as op:
            return Bool(op, tuple(map(_tree, args)))
        case other:
            raise ValueError(f"no expression: {other}")
