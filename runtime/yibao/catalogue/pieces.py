"""Lines become rows in pieces, for a large file in a process of its own: reading and loading then take a core each."""

from __future__ import annotations

import gc
import marshal
import pickle
import subprocess
import sys
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from yibao.catalogue.columns import Rows
from yibao.catalogue.errors import CatalogueError
from yibao.catalogue.layout import Layout
from yibao.catalogue.lines import read_chunks
from yibao.catalogue.reading import Reader, Tally
from yibao.catalogue.store import Aside
from yibao.gateway.errors import YibaoError
from yibao.gateway.files.archive import Limits

_LARGE = 2 << 20
_PIPE = 1 << 20


@dataclass(frozen=True, slots=True)
class Piece:
    """Some rows, and what has been met since the piece before: ``aside`` holds no more than that, ``lines`` all lines so far."""

    rows: Rows | None
    lines: int
    aside: list[Aside]
    width: int
    whole: bool


@dataclass(frozen=True, slots=True)
class Source:
    """A file and how to read it; ``first_text`` is the first number that a text may get."""

    path: Path
    layout: Layout
    limits: Limits
    first_text: int


def pieces(source: Source) -> Generator[Piece, None, None]:
    """A file, piece by piece; the last one has no rows. Raises ``CatalogueError``, ``ArchiveError`` or ``OSError``."""
    if source.path.stat().st_size < _LARGE:
        return read_pieces(source)
    return _read_beside(source)


def read_pieces(source: Source) -> Generator[Piece, None, None]:
    """The same, in this process."""
    tally = Tally()
    for rows in Reader(source.layout, tally, source.first_text).rows(read_chunks(source.path, source.limits)):
        yield _piece(rows, tally)
    yield _piece(None, tally)


def _piece(rows: Rows | None, tally: Tally) -> Piece:
    aside, tally.aside = tally.aside, []
    return Piece(rows, tally.lines, aside, tally.width, tally.whole)


def _read_beside(source: Source) -> Generator[Piece, None, None]:
    # A fresh interpreter: a fork would share the database's locks and the caller's threads.
    worker = subprocess.Popen(
        [sys.executable, "-c", "from yibao.catalogue.pieces import serve; serve()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        pipesize=_PIPE,
    )
    assert worker.stdin is not None and worker.stdout is not None
    with worker.stdout:
        try:
            with worker.stdin:
                pickle.dump(source, worker.stdin)
            while True:
                told = _told(worker.stdout)
                if isinstance(told, Exception):
                    raise told
                yield told
                if told.rows is None:
                    return
        finally:
            worker.kill()
            worker.wait()


def _told(stream: IO[bytes]) -> Piece | Exception:
    try:
        told = pickle.load(stream)
    except (EOFError, pickle.UnpicklingError):
        # It was killed, or the machine has no memory left.
        return OSError(None, "the reading process ended")
    if isinstance(told, YibaoError | OSError):
        return told
    rows, *rest = told
    return Piece(None if rows is None else _opened(rows), *rest)


def _closed(rows: Rows) -> bytes:
    """Rows for the way: a long text is handed on in less time than many short ones, and marshal takes half of what pickle needs."""
    codes, parts, approvals = map("\n".join, (rows.codes, rows.parts, rows.approvals))
    return marshal.dumps((codes, parts, rows.said, rows.places, rows.lines, approvals, *rows[6:]))


def _opened(data: bytes) -> Rows:
    codes, parts, said, places, lines, approvals, *rest = marshal.loads(data)
    return Rows(codes.split("\n"), parts.split("\n"), said, places, lines, approvals.split("\n"), *rest)


def serve() -> None:
    """The process beside: a ``Source`` comes in, pieces or an error go out."""
    # Nothing here refers to itself; looking for what does takes a tenth of the time.
    gc.disable()
    source = pickle.load(sys.stdin.buffer)
    out = sys.stdout.buffer
    # The one who asked may be gone; then there is nobody to tell.
    with suppress(BrokenPipeError):
        try:
            for piece in read_pieces(source):
                rows = None if piece.rows is None else _closed(piece.rows)
                pickle.dump((rows, piece.lines, piece.aside, piece.width, piece.whole), out)
                out.flush()
        except (CatalogueError, YibaoError, OSError) as error:
            pickle.dump(error, out)
            out.flush()
