"""Head and body of a reply leave together; what is closed is closed after what was written."""

from __future__ import annotations

import asyncio
from typing import Any

from yibaogen.cli.mock_wire import OnePiece


class Sink(asyncio.Transport):
    """Keeps what it is told to do."""

    def __init__(self) -> None:
        super().__init__({"peername": ("127.0.0.1", 1)})
        self.done: list[Any] = []

    def write(self, data: Any) -> None:
        self.done.append(bytes(data))

    def close(self) -> None:
        self.done.append("close")

    def abort(self) -> None:
        self.done.append("abort")

    def is_closing(self) -> bool:
        return "close" in self.done

    def get_write_buffer_size(self) -> int:
        return 0


def test_one_turn_is_one_piece() -> None:
    async def run() -> list[Any]:
        sink = Sink()
        piece = OnePiece(sink, asyncio.get_running_loop())
        piece.write(b"head")
        piece.write(b"body")
        assert (sink.done, piece.get_write_buffer_size()) == ([], 8)
        await asyncio.sleep(0)
        piece.write(b"last")
        piece.close()
        assert piece.is_closing()
        assert piece.get_extra_info("peername") == ("127.0.0.1", 1)
        await asyncio.sleep(0)
        return sink.done

    assert asyncio.run(run()) == [b"headbody", b"last", "close"]


def test_an_abort_sends_nothing_more() -> None:
    async def run() -> list[Any]:
        sink = Sink()
        piece = OnePiece(sink, asyncio.get_running_loop())
        piece.write(b"head")
        piece.abort()
        await asyncio.sleep(0)
        return sink.done

    assert asyncio.run(run()) == ["abort"]
