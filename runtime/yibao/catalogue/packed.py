"""Rows as PostgreSQL's binary COPY takes them.

A tsvector as text is parsed letter by letter and sorted by the server, which takes it longer than all the rest of a row. In its binary
form (``tsvectorrecv`` in the server's source: a count, then each entry with a zero and its number of places) entries that come sorted
are taken as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from struct import Struct

Row = tuple[int, str, str, str, str, str, int, int, int, str]
Loaded = tuple[Row, str]
"""A row in the order of ``index.COLUMNS``, and its terms."""

_BEGIN = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_END = b"\xff\xff"
_FIELDS = 11
_AT_ONCE = 100
# Every field begins with its length in bytes.
_HEAD = Struct("!hiq")
_NUMBERS = Struct("!iiiiii")
_SIZE = Struct("!i")
_TERMS = Struct("!ii")
# An entry ends with a zero; that it has no places are two more.
_ENTRY_END = "\0\0\0"


def packed(rows: Sequence[Loaded]) -> Iterator[bytes]:
    """The whole of a COPY; each piece goes to the server by itself, so it holds many rows."""
    yield _BEGIN
    for at in range(0, len(rows), _AT_ONCE):
        yield b"".join([_row(row, terms) for row, terms in rows[at : at + _AT_ONCE]])
    yield _END


def _row(row: Row, terms: str) -> bytes:
    number_id, code, part, rank, since, until, ended, number, place, line = row
    code_there, line_there = code.encode(), line.encode()
    # Code points sort as their UTF-8 does, and so as the server's entries do.
    entries = sorted({*terms.split()})
    vector = "".join([f"{entry}{_ENTRY_END}" for entry in entries]).encode()
    return b"".join(
        (
            _HEAD.pack(_FIELDS, 8, number_id),
            _SIZE.pack(len(code_there)), code_there,
            _common(part, rank, since, until),
            _NUMBERS.pack(4, ended, 4, number, 4, place),
            _SIZE.pack(len(line_there)), line_there,
            _TERMS.pack(len(vector) + 4, len(entries)), vector,
        )
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _common(*texts: str) -> bytes:
    """Fields that many rows have alike."""
    return b"".join(_SIZE.pack(len(there)) + there for there in map(str.encode, texts))
