"""What the docs' files held when they were last looked at: one whose size and time are as they were is not read again.

The file is a cache. A missing or broken one only means that all files are read.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG

import msgspec

from yibaogen.write.apply import write_atomically
from yibaogen.write.plan import Plan, read
from yibaogen.write.stats import Mark, mark_of

_Marks = dict[str, tuple[int, int, str]]


class Seen:
    """Marks of files below ``root`` by path; ``place`` is where they are kept."""

    def __init__(self, root: Path, place: Path) -> None:
        self._root = root
        self._place = place
        self._kept: _Marks = {}
        with suppress(OSError, msgspec.DecodeError):
            self._kept = msgspec.msgpack.decode(place.read_bytes(), type=_Marks)
        self._marks: _Marks = {}

    def sha(self, path: str) -> str | None:
        """The sha256 of a regular file; None when it is not there, or is a link or a folder."""
        try:
            stat = os.lstat(f"{self._root}/{path}")
        except (FileNotFoundError, NotADirectoryError):
            return None
        if not S_ISREG(stat.st_mode):
            return None
        known = self._kept.get(path)
        if known is None or known[:2] != (stat.st_size, stat.st_mtime_ns):
            data = read(self._root / path)
            if data is None:
                return None
            known = _row(mark_of(data, stat))
        self._marks[path] = known
        return known[2]

    def keep(self, plan: Plan) -> None:
        """Note what a plan that was carried out has left. Raises OSError when the disk refuses."""
        for change in plan.changes:
            if change.kind == "delete":
                self._marks.pop(change.path, None)
            elif change.kind != "same" and change.data is not None:
                self._marks[change.path] = _row(mark_of(change.data, os.lstat(plan.root / change.path)))
        if self._marks != self._kept:
            self._place.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._place, msgspec.msgpack.encode(self._marks))


def _row(mark: Mark) -> tuple[int, int, str]:
    return (mark.size, mark.changed_ns, mark.sha)
