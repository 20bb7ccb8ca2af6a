"""A client for one file: the same client, whose transport carries the file's bytes beside the message."""

from __future__ import annotations

import copy
from dataclasses import replace

from yibao.gateway.client import AsyncBaseClient, BaseClient
from yibao.gateway.stream import FileSource, Sink
from yibao.gateway.transport import AsyncTransport, Incoming, Outgoing, Transport


class _Carrying:
    def __init__(self, inner: Transport, file: FileSource | None, sink: Sink | None) -> None:
        self._inner, self._file, self._sink = inner, file, sink

    def send(self, outgoing: Outgoing) -> Incoming:
        return self._inner.send(replace(outgoing, file=self._file, sink=self._sink))

    def close(self) -> None:
        self._inner.close()


class _AsyncCarrying:
    def __init__(self, inner: AsyncTransport, file: FileSource | None, sink: Sink | None) -> None:
        self._inner, self._file, self._sink = inner, file, sink

    async def send(self, outgoing: Outgoing) -> Incoming:
        return await self._inner.send(replace(outgoing, file=self._file, sink=self._sink))

    async def aclose(self) -> None:
        await self._inner.aclose()


def carrying(client: BaseClient, *, file: FileSource | None = None, sink: Sink | None = None) -> BaseClient:
    """A copy that shares everything with the client, connections too; it need not be closed."""
    other = copy.copy(client)
    other._transport = _Carrying(client._transport, file, sink)
    return other


def acarrying(
    client: AsyncBaseClient, *, file: FileSource | None = None, sink: Sink | None = None
) -> AsyncBaseClient:
    """The same for ``async`` code."""
    other = copy.copy(client)
    other._transport = _AsyncCarrying(client._transport, file, sink)
    return other
