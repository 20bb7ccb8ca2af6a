"""What the platform calls at the institution (6201, 6202 …): an ASGI application around typed handlers.

A message is believed only after ``verify`` has let it pass, reaches a handler only when it fits the specification, and is handled
once: the same msgid again gets the first answer again.
"""

from __future__ import annotations

import hashlib
import inspect
import logging
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

import msgspec
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route as Path

from yibao.gateway.ids import Clock, IdSource, MessageIds, local, system_clock
from yibao.gateway.reply import Checker
from yibao.message.wire import encode
from yibao.validate import Report

MOST_BYTES = 8 * 1024 * 1024
_JSON = "application/json; charset=utf-8"
_LOG = logging.getLogger("yibao.inbound")
_SHOWN = 3

Verify = Callable[[Mapping[str, str], bytes], bytes]
"""Gets the headers (names in lower case) and the body; returns the plain envelope or raises ``Untrusted``."""


class Untrusted(Exception):
    """The message is not the platform's: signature, key or time is wrong. The text is for the log."""


class Refusal(Exception):
    """A handler says no; the text becomes ``err_msg``."""


def unsigned(headers: Mapping[str, str], body: bytes) -> bytes:
    """A ``Verify`` that believes everything: only behind a network that nobody else can reach."""
    return body


@dataclass(frozen=True, slots=True)
class Message:
    """What came around the input: the number, the platform's msgid, the whole envelope."""

    infno: str
    msgid: str
    envelope: Mapping[str, Any]

    def __repr__(self) -> str:
        return f"Message({self.infno} {self.msgid})"


Handler = Callable[[Any, Message], Any]
"""Gets the typed request and the message; returns the reply or an awaitable of it. Raises ``Refusal``."""


@dataclass(frozen=True, slots=True)
class Route:
    """One number: the type of its request, and who handles it."""

    request: type[Any]
    handler: Handler


Standing = Literal["new", "busy", "other"]
"""``new``: handle it now; ``busy``: it is being handled; ``other``: the same msgid came with other content."""


class Answers(Protocol):
    """Remembers what was answered. An answer must be kept before it is sent."""

    def begin(self, msgid: str, digest: str) -> bytes | Standing:
        """The answer that was given before, or how the message stands. Of many at once one alone hears ``new``."""
        ...

    def keep(self, msgid: str, answer: bytes) -> None:
        """The answer of a message that was handled."""
        ...

    def forget(self, msgid: str) -> None:
        """It was not handled: the platform may send it again."""
        ...


class MemoryAnswers:
    """Answers that last as long as the process; ``yibao.journal.DurableAnswers`` keeps them on disk."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[str, tuple[str, bytes]] = {}

    def begin(self, msgid: str, digest: str) -> bytes | Standing:
        """See ``Answers``."""
        with self._lock:
            known = self._known.get(msgid)
            if known is None:
                self._known[msgid] = (digest, b"")
                return "new"
        return "other" if known[0] != digest else known[1] or "busy"

    def keep(self, msgid: str, answer: bytes) -> None:
        """See ``Answers``."""
        with self._lock:
            self._known[msgid] = (self._known[msgid][0], answer)

    def forget(self, msgid: str) -> None:
        """See ``Answers``."""
        with self._lock:
            self._known.pop(msgid, None)


def inbound_app(
    routes: Mapping[str, Route],
    checker: Checker,
    *,
    institution: str,
    verify: Verify,
    answers: Answers | None = None,
    clock: Clock = system_clock,
) -> Starlette:
    """The application; it answers POST at any address. ``institution`` begins the ids of our answers."""
    desk = _Desk(routes, checker, verify, answers or MemoryAnswers(), clock, MessageIds(institution, clock))
    return Starlette(routes=[Path("/{path:path}", desk.serve, methods=["POST"])])


class _Head(msgspec.Struct):
    infno: str = ""
    msgid: str = ""


class _Desk:
    def __init__(
        self,
        routes: Mapping[str, Route],
        checker: Checker,
        verify: Verify,
        answers: Answers,
        clock: Clock,
        ids: IdSource,
    ) -> None:
        self._routes, self._checker, self._verify = routes, checker, verify
        self._answers, self._clock, self._ids = answers, clock, ids

    async def serve(self, request: Request) -> Response:
        came = local(self._clock())
        try:
            body = await _body(request)
            plain = await run_in_threadpool(self._verify, dict(request.headers), body)
        except Untrusted as error:
            _LOG.warning("not trusted: %s", error)
            return self._refuse(came, "签名验证未通过", 403)
        except ClientDisconnect:
            return Response(status_code=400)
        except ValueError:
            return self._refuse(came, f"报文大于 {MOST_BYTES} 字节", 413)
        try:
            return await self._judged(came, plain)
        except Exception as error:
            _LOG.error("answers cannot be kept: %s", type(error).__name__)
            return self._refuse(came, "机构内部错误，请稍后再发", 500)

    async def _judged(self, came: datetime, plain: bytes) -> Response:
        try:
            head = msgspec.json.decode(plain, type=_Head)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return self._refuse(came, "报文不是 JSON")
        route = self._routes.get(head.infno)
        if route is None:
            return self._refuse(came, f"本机构不提供交易 {head.infno[:20]}")
        report = self._checker.check(plain, infno=head.infno, direction="input")
        if not report.valid:
            said = "；".join(f"{event.path} {event.message('zh')}" for event in report.errors[:_SHOWN])
            return self._refuse(came, said)
        digest = hashlib.sha256(plain).hexdigest()
        standing = await run_in_threadpool(self._answers.begin, head.msgid, digest)
        if isinstance(standing, bytes):
            return Response(standing, media_type=_JSON)
        if standing != "new":
            return self._refuse(
                came, "报文正在处理，请稍后再发" if standing == "busy" else "报文号重复而内容不同"
            )
        return await self._handled(came, head, route, report)

    async def _handled(self, came: datetime, head: _Head, route: Route, report: Report) -> Response:
        value = report.value
        message = Message(head.infno, head.msgid, {k: v for k, v in value.items() if k != "input"})
        try:
            asked = msgspec.convert(value["input"], route.request, strict=False)
            told = await _call(route.handler, asked, message)
            answer = self._answer(came, 0, "", told)
        except Refusal as refusal:
            answer = self._answer(came, -1, str(refusal), None)
        except Exception as error:
            # Only the kind: the text of a handler's error may hold personal data.
            _LOG.error("%s %s: %s", head.infno, head.msgid, type(error).__name__)
            await run_in_threadpool(self._answers.forget, head.msgid)
            return self._refuse(came, "机构内部错误，可以重发", 500)
        await run_in_threadpool(self._answers.keep, head.msgid, answer)
        return Response(answer, media_type=_JSON)

    def _refuse(self, came: datetime, text: str, status: int = 200) -> Response:
        return Response(self._answer(came, -1, text[:200], None), status, media_type=_JSON)

    def _answer(self, came: datetime, infcode: int, err_msg: str, output: Any) -> bytes:
        """Raises ``WireError`` for an output that cannot be written."""
        now = local(self._clock())
        answer: dict[str, Any] = {
            "infcode": infcode,
            "inf_refmsgid": self._ids.next(),
            "refmsg_time": f"{came:%Y%m%d%H%M%S}{came.microsecond // 1000:03d}",
            "respond_time": f"{now:%Y%m%d%H%M%S}{now.microsecond // 1000:03d}",
            "err_msg": err_msg or None,
            "output": output,
        }
        return encode(answer)


async def _call(handler: Handler, asked: Any, message: Message) -> Any:
    """A plain function runs in a thread, so that it may take its time."""
    if inspect.iscoroutinefunction(handler):
        told = handler(asked, message)
    else:
        told = await run_in_threadpool(handler, asked, message)
    return await told if isinstance(told, Awaitable) else told


async def _body(request: Request) -> bytes:
    """Raises ``ValueError`` for more than ``MOST_BYTES``."""
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > MOST_BYTES:
            raise ValueError
        pieces.append(piece)
    return b"".join(pieces)
