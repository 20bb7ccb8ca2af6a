"""The HTTP side of the simulated platform."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from yibao.benefit.policy import Policy
from yibao.benefit.shipped import shipped
from yibao.events import Event, Severity
from yibao.gateway.ids import Clock, local
from yibao.message.tables import EditionTable
from yibao.platform.admin.tools import tool_routes
from yibao.platform.batches import batches
from yibao.platform.call import Notice
from yibao.platform.control import Control, HeaderError, read_control
from yibao.platform.desk import Desk
from yibao.platform.envelope import JSON, REFUSED, Answer
from yibao.platform.errand import Done
from yibao.platform.front import SECURITY, front_page, gateway_page
from yibao.platform.lifecycles import Lifecycles, shipped_lifecycles
from yibao.platform.notices import Messenger
from yibao.platform.site import Manners, Site
from yibao.platform.store import Store, open_store
from yibao.platform.world import World, shipped_world
from yibao.validate.fast import EditionChecker

MOST_BYTES = 32 * 1024 * 1024
_EDITION = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_USUAL = Control()
_ASIDE = ("/tools/", "/docs/", "/healthz")
_LOG = logging.getLogger("yibao.platform")


def create_app(
    editions: Sequence[EditionTable | EditionChecker],
    *,
    store: Store | None = None,
    policy: Policy | None = None,
    world: World | None = None,
    lifecycles: Lifecycles | None = None,
    manners: Manners = "lenient",
    seed: int = 0,
    clock: Clock | None = None,
    callback: str = "",
    docs: Mapping[str, Path] | None = None,
    most_bytes: int = MOST_BYTES,
) -> Starlette:
    """The simulated platform. The first edition answers where the address names none; all share one state. A checker
    of a generated package is faster than its table.

    ``store`` is in memory by default and stays the caller's to close; policy, world and life cycles are those of the
    installed package. The platform's time is a request's ``x-yibao-time``, else the ``clock``, else the request's own
    ``inf_time``: so equal requests to equal states get equal bytes. ``callback`` is where
    institutions listen for what the platform tells them (``{institution}`` becomes the code). ``docs`` maps an
    edition to its folder of pages. Raises ``ValueError`` without editions, or for an edition id that cannot stand in an address.
    """
    site = Site(
        policy or shipped(),
        world or shipped_world(),
        shipped_lifecycles() if lifecycles is None else lifecycles,
        seed,
        manners,
    )
    kept = store or open_store()
    desks = [Desk(edition, site, kept) for edition in editions]
    wrong = [desk.table.edition for desk in desks if not _EDITION.fullmatch(desk.table.edition)]
    if wrong or not desks:
        raise ValueError(f"editions cannot be served: {wrong}")
    platform = _Platform(desks, kept, clock, Messenger(callback, site.world), docs or {}, most_bytes)
    pages: list[BaseRoute] = [
        Mount(f"/docs/{edition}", StaticFiles(directory=folder, html=True))
        for edition, folder in platform.docs.items()
    ]
    tools = tool_routes([desk.table for desk in desks])
    routes = [Route("/healthz", platform.health, methods=["GET"]), *pages, *tools, Mount("/", app=platform)]
    return _Front(platform, routes)


class _Front(Starlette):
    """Messages go straight to the platform; pages, tools and health by the framework's routes."""

    def __init__(self, platform: _Platform, routes: Sequence[BaseRoute]) -> None:
        super().__init__(routes=routes)
        self._platform = platform

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection."""
        if scope["type"] == "http" and scope["method"] == "POST" and not scope["path"].startswith(_ASIDE):
            await self._platform(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


@dataclass(frozen=True, slots=True)
class _Refusal(Exception):
    """A request that never reaches a desk: the event that says why, and the HTTP status."""

    event: Event
    status: int


class _Gone(Exception):
    """The client hung up before its message was complete."""


@dataclass(frozen=True, slots=True)
class _Plain:
    """A reply as it is: the one that nearly every request gets."""

    answer: Answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        body = self.answer.body
        kind = self.answer.content_type.encode("latin-1")
        headers = [(b"content-length", b"%d" % len(body)), (b"content-type", kind)]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})


class _Platform:
    def __init__(
        self,
        desks: Sequence[Desk],
        store: Store,
        clock: Clock | None,
        messenger: Messenger,
        docs: Mapping[str, Path],
        most_bytes: int,
    ) -> None:
        self._desks = {desk.table.edition: desk for desk in desks}
        self._store = store
        self._first = desks[0]
        self._messenger = messenger
        self._telling: set[asyncio.Task[None]] = set()
        self._batches = batches(store)
        self._clock = clock
        self._most_bytes = most_bytes
        self.docs = {edition: folder for edition, folder in docs.items() if edition in self._desks}

    async def health(self, request: Request) -> Response:
        """What is served."""
        editions = [_summary(desk.table) for desk in self._desks.values()]
        return JSONResponse(
            {"status": "ok", "version": _version(), "store": self._store.describe(), "editions": editions}
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Every other address, without the framework's own request and reply: they cost as much as a query."""
        if scope["type"] != "http":
            return
        response = await self._respond(scope, receive)
        await response(scope, receive, send)

    async def _respond(self, scope: Scope, receive: Receive) -> ASGIApp:
        path, method = scope["path"].removeprefix(scope.get("root_path", "")).strip("/"), scope["method"]
        if method in ("GET", "HEAD") and not path:
            page = front_page([desk.table for desk in self._desks.values()], self.docs)
            return HTMLResponse(page, headers=SECURITY)
        try:
            return await self._post(method, path, Headers(scope=scope), receive)
        except _Refusal as refusal:
            answer = self._first.refuse(None, self._now(None), REFUSED, refusal.event.message("zh"))
            headers = {"allow": "POST"} if refusal.status == 405 else {}
            return Response(answer.body, refusal.status, headers, answer.content_type)
        except _Gone:
            return Response(status_code=400)
        except Exception as error:
            # Only the kind of the fault is told: its text may hold personal data.
            _LOG.error("fault at /%s: %s", path[:80], type(error).__name__)
            text = _event("platform-fault", found=type(error).__name__).message("zh")
            answer = self._first.refuse(None, self._now(None), REFUSED, text)
            return Response(answer.body, 500, media_type=answer.content_type)

    async def _post(self, method: str, path: str, headers: Headers, receive: Receive) -> ASGIApp:
        if method != "POST":
            raise _Refusal(_event("platform-method", found=method), 405)
        desk, infno = self._route(path)
        control = _control(headers)
        body = await self._body(headers, receive)
        if control.delay:
            await asyncio.sleep(control.delay)
        if control.http is not None:
            return HTMLResponse(gateway_page(control.http), control.http)
        answer, notices = await self._answered(desk, body, infno, control)
        if notices:
            task = asyncio.create_task(self._messenger.send(notices, partial(self._carry_out, desk)))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)
        return _deform(answer, control)

    async def _answered(self, desk: Desk, body: bytes, infno: str | None, control: Control) -> Done:
        now = self._now(control)
        report = desk.examine(body, infno)
        if not report.valid:
            return desk.reject(report, now), ()
        if control.error:
            return desk.refuse(report.value, now, *control.error), ()
        errand = desk.errand(report, now, control.seed)
        return errand if isinstance(errand, tuple) else await self._batches.carry_out(errand)

    async def _carry_out(self, desk: Desk, message: bytes) -> Sequence[Notice]:
        """A message of the platform's own that an institution has agreed to."""
        _, notices = await self._answered(desk, message, None, Control())
        return notices

    def _route(self, path: str) -> tuple[Desk, str | None]:
        """The edition and the number that an address names."""
        parts = path.split("/") if path else []
        desk = self._desks.get(parts[0]) if parts else None
        rest = parts[1:] if desk else parts
        desk = desk or self._first
        if len(rest) > 1 or (rest and rest[0] not in desk.table.interfaces):
            raise _Refusal(
                _event("platform-address", found=f"/{path}"[:80], allowed="、".join(self._desks)), 404
            )
        return desk, rest[0] if rest else None

    async def _body(self, headers: Headers, receive: Receive) -> bytes:
        kind = headers.get("content-type", "").split(";")[0].strip().lower()
        # Other wrong types are taken for JSON: many clients (and curl) label what they send badly.
        if kind.startswith("multipart/"):
            raise _Refusal(_event("platform-form", found=kind), 415)
        chunks, size = [], 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise _Gone
            chunk = message.get("body", b"")
            size += len(chunk)
            if size > self._most_bytes:
                raise _Refusal(_event("platform-size", allowed=str(self._most_bytes)), 413)
            chunks.append(chunk)
            if not message.get("more_body"):
                return chunks[0] if len(chunks) == 1 else b"".join(chunks)

    def _now(self, control: Control | None) -> datetime | None:
        if control is not None and control.moment is not None:
            return control.moment
        return local(self._clock()) if self._clock else None


def _deform(answer: Answer, control: Control) -> ASGIApp:
    match control.malformed:
        case "truncated":
            return Response(answer.body[: len(answer.body) // 2], media_type=answer.content_type)
        case "html":
            return HTMLResponse(gateway_page(200))
        case "empty":
            return Response(b"", media_type=answer.content_type)
        case "json":
            return Response('{"code":401,"message":"未授权","data":null}'.encode(), media_type=JSON)
        case None:
            return _Plain(answer)


def _control(headers: Headers) -> Control:
    """The control headers; most requests have none."""
    if not any(name.startswith(b"x-yibao-") for name, _ in headers.raw):
        return _USUAL
    try:
        return read_control(headers)
    except HeaderError as error:
        raise _Refusal(error.event, 200) from error


def _event(event_id: str, **args: str) -> Event:
    return Event(event_id, Severity.ERROR, args=args)


def _summary(table: EditionTable) -> dict[str, str | int]:
    interfaces = table.interfaces.values()
    return {
        "edition": table.edition,
        "name": table.name,
        "version": table.version,
        "interfaces": len(table.interfaces),
        "fields": sum(len(node.fields) for item in interfaces for node in (*item.input, *item.output)),
        "dictionaries": len(table.dictionaries),
    }


def _version() -> str:
    try:
        return version("yibao")
    except PackageNotFoundError:
        return "0"
