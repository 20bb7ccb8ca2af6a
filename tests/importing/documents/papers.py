"""Small documents as provinces write them, made with python-docx."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from yibaogen.importing.documents.blocks import Block, Grid, Paragraph
from yibaogen.importing.documents.docx import docx_blocks
from yibaogen.importing.documents.found import Found
from yibaogen.importing.documents.outline import read_outline
from yibaogen.model import Edition
from yibaogen.overlay import resolve_edition
from yibaogen.text.sink import Sink

HEAD = ["序号", "参数代码", "参数名称", "参数类型", "参数长度", "代码标识", "是否必填", "说明"]
Rows = Sequence[Sequence[str]]


class Paper:
    """A Word document under construction."""

    def __init__(self) -> None:
        self.word: Any = Document()

    def heading(self, text: str, level: int) -> Paper:
        """A heading by style."""
        self.word.add_heading(text, level)
        return self

    def line(self, *texts: str) -> Paper:
        """Paragraphs without a style of their own."""
        for text in texts:
            self.word.add_paragraph(text)
        return self

    def table(self, rows: Rows, merge: Sequence[tuple[int, int, int, int]] = ()) -> Paper:
        """A table; ``merge``: (row, column, row, column) of cells to make one."""
        grid = self.word.add_table(len(rows), max(map(len, rows)))
        for row, texts in zip(grid.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=False):
                cell.text = text
        for r1, c1, r2, c2 in merge:
            keep = grid.cell(r1, c1).text
            whole = grid.cell(r1, c1).merge(grid.cell(r2, c2))
            whole.text = keep
        return self

    def interface(self, number: str, name: str, caption: str, *fields: Sequence[str]) -> Paper:
        """An interface with one table below 输入."""
        self.heading(f"【{number}】{name}", 3)
        self.heading("输入", 4)
        return self.line(caption).table([HEAD, *fields])

    def save(self, path: Path) -> Path:
        """Write it."""
        self.word.save(path)
        return path

    def strike(self, text: str) -> Paper:
        """Cross out every run with this text, wherever it stands."""
        for run in self.word.element.iter(qn("w:r")):
            if "".join(part.text or "" for part in run.iter(qn("w:t"))) == text:
                properties = run.get_or_add_rPr()
                properties.append(OxmlElement("w:strike"))
        return self


def row(
    code: str,
    name: str,
    type_: str = "字符型",
    length: str = "30",
    dict_: str = "",
    required: str = "",
    note: str = "",
) -> list[str]:
    """One row below HEAD."""
    return ["", code, name, type_, length, dict_, required, note]


def blocks(path: Path) -> list[Block]:
    """The blocks of a document that must be without events."""
    sink = Sink()
    found = list(docx_blocks(path.read_bytes(), path.name, sink))
    assert not sink.events(), [event.message("en") for event in sink.events()]
    return found


def grids(path: Path) -> list[Grid]:
    """Its tables."""
    return [block for block in blocks(path) if isinstance(block, Grid)]


def lines(path: Path) -> list[tuple[str, int]]:
    """Its paragraphs with their levels."""
    return [(block.text, block.level) for block in blocks(path) if isinstance(block, Paragraph)]


def outline(paper: Paper, folder: Path) -> Found:
    """What the walk finds in a paper."""
    return read_outline(blocks(paper.save(folder / "paper.docx")), "paper", lambda _: None)


def facts(found: Found, *columns: str) -> list[tuple[str, ...]]:
    """The field rows, some columns of each."""
    return [
        tuple(each.get(column) for column in columns)
        for table in found.tables
        if table.kind == "fields"
        for each in table.rows
    ]


def kinds(found: Found) -> list[str]:
    """The kinds of doubts, in their order."""
    return [doubt.kind for doubt in found.doubts]


def document_xml(path: Path, body: str, styles: str = "") -> Path:
    """A document of raw WordprocessingML."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", f"<w:document {space} {mc}><w:body>{body}</w:body></w:document>"
        )
        if styles:
            archive.writestr("word/styles.xml", f"<w:styles {space}>{styles}</w:styles>")
    return path


BASE = {
    "edition.yaml": 'edition: base\nname: 基础版\nversion: "1"\nsources: {book: 原书, other: 另一来源}\n',
    "envelope.yaml": "sources: [book]\nrequest:\n  infno: {required: true}\nresponse:\n  infcode: {required: true}\n",
    "elements.yaml": """card_no: {name: 卡号, type: string(40), sources: [book]}
cnt: {name: 数量, type: "decimal(16,4)", sources: [book]}
gend: {name: 性别, type: code(6), dict: gend, sources: [book]}
infcode: {name: 交易状态码, type: integer(4), sources: [book]}
infno: {name: 交易编号, type: string(4), sources: [book]}
note_text: {name: 备注, type: string(200), sources: [book]}
psn_no: {name: 人员编号, type: string(30), sources: [book]}
""",
    "dictionaries/gend.yaml": 'dict: gend\nname: 性别\nsources: [book]\ncodes:\n  "1": 男\n  "2": 女\n',
    "interfaces/1101.yaml": """infno: "1101"
name: 人员信息获取
method: query_person
level1: 基础信息
level2: 人员信息
sources: [book, other]
input:
  data:
    psn_no: {required: true}
    gend: {note: 可空}
    note_text: {sources: [book]}
output:
  feedetail:
    repeat: {max: 100}
    node: {name: 明细, required: true}
    cnt: {required: true}
rules:
  - {id: gend-known, scope: data, when: "gend == '1'", require: note_text, message: 说明, message_en: note, sources: [book]}
""",
    "interfaces/1201.yaml": """infno: "1201"
name: 机构信息
method: query_institution
sources: [book]
input:
  data:
    card_no: {required: true}
""",
}


def base_edition(folder: Path) -> Edition:
    """The base of the overlay tests, written below ``folder/specs``."""
    for name, text in BASE.items():
        path = folder / "specs" / "base" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    resolved = resolve_edition(folder / "specs", "base")
    assert resolved.edition is not None, [event.message("en") for event in resolved.events]
    return resolved.edition
