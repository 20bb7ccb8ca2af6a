"""The workbook of a province that nobody has seen: all tables of an edition, as a province would hand them out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook

from yibaogen.model import Edition, Field, Node

_TYPES = {
    "string": "字符型",
    "decimal": "数值型",
    "integer": "整数型",
    "date": "日期型",
    "datetime": "日期时间型",
    "time": "时间型",
}
FIELDS = (
    "交易编号",
    "方向",
    "节点",
    "节点类型",
    "序号",
    "字段代码",
    "字段名称",
    "类型",
    "长度",
    "代码标识",
    "必填",
)
CODES = ("字典", "代码", "含义")


def write_book(path: Path, edition: Edition) -> Path:
    """Two sheets: the fields of all interfaces in the edition's order, and all codes."""
    book = Workbook()
    fields = book.active
    assert fields is not None
    fields.title = "字段"
    fields.append(FIELDS)
    for row in _field_rows(edition):
        fields.append(row)
    codes = book.create_sheet("字典")
    codes.append(CODES)
    for dictionary in edition.dictionaries.values():
        for code in dictionary.codes:
            codes.append((dictionary.id, code.code, code.label))
    book.save(path)
    return path


def _field_rows(edition: Edition) -> Iterator[tuple[object, ...]]:
    for infno, interface in edition.interfaces.items():
        sides = {"input": interface.input, "output": interface.output, "file": interface.file}
        for side, nodes in sides.items():
            for node in nodes:
                for number, item in enumerate(node.fields, 1):
                    yield _field_row(infno, side, node, number, item)


def _field_row(infno: str, side: str, node: Node, number: int, item: Field) -> tuple[object, ...]:
    kind = _TYPES[item.type.base]
    length = "" if item.type.length is None else str(item.type.length)
    if item.type.scale is not None:
        length = f"{length},{item.type.scale}"
    required = "Y" if item.required else "N"
    place = (infno, side, node.path or ".", node.kind, number)
    return (*place, item.code, item.name, kind, length, "Y" if item.dict else "", required)
