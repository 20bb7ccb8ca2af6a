"""The document as a Word file."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from docx import Document as new_document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from yibaogen.export.document import HEAD, Chapter, CodeList, Document, Table

_WIDTHS = (4.6, 4.2, 2.2, 1.6, 1.2, 3.4, 8.3)
_FONT = "Microsoft YaHei"
# A fixed moment: the same document has the same bytes.
_MADE = datetime(2026, 1, 1)  # noqa: DTZ001 - Word keeps naive times


def word_file(document: Document, told: Callable[[str], None] = lambda chapter: None) -> bytes:
    """A .docx with headings that Word's navigation shows; ``told`` hears of each chapter."""
    word = new_document()
    _set_up(word)
    word.add_heading(document.title, 0)
    word.add_paragraph(document.subtitle)
    for chapter in document.chapters:
        told(chapter.title)
        _chapter(word, chapter)
    if document.lists:
        word.add_heading("字典", 1)
        for each in document.lists:
            _list(word, each)
    target = io.BytesIO()
    word.save(target)
    return target.getvalue()


def _set_up(word: WordDocument) -> None:
    section = word.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Cm(2))
    for name in ("Normal", "Heading 1", "Heading 2", "Title"):
        style = word.styles[name]
        style.font.name = _FONT
        # Word takes the font of Chinese characters from an attribute of its own.
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _FONT)
    word.styles["Normal"].font.size = Pt(9)
    word.core_properties.author = "yibao"
    word.core_properties.created = word.core_properties.modified = _MADE


def _chapter(word: WordDocument, chapter: Chapter) -> None:
    word.add_heading(chapter.title, 1)
    for label, text in chapter.facts:
        line = word.add_paragraph()
        line.add_run(f"{label}：").bold = True
        line.add_run(text)
    for table in chapter.tables:
        _table(word, table)
    if chapter.rules:
        word.add_heading("规则", 2)
        _grid(word, ("规则", "说明"), chapter.rules, (6.5, 19.0))


def _table(word: WordDocument, table: Table) -> None:
    word.add_heading(table.title, 2)
    if table.note:
        word.add_paragraph(table.note)
    _grid(word, HEAD, table.rows, _WIDTHS)


def _list(word: WordDocument, codes: CodeList) -> None:
    word.add_heading(codes.title, 2)
    if codes.note:
        word.add_paragraph(codes.note)
    _grid(word, ("代码", "含义"), codes.rows, (5.0, 15.0))


def _grid(
    word: WordDocument, head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[float]
) -> None:
    lines = list(rows)
    if not lines:
        return
    grid = word.add_table(rows=1 + len(lines), cols=len(head), style="Table Grid")
    grid.autofit = False
    for at, width in enumerate(widths):
        grid.columns[at].width = Cm(width)
    # Row by row through the XML: python-docx looks a cell up by counting, which takes minutes on a whole edition.
    for row, texts in zip(grid.rows, [head, *lines], strict=True):
        for cell, text, width in zip(row.cells, texts, widths, strict=True):
            cell.width = Cm(width)
            cell.paragraphs[0].add_run(text).bold = texts is head
    _repeat(grid.rows[0]._tr)


def _repeat(row: object) -> None:
    """The head of a table stands on every page."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row.get_or_add_trPr().append(mark)  # type: ignore[attr-defined]
