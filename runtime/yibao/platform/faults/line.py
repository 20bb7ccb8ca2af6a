"""The line that a fault can cut: the outermost layer, which alone holds the connection."""

from __future__ import annotations

import asyncio
from typing import Literal

from starlette.types import ASGIApp, Receive, Scope, Send


class Dropped(Exception):
    """The connection ends without a reply: ``closed`` at once, ``silent`` when the client gives up."""

    def __init__(self, way: Literal["closed", "silent"]) -> None:
        super().__init__(way)
        self.way = way


class Line:
    """ASGI middleware."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection's request."""
        try:
            await self._app(scope, receive, send)
        except Dropped as dropped:
            if dropped.way == "closed":
                await _hang_up(send)
            while (await receive())["type"] != "http.disconnect":
                pass


async def _hang_up(send: Send) -> None:
    """Close the connection with nothing sent. ASGI knows no way to do so: uvicorn's own transport is closed, and where
    there is none (another server) a reply begins that never ends."""
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if isinstance(transport, asyncio.Transport):
        transport.close()
        return
    headers = [(b"content-length", b"1"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
