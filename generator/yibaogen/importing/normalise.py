"""Stage 2: cells as people typed them become facts. Pure functions; each says what it corrected."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from yibaogen.importing.facts import Doubt, Statement
from yibaogen.importing.read import RawRow
from yibaogen.load.context import FIELD_CODE, NODE_PATH
from yibaogen.model import BaseType, Kind

_BASES: Mapping[str, BaseType] = {
    **dict.fromkeys(("字符型", "字符", "字符串", "varchar", "varchar2", "char", "string"), "string"),
    **dict.fromkeys(
        ("大文本", "文本型", "文本", "longtext", "text", "clob", "base64字符串", "json"), "string"
    ),
    **dict.fromkeys(("字节数组", "布尔型", "布尔"), "string"),
    **dict.fromkeys(("代码型", "字典型", "编码型"), "string"),
    **dict.fromkeys(("数值型", "数字型", "数值", "数字", "number", "numeric"), "decimal"),
    **dict.fromkeys(("bigdecimal", "decimal"), "decimal"),
    **dict.fromkeys(("整型", "整数型", "整数类型", "整数", "int", "integer", "long"), "integer"),
    **dict.fromkeys(("日期型", "日期", "date"), "date"),
    **dict.fromkeys(("日期时间型", "日期时间", "时间类型", "datetime", "timestamp"), "datetime"),
    **dict.fromkeys(("时间型", "时间", "time"), "time"),
}
# A field of such a type is coded, whatever the column of dictionaries says.
_CODED = frozenset({"代码型", "字典型", "编码型"})
_CONTAINERS = re.compile(r"集合|列表|数组|对象|节点|dto|list|map", re.IGNORECASE)
_KINDS: Mapping[str, Kind] = {
    "list": "array",
    "array": "array",
    "file": "array",
    "多行数据": "array",
    "多行": "array",
    "object": "object",
    "单行数据": "object",
    "单行": "object",
}
# The most digits and the longest text that a type can state.
MAX_DIGITS = 38
MAX_LENGTH = 999_999
_YES = frozenset({"Y", "YES", "是", "必填", "TRUE", "√", "1"})
_NO = frozenset(
    {
        "",
        "N",
        "NO",
        "否",
        "非",
        "无",
        "-",
        "--",
        "—",
        "/",
        "\\",
        "×",
        "X",
        "0",
        "F",
        "FALSE",
        "NULL",
        "NA",
        "N/A",
    }
)
_CLOCK = re.compile(r"HH|hh:mm|mm:ss")
_IOS: Mapping[str, str] = {
    "input": "input",
    "output": "output",
    "file": "file",
    "输入": "input",
    "输出": "output",
    "文件": "file",
    "入参": "input",
    "出参": "output",
}


@dataclass(frozen=True, slots=True)
class Size:
    """A length cell: ``scale`` is None where none is written; ``odd`` tells that the spelling was corrected."""

    length: int | None
    scale: int | None
    odd: bool


def tidy(text: str) -> str:
    """Half-width forms, no white space at all: for codes, types and lengths."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def tidy_name(text: str) -> str:
    """A Chinese name: one line, single blanks, nothing unprintable, blanks beside Chinese text dropped."""
    printable = "".join(c if c.isprintable() else " " for c in text)
    joined = " ".join(printable.split())
    return re.sub(r"(?<=[\u3000-\u9fff\uff00-\uffef]) | (?=[\u3000-\u9fff\uff00-\uffef])", "", joined)


def parse_base(word: str) -> tuple[BaseType | None, bool]:
    """The base type of a type word, and whether the word means a container (list, object)."""
    plain = tidy(word).lower()
    if plain in _BASES:
        return _BASES[plain], False
    return None, bool(plain and _CONTAINERS.search(plain))


def parse_size(text: str, base: BaseType | None) -> Size:
    """``30``, ``16,2``, ``（16，2）``, ``2,000`` (text: two thousand), ``1K``; what is longer than a type can say (``1M``) is no limit."""
    plain = tidy(text).strip("()").upper()
    odd = plain != text
    if not plain:
        return Size(None, None, False)
    if base in (None, "string") and re.fullmatch(r"\d{1,3}(,\d{3})+", plain):
        return Size(int(plain.replace(",", "")), None, True)
    if match := re.fullmatch(r"(\d{1,6})([KM])B?", plain):
        length = int(match.group(1)) * (1024 if match.group(2) == "K" else 1024 * 1024)
        return Size(length if length <= MAX_LENGTH else None, None, True)
    if match := re.fullmatch(r"(\d{1,6})(?:[,.](\d{1,2}))?", plain):
        length, scale = int(match.group(1)), int(match.group(2)) if match.group(2) else None
        if scale is not None and not scale <= length <= MAX_DIGITS:
            return Size(None, None, True)
        return Size(length or None, scale, odd)
    return Size(None, None, True)


def parse_node(text: str, kind: str) -> tuple[str, Kind | None]:
    """``setlinfo，单行数据`` → (setlinfo, object); ``List<X>`` → (X, array); the kind cell decides where both speak."""
    plain = tidy(text)
    name, _, tail = plain.partition(",")
    hint = _KINDS.get(tail)
    if match := re.fullmatch(r"[Ll]ist<(.+)>", name):
        name, hint = match.group(1), "array"
    if name in ("input", "output", "request", "response", "."):
        name = ""
    name = name.replace("#", ".")
    return name, _KINDS.get(tidy(kind).lower(), hint) or hint


def flag(text: str) -> bool:
    """Y, 是, √ … → True."""
    return tidy(text).upper() in _YES


def named(text: str) -> str:
    """What a cell says that is neither yes nor no, on one line."""
    plain = tidy(text).upper()
    return "" if plain in _YES or plain in _NO else tidy_name(text)


def normalise(rows: Iterable[RawRow], source: str) -> tuple[list[Statement], list[Doubt]]:
    """All rows as statements; ``source`` names the witness where the table has no such column."""
    statements: list[Statement] = []
    doubts: list[Doubt] = []
    for row in rows:
        cells = _Row(row, source)
        statement = cells.statement()
        doubts.extend(cells.doubts)
        if statement is not None:
            statements.append(statement)
    return statements, doubts


class _Row:
    """One row on its way to a statement; collects what was corrected."""

    def __init__(self, row: RawRow, source: str) -> None:
        self._row = row
        self.doubts: list[Doubt] = []
        self.source = tidy(row.get("source")) or source
        self.infno = tidy(row.get("infno"))
        self.io = _IOS.get(tidy(row.get("io")).lower())
        self.node, self.kind = parse_node(row.get("node"), row.get("node_kind"))
        # A dotted code stands in a nested node: data.stmtResult.
        branch, _, self.code = tidy(row.get("code")).rpartition(".")
        self.node = f"{self.node}.{branch}".strip(".") if branch else self.node

    def doubt(self, kind: str, about: str, said: str, chosen: str) -> None:
        told = f"{self.source}: {said}"
        node = self.node or "."
        self.doubts.append(
            Doubt(
                kind,
                self.infno,
                self.io or "",
                node,
                self.code,
                about,
                told,
                chosen,
                place=str(self._row.place(about or "code")),
            )
        )

    def statement(self) -> Statement | None:
        """None for a row that names no field."""
        row = self._row
        usable = FIELD_CODE.fullmatch(self.code) and NODE_PATH.fullmatch(self.node or ".")
        if not usable or self.io is None or not self.infno:
            self.doubt("unusable-row", "", " | ".join(row.cells.values())[:80], "")
            return None
        if not row.get("code").strip().endswith(self.code):
            self.doubt("misprint", "code", row.get("code"), self.code)
        base, size, container = self._form()
        seq = tidy(row.get("seq"))
        return Statement(
            self.source,
            self.infno,
            self.io,
            self.node,
            self.kind,
            int(seq) if seq.isdecimal() else None,
            self.code,
            tidy_name(row.get("name")),
            base,
            size.length if base not in ("date", "datetime", "time") else None,
            size.scale if base == "decimal" else None,
            container,
            flag(row.get("dict")) or tidy(row.get("type")) in _CODED,
            flag(row.get("required")),
            row.span,
            named(row.get("dict")),
        )

    def _form(self) -> tuple[BaseType | None, Size, bool]:
        """Base type and size as they were meant, and whether the row announces a container."""
        row = self._row
        word = row.get("type")
        base, container = parse_base(word)
        size = parse_size(row.get("length"), base)
        if word.strip() and base is None and not container:
            self.doubt("unknown-type", "type", word, "")
        if base == "decimal" and (size.length or 0) > MAX_DIGITS:
            size = Size(None, None, True)
        if size.odd:
            parts = [str(part) for part in (size.length, size.scale) if part is not None]
            self.doubt("misprint", "length", row.get("length"), ",".join(parts))
        if base == "string" and size.scale:
            # Nothing but an amount has places behind the point.
            self.doubt("misprint", "type", f"{word} {row.get('length')}", "decimal")
            base = "decimal"
        if base == "date" and _CLOCK.search(row.get("note")):
            self.doubt("format", "type", f"{word}, HH:mm:ss", "datetime")
            base = "datetime"
        if base == "decimal" and size.length is not None and not size.scale and "big" not in word.lower():
            base = "integer"
        return base, size, container
