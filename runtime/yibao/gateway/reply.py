"""Reading of replies: tolerant where platforms are sloppy, strict about what happened."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property
from typing import Any, Generic, NoReturn, Protocol, TypeVar

import msgspec

from yibao.events import Event
from yibao.gateway.errors import GatewayError, Outcome, OutcomeUnknown, PlatformRefused, ReplyInvalid
from yibao.gateway.masking import mask_quotes, page_text
from yibao.gateway.stream import whole
from yibao.gateway.transport import Incoming, Outgoing
from yibao.validate import Report

T = TypeVar("T")

RAW_REPLIES = frozenset({"9102"})
"""Numbers that answer with the bytes of a file; an error comes as JSON all the same."""

_FILE_TYPES = (
    "application/octet-stream",
    "application/zip",
    "application/x-zip-compressed",
    "application/x-download",
)
_PAGE_TYPES = ("text/html", "application/xhtml+xml")
_BOM = b"\xef\xbb\xbf"


class Checker(Protocol):
    """What a client needs of a validator; ``yibao.validate.Validator`` is one."""

    def check(self, data: bytes, *, infno: str | None = ..., direction: Any = ...) -> Report:
        """Report on one message."""
        ...


class Reply(Generic[T]):
    """A reply with infcode 0.

    ``output`` is the typed body: None when the platform sent none, or when what it sent does not fit the model
    (``report`` then says why, and ``raw`` has everything). ``content`` holds the bytes of a file reply (9102).
    ``warn_msg`` is what the platform adds to a success, ``notes`` are our own remarks;
    ``request_warnings`` what validation found odd in the request. A repr shows no personal data.
    """

    def __init__(
        self,
        infno: str,
        msgid: str,
        body: bytes,
        output: T | None,
        checker: Checker,
        content: bytes | None = None,
        warn_msg: str = "",
    ) -> None:
        self.infno, self.msgid, self.output, self.content = infno, msgid, output, content
        self.infcode = 0
        self.warn_msg = warn_msg
        self.notes: tuple[Event, ...] = ()
        self.request_warnings: tuple[Event, ...] = ()
        self._body, self._checker = body, checker

    @property
    def body(self) -> bytes:
        """The bytes of the reply as they came (not masked); empty for a file reply."""
        return self._body

    @cached_property
    def raw(self) -> dict[str, Any]:
        """The whole reply as it came, numbers with a point as ``Decimal``; empty for a file reply."""
        return (
            {}
            if self.content is not None
            else msgspec.json.Decoder(dict[str, Any], float_hook=Decimal).decode(self._body)
        )

    @cached_property
    def report(self) -> Report:
        """What validation says about the reply (of a file: nothing); computed when first asked for."""
        if self.content is not None:
            return Report(self.infno, "output")
        return self._checker.check(self._body, infno=self.infno, direction="output")

    @property
    def warnings(self) -> tuple[Event, ...]:
        """Our own remarks, then the tolerable deviations of the reply."""
        return (*self.notes, *self.report.warnings)

    def result(self) -> T:
        """``output``, or ``ReplyInvalid`` where there is none to return."""
        if self.output is None:
            raise ReplyInvalid(self.infno, self.report)
        return self.output

    def __repr__(self) -> str:
        size = (
            f"{len(self.content)} bytes" if self.content is not None else f"{len(self._body)} bytes of JSON"
        )
        return f"Reply({self.infno} infcode 0, {self.msgid}, {size})"


class _Head(msgspec.Struct):
    infcode: Any = None
    err_msg: Any = None
    warn_msg: Any = None
    code: Any = None
    message: Any = None
    output: msgspec.Raw = msgspec.Raw(b"null")


class ReplyReader:
    """Turns what came back into a ``Reply`` or the error that it means."""

    def __init__(self, checker: Checker) -> None:
        self._checker = checker
        self._head = msgspec.json.Decoder(_Head)

    def read(self, outgoing: Outgoing, incoming: Incoming, reply_type: type[T]) -> Reply[T]:
        """Raises ``PlatformRefused``, ``GatewayError`` or ``OutcomeUnknown``."""
        infno, msgid = outgoing.infno, outgoing.msgid
        body = incoming.body.removeprefix(_BOM)
        if not body.strip():
            raise GatewayError(
                "gateway-empty", infno, incoming.status, str(incoming.status), "", _outcome(incoming.status)
            )
        if _is_file(infno, incoming, body):
            return Reply(infno, msgid, b"", None, self._checker, incoming.body)
        try:
            head = self._head.decode(body)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            _unreadable(infno, msgid, incoming, str(error))
        if head.infcode is None:
            _no_infcode(infno, msgid, incoming, head)
        infcode = _number(head.infcode)
        if infcode != 0:
            text = mask_quotes(_text(head.err_msg), whole(outgoing.body))
            raise PlatformRefused(infno, msgid, infcode, text, body)
        if not 200 <= incoming.status < 300:
            raise GatewayError("gateway-status", infno, incoming.status, str(incoming.status), "", "unknown")
        return self._accept(infno, msgid, body, head, reply_type)

    def _accept(self, infno: str, msgid: str, body: bytes, head: _Head, reply_type: type[T]) -> Reply[T]:
        output, told = head.output, _text(head.warn_msg)
        if bytes(output) == b"null":
            return Reply(infno, msgid, body, None, self._checker, warn_msg=told)
        try:
            value = msgspec.json.decode(output, type=reply_type) if reply_type is not dict else _plain(output)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            reply: Reply[T] = Reply(infno, msgid, body, None, self._checker, warn_msg=told)
            reply.output = _tolerant(reply.report, reply_type)
            return reply
        return Reply(infno, msgid, body, value, self._checker, warn_msg=told)


_EXACT = msgspec.json.Decoder(float_hook=Decimal)


def _plain(output: msgspec.Raw) -> Any:
    return _EXACT.decode(output)


def _tolerant(report: Report, reply_type: type[T]) -> T | None:
    """The model out of the normalised message: numbers that came as text and the like are put right there."""
    value = report.value
    if not isinstance(value, dict):
        return None
    try:
        return msgspec.convert(value.get("output"), reply_type, strict=False)
    except msgspec.ValidationError:
        return None


def _is_file(infno: str, incoming: Incoming, body: bytes) -> bool:
    if infno not in RAW_REPLIES or not 200 <= incoming.status < 300:
        return False
    return incoming.content_type in _FILE_TYPES and not (body[:1] == b"{" and b'"infcode"' in body[:4096])


def _number(infcode: Any) -> int | str:
    text = _text(infcode).strip()
    try:
        return int(text)
    except ValueError:
        return text


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _outcome(status: int) -> Outcome:
    """3xx and 4xx: turned away at the door. 2xx and 5xx without a reply: it may have gone through."""
    return "refused" if 300 <= status < 500 else "unknown"


def _unreadable(infno: str, msgid: str, incoming: Incoming, found: str) -> NoReturn:
    text = page_text(incoming.body)
    if not 200 <= incoming.status < 300:
        raise GatewayError(
            "gateway-status", infno, incoming.status, str(incoming.status), text, _outcome(incoming.status)
        )
    if incoming.content_type in _PAGE_TYPES or incoming.body.lstrip()[:1] == b"<":
        kind = incoming.content_type or "?"
        raise GatewayError("gateway-page", infno, incoming.status, kind, text, _outcome(incoming.status))
    raise OutcomeUnknown("outcome-unreadable", infno, msgid, found)


def _no_infcode(infno: str, msgid: str, incoming: Incoming, head: _Head) -> NoReturn:
    if head.code is not None:
        code = _number(head.code)
        refused = isinstance(code, int) and 300 <= code < 500
        outcome: Outcome = "refused" if refused else _outcome(incoming.status)
        raise GatewayError("gateway-wrapper", infno, incoming.status, str(code), _text(head.message), outcome)
    _unreadable(infno, msgid, incoming, "infcode?")
