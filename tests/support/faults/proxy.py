"""A proxy that does to requests what networks and gateways do."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from faults.wire import Message, read_message, reply

PAGE = b"<html><body><h1>502 Bad Gateway</h1><p>nginx</p></body></html>"
FAULTS: Mapping[str, float] = {
    "delay": 3,  # answered late, but in time
    "late": 1,  # forwarded after the client has given up
    "drop-before": 3,  # closed, the platform has seen nothing
    "drop-after": 3,  # closed, the platform has done it
    "reset-before": 2,
    "reset-after": 2,
    "duplicate": 3,  # delivered twice, the first answer comes back
    "duplicate-second": 2,  # delivered twice, the second answer comes back
    "garbage": 2,  # done, the answer is noise
    "truncated": 1,  # done, the answer breaks off
    "empty": 1,  # done, the answer has no body
    "page-before": 2,  # a gateway's page, nothing done
    "page-after": 2,  # a gateway's page, done
    "slow-loris": 1,  # done, the answer drips
}
"""Fault → its weight among the faults."""


@dataclass
class Faults:
    """How often (``rate``, 0 to 1) and how slow (``patience``: the client's timeout in seconds) things go wrong."""

    rate: float
    patience: float
    seed: int = 0
    counts: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)

    def pick(self) -> str:
        """What happens to the next request."""
        fault = "none"
        if self._random.random() < self.rate:
            fault = self._random.choices(list(FAULTS), list(FAULTS.values()))[0]
        self.counts[fault] += 1
        return fault


class Proxy:
    """Stands between the client and the platform at ``port`` of loopback."""

    def __init__(self, port: int, faults: Faults) -> None:
        self._port = port
        self._faults = faults
        self._late: set[asyncio.Task[object]] = set()

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """A connection of the server."""
        while (message := await read_message(reader)) is not None:
            if not await self._pass(message, writer):
                return

    async def settle(self) -> None:
        """Wait for the requests that are still on their way."""
        while self._late:
            await asyncio.gather(*self._late, return_exceptions=True)

    async def _pass(self, message: Message, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection can be used again."""
        fault = self._faults.pick()
        patience = self._faults.patience
        match fault:
            case "drop-before":
                return False
            case "reset-before":
                return _reset(writer)
            case "page-before":
                return await _send(writer, reply(PAGE, "502 Bad Gateway", "text/html"))
            case "late":
                self._later(message, patience * 1.5)
                await asyncio.sleep(patience * 1.2)
                return False
            case "delay":
                await asyncio.sleep(patience * 0.4)
        # The platform finishes what it has begun, whatever becomes of the client.
        came = await asyncio.shield(self._later(message, 0.0))
        if fault.startswith("duplicate"):
            again = await asyncio.shield(self._later(message, 0.0))
            came = again if fault == "duplicate-second" else came
        return await self._return(fault, came, writer, patience)

    async def _return(self, fault: str, came: bytes, writer: asyncio.StreamWriter, patience: float) -> bool:
        match fault:
            case "drop-after":
                return False
            case "reset-after":
                return _reset(writer)
            case "page-after":
                return await _send(writer, reply(PAGE, "504 Gateway Timeout", "text/html"))
            case "garbage":
                return await _send(writer, reply(bytes(range(128, 256)) * 4))
            case "empty":
                return await _send(writer, reply(b""))
            case "truncated":
                await _send(writer, came[: len(came) * 2 // 3])
                return False
            case "slow-loris":
                head, _, body = came.partition(b"\r\n\r\n")
                await _send(writer, head + b"\r\n\r\n")
                for at in range(0, len(body), max(1, len(body) // 20)):
                    await asyncio.sleep(patience / 8)
                    if not await _send(writer, body[at : at + max(1, len(body) // 20)]):
                        return False
                return False
        return await _send(writer, came)

    def _later(self, message: Message, seconds: float) -> asyncio.Task[bytes]:
        task = asyncio.create_task(self._forward(message, seconds))
        self._late.add(task)
        task.add_done_callback(self._late.discard)
        return task

    async def _forward(self, message: Message, seconds: float) -> bytes:
        await asyncio.sleep(seconds)
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            writer.write(message.raw)
            await writer.drain()
            came = await read_message(reader)
            return came.raw if came else b""
        finally:
            writer.close()


async def _send(writer: asyncio.StreamWriter, data: bytes) -> bool:
    with contextlib.suppress(ConnectionError):
        writer.write(data)
        await writer.drain()
        return True
    return False


def _reset(writer: asyncio.StreamWriter) -> bool:
    """Close with RST: what was not read yet is lost on the peer's side too."""
    handle = writer.get_extra_info("socket")
    handle.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
    return False
