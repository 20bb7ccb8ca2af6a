"""Lines become rows in pieces, for a large file in a process of its own: reading and loading then take a core each."""

from __future__ import annotations

import marshal
import pickle
import subprocess
import sys
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO

from yibao.catalogue.errors import CatalogueError
from yibao.catalogue.layout import Layout
from yibao.catalogue.lines import read_lines
from yibao.catalogue.reading import Read, Reader, Tally
from yibao.gateway.errors import YibaoError
from yibao.gateway.files.archive import Limits

AT_ONCE = 2000
"""Rows in a piece."""
_LARGE = 2 << 20


@dataclass(frozen=True, slots=True)
class Piece:
    """Some rows, and what has been met so far."""

    rows: list[Read]
    tally: Tally


@dataclass(frozen=True, slots=True)
class Source:
    """A file and how to read it."""

    path: Path
    layout: Layout
    limits: Limits


def pieces(source: Source) -> Generator[Piece, None, None]:
    """The rows of a file, at least one piece. Raises ``CatalogueError``, ``ArchiveError`` or ``OSError``."""
    if source.path.stat().st_size < _LARGE:
        return read_pieces(source)
    return _read_beside(source)


def read_pieces(source: Source) -> Generator[Piece, None, None]:
    """The same, in this process."""
    tally = Tally()
    rows = Reader(source.layout, tally).rows(read_lines(source.path, source.limits))
    while piece := list(islice(rows, AT_ONCE)):
        yield Piece(piece, tally)
    yield Piece([], tally)


def _read_beside(source: Source) -> Generator[Piece, None, None]:
    # A fresh interpreter: a fork would share the database's locks and the caller's threads.
    worker = subprocess.Popen(
        [sys.executable, "-c", "from yibao.catalogue.pieces import serve; serve()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
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
                if not told.rows:
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
    rows, tally = told
    return Piece(marshal.loads(rows), tally)


def serve() -> None:
    """The process beside: a ``Source`` comes in, pieces or an error go out."""
    source = pickle.load(sys.stdin.buffer)
    out = sys.stdout.buffer
    # The one who asked may be gone; then there is nobody to tell.
    with suppress(BrokenPipeError):
        try:
            for piece in read_pieces(source):
                # Rows are plain tuples, which marshal takes in half the time.
                pickle.dump((marshal.dumps(piece.rows), piece.tally), out)
                out.flush()
        except (CatalogueError, YibaoError, OSError) as error:
            pickle.dump(error, out)
            out.flush()
