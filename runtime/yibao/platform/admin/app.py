"""The admin pages as an application below ``/admin``: who may come in, what every page has, where what is answered."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from yibao.platform.admin.faults import FaultPages
from yibao.platform.admin.house import House
from yibao.platform.admin.log import LogPages
from yibao.platform.admin.origin import on_this_machine, proves_same_origin
from yibao.platform.admin.people import PeoplePages
from yibao.platform.admin.render import Pages
from yibao.platform.admin.state import StatePages
from yibao.platform.admin.visits import VisitPages

PREFIX = "/admin"
SECURITY = {
    "content-security-policy": "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
    " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    # Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


def create_admin(house: House) -> Starlette:
    """The application; it is asked for every address that begins with ``PREFIX``."""
    pages = Pages(house)
    people, visits, log = PeoplePages(pages), VisitPages(pages), LogPages(pages)
    faults, state = FaultPages(pages), StatePages(pages)
    routes = [
        Route("/", state.overview),
        Route("/persons", people.index),
        Route("/persons/{key}", people.one),
        Route("/encounters", visits.index),
        Route("/encounters/{key}", visits.one),
        Route("/settlements", visits.settlements),
        Route("/settlements/{key}", visits.settlement),
        Route("/log", log.index),
        Route("/log/rows", log.rows),
        Route("/log/clear", log.clear, methods=["POST"]),
        Route("/log/{number:int}", log.one),
        Route("/faults", faults.index),
        Route("/faults/add", faults.add, methods=["POST"]),
        Route("/faults/remove", faults.remove, methods=["POST"]),
        Route("/state", state.page),
        Route("/state/export", state.export),
        Route("/state/reset", state.reset, methods=["POST"]),
        Route("/state/import", state.take_in, methods=["POST"]),
        Mount("/assets", StaticFiles(directory=house.templates / "assets")),
    ]

    async def guarded(request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        answer = _turned_away(request, house) or await go_on(request)
        answer.headers.update(SECURITY)
        if "/assets/" not in request.url.path:
            answer.headers["cache-control"] = "no-store"
        return answer

    return Starlette(
        routes=[Mount(PREFIX, routes=routes)],
        middleware=[Middleware(BaseHTTPMiddleware, dispatch=guarded)],
        exception_handlers={404: pages.missing},
    )


def _turned_away(request: Request, house: House) -> Response | None:
    """Why somebody may not come in, None when he may."""
    if house.access == "off":
        return PlainTextResponse("not found", 404)
    if house.access == "loopback" and not on_this_machine(request):
        return PlainTextResponse("管理页面只对本机开放 (loopback only; --admin any)", 403)
    if request.method not in ("GET", "HEAD") and not proves_same_origin(request):
        return PlainTextResponse("只接受本站页面的提交 (same origin only)", 403)
    return None
