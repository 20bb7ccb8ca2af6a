"""A whole HTTP reply in hand, and an ASGI application asked for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class WholeReply:
    """Status, headers (names in lower case) and body."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    @property
    def content_type(self) -> str:
        """The content type, "" where there is none."""
        return next((value.decode("latin-1") for name, value in self.headers if name == b"content-type"), "")

    @property
    def is_json(self) -> bool:
        """Whether it says that it is JSON."""
        return "json" in self.content_type

    def header(self, name: str) -> str:
        """A header's text, "" where there is none."""
        return next((value.decode("latin-1") for key, value in self.headers if key == name.encode()), "")

    def with_body(self, body: bytes) -> WholeReply:
        """The same around another body."""
        kept = tuple(pair for pair in self.headers if pair[0] != b"content-length")
        return replace(self, body=body, headers=(*kept, (b"content-length", str(len(body)).encode())))

    def with_header(self, name: str, value: str) -> WholeReply:
        """The same with one header more."""
        return replace(self, headers=(*self.headers, (name.encode(), value.encode("ascii", "replace"))))


def json_reply(body: bytes, status: int = 200) -> WholeReply:
    """A reply of JSON bytes."""
    return WholeReply(status, ((b"content-type", b"application/json; charset=utf-8"),), b"").with_body(body)


async def read_body(receive: Receive, most: int = MOST_BYTES) -> bytes | None:
    """A request's body, None when the client has gone. Reading stops behind ``most`` bytes: whoever gets more refuses it."""
    chunks, size, more = [], 0, True
    while more and size <= most:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunks.append(message.get("body", b""))
        size += len(chunks[-1])
        more = message.get("more_body", False)
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


async def ask(
    app: ASGIApp, scope: Scope, body: bytes, headers: Mapping[bytes, bytes] | None = None
) -> WholeReply:
    """What the application answers to the body; ``headers`` take the place of those of the same name."""
    if headers:
        kept = [pair for pair in scope["headers"] if pair[0] not in headers]
        scope = {**scope, "headers": [*kept, *headers.items()]}
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        return waiting.pop() if waiting else {"type": "http.disconnect"}

    start: Message = {"status": 500, "headers": []}
    chunks: list[bytes] = []

    async def send(message: Message) -> None:
        nonlocal start
        if message["type"] == "http.response.start":
            start = message
        elif message["type"] == "http.response.body":
            chunks.append(message.get("body", b""))

    await app(scope, receive, send)
    told = tuple((name.lower(), value) for name, value in start.get("headers", ()))
    return WholeReply(start["status"], told, b"".join(chunks))


async def send_reply(send: Send, reply: WholeReply) -> None:
    """Send it."""
    await send({"type": "http.response.start", "status": reply.status, "headers": list(reply.headers)})
    await send({"type": "http.response.body", "body": reply.body})
