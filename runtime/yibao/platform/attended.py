"""The simulated platform with all that stands around it: faults, log, recording, relay, gateway, admin pages."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send

from yibao.platform.admin.app import PREFIX, create_admin
from yibao.platform.admin.house import House
from yibao.platform.faults.attendant import Attendant
from yibao.platform.faults.line import Line
from yibao.platform.front_gateway import FrontGateway
from yibao.platform.gates import Gate


def attend(
    platform: ASGIApp, house: House, *, relay: ASGIApp | None = None, gate: Gate | None = None
) -> ASGIApp:
    """``relay`` (a recording or a proxy) answers messages in the platform's place; ``gate``: a gateway that checks."""
    inner = Attendant(_Relayed(platform, relay) if relay else platform, house.tables, house.books)
    outer = FrontGateway(inner, gate) if gate else inner
    return Line(_Doors(outer, create_admin(house)))


class _Relayed:
    """Messages to the relay; pages, health and tools stay the platform's."""

    def __init__(self, platform: ASGIApp, relay: ASGIApp) -> None:
        self._platform, self._relay = platform, relay

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        message = scope["type"] == "http" and scope["method"] == "POST"
        own = not message or scope["path"].startswith("/tools/")
        await (self._platform if own else self._relay)(scope, receive, send)


class _Doors:
    """The admin pages below their prefix, everything else to the platform."""

    def __init__(self, platform: ASGIApp, admin: ASGIApp) -> None:
        self._platform, self._admin = platform, admin

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        inside = scope["type"] == "http" and (path == PREFIX or path.startswith(f"{PREFIX}/"))
        await (self._admin if inside else self._platform)(scope, receive, send)
