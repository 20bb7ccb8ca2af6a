"""Where a run tells something to somebody: taps on it while tests run, taken off at the end.

Captured output and logs come from pytest's own reports. What tests take out of them (``capsys.readouterr``), what child processes
say, and the texts of events and errors need a tap each.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from typing import Any

import pytest

from yibao.events import Event
from yibao.gateway.errors import YibaoError

Take = Callable[[str, str], None]
"""Gets the kind of place and the text."""


class Taps:
    """All taps. ``take`` is called with whatever is told."""

    def __init__(self, take: Take) -> None:
        self._take = take
        self._old: list[tuple[Any, str, Any]] = []

    def open(self) -> None:
        """Put them on."""
        take = self._take

        def readouterr(old: Any) -> Any:
            def tapped(fixture: Any) -> Any:
                told = old(fixture)
                for text in told:
                    take("output", text if isinstance(text, str) else text.decode("utf-8", "replace"))
                return told

            return tapped

        def communicate(old: Any) -> Any:
            def tapped(process: Any, *args: Any, **named: Any) -> Any:
                told = old(process, *args, **named)
                for text in told:
                    if text:
                        take("child", text if isinstance(text, str) else text.decode("utf-8", "replace"))
                return told

            return tapped

        def message(old: Any) -> Any:
            def tapped(event: Any, lang: str = "zh") -> Any:
                told = old(event, lang)
                take(f"event {event.id}", told)
                return told

            return tapped

        def init(old: Any) -> Any:
            def tapped(error: Any, *args: Any, **named: Any) -> None:
                old(error, *args, **named)
                take("error", repr(error))

            return tapped

        self._put(pytest.CaptureFixture, "readouterr", readouterr)
        self._put(subprocess.Popen, "communicate", communicate)
        self._put(Event, "message", message)
        self._put(Event, "hint", message)
        self._put(YibaoError, "__init__", init)

    def close(self) -> None:
        """Take them off."""
        while self._old:
            owner, name, old = self._old.pop()
            setattr(owner, name, old)

    def _put(self, owner: Any, name: str, make: Callable[[Any], Any]) -> None:
        old = getattr(owner, name)
        self._old.append((owner, name, old))
        setattr(owner, name, make(old))
