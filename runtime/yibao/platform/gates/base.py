"""What a gateway in front of the platform does: let in what is signed well, turn away everything else."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import msgspec

from yibao.gateway.profiles.replay import Seen, age
from yibao.platform.gates.multipart import inline_file

JSON = "application/json; charset=utf-8"
Headers = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came; header names in lower case."""

    method: str
    path: str
    headers: Headers
    body: bytes


@dataclass(frozen=True, slots=True)
class Answered:
    """A reply, either the platform's or the gateway's own."""

    status: int
    body: bytes
    content_type: str = JSON


class Turned(Exception):
    """A request that is not let in; ``answer`` is what the gateway says instead of the platform."""

    def __init__(self, answer: Answered) -> None:
        super().__init__(answer.status)
        self.answer = answer


@dataclass(frozen=True, slots=True)
class Doors:
    """How addresses name numbers: ``/…/<infno>``, a path of the table, or not at all (the body does)."""

    paths: Mapping[str, str] = field(default_factory=dict)

    def infno(self, path: str) -> str:
        """The number that an address names; empty when it names none."""
        for infno, own in self.paths.items():
            if path.endswith("/" + own.strip("/")):
                return infno
        last = path.rstrip("/").rpartition("/")[2]
        return last if last[:4].isalnum() and any(c.isdigit() for c in last) and len(last) <= 6 else ""


@dataclass(frozen=True, slots=True)
class Watch:
    """The gateway's clock, how far another one may be off (seconds), and its memory for replays."""

    clock: Callable[[], float] = time.time
    window: float = 600.0
    seen: Seen = field(default_factory=lambda: Seen(1200.0))

    def fresh(self, stamp: str) -> bool:
        """Whether a time (Unix s or ms) is within the window."""
        old = age(stamp, self.clock())
        return old is not None and abs(old) <= self.window

    def first_time(self, mark: bytes) -> bool:
        """Whether this mark comes for the first time."""
        return self.seen.first_time(mark, self.clock())


class Gate:
    """Lets everything in: the plain gateway, and the base of the others. Override ``check``, ``unseal``, ``seal``.

    A gate takes the same options as the client's profile. Where those hold keys of SM2, the gate has its own private key
    and the client's public one: the options with the keys exchanged.
    """

    def __init__(self, watch: Watch, doors: Doors) -> None:
        self.watch, self.doors = watch, doors

    def own(self, asked: Asked) -> Answered | None:
        """An answer that is the gateway's business alone, such as a token; None for all else."""
        return None

    def check(self, asked: Asked) -> None:
        """Raise ``Turned`` for headers that do not prove who asks."""

    def unseal(self, asked: Asked, body: bytes) -> bytes:
        """The envelope in clear. Raises ``Turned``."""
        return body

    def seal(self, answered: Answered) -> Answered:
        """The platform's reply as it travels."""
        return answered

    def admit(self, asked: Asked) -> bytes:
        """The envelope for the platform. Raises ``Turned``."""
        self.check(asked)
        if asked.headers.get("content-type", "").startswith("multipart/"):
            kind = asked.headers["content-type"]
            try:
                return inline_file(kind, asked.body, lambda text: self.unseal(asked, text))
            except ValueError:
                raise wrapper(200, 400, "multipart 报文读不出来") from None
        return self.unseal(asked, asked.body)


def wrapper(status: int, code: int, text: str) -> Turned:
    """A gateway's own JSON, without infcode."""
    return Turned(Answered(status, msgspec.json.encode({"code": code, "message": text, "data": None})))


class _Named(msgspec.Struct):
    infno: str = ""


def infno_of(body: bytes) -> str:
    """The number in an envelope; empty when there is none to be read."""
    try:
        return msgspec.json.decode(body, type=_Named).infno
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ""


def same(one: str, two: str) -> bool:
    """Whether two texts are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(one.encode(), two.encode())
