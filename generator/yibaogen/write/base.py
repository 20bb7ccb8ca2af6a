"""The base of an edition as it was resolved, kept: a changed line needs no second reading of the whole national edition."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec

from yibaogen.load.again import load_again
from yibaogen.overlay.model import Resolved
from yibaogen.overlay.resolve import resolve_chain
from yibaogen.write.apply import write_atomically
from yibaogen.write.memo import stamp
from yibaogen.write.pickled import BROKEN, pickled, unpickled
from yibaogen.write.stats import files_in

_FEW = 8
"""So many changed files are read into what was kept; after more it is resolved anew."""


class _File(msgspec.Struct):
    """``stamp``: our own source; ``files``: size and time of each file by its place; ``resolved``: the pickle."""

    stamp: bytes
    files: dict[str, tuple[int, int]]
    resolved: bytes


class Bases:
    """The bases of a project's editions, each resolved once."""

    def __init__(self, private: Path) -> None:
        self._private = private
        self._known: dict[tuple[str, ...], Resolved] = {}

    def resolve(self, specs: Path, ids: tuple[str, ...]) -> Resolved:
        """The first of the chain ``ids`` over the others, as ``resolve_chain`` resolves it."""
        found = self._known.get(ids)
        if found is None:
            found = self._known[ids] = kept_base(self._private, specs, ids)
        return found


def kept_base(private: Path, specs: Path, ids: tuple[str, ...]) -> Resolved:
    """The first of the chain ``ids`` over the others: as it was kept, with few changes as they are now, else resolved anew.

    Kept only when nothing is to be said of it, and where a build has made the folder ``private``.
    """
    place = private / "cache" / "bases" / f"{ids[0]}.bin"
    now = {path: (stat.st_size, stat.st_mtime_ns) for name in ids for path, stat in files_in(specs / name)}
    found = _kept(place, specs, ids, now)
    if found is not None:
        return found
    resolved = resolve_chain(specs, ids)
    if private.is_dir() and resolved.edition is not None and not resolved.events:
        place.parent.mkdir(parents=True, exist_ok=True)
        file = _File(stamp([]), now, pickled(resolved))
        write_atomically(place, msgspec.msgpack.encode(file))
    return resolved


def _kept(place: Path, specs: Path, ids: tuple[str, ...], now: dict[str, tuple[int, int]]) -> Resolved | None:
    """What was kept, brought up to date when a few files of an edition that is written whole have changed.

    What was kept stays as it is then, so that one line after the other costs one file each.
    """
    try:
        file = msgspec.msgpack.decode(place.read_bytes(), type=_File)
        if file.stamp != stamp([]) or file.files.keys() != now.keys():
            return None
        changed = [path for path, mark in now.items() if file.files[path] != mark]
        if changed and (len(ids) > 1 or len(changed) > _FEW):
            return None
        found = unpickled(file.resolved)
    except BROKEN:
        return None
    if not isinstance(found, Resolved) or found.edition is None:
        return None
    if not changed:
        return found
    top = specs / ids[0]
    names = [Path(path).relative_to(top).as_posix() for path in changed]
    edition = load_again(specs, found.edition, names)
    return None if edition is None else replace(found, edition=edition)
