"""Path safety: what a renderer wants can never leave the folder that it owns."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from yibaogen.write.errors import write_error

# Letters, digits and a few marks that every file system takes; a part never starts with a dot, so ".." and hidden
# files are out by construction. Chinese file names are not needed: numbers and codes name everything.
_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+~-]{0,127}")


def safe(root: Path, path: str, prefixes: tuple[str, ...]) -> Path:
    """The absolute place of a wanted path.

    Raises WriteError (``path-unsafe``) when the path is absolute, climbs, has odd characters, stands outside of
    ``prefixes``, or passes through a symbolic link that leaves ``root``.
    """
    parts = path.split("/")
    if not all(_PART.fullmatch(part) for part in parts) or not path.startswith(prefixes):
        raise write_error("path-unsafe", path)
    place = root.joinpath(*parts)
    if not place.parent.resolve().is_relative_to(root.resolve()):
        raise write_error("path-unsafe", path)
    return place


class Ground:
    """The same for many paths of one folder: each folder on the way is looked at once."""

    def __init__(self, root: Path, prefixes: tuple[str, ...]) -> None:
        self._root = root
        self._prefixes = prefixes
        self._known: set[str] = set()

    def check(self, path: str) -> None:
        """Raises WriteError as ``safe`` does."""
        folder, _, name = path.rpartition("/")
        if folder in self._known and _PART.fullmatch(name):
            return
        safe(self._root, path, self._prefixes)
        # A prefix may end within a folder's name, so only folders that lie in one as a whole are known.
        if f"{folder}/".startswith(self._prefixes):
            self._known.add(folder)

    def place(self, path: str) -> Path:
        """As ``safe``. Raises WriteError."""
        self.check(path)
        return self._root / path


def files_below(root: Path, prefix: str) -> Iterator[str]:
    """Paths (relative to ``root``, with slashes) of all files below a prefix, without Python's caches."""
    folder = root / prefix
    if not folder.is_dir() or folder.is_symlink():
        return
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        name = f"{prefix}{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__":
                yield from files_below(root, f"{name}/")
        else:
            yield name
