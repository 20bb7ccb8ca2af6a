"""Results of slow reading, kept while what was read stays as it was.

A file below ``.yibao/cache`` is only ever data of a known type: nothing in it can run. A missing, old or broken one means
that the reading is done again.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from yibaogen.write.apply import write_atomically
from yibaogen.write.inputs import sources
from yibaogen.write.stats import files_in

_T = TypeVar("_T")


def stamp(places: Iterable[Path]) -> bytes:
    """Names, sizes and times of all files there, and of our own source: what a result depends on."""
    found = (row for place in places for row in (files_in(place) if place.is_dir() else _file(place)))
    return _summed(found, _own_source())


@cache
def _own_source() -> bytes:
    """Looked at once: what this process runs was read when it began."""
    return _summed(sources(), b"")


def _summed(found: Iterable[tuple[str, os.stat_result]], before: bytes) -> bytes:
    total = hashlib.sha256(before)
    for path, stat in sorted(found, key=lambda row: row[0]):
        total.update(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode("utf-8", "surrogateescape"))
    return total.digest()


def _file(place: Path) -> list[tuple[str, os.stat_result]]:
    return [(str(place), place.stat())] if place.is_file() else []


def kept(private: Path, name: str, key: bytes, kind: type[_T], make: Callable[[], _T]) -> _T:
    """The result that was kept under ``key``, else a new one. ``kind`` is its type.

    Only where a build has made the folder ``.yibao``: a check leaves nothing behind.
    """
    place = private / "cache" / name
    try:
        data = place.read_bytes()
        if data[: len(key)] == key:
            return msgspec.msgpack.decode(data[len(key) :], type=kind)
    except (OSError, msgspec.DecodeError):
        pass
    value = make()
    if not private.is_dir():
        return value
    place.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(place, key + msgspec.msgpack.encode(value))
    return value
