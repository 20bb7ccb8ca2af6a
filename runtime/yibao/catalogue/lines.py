"""The lines of a catalogue's file: a zip as 9102 hands it out, or a txt; UTF-8, and nothing else is guessed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, NamedTuple

from yibao.catalogue.errors import catalogue_error
from yibao.gateway.files.archive import Limits, text_files

LONGEST_LINE = 1 << 20
"""Bytes: the longest real ones, with a manual in them, have some ten thousand."""
USUAL_LIMITS = Limits()
"""How far an archive may unpack."""
_ZIP = b"PK"
_OFFICE = (".xlsx", ".xlsm", ".xls", ".docx")
_BOM = b"\xef\xbb\xbf"


class Line(NamedTuple):
    """``text`` is None where the bytes are no UTF-8; ``raw`` are the bytes, ``ended`` whether a line's end followed them."""

    file: str
    place: int
    text: str | None
    raw: bytes
    ended: bool


def digest_of(path: Path) -> str:
    """SHA-256 of a file. Raises ``OSError``."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_lines(path: Path, limits: Limits = USUAL_LIMITS) -> Iterator[Line]:
    """All lines of all files.

    Raises ``ArchiveError`` for an unsafe or damaged archive, ``CatalogueError`` for a file that is not UTF-8 (a single bad line in a
    good file comes with ``text`` None) or an office document, ``OSError`` for one that cannot be read.
    """
    if path.suffix.lower() in _OFFICE:
        raise catalogue_error("catalogue-office", file=path.name)
    with ExitStack() as stack:
        file = stack.enter_context(path.open("rb"))
        start = file.read(2)
        if start == _ZIP:
            for name, stream in text_files(path, limits):
                # Some add a note of how the file was made; catalogues are text.
                if Path(name).suffix.lower() in ("", ".txt"):
                    yield from _lines(name, stream)
        else:
            file.seek(0)
            yield from _lines(path.name, file)


def _lines(name: str, stream: IO[bytes]) -> Iterator[Line]:
    place, chinese = 0, False
    while raw := stream.readline(LONGEST_LINE):
        place += 1
        if place == 1:
            raw = raw.removeprefix(_BOM)
        ended = raw.endswith(b"\n")
        bare = raw.rstrip(b"\r\n")
        text: str | None
        try:
            text = bare.decode()
            chinese = chinese or not text.isascii()
        except UnicodeDecodeError:
            if not chinese:
                raise _other_encoding(name, place, bare) from None
            text = None
        if bare:
            yield Line(name, place, text, bare, ended)


def _other_encoding(name: str, place: int, raw: bytes) -> Exception:
    """No line before had Chinese in UTF-8: the whole file is written otherwise."""
    utf16 = raw[:2] in (b"\xff\xfe", b"\xfe\xff")
    if not utf16 and not _is_gbk(raw):
        return catalogue_error("catalogue-no-text", file=name, line=str(place))
    found = "UTF-16" if utf16 else "GBK"
    return catalogue_error("catalogue-encoding", file=name, line=str(place), found=found)


def _is_gbk(raw: bytes) -> bool:
    try:
        raw.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return True
