"""What stands in the document, whatever its format: chapters of plain rows, every text already fit for print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from yibao.message.tables import DictionaryTable, EditionTable, FieldTable, InterfaceTable, NodeTable
from yibaogen.render.docs.text import visible

TYPES = {
    "string": "字符型",
    "decimal": "数值型",
    "integer": "整数型",
    "date": "日期型",
    "datetime": "日期时间型",
    "time": "时间型",
}
HEAD = ("字段", "名称", "类型", "长度", "必填", "字典", "说明")
CALLERS = {
    "institution": "医药机构调用平台",
    "platform": "平台调用，机构提供服务",
    "both": "医药机构调用平台；平台也通知机构，机构提供服务",
}
_SIDES = (("input", "请求"), ("output", "应答"), ("file", "文件"))


@dataclass(frozen=True, slots=True)
class Table:
    """A node: ``rows`` have the columns of ``HEAD``."""

    title: str
    note: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """An interface: ``facts`` are label and text, ``rules`` id and sentence."""

    title: str
    facts: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]
    rules: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CodeList:
    """A dictionary that the document's fields refer to."""

    title: str
    note: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document."""

    title: str
    subtitle: str
    chapters: tuple[Chapter, ...]
    lists: tuple[CodeList, ...]


def document(table: EditionTable, numbers: Sequence[str]) -> Document:
    """The chapters of ``numbers`` (all of the edition when empty) and the dictionaries that they use.

    Raises ``KeyError`` for a number that the edition does not have.
    """
    wanted = list(numbers) or list(table.interfaces)
    interfaces = {infno: table.interfaces[infno] for infno in wanted}
    used = {
        field.dict
        for interface in interfaces.values()
        for node in (*interface.input, *interface.output, *interface.file)
        for field in node.fields
        if field.dict is not None
    }
    only = next(iter(interfaces.items())) if len(interfaces) == 1 else None
    title = f"{only[0]} {visible(only[1].name)}" if only else f"{visible(table.name)}接口规范"
    return Document(
        title,
        f"{visible(table.name)} {visible(table.version)}",
        tuple(_chapter(infno, interface) for infno, interface in interfaces.items()),
        tuple(_codes(key, each) for key, each in table.dictionaries.items() if key in used),
    )


def _chapter(infno: str, interface: InterfaceTable) -> Chapter:
    caller = CALLERS[interface.caller]
    facts = [("分类", f"{visible(interface.level1)} › {visible(interface.level2)}"), ("调用方", caller)]
    if interface.note:
        facts.append(("说明", visible(interface.note)))
    tables = [
        _table(word, node)
        for side, word in _SIDES
        for node in _nodes(interface, side)
        if node.fields or node.note
    ]
    rules = tuple((visible(rule.id), visible(rule.message)) for rule in interface.rules)
    return Chapter(f"{visible(infno)} {visible(interface.name)}", tuple(facts), tuple(tables), rules)


def _nodes(interface: InterfaceTable, side: str) -> Iterable[NodeTable]:
    nodes: tuple[NodeTable, ...] = getattr(interface, side)
    return nodes


def _table(word: str, node: NodeTable) -> Table:
    kind = "列表" if node.kind == "array" else "对象"
    limit = f"，至多 {node.max_items} 项" if node.max_items else ""
    need = "，必填" if node.required else ""
    name = f" {visible(node.name)}" if node.name else ""
    title = f"{word} {visible(node.path) or '（直接字段）'}{name}（{kind}{limit}{need}）"
    return Table(title, visible(node.note), tuple(_row(field) for field in node.fields))


def _row(field: FieldTable) -> tuple[str, ...]:
    length = "" if field.length is None else str(field.length)
    if field.scale is not None:
        length = f"{length},{field.scale}"
    guess = "（推定）" if set(field.sources) <= {"reconstructed"} else ""
    return (
        visible(field.code),
        visible(field.name) + guess,
        TYPES[field.type],
        length,
        "是" if field.required else "",
        visible(field.dict or ""),
        visible(field.note),
    )


def _codes(key: str, dictionary: DictionaryTable) -> CodeList:
    openness = "开放：地区可增加代码。" if dictionary.open else ""
    rows = tuple((visible(each.code), visible(each.name)) for each in dictionary.codes)
    return CodeList(
        f"{visible(key)} {visible(dictionary.name)}", f"{openness}{visible(dictionary.note)}", rows
    )
