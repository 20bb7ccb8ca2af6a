"""What is too large to hold: bodies as sized sequences of pieces, files on their way in and out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Protocol, TypeAlias


class FileSource(Protocol):
    """The content of a file, readable from the start any number of times."""

    @property
    def size(self) -> int:
        """Bytes."""
        ...

    def pieces(self, length: int) -> Iterator[bytes]:
        """Pieces of ``length`` bytes, the last one shorter."""
        ...


class Sink(Protocol):
    """Takes the bytes of a file that arrives."""

    @property
    def offset(self) -> int:
        """How many bytes are there from an earlier attempt."""
        ...

    def begin(self, offset: int) -> None:
        """The bytes that follow start at ``offset``; what was there from here on is void."""
        ...

    def write(self, piece: bytes) -> None:
        """The next bytes."""
        ...


class Stream:
    """``size`` bytes, given in pieces by ``pieces()``, which starts anew on every call."""

    __slots__ = ("_pieces", "size")

    def __init__(self, size: int, pieces: Callable[[], Iterator[bytes]]) -> None:
        self.size = size
        self._pieces = pieces

    def __len__(self) -> int:
        return self.size

    def chunks(self) -> Iterator[bytes]:
        """The pieces, for a blocking sender."""
        return self._pieces()

    async def achunks(self) -> AsyncIterator[bytes]:
        """The pieces, for an asynchronous sender; reading a local file is short enough to be done in place."""
        for piece in self._pieces():
            yield piece

    def __repr__(self) -> str:
        return f"Stream({self.size} bytes)"


Body: TypeAlias = bytes | Stream


def pieces_of(body: Body) -> Iterator[bytes]:
    """The pieces of any body."""
    if isinstance(body, Stream):
        yield from body.chunks()
    else:
        yield body


def whole(body: Body) -> bytes:
    """A body in one piece."""
    return body if isinstance(body, bytes) else b"".join(body.chunks())
