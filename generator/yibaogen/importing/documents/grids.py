"""Rows of recognised grids: fields, codes, interfaces, columns of files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from yibao.events import Span
from yibaogen.importing.documents.blocks import Grid, Row
from yibaogen.importing.documents.captions import plain
from yibaogen.importing.documents.headers import Header, field_header, nearest_words, row_cells
from yibaogen.importing.documents.layouts import listed_columns
from yibaogen.importing.facts import Doubt
from yibaogen.importing.normalise import flag, tidy
from yibaogen.importing.plan import Head
from yibaogen.importing.read import RawRow
from yibaogen.load.context import FIELD_CODE, INFNO

_SIZED = re.compile(r"\s*([^\d(（]+?)\s*[(（]\s*([\d,，.\s]+)\s*[)）]\s*")
# 4501-检查信息: numbers and names of classes are printed with their place in the list.
_ORDINAL = re.compile(r"^\d+\s*[-—.、]\s*")


def fields_of(grid: Grid, header: Header, body: Iterable[Row]) -> list[tuple[Row, dict[str, str]]]:
    """Each row of a field table with its cells by role; a heading line that is printed again is none."""
    found: list[tuple[Row, dict[str, str]]] = []
    rows = list(body)
    header = _swapped(header, rows)
    for row in rows:
        if row.empty or field_header(row) is not None:
            continue
        at = row_cells(header, row)
        cells = {role: row.cells[index].text for role, index in at.items()}
        if not cells.get("code", "").strip() and not cells.get("name", "").strip():
            continue
        found.append((row, _tidied(cells)))
    return found


def _swapped(header: Header, rows: Sequence[Row]) -> Header:
    """The header with code and name changed over where the cells below are plainly the other way round."""
    codes, names = 0, 0
    for row in rows:
        at = row_cells(header, row)
        if {"code", "name"} <= at.keys():
            codes += bool(FIELD_CODE.fullmatch(tidy(row.cells[at["code"]].text)))
            names += bool(FIELD_CODE.fullmatch(tidy(row.cells[at["name"]].text)))
    if codes * 2 >= len(rows) or names * 2 < len(rows):
        return header
    columns = dict(header.columns)
    columns["code"], columns["name"] = columns["name"], columns["code"]
    return Header(header.kind, columns, header.cells)


def _tidied(cells: dict[str, str]) -> dict[str, str]:
    if not cells.get("length", "").strip() and (match := _SIZED.fullmatch(cells.get("type", ""))):
        cells["type"], cells["length"] = match.group(1), match.group(2)
    if "optional" in cells:
        told = tidy(cells.pop("optional"))
        cells.setdefault("required", "Y" if told and not flag(told) else "")
    return cells


def codes_of(
    grid: Grid, pairs: Sequence[tuple[int, int]], body: Iterable[Row], name: str, source: str
) -> tuple[list[RawRow], list[Doubt]]:
    """The codes of a dictionary table; a code that stands twice with two labels is a doubt."""
    found: list[RawRow] = []
    doubts: list[Doubt] = []
    labels: dict[str, str] = {}
    for row in body:
        for code_at, label_at in pairs:
            if label_at >= len(row.cells):
                continue
            code, label = row.cells[code_at].text, row.cells[label_at].text
            if not code.strip():
                if label.strip():
                    doubts.append(Doubt("label-without-code", code=name, about="dict", said=plain(label), place=str(grid.span(row, label_at + 1))))
                continue
            span = grid.span(row, code_at + 1)
            key = tidy(code)
            if labels.setdefault(key, plain(label)) != plain(label):
                doubts.append(Doubt("code-twice", code=f"{name} {key}", about="label", said=plain(label), chosen=labels[key], place=str(span)))
            found.append(RawRow({"source": source, "dict": name, "code": code, "label": label}, span))
    return found, doubts


def list_of(columns: Mapping[str, int], body: Iterable[Row]) -> Iterator[tuple[str, Head]]:
    """The list of interfaces: number → name and classes."""
    for row in body:
        cells = {role: row.cells[at].text for role, at in columns.items() if at < len(row.cells)}
        number = tidy(cells.get("infno", "")).strip("【】[]")
        if INFNO.fullmatch(number):
            level1, level2 = (_ORDINAL.sub("", plain(cells.get(key, ""))) for key in ("level1", "level2"))
            yield number, Head(plain(cells.get("name", "")), level1, level2)


def layouts_of(infno: str, source: str, cells: Mapping[str, str], span: Span) -> Iterator[RawRow]:
    """Columns of a txt file that a row's remark lists."""
    for position, name in listed_columns(cells.get("note", "")):
        facts = {"source": source, "infno": infno, "seq": str(position), "column_code": "", "column_name": name}
        yield RawRow(facts, span)


__all__ = ["codes_of", "fields_of", "layouts_of", "list_of", "nearest_words"]
