"""How a workbook looks, and how text gets into a cell without ever becoming a formula."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

TEXT = "@"
_LINE = Side(style="thin", color="D0D7DE")
BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
TITLE = Font(bold=True, size=14)
BOLD = Font(bold=True)
FAINT = Font(color="6E7781", italic=True)
GREY = Font(color="6E7781")
REQUIRED = PatternFill("solid", fgColor="FFE7D1")
OPTIONAL = PatternFill("solid", fgColor="EAF3FB")
EXAMPLE_FILL = PatternFill("solid", fgColor="F6F8FA")
WRONG = PatternFill("solid", fgColor="FFC7CE")
WRAPPED = Alignment(vertical="top", wrap_text=True)
CENTRED = Alignment(vertical="center", wrap_text=True)
_FORMULA = re.compile(r"[=+\-@\t\r]")
_WIDEST = 44


def put_text(cell: Any, text: object) -> Any:
    """Write a text that stays text; one that begins like a formula is also quoted, so that editing it makes none."""
    value = without_controls(str(text))
    cell.value = value
    cell.data_type = "s"
    if _FORMULA.match(value):
        cell.quotePrefix = True
    return cell


def without_controls(text: str) -> str:
    """The text without the characters that no workbook may hold."""
    return ILLEGAL_CHARACTERS_RE.sub("", text)


def note(text: str, width: int = 320) -> Comment:
    """A comment large enough for its text."""
    comment = Comment(without_controls(text), "yibao")
    lines = sum(1 + columns(line) // 44 for line in text.split("\n"))
    comment.width, comment.height = width, 24 + 18 * lines
    return comment


def columns(text: str) -> int:
    """The width of a text in a sheet: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def fitting(*texts: str) -> float:
    """A column width that fits the widest text, within reason."""
    return float(min(max(map(columns, texts), default=8) + 3, _WIDEST))
