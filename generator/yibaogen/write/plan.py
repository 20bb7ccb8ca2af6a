"""What has to happen so that the disk holds what is wanted."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, Protocol

import msgspec

from yibaogen.write.errors import write_error
from yibaogen.write.paths import Ground, files_below

Kind = Literal["create", "update", "delete", "same"]
KINDS: tuple[Kind, ...] = ("create", "update", "delete", "same")


class Known(Protocol):
    """A text of which the sha256 is known; it is made only when the disk does not hold it."""

    @property
    def sha(self) -> str:
        """The sha256 of the text in UTF-8."""

    @property
    def text(self) -> Callable[[], str]:
        """Makes the text."""


Wanted = str | Known
"""What a file shall hold."""


class Disk(Protocol):
    """Tells what files below a folder hold."""

    def sha(self, path: str) -> str | None:
        """The sha256 of a regular file; None when it is not there, or is a link or a folder."""


@dataclass(frozen=True, slots=True)
class Owned:
    """What an earlier build may be taken to account for.

    ``prefixes``: folders (with a slash at the end) that belong to this group of files; ``foreign``: folders inside
    that belong to another group; ``written``: path → sha256 as the manifest of the last build has it.
    """

    prefixes: tuple[str, ...]
    written: Mapping[str, str] = field(default_factory=dict)
    foreign: tuple[str, ...] = ()


class Change(msgspec.Struct, frozen=True):
    """One file: ``data`` is what it shall hold (None: it shall go, or holds it already), ``sha`` the sha256 of that."""

    path: str
    kind: Kind
    data: bytes | None
    sha: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """All files of one group, in the order in which they are written.

    ``edited``: no longer wanted, but changed by another hand since the last build, so they stay. ``strays``: files in
    an owned folder that no build wrote; they stay too. Both are drift that a person has to settle. ``unchanged``: so many
    further files are the same.
    """

    root: Path
    changes: tuple[Change, ...]
    edited: tuple[str, ...]
    strays: tuple[str, ...]
    unchanged: int = 0

    def paths(self, kind: Kind) -> tuple[str, ...]:
        """The paths of one kind of change."""
        return tuple(change.path for change in self.changes if change.kind == kind)

    @property
    def counts(self) -> dict[Kind, int]:
        """How many files of each kind."""
        found = {kind: len(self.paths(kind)) for kind in KINDS}
        found["same"] += self.unchanged
        return found

    def told(self) -> Plan:
        """The same to tell of, without what the files hold: a plan that has been carried out."""
        changed = (change for change in self.changes if change.kind != "same")
        bare = tuple(Change(change.path, change.kind, None, change.sha) for change in changed)
        return replace(self, changes=bare, unchanged=self.counts["same"])

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


def plan(root: Path, wanted: Mapping[str, Wanted], owned: Owned, disk: Disk | None = None) -> Plan:
    """Compare what is wanted (path below ``root`` → text) with the disk. Nothing is written.

    ``disk`` is for who knows what files held when they were last looked at; left out, every file is read.
    Raises WriteError for a path that leaves its folder, a folder in a file's place, or text that is not Unicode.
    """
    ground = Ground(root, owned.prefixes)
    changes = [_compared(ground, path, text, disk or _Read(root)) for path, text in wanted.items()]
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
    return _compared(Ground(root, owned.prefixes), path, text, _Read(root))


class _Read:
    """Reads every file."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def sha(self, path: str) -> str | None:
        there = read(self._root / path)
        return None if there is None else digest(there)


def _compared(ground: Ground, path: str, wanted: Wanted, disk: Disk) -> Change:
    ground.check(path)
    there = disk.sha(path)
    if not isinstance(wanted, str) and there == wanted.sha:
        return Change(path, "same", None, wanted.sha)
    text = wanted if isinstance(wanted, str) else wanted.text()
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise write_error("output-not-unicode", path, found=ascii(text[error.start])) from None
    sha, place = digest(data), ground.place(path)
    if there is None and place.is_dir() and not place.is_symlink():
        raise write_error("path-is-folder", path)
    if there is None and not place.is_symlink():
        return Change(path, "create", data, sha)
    return Change(path, "same" if there == sha else "update", data, sha)
