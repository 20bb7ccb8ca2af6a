"""The asynchronous transport: the httpx API over aiohttp's connections, which stay fast with many in flight."""

from __future__ import annotations

import asyncio

import aiohttp
import httpx
from httpx_aiohttp import AiohttpTransport

from yibao.gateway.errors import NotSent
from yibao.gateway.httpx_parts import KEEP_ALIVE, Requests, broken, describe, timed_out
from yibao.gateway.receive import Receiver
from yibao.gateway.transport import Incoming, Outgoing

_BEFORE_SENDING = (httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol, httpx.InvalidURL)


class HttpxAsyncTransport:
    """Posts through an ``AiohttpTransport``. Proxies from the environment are ignored: pass a transport to use one."""

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport | None = None,
        *,
        connect_timeout: float = 10.0,
        connections: int = 100,
    ) -> None:
        limits = httpx.Limits(max_connections=connections, keepalive_expiry=KEEP_ALIVE)
        self._transport = transport or AiohttpTransport(limits=limits, trust_env=False)
        self._requests = Requests(connect_timeout)
        self._connect_timeout = connect_timeout

    async def send(self, outgoing: Outgoing) -> Incoming:
        """Post once; see ``Transport`` for the errors."""
        try:
            # httpx limits the wait for each piece only; a reply that drips must end in time as a whole.
            async with asyncio.timeout(outgoing.timeout + self._connect_timeout):
                return await self._exchange(outgoing)
        except _BEFORE_SENDING as error:
            raise NotSent(outgoing.infno, outgoing.url, describe(error)) from error
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            if _surely_not_sent(error):
                raise NotSent(outgoing.infno, outgoing.url, describe(error)) from error
            raise broken(outgoing, error.__cause__ or error) from error
        except (httpx.TimeoutException, TimeoutError) as error:
            raise timed_out(outgoing) from error
        except (httpx.HTTPError, aiohttp.ClientError) as error:
            raise broken(outgoing, error) from error

    async def _exchange(self, outgoing: Outgoing) -> Incoming:
        body = outgoing.body if isinstance(outgoing.body, bytes) else outgoing.body.achunks()
        request = self._requests.make(outgoing, body)
        response = await self._transport.handle_async_request(request)
        try:
            receiver = Receiver(outgoing, response.status_code, response.headers)
            async for piece in response.aiter_bytes():
                receiver.take(piece)
        finally:
            await response.aclose()
        return self._requests.read(request, response, receiver.body())

    async def aclose(self) -> None:
        """Close the connections."""
        await self._transport.aclose()


def _surely_not_sent(error: httpx.HTTPError) -> bool:
    """httpx-aiohttp calls every lost connection a ConnectTimeout; only aiohttp's own error tells which it was."""
    cause = error.__cause__
    if not isinstance(cause, aiohttp.ClientError):
        return True
    return isinstance(cause, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError)
