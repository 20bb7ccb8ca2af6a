"""Control headers: how a test makes the simulated platform fail, lag or answer from another seed."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from urllib.parse import unquote

from yibao.events import Event, Severity
from yibao.message.times import is_datetime

Malformed = Literal["truncated", "html", "empty", "json"]
MOST_DELAY_MS = 60_000
_MALFORMED: tuple[Malformed, ...] = ("truncated", "html", "empty", "json")
_ERROR = re.compile(r"(-?[0-9]{1,4})(?:;(.*))?", re.DOTALL)

HEADERS: Mapping[str, str] = {
    "x-yibao-error": "<infcode>[;message]",
    "x-yibao-delay": f"0–{MOST_DELAY_MS} (ms)",
    "x-yibao-http": "400–599",
    "x-yibao-malformed": "|".join(_MALFORMED),
    "x-yibao-seed": "integer",
    "x-yibao-time": "yyyy-MM-dd HH:mm:ss",
}
"""Every control header with the values that it takes."""


@dataclass(frozen=True, slots=True)
class Control:
    """What the headers of one request ask for; ``error`` is infcode and message, ``delay`` seconds."""

    error: tuple[int, str] | None = None
    delay: float = 0.0
    http: int | None = None
    malformed: Malformed | None = None
    seed: int | None = None
    moment: datetime | None = None


class HeaderError(ValueError):
    """A control header has a value that it does not take; ``event`` names it."""

    def __init__(self, name: str, found: str, allowed: str = "") -> None:
        allowed = allowed or HEADERS.get(name, ", ".join(HEADERS))
        args = {"name": name, "found": found[:80], "allowed": allowed}
        self.event = Event("platform-header", Severity.ERROR, args=args)
        super().__init__(self.event.message("en"))


def read_control(headers: Mapping[str, str]) -> Control:
    """Read the ``x-yibao-…`` headers (names in lower case). Raises ``HeaderError``."""
    values = {name: _text(value) for name, value in headers.items() if name.startswith("x-yibao-")}
    for name, value in values.items():
        if name not in HEADERS:
            raise HeaderError(name, value)
    return Control(
        error=_error(values.get("x-yibao-error")),
        delay=(_integer("x-yibao-delay", values.get("x-yibao-delay"), 0, MOST_DELAY_MS) or 0) / 1000,
        http=_integer("x-yibao-http", values.get("x-yibao-http"), 400, 599),
        malformed=_malformed(values.get("x-yibao-malformed")),
        seed=_integer("x-yibao-seed", values.get("x-yibao-seed"), -(2**63), 2**63),
        moment=_moment(values.get("x-yibao-time")),
    )


def _text(value: str) -> str:
    """Header text: UTF-8 that came as Latin-1, or percent-encoded."""
    with contextlib.suppress(UnicodeEncodeError, UnicodeDecodeError):
        value = value.encode("latin-1").decode("utf-8")
    return unquote(value).strip()


def _integer(name: str, value: str | None, least: int, largest: int) -> int | None:
    if value is None:
        return None
    if not re.fullmatch(r"-?[0-9]{1,19}", value) or not least <= int(value) <= largest:
        raise HeaderError(name, value)
    return int(value)


def _error(value: str | None) -> tuple[int, str] | None:
    if value is None:
        return None
    match = _ERROR.fullmatch(value)
    if match is None or int(match[1]) == 0:
        raise HeaderError("x-yibao-error", value)
    return int(match[1]), (match[2] or "").strip() or "按 x-yibao-error 的要求返回错误"


def _malformed(value: str | None) -> Malformed | None:
    found = next((word for word in _MALFORMED if word == value), None)
    if value is not None and found is None:
        raise HeaderError("x-yibao-malformed", value)
    return found


def _moment(value: str | None) -> datetime | None:
    if value is None:
        return None
    if not is_datetime(value):
        raise HeaderError("x-yibao-time", value)
    return datetime.fromisoformat(value)
