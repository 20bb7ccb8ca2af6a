"""Zip archives from outside: read in a stream, with limits on what they may unpack to and on their names.

What an archive says of itself is not believed: bytes are counted as they come out of it.
"""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from yibao.events import Event, Severity
from yibao.gateway.errors import Outcome, YibaoError

_PIECE = 1 << 20
_ENCRYPTED = 0x1
_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """``most_bytes`` unpacked in all, ``most_files``, and ``most_ratio``: unpacked to packed bytes.

    The ratio counts from one MiB on; catalogues shrink to a tenth or so.
    """

    most_bytes: int = 4 << 30
    most_files: int = 1000
    most_ratio: int = 200


class ArchiveError(YibaoError):
    """An archive that is damaged, unsafe, or larger than the limits."""

    outcome: Outcome = "done"


def lines(archive: Path | bytes, limits: Limits = Limits()) -> Iterator[str]:
    """The lines of all text files of an archive, without their ends; UTF-8, else GB18030.

    Raises ``ArchiveError`` before the first line for unsafe names, and on the way for what does not unpack.
    """
    with _opened(archive, limits) as (source, entries, name):
        guard = _Guard(limits, name)
        for entry in entries:
            with _reader(source, entry, guard) as stream:
                yield from _text(stream, name)


def text_files(archive: Path, limits: Limits = Limits()) -> Iterator[tuple[str, io.BufferedReader[_Counted]]]:
    """Name and bytes of each file of an archive, one after the other; each must be read before the next is asked for.

    Raises ``ArchiveError`` as ``lines`` does.
    """
    with _opened(archive, limits) as (source, entries, name):
        guard = _Guard(limits, name)
        for entry in entries:
            with _reader(source, entry, guard) as stream:
                yield entry.filename, stream


def unpack(archive: Path, folder: Path, limits: Limits = Limits()) -> list[Path]:
    """Write the files of an archive below ``folder`` and give their paths.

    Nothing is written for an archive with an unsafe name; a file that breaks a limit is removed again.
    Raises ``ArchiveError``, or ``OSError`` for a folder that cannot be written.
    """
    written: list[Path] = []
    with _opened(archive, limits) as (source, entries, name):
        guard = _Guard(limits, name)
        for entry in entries:
            target = folder.joinpath(*PurePosixPath(entry.filename).parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            _write(source, entry, guard, target)
            written.append(target)
    return written


def _write(source: zipfile.ZipFile, entry: zipfile.ZipInfo, guard: _Guard, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    try:
        with _reader(source, entry, guard) as stream, part.open("wb") as file:
            while piece := stream.read(_PIECE):
                file.write(piece)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


class _Guard:
    """Counts what comes out of an archive."""

    def __init__(self, limits: Limits, name: str) -> None:
        self._limits, self._name = limits, name
        self._total = 0

    def count(self, size: int, of_file: int, packed: int) -> None:
        """``size`` more bytes came, ``of_file`` of this file so far, which has ``packed`` bytes in the archive."""
        self._total += size
        if self._total > self._limits.most_bytes:
            raise archive_error(
                "archive-too-large", self._name, f"{self._total}", f"{self._limits.most_bytes}"
            )
        if of_file > _MIB and of_file > self._limits.most_ratio * max(packed, 1):
            found = f"1:{of_file // max(packed, 1)}"
            raise archive_error("archive-too-large", self._name, found, f"1:{self._limits.most_ratio}")


class _Counted(io.RawIOBase):
    """A file of an archive whose bytes are counted."""

    def __init__(self, inner: IO[bytes], packed: int, guard: _Guard, name: str) -> None:
        super().__init__()
        self._inner, self._packed, self._guard, self._name = inner, packed, guard, name
        self._so_far = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            piece = self._inner.read(len(buffer))
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise archive_error("archive-unreadable", self._name, type(error).__name__) from None
        self._so_far += len(piece)
        self._guard.count(len(piece), self._so_far, self._packed)
        buffer[: len(piece)] = piece
        return len(piece)


@contextmanager
def _opened(
    archive: Path | bytes, limits: Limits
) -> Iterator[tuple[zipfile.ZipFile, list[zipfile.ZipInfo], str]]:
    name = archive.name if isinstance(archive, Path) else "zip"
    try:
        source = zipfile.ZipFile(archive if isinstance(archive, Path) else io.BytesIO(archive))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise archive_error("archive-unreadable", name, type(error).__name__) from None
    with source:
        entries = [entry for entry in source.infolist() if not entry.is_dir()]
        if len(entries) > limits.most_files:
            raise archive_error("archive-too-large", name, f"{len(entries)} files", f"{limits.most_files}")
        seen: set[str] = set()
        for entry in source.infolist():
            reason = _unsafe(entry, seen)
            if reason:
                raise archive_error("archive-path", name, reason)
        yield source, entries, name


def _unsafe(entry: zipfile.ZipInfo, seen: set[str]) -> str:
    """What is wrong with a name; empty when nothing is."""
    # ``filename`` is already cut at a NUL and has slashes only; ``orig_filename`` is what the archive says.
    said = entry.orig_filename
    shown = said.encode("unicode_escape").decode()[:80]
    parts = said.rstrip("/").split("/")
    drive = len(said) > 1 and said[1] == ":"
    if not said or said.startswith("/") or drive or any(part in ("", ".", "..") for part in parts):
        return shown
    if "\\" in said or any(ord(character) < 32 for character in said):
        return shown
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return f"{shown} (no regular file)"
    key = said.casefold()
    if key in seen:
        return f"{shown} (twice)"
    seen.add(key)
    return ""


@contextmanager
def _reader(
    source: zipfile.ZipFile, entry: zipfile.ZipInfo, guard: _Guard
) -> Iterator[io.BufferedReader[_Counted]]:
    name = Path(source.filename or "zip").name
    if entry.flag_bits & _ENCRYPTED:
        raise archive_error("archive-unreadable", name, "encrypted")
    try:
        inner = source.open(entry)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
        raise archive_error("archive-unreadable", name, type(error).__name__) from None
    with inner, io.BufferedReader(_Counted(inner, entry.compress_size, guard, name), _PIECE) as stream:
        yield stream


def _text(stream: io.BufferedReader[_Counted], name: str) -> Iterator[str]:
    # Chinese vendors' tools still write GBK; the first piece tells, and a change on the way is an error.
    encoding = _encoding(stream.peek(_PIECE)[:_PIECE])
    try:
        for line in io.TextIOWrapper(stream, encoding, newline=None):
            yield line.rstrip("\n")
    except UnicodeDecodeError as error:
        raise archive_error("archive-unreadable", name, f"{encoding}: {error.reason}") from None


def _encoding(start: bytes) -> str:
    if start.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    try:
        # The last character may be cut.
        start[: max(0, start.rfind(b"\n"))].decode("utf-8")
    except UnicodeDecodeError:
        return "gb18030"
    return "utf-8"


def archive_error(event: str, name: str, found: str, allowed: str = "") -> ArchiveError:
    """The error for one archive."""
    args = {"name": name, "found": found, "allowed": allowed}
    return ArchiveError(Event(event, Severity.ERROR, args=args))
