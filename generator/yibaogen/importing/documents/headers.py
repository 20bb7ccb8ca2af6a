"""How documents call the columns of their tables."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from yibaogen.importing.documents.blocks import Row
from yibaogen.importing.normalise import tidy

_FIELD_WORDS: Mapping[str, str] = {
    "source": "来源 source",
    "infno": "交易编号 接口编号 交易代码 接口代码 infno",
    "io": "方向 输入输出 输入/输出 出入参 io",
    "node": "节点 节点标识 节点名称 节点名 所属节点 父节点 node",
    "node_kind": "节点类型 单行/多行 单行多行 node_kind",
    "seq": "序号 编号 行号 no seq",
    "code": "参数代码 字段代码 数据元标识 字段编码 参数编码 参数标识 字段标识 字段名 参数名 元素代码 元素标识 变量名 "
    "属性名 英文名 英文名称 字段英文名 字段英文名称 输出名 输入名 数据项代码 数据项标识 列名 key 字段 参数 code field",
    "name": "参数名称 字段名称 数据元名称 数据项名称 元素名称 数据项 中文名 中文名称 字段中文名 字段中文名称 字段含义 "
    "参数含义 名称 含义 name",
    "type": "参数类型 字段类型 数据类型 数据元类型 元素类型 类型 type",
    "length": "参数长度 字段长度 数据长度 数据元长度 最大长度 长度 输出值范围 取值范围 length",
    "dict": "代码标识 字典标识 是否字典 字典项 是否代码 值域代码 代码项 字典",
    "required": "是否必填 是否非空 是否必须 是否必输 是否必传 是否必选 必填 非空 必须 必传 必输 必填项 必填标志 约束 "
    "必填否 required",
    "optional": "是否可空 是否为空 可空 允许为空 是否允许为空 nullable",
    "note": "说明 备注 描述 参数说明 字段说明 取值说明 备注说明 注释 note",
}
_ROLES: Mapping[str, str] = {word: role for role, words in _FIELD_WORDS.items() for word in words.split()}
_CODE_WORDS = frozenset(
    [
        "代码值",
        "代码",
        "字典值",
        "字典代码",
        "值",
        "编码",
        "码值",
        "取值",
        "代码项",
        "字典项值",
        "字典编码",
        "值域",
    ]
)
_LABEL_WORDS = frozenset(
    [
        "代码名称",
        "名称",
        "含义",
        "值说明",
        "代码含义",
        "字典名称",
        "说明",
        "中文名称",
        "值含义",
        "描述",
        "字典值名称",
    ]
)
_LIST_NAME = frozenset(["接口名称", "交易名称"])
_LIST_NUMBER = frozenset(["接口编号", "交易编号", "接口代码", "交易代码"])


@dataclass(frozen=True, slots=True)
class Header:
    """A recognised heading line: role → the grid columns below it, as ``(start, end)`` and the number of its cell."""

    kind: str
    columns: Mapping[str, tuple[int, int, int]]
    cells: int


def word(text: str) -> str:
    """A heading without white space and without what stands in brackets."""
    plain = tidy(text).strip("*:：")
    return re.sub(r"\([^()]*\)$", "", plain).strip("*") or plain


def field_header(row: Row) -> Header | None:
    """The header of a field table: a code, a name, and something about form."""
    found: dict[str, tuple[int, int, int]] = {}
    for at, cell in enumerate(row.cells):
        role = _ROLES.get(word(cell.text).lower())
        if role is not None and role not in found:
            found[role] = (cell.start, cell.end, at)
    if "code" not in found or "name" not in found or found.keys().isdisjoint(("type", "length", "required")):
        return None
    return Header("fields", found, len(row.cells))


def code_header(row: Row) -> tuple[tuple[int, int], ...]:
    """The header of a dictionary table as pairs of cells (code, label), set side by side as often as they are printed."""
    words = [word(text) for text in row.texts]
    pairs: list[tuple[int, int]] = []
    at = 0
    while at + 1 < len(words):
        if words[at] in _CODE_WORDS and words[at + 1] in _LABEL_WORDS:
            pairs.append((at, at + 1))
            at += 2
        else:
            at += 1
    covered = 2 * len(pairs) + sum(1 for each in words if each in ("序号", "备注", "说明", ""))
    return tuple(pairs) if pairs and covered >= len(words) else ()


def list_header(row: Row) -> Mapping[str, int] | None:
    """The header of the list of interfaces: number, name and perhaps their two classes, by cell."""
    found: dict[str, int] = {}
    for at, text in enumerate(row.texts):
        plain = word(text)
        if plain in _LIST_NUMBER:
            found["infno"] = at
        elif plain in _LIST_NAME:
            found["name"] = at
        elif plain in ("一级分类", "一级分类名称"):
            found["level1"] = at
        elif plain in ("二级分类", "二级分类名称"):
            found["level2"] = at
    return found if {"infno", "name"} <= found.keys() else None


def row_cells(header: Header, row: Row) -> dict[str, int]:
    """Role → number of the row's cell below it.

    Rows with as many cells as the header go by order; others by where most of the header's cell lies above them, because people
    drag column borders.
    """
    if len(row.cells) == header.cells:
        return {role: at for role, (_, _, at) in header.columns.items()}
    found: dict[str, int] = {}
    for role, (start, end, _) in header.columns.items():
        overlaps = [min(cell.end, end) - max(cell.start, start) for cell in row.cells]
        best = max(overlaps, default=0)
        if best > 0:
            found[role] = overlaps.index(best)
    return found


def nearest_words(texts: Sequence[str]) -> str:
    """A heading as one line, for messages."""
    return " | ".join(" ".join(text.split()) for text in texts if text.strip())
