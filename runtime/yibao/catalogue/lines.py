"""The lines of a catalogue's file: a zip as 9102 hands it out, or a txt; UTF-8, and nothing else is guessed.

They come in chunks of some thousand, which are judged as a whole where all is well, and line by line where something is odd.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO, NamedTuple

from yibao.catalogue.errors import catalogue_error
from yibao.gateway.files.archive import Limits, text_files

LONGEST_LINE = 1 << 20
"""Bytes: the longest real ones, with a manual in them, have some ten thousand."""
USUAL_LIMITS = Limits()
"""How far an archive may unpack."""
_AT_ONCE = 1 << 18
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


@dataclass(frozen=True, slots=True)
class Chunk:
    """Whole lines of one file. ``place`` is that of the first, ``chinese`` whether a line before it had Chinese in UTF-8."""

    file: str
    place: int
    data: bytes
    chinese: bool

    def lines(self) -> Iterator[Line]:
        """One by one, without blank ones. Raises ``CatalogueError`` where the file is not UTF-8."""
        stream, place, chinese = io.BytesIO(self.data), self.place - 1, self.chinese
        while raw := stream.readline(LONGEST_LINE):
            place += 1
            if place == 1:
                raw = raw.removeprefix(_BOM)
            bare = raw.rstrip(b"\r\n")
            text: str | None
            try:
                text = bare.decode()
                chinese = chinese or not text.isascii()
            except UnicodeDecodeError:
                if not chinese:
                    raise _other_encoding(self.file, place, bare) from None
                text = None
            if bare:
                yield Line(self.file, place, text, bare, raw.endswith(b"\n"))


def read_chunks(path: Path, limits: Limits = USUAL_LIMITS) -> Iterator[Chunk]:
    """All lines of all files.

    Raises ``ArchiveError`` for an unsafe or damaged archive, ``CatalogueError`` for an office document, ``OSError`` for a file that
    cannot be read.
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
                    yield from _chunks(name, stream)
        else:
            file.seek(0)
            yield from _chunks(path.name, file)


def _chunks(name: str, stream: IO[bytes]) -> Iterator[Chunk]:
    place, chinese, rest = 1, False, b""
    while piece := stream.read(_AT_ONCE):
        data = rest + piece
        # Without an end in sight it is cut where ``Chunk.lines`` would cut it.
        end = data.rfind(b"\n") + 1 or len(data) // LONGEST_LINE * LONGEST_LINE
        rest = data[end:]
        if end:
            yield Chunk(name, place, data[:end], chinese)
            chinese = chinese or not data.isascii()
            place += data.count(b"\n", 0, end) or 1
    if rest:
        yield Chunk(name, place, rest, chinese)


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
