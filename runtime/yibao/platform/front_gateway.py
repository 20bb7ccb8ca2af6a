"""ASGI middleware: a gateway in front of the simulated platform, or of any other application.

``FrontGateway(app, make_gate("csb", {…}))`` lets in what is signed as that profile signs, gives the application the
envelope in clear at ``/``, and seals its reply. Requests other than POST pass untouched (health, pages).
"""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from yibao.platform.gates import Answered, Asked, Gate, Turned

MOST_BYTES = 64 * 1024 * 1024


class FrontGateway:
    """``prefix`` is the address at which the application takes envelopes (``/``, or ``/<edition>``)."""

    def __init__(self, app: ASGIApp, gate: Gate, *, prefix: str = "/", most_bytes: int = MOST_BYTES) -> None:
        self.app, self.gate = app, gate
        self._prefix, self._most_bytes = prefix, most_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http" or scope["method"] != "POST":
            await self.app(scope, receive, send)
            return
        body = await self._body(receive)
        if body is None:
            await _send(send, Answered(413, b'{"code":413,"message":"too large"}'))
            return
        headers = {key.decode("latin-1").lower(): value.decode("latin-1") for key, value in scope["headers"]}
        asked = Asked(scope["method"], scope["path"], headers, body)
        own = self.gate.own(asked)
        if own is None:
            try:
                envelope = self.gate.admit(asked)
            except Turned as turned:
                own = turned.answer
            else:
                own = self._sealed(await self._ask(scope, envelope))
        await _send(send, own)

    def _sealed(self, answered: Answered) -> Answered:
        # A file's bytes travel as they are in every profile.
        return self.gate.seal(answered) if "json" in answered.content_type else answered

    async def _body(self, receive: Receive) -> bytes | None:
        chunks, size, more = [], 0, True
        while more:
            message = await receive()
            chunks.append(message.get("body", b""))
            size += len(chunks[-1])
            if size > self._most_bytes:
                return None
            more = message.get("more_body", False)
        return b"".join(chunks)

    async def _ask(self, scope: Scope, envelope: bytes) -> Answered:
        """The application's answer to the envelope."""
        kept = [
            pair for pair in scope["headers"] if pair[0].lower() not in (b"content-type", b"content-length")
        ]
        inner = {
            **scope,
            "path": self._prefix,
            "raw_path": self._prefix.encode(),
            "headers": [
                *kept,
                (b"content-type", b"application/json"),
                (b"content-length", str(len(envelope)).encode()),
            ],
        }
        waiting: list[Message] = [{"type": "http.request", "body": envelope, "more_body": False}]

        async def receive() -> Message:
            return waiting.pop() if waiting else {"type": "http.disconnect"}

        status, kind, chunks = 500, "", []

        async def send(message: Message) -> None:
            nonlocal status, kind
            if message["type"] == "http.response.start":
                status = message["status"]
                kind = next((v.decode() for k, v in message["headers"] if k.lower() == b"content-type"), "")
            else:
                chunks.append(message.get("body", b""))

        await self.app(inner, receive, send)
        return Answered(status, b"".join(chunks), kind)


async def _send(send: Send, answered: Answered) -> None:
    headers = [
        (b"content-type", answered.content_type.encode()),
        (b"content-length", str(len(answered.body)).encode()),
    ]
    await send({"type": "http.response.start", "status": answered.status, "headers": headers})
    await send({"type": "http.response.body", "body": answered.body})
