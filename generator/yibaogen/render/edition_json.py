"""``<edition>/edition.json``: the snapshot that every other tool reads.

The layout is fixed (a field, a code, a rule each has its line), so a change of a spec line changes that line here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from yibao.message.tables import (
    DictionaryTable,
    EditionTable,
    EnvelopeTable,
    FieldTable,
    InterfaceTable,
    NodeTable,
    RuleTable,
)
from yibaogen.index.tables import edition_table
from yibaogen.model.samples import Bundle
from yibaogen.render.layout import block, inline


def render(bundle: Bundle) -> dict[str, str]:
    """One file: the edition as JSON in the contract of docs/ARCHITECTURE.md."""
    edition = bundle.edition
    return {f"{edition.id}/edition.json": snapshot(edition_table(edition)) + "\n"}


def snapshot(table: EditionTable) -> str:
    """The text of ``edition.json`` without its last line break."""
    rows = [
        *_pairs({"edition": table.edition, "version": table.version, "base": table.base, "name": table.name}),
        f'"sources": {_mapping(((key, inline(text)) for key, text in table.sources.items()), 2)}',
        *_transport(table),
        f'"envelope": {_envelope(table.envelope, 2)}',
        f'"dictionaries": {_mapping(((key, _dictionary(item, 4)) for key, item in table.dictionaries.items()), 2)}',
        f'"interfaces": {_mapping(((key, _interface(item, 4)) for key, item in table.interfaces.items()), 2)}',
    ]
    return block("{", rows, "}", 0)


def _transport(table: EditionTable) -> list[str]:
    """Nothing for an edition that says nothing about it."""
    facts = ((key, inline(fact)) for key, fact in table.transport.items())
    return [f'"transport": {_mapping(facts, 2)}'] if table.transport else []


def _pairs(facts: Mapping[str, Any]) -> list[str]:
    return [f"{inline(key)}: {inline(value)}" for key, value in facts.items()]


def _mapping(rows: Iterable[tuple[str, str]], indent: int) -> str:
    return block("{", (f"{inline(key)}: {text}" for key, text in rows), "}", indent)


def _list(rows: Iterable[str], indent: int) -> str:
    return block("[", rows, "]", indent)


def _envelope(envelope: EnvelopeTable, indent: int) -> str:
    inner = indent + 2
    rows = [
        f'"request": {_node(envelope.request, inner)}',
        f'"response": {_node(envelope.response, inner)}',
        f'"rules": {_list(map(_rule, envelope.rules), inner)}',
    ]
    return block("{", rows, "}", indent)


def _dictionary(dictionary: DictionaryTable, indent: int) -> str:
    facts = {
        "name": dictionary.name,
        "open": dictionary.open,
        "note": dictionary.note,
        "sources": dictionary.sources,
    }
    codes = (
        inline({"code": code.code, "name": code.name, "sources": code.sources}) for code in dictionary.codes
    )
    return block("{", [*_pairs(facts), f'"codes": {_list(codes, indent + 2)}'], "}", indent)


def _interface(interface: InterfaceTable, indent: int) -> str:
    facts = {
        "name": interface.name,
        "method": interface.method,
        "level1": interface.level1,
        "level2": interface.level2,
        "caller": interface.caller,
        "note": interface.note,
        "sources": interface.sources,
    }
    inner = indent + 2
    sides = {"input": interface.input, "output": interface.output, "file": interface.file}
    nodes = [
        f'"{side}": {_list((_node(node, inner + 2) for node in of), inner)}' for side, of in sides.items()
    ]
    rules = f'"rules": {_list(map(_rule, interface.rules), inner)}'
    return block("{", [*_pairs(facts), *nodes, rules], "}", indent)


def _node(node: NodeTable, indent: int) -> str:
    facts = {
        "path": node.path,
        "kind": node.kind,
        "required": node.required,
        "max_items": node.max_items,
        "name": node.name,
        "note": node.note,
    }
    fields = f'"fields": {_list(map(_field, node.fields), indent + 2)}'
    return block("{", [*_pairs(facts), fields], "}", indent)


def _field(field: FieldTable) -> str:
    return inline(
        {
            "code": field.code,
            "name": field.name,
            "type": field.type,
            "length": field.length,
            "scale": field.scale,
            "required": field.required,
            "dict": field.dict,
            "shape": field.shape,
            "note": field.note,
            "sources": field.sources,
        }
    )


def _rule(rule: RuleTable) -> str:
    return inline(
        {
            "id": rule.id,
            "on": rule.on,
            "scope": rule.scope,
            "severity": rule.severity,
            "when": rule.when,
            "require": rule.require,
            "check": rule.check,
            "text": rule.text,
            "message": rule.message,
            "message_en": rule.message_en,
            "sources": rule.sources,
        }
    )
