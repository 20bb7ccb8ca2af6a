"""Content hashes that need not read what has not been touched.

A file whose size and time of change are as recorded has the recorded hash. As in git's index, a file that was changed
only a moment before it was read is not trusted: a second change in that moment would leave no trace in its time.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from yibaogen.write.plan import digest

# Clocks of file systems tick every few milliseconds; some keep whole seconds only.
_TICK_NS = 20_000_000
_COARSE_NS = 2_000_000_000
_SECOND_NS = 1_000_000_000
NEVER = -1


@dataclass(frozen=True, slots=True)
class Mark:
    """Size in bytes, time of change in nanoseconds (``NEVER``: read it again), sha256 of the content."""

    size: int
    changed_ns: int
    sha: str


def files_in(folder: Path, suffixes: tuple[str, ...] | None = None) -> Iterator[tuple[str, os.stat_result]]:
    """Every regular file below a folder with its stat; caches, hidden files and links are left out."""
    try:
        entries = list(os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name == "__pycache__":
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from files_in(Path(entry.path), suffixes)
        elif entry.is_file(follow_symlinks=False) and (suffixes is None or entry.name.endswith(suffixes)):
            yield entry.path, entry.stat()


def marks(found: Iterable[tuple[str, os.stat_result]], known: Mapping[str, Mark]) -> dict[str, Mark]:
    """The marks of files by path, reading only those that ``known`` cannot answer for."""
    result: dict[str, Mark] = {}
    for path, stat in found:
        mark = known.get(path)
        if mark is None or (mark.size, mark.changed_ns) != (stat.st_size, stat.st_mtime_ns):
            mark = mark_of(Path(path).read_bytes(), stat)
        result[path] = mark
    return result


def mark_of(data: bytes, stat: os.stat_result) -> Mark:
    """The mark of a file that holds ``data``."""
    tick = _COARSE_NS if stat.st_mtime_ns % _SECOND_NS == 0 else _TICK_NS
    settled = stat.st_mtime_ns < time.time_ns() - tick
    return Mark(stat.st_size, stat.st_mtime_ns if settled else NEVER, digest(data))
