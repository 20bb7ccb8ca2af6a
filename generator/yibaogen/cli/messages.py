"""Reads message files for ``yibao validate``: one JSON text, or JSON Lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from yibaogen.cli.failure import usage

MAX_BYTES = 64 * 1024 * 1024
STDIN = "-"
_LINES = (".jsonl", ".ndjson")
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Message:
    """One message: ``line`` counts from 1 in a file of JSON Lines, and is None where the file is one message."""

    file: str
    line: int | None
    data: bytes


def read_messages(name: str) -> list[Message]:
    """All messages of a file, or of standard input (``-``).

    Raises Failure (exit code 2) when it is missing, a folder, empty, too large, binary or not UTF-8.
    """
    data = _bytes(name)
    if not data.strip():
        raise usage("file-empty", name)
    if b"\0" in data:
        raise usage("file-binary", name)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise usage("file-encoding", f"{name}:{line}", found=f"0x{data[error.start]:02x}") from None
    if name.lower().endswith(_LINES) or _has_many(data):
        return list(_each_line(name, data))
    return [Message(name, None, data)]


def _bytes(name: str) -> bytes:
    if name == STDIN:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
    else:
        path = Path(name)
        try:
            if path.is_dir():
                raise usage("file-directory", name)
            # Read by the limit, not by stat: a pipe or a device has no size to ask for.
            with path.open("rb") as stream:
                data = stream.read(MAX_BYTES + 1)
        except FileNotFoundError:
            raise usage("file-missing", name) from None
        except (OSError, ValueError) as error:
            raise usage(
                "file-unreadable", name, reason=getattr(error, "strerror", None) or str(error)
            ) from None
    if len(data) > MAX_BYTES:
        raise usage("file-too-large", name, found=f"> {MAX_BYTES:,}", allowed=f"{MAX_BYTES:,}")
    return data.removeprefix(_BOM)


def _has_many(data: bytes) -> bool:
    """True when the first two lines that are not blank are each a whole JSON object."""
    lines = (line for line in data.split(b"\n") if line.strip())
    first, second = next(lines, b""), next(lines, b"")
    return _is_object(first) and _is_object(second)


def _is_object(line: bytes) -> bool:
    if not line.lstrip().startswith(b"{"):
        return False
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _each_line(name: str, data: bytes) -> Iterator[Message]:
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            yield Message(name, number, line)
