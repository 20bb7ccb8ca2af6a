"""A line that ends at a gate in this process, and somebody who sits on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from yibao.gateway import Incoming, Outgoing
from yibao.gateway.stream import whole
from yibao.platform.gates import Answered, Asked, Gate, Turned

OUTPUT = {"baseinfo": {"psn_no": "99000000000000000001", "balc": "12.30"}}


def platform(envelope: dict[str, Any]) -> dict[str, Any]:
    """Does whatever it is asked."""
    return {"infcode": 0, "inf_refmsgid": "4" * 30, "output": OUTPUT}


@dataclass
class Wire:
    """A ``Transport`` to a gate. ``on_request`` and ``on_reply`` may change what passes; ``done`` is what was let in."""

    gate: Gate
    on_request: Callable[[Outgoing], Outgoing] = lambda outgoing: outgoing
    on_reply: Callable[[Incoming], Incoming] = lambda incoming: incoming
    done: list[dict[str, Any]] = field(default_factory=list)
    sent: list[Outgoing] = field(default_factory=list)

    def send(self, outgoing: Outgoing) -> Incoming:
        """One request."""
        outgoing = self.on_request(outgoing)
        self.sent.append(outgoing)
        headers = {key.lower(): value for key, value in outgoing.headers.items()}
        asked = Asked(outgoing.method, urlsplit(outgoing.url).path, headers, whole(outgoing.body))
        answered = self.gate.own(asked)
        if answered is not None:
            return incoming(answered)
        try:
            envelope = json.loads(self.gate.admit(asked))
        except Turned as turned:
            return incoming(turned.answer)
        self.done.append(envelope)
        answered = self.gate.seal(Answered(200, json.dumps(platform(envelope)).encode()))
        return self.on_reply(incoming(answered))

    def close(self) -> None:
        """Nothing to close."""


def incoming(answered: Answered) -> Incoming:
    kind = answered.content_type.split(";")[0]
    return Incoming(answered.status, kind, answered.body, {"content-type": answered.content_type})


def flip(body: bytes, member: str) -> bytes:
    """The body with one character of a member changed: in the middle, where padding hides nothing."""
    value = json.loads(body)
    text = str(value[member])
    middle = len(text) // 2
    value[member] = text[:middle] + ("A" if text[middle] != "A" else "B") + text[middle + 1 :]
    return json.dumps(value).encode()


def with_body(outgoing: Outgoing, body: bytes) -> Outgoing:
    return replace(outgoing, body=body)
