"""An edition as the runtime's tables: the content of ``edition.json``."""

from __future__ import annotations

from yibao.message.tables import (
    CodeTable,
    DictionaryTable,
    EditionTable,
    EnvelopeTable,
    FieldTable,
    InterfaceTable,
    NodeTable,
    RuleTable,
)
from yibaogen.expr.tree import to_json, to_text
from yibaogen.model import Dictionary, Edition, Field, Interface, Node, Rule


def edition_table(edition: Edition) -> EditionTable:
    """The whole snapshot."""
    envelope = edition.envelope
    return EditionTable(
        edition=edition.id,
        version=edition.version,
        base=edition.base,
        name=edition.name,
        sources=dict(edition.sources),
        transport={
            key: value if isinstance(value, str) else dict(value) for key, value in edition.transport.items()
        },
        envelope=EnvelopeTable(
            node_table(envelope.request),
            node_table(envelope.response),
            tuple(map(rule_table, envelope.rules)),
        ),
        dictionaries={key: dictionary_table(value) for key, value in edition.dictionaries.items()},
        interfaces={key: interface_table(value) for key, value in edition.interfaces.items()},
    )


def interface_table(interface: Interface) -> InterfaceTable:
    """One interface."""
    return InterfaceTable(
        name=interface.name,
        method=interface.method,
        level1=interface.level1,
        level2=interface.level2,
        caller=interface.caller,
        note=interface.note,
        input=tuple(map(node_table, interface.input)),
        output=tuple(map(node_table, interface.output)),
        file=tuple(map(node_table, interface.file)),
        rules=tuple(map(rule_table, interface.rules)),
        sources=interface.sources,
    )


def node_table(node: Node) -> NodeTable:
    """One node."""
    return NodeTable(
        path=node.path,
        kind=node.kind,
        required=node.required,
        max_items=node.max_items,
        name=node.name,
        note=node.note,
        fields=tuple(map(field_table, node.fields)),
    )


def field_table(field: Field) -> FieldTable:
    """One field."""
    return FieldTable(
        code=field.code,
        name=field.name,
        type=field.type.base,
        length=field.type.length,
        scale=field.type.scale,
        required=field.required,
        dict=field.dict,
        shape=field.shape,
        note=field.note,
        sources=field.sources,
    )


def rule_table(rule: Rule) -> RuleTable:
    """One rule, its trees as nested lists."""
    text = to_text(rule.check) if rule.check is not None else f"require {rule.require}"
    if rule.when is not None:
        text = f"when {to_text(rule.when)}: {text}"
    return RuleTable(
        id=rule.id,
        on=rule.on,
        scope=rule.scope,
        severity=rule.severity,
        when=None if rule.when is None else to_json(rule.when),
        require=rule.require,
        check=None if rule.check is None else to_json(rule.check),
        text=text,
        message=rule.message,
        message_en=rule.message_en,
        sources=rule.sources,
    )


def dictionary_table(dictionary: Dictionary) -> DictionaryTable:
    """One code list."""
    return DictionaryTable(
        name=dictionary.name,
        codes=tuple(CodeTable(code.code, code.label, code.sources) for code in dictionary.codes),
        open=dictionary.open,
        note=dictionary.note,
        sources=dictionary.sources,
    )
