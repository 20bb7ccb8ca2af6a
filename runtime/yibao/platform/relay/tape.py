"""A recording: JSON Lines, one exchange a line, personal data masked before it is written."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from yibao.platform.relay.masking import masked
from yibao.platform.relay.reply import WholeReply


class TapeError(ValueError):
    """A recording cannot be read; ``line`` counts from 1 (0: the file itself), ``reason`` says why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line, self.reason = line, reason


class Taped(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One exchange. ``time`` Beijing time; ``request`` None: no JSON came; ``reply`` None: none was sent as JSON.

    ``findings``: what validation said, as in the header ``x-yibao-findings``. ``content_type`` of a reply that is no JSON.
    """

    time: datetime
    edition: str
    infno: str
    request: msgspec.Raw = msgspec.Raw(b"null")
    status: int = 200
    reply: msgspec.Raw = msgspec.Raw(b"null")
    content_type: str = ""
    findings: str = ""


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Taped)


class Recorder:
    """Appends to a file; every exchange is on the disk when its reply goes out. Raises ``OSError`` when it cannot write."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("ab")
        self._lock = threading.Lock()

    def keep(self, time: datetime, edition: str, infno: str, body: bytes, reply: WholeReply) -> None:
        """Write one exchange."""
        answered = masked(reply.body)
        row = Taped(
            time=time,
            edition=edition,
            infno=infno,
            request=masked(body) or msgspec.Raw(b"null"),
            status=reply.status,
            reply=answered or msgspec.Raw(b"null"),
            content_type="" if answered is not None else reply.content_type,
            findings=reply.header("x-yibao-findings"),
        )
        with self._lock:
            self._file.write(_ENCODER.encode(row) + b"\n")
            self._file.flush()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def read_tape(path: Path) -> list[Taped]:
    """All exchanges in order. Raises ``TapeError``; empty lines are passed over."""
    return list(_rows(path))


def _rows(path: Path) -> Iterator[Taped]:
    try:
        with path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _row(number, line)
    except OSError as error:
        raise TapeError(0, error.strerror or type(error).__name__) from error


def _row(number: int, line: bytes) -> Taped:
    try:
        return _DECODER.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise TapeError(number, str(error)[:200]) from error


def builtins(raw: msgspec.Raw) -> Any:
    """A recorded message as builtins."""
    return msgspec.json.decode(raw)
