"""Rows of recognised grids: fields, codes, interfaces, columns of files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from yibao.events import Span
from yibaogen.importing.documents.blocks import Grid, Row
from yibaogen.importing.documents.captions import NUMBER, direction, plain
from yibaogen.importing.documents.headers import Header, field_header, nearest_words, row_cells
from yibaogen.importing.documents.layouts import listed_columns
from yibaogen.importing.facts import Doubt
from yibaogen.importing.normalise import flag, tidy
from yibaogen.importing.plan import Head
from yibaogen.importing.read import RawRow
from yibaogen.load.context import FIELD_CODE, INFNO

_TREE = re.compile(r"\s*((?:[│┃]\s*)*[├└┣┗][─━\-]*)\s*(.*)", re.DOTALL)
_SIZED = re.compile(r"\s*([^\d(（]+?)\s*[(（]\s*([\d,，.\s]+)\s*[)）]\s*")
# 4501-检查信息: numbers and names of classes are printed with their place in the list.
_ORDINAL = re.compile(r"^\d+\s*[-—.、]\s*")


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a field table: its cells by role, and the number of each cell."""

    row: Row
    cells: dict[str, str]
    at: Mapping[str, int]

    @property
    def code(self) -> str:
        """The field's code as it stands."""
        return self.cells.get("code", "").strip()


def fields_of(grid: Grid, header: Header, body: Iterable[Row]) -> list[Line]:
    """Each row of a field table with its cells by role; a heading line that is printed again is none."""
    found: list[Line] = []
    rows = list(body)
    header = _swapped(header, rows)
    above: dict[str, str] = {}
    branch: list[str] = []
    for row in rows:
        if row.empty or field_header(row) is not None:
            continue
        at = row_cells(header, row)
        cells = {role: row.cells[index].text for role, index in at.items()}
        _carry(cells, above)
        _climb(cells, branch)
        if not cells.get("code", "").strip() and not cells.get("name", "").strip():
            continue
        found.append(Line(row, _tidied(cells), {role: index + 1 for role, index in at.items()}))
    return found


def _climb(cells: dict[str, str], branch: list[str]) -> None:
    """``├ code`` stands below the last code with fewer marks: the marks become a dotted code."""
    match = _TREE.match(cells.get("code", ""))
    marks, code = (match.group(1), match.group(2)) if match else ("", cells.get("code", "").strip())
    depth = len(re.findall(r"[│├└┣┗]", marks))
    del branch[depth:]
    if match and branch:
        cells["code"] = ".".join([*branch, code])
    elif match:
        cells["code"] = code
    branch.append(code)


def _carry(cells: dict[str, str], above: dict[str, str]) -> None:
    """Fill in the columns that say where a field belongs: people write them once, above the rows they are for."""
    for role, narrower in (
        ("infno", ("io", "node", "node_kind")),
        ("io", ("node", "node_kind")),
        ("node", ("node_kind",)),
    ):
        text = cells.get(role, "").strip()
        if text and text != above.get(role):
            above[role] = text
            for each in narrower:
                above.pop(each, None)
    for role in ("infno", "io", "node", "node_kind"):
        if role in cells:
            cells[role] = cells[role].strip() or above.get(role, "")
            above[role] = cells[role]
    if "infno" in cells and (number := NUMBER.search(plain(cells["infno"]))):
        cells["infno"] = number.group(1)
    if "io" in cells:
        cells["io"] = direction(plain(cells["io"])) or cells["io"]


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
                    doubts.append(
                        Doubt(
                            "label-without-code",
                            code=name,
                            about="dict",
                            said=plain(label),
                            place=str(grid.span(row, label_at + 1)),
                        )
                    )
                continue
            span = grid.span(row, code_at + 1)
            key = tidy(code)
            if labels.setdefault(key, plain(label)) != plain(label):
                doubts.append(
                    Doubt(
                        "code-twice",
                        code=f"{name} {key}",
                        about="label",
                        said=plain(label),
                        chosen=labels[key],
                        place=str(span),
                    )
                )
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
        facts = {
            "source": source,
            "infno": infno,
            "seq": str(position),
            "column_code": "",
            "column_name": name,
        }
        yield RawRow(facts, span)


__all__ = ["codes_of", "fields_of", "layouts_of", "list_of", "nearest_words"]
