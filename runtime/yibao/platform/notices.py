"""What the platform tells institutions by itself: each notice is posted to the institution's address after the commit."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import httpx

from yibao.message.times import write_datetime
from yibao.message.wire import encode
from yibao.platform.call import Notice

_LOG = logging.getLogger("yibao.platform")
_WAIT_S = 10.0


class Messenger:
    """``address`` is where institutions listen; ``{institution}`` in it becomes the code. "": nobody listens."""

    def __init__(self, address: str = "") -> None:
        self._address = address
        self._sent = 0

    async def send(self, notices: Sequence[Notice]) -> None:
        """Post them in order. What cannot be delivered is logged by its number only and not tried again."""
        if not self._address:
            return
        async with httpx.AsyncClient(timeout=_WAIT_S) as client:
            for notice in notices:
                url = self._address.replace("{institution}", notice.institution).rstrip("/")
                try:
                    reply = await client.post(f"{url}/{notice.infno}", content=self._envelope(notice))
                    reply.raise_for_status()
                except httpx.HTTPError as error:
                    _LOG.warning("notice %s was not delivered: %s", notice.infno, type(error).__name__)

    def _envelope(self, notice: Notice) -> bytes:
        self._sent += 1
        stamp = f"{notice.time:%Y%m%d%H%M%S}"
        return encode(
            {
                "infno": notice.infno,
                "msgid": f"{notice.institution:0<12.12}{stamp}{self._sent % 10_000:04d}",
                "inf_time": write_datetime(notice.time),
                "fixmedins_code": notice.institution,
                "input": notice.body,
            }
        )
