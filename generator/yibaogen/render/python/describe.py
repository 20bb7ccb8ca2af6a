"""What docstrings say about fields and nodes; every piece of spec text passes ``words``."""

from __future__ import annotations

from yibaogen.expr.tree import to_text
from yibaogen.model import Dictionary, Direction, Edition, Field, FieldType, Interface, Node
from yibaogen.render.python.escape import words

SHOWN_CODES = 8
_TYPE_WORDS = {
    "string": "字符型",
    "decimal": "数值型",
    "integer": "整数",
    "date": "日期型 yyyy-MM-dd",
    "datetime": "日期时间型 yyyy-MM-dd HH:mm:ss",
    "time": "时间型 HH:mm:ss",
}
_SHAPE_WORDS = {"scalar": "", "list": "列表", "json": "JSON", "bytes": "字节（Base64）"}


def type_words(kind: FieldType) -> str:
    """``字符型(30)``, ``数值型(16,2)``, ``代码(3)``."""
    word = "代码" if kind.coded else _TYPE_WORDS[kind.base]
    if kind.length is None:
        return word
    return f"{word}({kind.length},{kind.scale})" if kind.base == "decimal" else f"{word}({kind.length})"


def field_doc(edition: Edition, interface: Interface, direction: Direction, path: str, field: Field) -> str:
    """Name, type, length, necessity, dictionary, condition and note of a field on one line."""
    parts = [words(field.name), type_words(field.type)]
    if field.shape != "scalar":
        parts.append(_SHAPE_WORDS[field.shape])
    if field.required:
        parts.append("必填")
    parts += [f"条件必填：{text}" for text in _conditions(interface, direction, path, field)]
    dictionary = edition.dictionaries.get(field.dict) if field.dict else None
    if dictionary is not None:
        parts.append(dictionary_hint(dictionary))
    if field.note:
        parts.append(words(field.note))
    return " · ".join(part for part in parts if part)


def dictionary_hint(dictionary: Dictionary) -> str:
    """``字典 gend：1 男、2 女``; of a long list only the first codes and the number of all."""
    shown = "、".join(f"{words(code.code)} {words(code.label)}" for code in dictionary.codes[:SHOWN_CODES])
    more = f" … 共 {len(dictionary.codes)} 项" if len(dictionary.codes) > SHOWN_CODES else ""
    return f"字典 {words(dictionary.id)}：{shown}{more}" if shown else f"字典 {words(dictionary.id)}"


def node_doc(node: Node) -> str:
    """Name, kind, limit and note of a node on one line."""
    kind = "对象"
    if node.kind == "array":
        kind = "列表" if node.max_items is None else f"列表（至多 {node.max_items} 项）"
    parts = [f"{words(node.name)}（{words(node.path)}）" if node.name else words(node.path or "."), kind]
    if node.required:
        parts.append("必填")
    if node.note:
        parts.append(words(node.note))
    return " · ".join(parts)


def _conditions(interface: Interface, direction: Direction, path: str, field: Field) -> list[str]:
    found = []
    for rule in interface.rules:
        if rule.on != direction or rule.require is None or rule.when is None:
            continue
        node, _, code = rule.require.rpartition(".")
        if code == field.code and (node if "." in rule.require else rule.scope) == path:
            found.append(f"{words(rule.message)}（{words(to_text(rule.when))}）")
    return found
