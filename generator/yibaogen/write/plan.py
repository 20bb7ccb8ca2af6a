"""What has to happen so that the disk holds what is wanted."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from yibaogen.write.errors import write_error
from yibaogen.write.paths import Ground, files_below, safe

Kind = Literal["create", "update", "delete", "same"]
KINDS: tuple[Kind, ...] = ("create", "update", "delete", "same")


@dataclass(frozen=True, slots=True)
class Owned:
    """What an earlier build may be taken to account for.

    ``prefixes``: folders (with a slash at the end) that belong to this group of files; ``foreign``: folders inside
    that belong to another group; ``written``: path → sha256 as the manifest of the last build has it.
    """

    prefixes: tuple[str, ...]
    written: Mapping[str, str] = field(default_factory=dict)
    foreign: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One file: ``data`` is what it shall hold (None: it shall go)."""

    path: str
    kind: Kind
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Plan:
    """All files of one group, in the order in which they are written.

    ``edited``: no longer wanted, but changed by another hand since the last build, so they stay. ``strays``: files in
    an owned folder that no build wrote; they stay too. Both are drift that a person has to settle.
    """

    root: Path
    changes: tuple[Change, ...]
    edited: tuple[str, ...]
    strays: tuple[str, ...]

    def paths(self, kind: Kind) -> tuple[str, ...]:
        """The paths of one kind of change."""
        return tuple(change.path for change in self.changes if change.kind == kind)

    @property
    def counts(self) -> dict[Kind, int]:
        """How many files of each kind."""
        return {kind: len(self.paths(kind)) for kind in KINDS}

    def without_data(self) -> Plan:
        """The same to tell of, without what the files hold: a plan that has been carried out."""
        bare = tuple(replace(change, data=None) for change in self.changes)
        return replace(self, changes=bare)

    @property
    def clean(self) -> bool:
        """True when the disk holds exactly what is wanted."""
        return not self.edited and not self.strays and all(change.kind == "same" for change in self.changes)


def digest(data: bytes) -> str:
    """The sha256 that manifests carry."""
    return hashlib.sha256(data).hexdigest()


def read(place: Path) -> bytes | None:
    """The bytes of a regular file; None when it is not there, or is a link or a folder."""
    try:
        if not stat.S_ISREG(place.lstat().st_mode):
            return None
    except (FileNotFoundError, NotADirectoryError):
        return None
    return place.read_bytes()


def plan(root: Path, wanted: Mapping[str, str], owned: Owned) -> Plan:
    """Compare what is wanted (path below ``root`` → text) with the disk. Nothing is written.

    Raises WriteError for a path that leaves its folder, a folder in a file's place, or text that is not Unicode.
    """
    ground = Ground(root, owned.prefixes)
    changes = [_compared(ground.place(path), path, wanted[path]) for path in wanted]
    edited: list[str] = []
    for path, sha in owned.written.items():
        if path in wanted:
            continue
        there = read(ground.place(path))
        if there is None:
            continue
        if digest(there) == sha:
            changes.append(Change(path, "delete", None))
        else:
            edited.append(path)
    known = {*wanted, *owned.written}
    strays = [
        path
        for prefix in owned.prefixes
        for path in files_below(root, prefix)
        if path not in known and not path.startswith(owned.foreign or ("/",))
    ]
    return Plan(
        root,
        tuple(sorted(changes, key=lambda change: change.path)),
        tuple(sorted(edited)),
        tuple(sorted(strays)),
    )


def compare(root: Path, path: str, text: str, owned: Owned) -> Change:
    """What has to happen for one wanted file. Raises WriteError as ``plan`` does."""
    return _compared(safe(root, path, owned.prefixes), path, text)


def _compared(place: Path, path: str, text: str) -> Change:
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise write_error("output-not-unicode", path, found=ascii(text[error.start])) from None
    there = read(place)
    if there is None and place.is_dir() and not place.is_symlink():
        raise write_error("path-is-folder", path)
    if there is None and not place.is_symlink():
        return Change(path, "create", data)
    return Change(path, "same" if there == data else "update", data)
