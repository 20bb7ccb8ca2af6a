"""Columns of txt files, as documents list them inside a cell: ``第1列：医疗目录编码`` and so on."""

from __future__ import annotations

import re

from yibaogen.importing.documents.captions import plain

_COLUMN = re.compile(
    r"第\s*(\d{1,3})\s*(?:列|个字段|项)\s*[::、.]?\s*(.*?)(?=第\s*\d{1,3}\s*(?:列|个字段|项)\s*[::、.]?|$)"
)
# Fewer columns are no layout but a remark.
_LEAST = 3


def listed_columns(text: str) -> list[tuple[int, str]]:
    """(position, Chinese name) of each column; empty when the text lists none."""
    found = [(int(number), name.strip(" ,;。、")) for number, name in _COLUMN.findall(plain(text))]
    return found if len(found) >= _LEAST else []
