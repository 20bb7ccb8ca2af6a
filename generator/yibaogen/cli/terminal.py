"""What standard output and standard error can take."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TextIO

if TYPE_CHECKING:
    from rich.console import Console

    from yibaogen.write.stages import Watch

Lang = Literal["zh", "en"]
Meter = Callable[[str, int, int | None], None]
"""Hears what is being done, how many are done, and of how many where that is known."""


@dataclass(frozen=True, slots=True)
class Style:
    """Escape sequences around words; all empty where colour is not wanted."""

    error: str = ""
    warning: str = ""
    note: str = ""
    strong: str = ""
    faint: str = ""
    end: str = ""


PLAIN = Style()
COLOUR = Style("\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m", "\x1b[1m", "\x1b[2m", "\x1b[0m")


def style_for(stream: TextIO, env: Mapping[str, str]) -> Style:
    """Colour only on a terminal, and never when ``NO_COLOR`` is set or the terminal is dumb."""
    if env.get("NO_COLOR") or env.get("TERM") == "dumb" or not stream.isatty():
        return PLAIN
    return COLOUR


def put(text: str) -> None:
    """Write to standard output, with a line end."""
    sys.stdout.write(text + "\n")


def put_error(text: str) -> None:
    """Write to standard error, with a line end."""
    sys.stderr.write(text + "\n")


def speak_utf8() -> None:
    """Let every character reach the streams, escaped where their encoding has no place for it."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def clean(text: str) -> str:
    """Text from specs and messages made harmless: control and direction marks become visible escapes."""
    return "".join(_shown(char) for char in text)


def _shown(char: str) -> str:
    if char == "\t":
        return " "
    if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return f"\\u{ord(char):04x}"
    return char


def width(text: str) -> int:
    """Columns that a text takes in a terminal: Chinese characters take two."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def pad(text: str, columns: int) -> str:
    """The text with spaces behind it up to a number of columns."""
    return text + " " * max(columns - width(text), 0)


def console() -> Console:
    """A rich console on standard output; imported only by commands that draw tables."""
    from rich.console import Console

    return Console(highlight=False, soft_wrap=False, width=None if sys.stdout.isatty() else 120)


@contextmanager
def progress(total: int) -> Iterator[Watch]:
    """A progress bar on standard error when that is a terminal; yields what hears of each step."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield lambda _step: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)

        def watch(step: str) -> None:
            bar.update(task, advance=1, description=step)

        yield watch


@contextmanager
def meter() -> Iterator[Meter]:
    """The same for work whose title and size change on the way: numbers of those done and of all."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield lambda _title, _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda title, done, total: bar.update(
            task, description=clean(title), completed=done, total=total
        )
