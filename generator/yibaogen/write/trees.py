"""The trees of an edition's own files, kept file by file: when a line changes, one file is parsed and not three hundred."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from yibaogen.text.sink import Sink
from yibaogen.text.tree import Row, Scalar, Table
from yibaogen.text.yamlfile import read_yaml
from yibaogen.write.apply import write_atomically
from yibaogen.write.inputs import tools
from yibaogen.write.memo import stamp

Tree = Scalar | Table | Row
_Known = dict[str, tuple[int, int, str, Tree]]
"""Path → size, time of change, the name that events print, tree."""


class Trees:
    """Reads as ``read_yaml`` does. A file with something to be said of it is read anew each time."""

    def __init__(self, known: _Known) -> None:
        self._known = known
        self.used: _Known = {}

    def read(self, path: Path, shown: str, sink: Sink) -> Tree | None:
        """The tree of a file, or None with an event in ``sink``."""
        try:
            stat = path.stat()
        except OSError:
            return read_yaml(path, shown, sink)
        mark = (stat.st_size, stat.st_mtime_ns, shown)
        row = self._known.get(str(path))
        if row is None or row[:3] != mark:
            own = Sink()
            tree = read_yaml(path, shown, own)
            if tree is None or own.events():
                sink.extend(own.events())
                return tree
            row = (*mark, tree)
        self.used[str(path)] = row
        return row[3]

    @property
    def changed(self) -> bool:
        """Whether what was used is not what was known."""
        return self.used.keys() != self._known.keys() or any(
            row is not self._known[path] for path, row in self.used.items()
        )


@contextmanager
def kept_trees(private: Path, edition_id: str) -> Iterator[Trees]:
    """The trees of the build before; those that were used are kept, where a build has made the folder ``private``."""
    place = private / "cache" / "trees" / f"{edition_id}.bin"
    now = stamp([]) + "\n".join(tools()).encode()
    trees = Trees(_known(place, now))
    yield trees
    if private.is_dir() and trees.changed:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(place, msgspec.msgpack.encode((now, trees.used)))


def _known(place: Path, now: bytes) -> _Known:
    try:
        stamped, known = msgspec.msgpack.decode(place.read_bytes(), type=tuple[bytes, _Known])
    except (OSError, msgspec.DecodeError):
        return {}
    return known if stamped == now else {}
