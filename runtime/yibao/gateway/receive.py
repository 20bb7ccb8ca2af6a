"""A reply that arrives in pieces: into memory, or, when it is a file that somebody waits for, into its sink."""

from __future__ import annotations

import re
from collections.abc import Mapping

from yibao.gateway.stream import Sink
from yibao.gateway.transport import Outgoing

ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
_MARK = 4
_RANGE = re.compile(r"bytes (\d+)-\d+/(?:\d+|\*)")


def ranged(outgoing: Outgoing, headers: dict[str, str]) -> dict[str, str]:
    """The headers; with the place from which a file is still wanted, where part of it is there already."""
    if outgoing.sink is None or not outgoing.sink.offset:
        return headers
    return {**headers, "range": f"bytes={outgoing.sink.offset}-"}


class Receiver:
    """Takes the pieces of one reply.

    Bytes go to the sink when they begin as a zip, or when the server says that they continue one (206 from the very
    place that was asked for). Everything else, an error in JSON above all, is kept in memory.
    """

    def __init__(self, outgoing: Outgoing, status: int, headers: Mapping[str, str]) -> None:
        self._sink: Sink | None = outgoing.sink if 200 <= status < 300 else None
        self._kept: list[bytes] = []
        self._head = b""
        self._flowing = False
        if self._sink is not None and status == 206:
            self._continue(self._sink, headers.get("content-range", ""))

    def _continue(self, sink: Sink, told: str) -> None:
        found = _RANGE.fullmatch(told.strip())
        if found and int(found[1]) == sink.offset:
            sink.begin(sink.offset)
            self._head, self._flowing = ZIP_MARKS[0], True

    def take(self, piece: bytes) -> None:
        """The next piece. Raises what the sink raises."""
        if self._flowing and self._sink is not None:
            self._sink.write(piece)
            return
        self._kept.append(piece)
        if self._sink is None or len(self._head) >= _MARK:
            return
        self._head = (self._head + piece)[:_MARK]
        if self._head in ZIP_MARKS:
            self._flowing = True
            self._sink.begin(0)
            self._sink.write(b"".join(self._kept))
            self._kept = []

    def body(self) -> bytes:
        """What was kept; of a file in its sink the first four bytes, so that it is known for one."""
        return self._head if self._flowing else b"".join(self._kept)
