"""What the platform tells institutions by itself: each notice is posted to the institution's address after the commit.

An institution that agrees to what it is asked (6201, 6202) moves the platform's books on: the message is then carried
out at the platform's own desk, and what that tells institutions goes out next.
"""

from __future__ import annotations

import hashlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

import httpx
import msgspec

from yibao.message.times import write_datetime
from yibao.message.wire import encode
from yibao.platform.call import Notice
from yibao.platform.world import World

CarryOut = Callable[[bytes], Awaitable[Sequence[Notice]]]
"""Carries a message out at the platform's own desk and gives what is to be told next."""

_LOG = logging.getLogger("yibao.platform")
_WAIT_S = 10.0
_OPERATOR = {"opter_type": "1", "opter": "PLATFORM", "opter_name": "医保平台"}


class Messenger:
    """``address`` is where institutions listen; ``{institution}`` in it becomes the code. "": nobody listens."""

    def __init__(self, address: str, world: World) -> None:
        self._address = address
        self._world = world

    async def send(self, notices: Sequence[Notice], carry_out: CarryOut) -> None:
        """Post them in order. What cannot be delivered is logged by its number only and not tried again."""
        if not self._address:
            return
        waiting = deque(notices)
        async with httpx.AsyncClient(timeout=_WAIT_S, trust_env=False) as client:
            while waiting:
                notice = waiting.popleft()
                message = self._message(notice)
                if await self._agreed(client, notice, message) and notice.binding:
                    waiting.extend(await carry_out(message))

    async def _agreed(self, client: httpx.AsyncClient, notice: Notice, message: bytes) -> bool:
        """Whether the institution took the notice."""
        url = self._address.replace("{institution}", notice.institution).rstrip("/")
        kind = {"content-type": "application/json; charset=utf-8"}
        try:
            reply = await client.post(f"{url}/{notice.infno}", content=message, headers=kind)
            reply.raise_for_status()
            told = msgspec.json.decode(reply.content)
        except (httpx.HTTPError, httpx.InvalidURL, msgspec.DecodeError) as error:
            _LOG.warning("notice %s was not delivered: %s", notice.infno, type(error).__name__)
            return False
        agreed = isinstance(told, dict) and str(told.get("infcode")) == "0"
        if not agreed:
            _LOG.warning("notice %s was refused", notice.infno)
        return agreed

    def _message(self, notice: Notice) -> bytes:
        """The whole request. Equal notices of one second have one msgid, so that none counts twice."""
        known = self._world.institutions.get(notice.institution)
        stamp = f"{notice.time:%Y%m%d%H%M%S}"
        mark = int.from_bytes(hashlib.sha256(encode(dict(notice.body))).digest()[:4]) % 10_000
        return encode(
            {
                "infno": notice.infno,
                "msgid": f"{notice.institution:0<12.12}{stamp}{mark:04d}",
                "mdtrtarea_admvs": known.area if known else self._world.home,
                "recer_sys_code": "YBXT",
                "infver": "V1.0",
                **_OPERATOR,
                "inf_time": write_datetime(notice.time),
                "fixmedins_code": notice.institution,
                "fixmedins_name": (known.name if known else notice.institution)[:20],
                "input": notice.body,
            }
        )
