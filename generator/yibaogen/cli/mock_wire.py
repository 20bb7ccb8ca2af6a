"""How replies go out: head and body in one piece. The server writes them one after the other, two system calls and two packets."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol


class OnePiece(asyncio.Transport):
    """A transport that collects what is written within one turn of the event loop."""

    def __init__(self, inner: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__()
        self._inner = inner
        self._loop = loop
        self._parts: list[Any] = []

    def write(self, data: Any) -> None:
        """Send with what else is written in this turn."""
        if not self._parts:
            self._loop.call_soon(self._flush)
        self._parts.append(data)

    def _flush(self) -> None:
        if self._parts:
            parts, self._parts = self._parts, []
            self._inner.write(parts[0] if len(parts) == 1 else b"".join(parts))

    def close(self) -> None:
        """Send the rest, then close."""
        self._flush()
        self._inner.close()

    def write_eof(self) -> None:
        """Send the rest and say that it was all."""
        self._flush()
        self._inner.write_eof()

    def can_write_eof(self) -> bool:
        """See ``asyncio.Transport``."""
        return self._inner.can_write_eof()

    def abort(self) -> None:
        """Close at once."""
        self._parts.clear()
        self._inner.abort()

    def is_closing(self) -> bool:
        """See ``asyncio.Transport``."""
        return self._inner.is_closing()

    def is_reading(self) -> bool:
        """See ``asyncio.Transport``."""
        return self._inner.is_reading()

    def pause_reading(self) -> None:
        """See ``asyncio.Transport``."""
        self._inner.pause_reading()

    def resume_reading(self) -> None:
        """See ``asyncio.Transport``."""
        self._inner.resume_reading()

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """See ``asyncio.Transport``."""
        return self._inner.get_extra_info(name, default)

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        """See ``asyncio.Transport``."""
        self._inner.set_protocol(protocol)

    def get_protocol(self) -> asyncio.BaseProtocol:
        """See ``asyncio.Transport``."""
        return self._inner.get_protocol()

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        """See ``asyncio.Transport``."""
        self._inner.set_write_buffer_limits(high, low)

    def get_write_buffer_size(self) -> int:
        """See ``asyncio.Transport``."""
        return self._inner.get_write_buffer_size() + sum(map(len, self._parts))


class OnePieceProtocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
    """The server's own protocol over such a transport."""

    def connection_made(self, transport: asyncio.Transport) -> None:
        """A client has come."""
        super().connection_made(OnePiece(transport, asyncio.get_running_loop()))
