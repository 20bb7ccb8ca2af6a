"""Reading the witnesses' field tables (facts only) and bringing their spelling to one form.

A witness is one public description of the standard: a provincial text or the data models of client code. Their tables
differ in spelling, not in meaning: ``16，2`` is ``16,2``, ``setlinfo，单行数据`` is ``setlinfo``, ``list`` is ``array``.
Nothing here knows how the specs were written: it is the second opinion.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "witnesses"

# Two branches of one vendor's code are one witness: what they say together counts once.
WITNESSES: Mapping[str, tuple[str, ...]] = {
    "hunan": ("hunan",),
    "shenzhen": ("shenzhen",),
    "neimenggu+chongqing": ("neimenggu", "chongqing"),
    "guangzhou": ("guangzhou",),
}

_TEXT = {"字符型", "字符", "VARCHAR", "大文本", "longtext", "文本型", "Base64字符串"}
_NUMBER = {"数值型", "数字型", "数字", "数值", "BigDecimal"}
_WHOLE = {"整型", "整数型", "整数类型"}
_DATE = {"日期型", "日期"}
_DATETIME = {"日期时间型", "时间类型"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field stands; ``node`` is ``""`` for fields directly below input/output."""

    infno: str
    io: str
    node: str
    code: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What one source says of a field. None: the source is silent (an empty cell, or a type of its own)."""

    source: str
    name: str
    kind: str | None
    type: str | None
    length: tuple[int, ...] | None
    required: bool
    dict: bool
    typed: bool


def spelling(code: str) -> str:
    """One key for the spellings of one code: ``parent_value``, ``parentValue``; ``drug_used-idose``, ``drug_used_idose``."""
    return re.sub(r"[-_]", "", code).lower()


def read(source: str) -> Iterator[tuple[Place, Statement]]:
    """All statements of one source, in its own order and with its own node names (tidied)."""
    yield from read_table(FOLDER / f"{source}.tsv", source)


def read_table(path: Path, source: str) -> Iterator[tuple[Place, Statement]]:
    """The statements of one file."""
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield _place(row), _statement(source, row)


def _place(row: Mapping[str, str]) -> Place:
    node = re.split(r"[，,]", row["node"])[0].strip()
    if row["infno"] == "ENVELOPE" and node in ("", "request", "response"):
        node = "request" if row["io"] == "input" else "response"
    return Place(row["infno"], row["io"], node, row["code"].replace(" ", ""))


def _statement(source: str, row: Mapping[str, str]) -> Statement:
    length = _length(row["length"])
    kind = {"object": "object", "array": "array", "list": "array"}.get(row["node_kind"])
    base = _type(row["type"], row["length"].replace("，", ","), length)
    if base == "date" and row["format"].endswith("ss"):
        base = "datetime"  # the cell says date, the format beside it says date and time
    if base == "string" and length is not None and len(length) == 2:
        base = "decimal"  # text has no scale: 字符型 16,2 is a misprint for 数值型
    return Statement(
        source=source,
        name=row["name"].strip(),
        kind=kind,
        type=base,
        length=length if base in ("string", "decimal", "integer", "number") else None,
        required=row["required"] in ("Y", "是"),
        dict=row["dict"] == "Y",
        typed=base is not None,
    )


def _type(word: str, text: str, length: tuple[int, ...] | None) -> str | None:
    word = word.strip()
    if word in _TEXT:
        return "string"
    if word in _WHOLE:
        return "integer"
    if word in _NUMBER:
        # A number without a scale may be a whole number or an amount: only the other witnesses can tell.
        if length is None or (len(length) == 1 and "," not in text):
            return "number"
        return "decimal" if len(length) == 2 else "integer"
    if word in _DATE:
        return "date"
    if word in _DATETIME:
        return "datetime"
    return None


def _length(text: str) -> tuple[int, ...] | None:
    """``30`` → (30,), ``16,2`` → (16, 2), ``3,0`` → (3,): a whole number's scale says nothing more; ``2,000`` → (2000,)."""
    tidy = re.sub(r"[\s()（）]", "", text).replace("，", ",")
    tidy = re.sub(r"(?<=\d),(?=\d{3}$)", "", tidy)
    if not re.fullmatch(r"\d+(,\d+)?", tidy):
        return None
    parts = tuple(int(part) for part in tidy.split(","))
    return parts[:1] if len(parts) == 2 and parts[1] == 0 else parts
