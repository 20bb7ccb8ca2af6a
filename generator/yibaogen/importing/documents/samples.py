"""Messages printed in a document: JSON out of paragraphs and cells."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from yibao.events import Span
from yibaogen.load.context import INFNO

# A message is printed over at most so many lines, of at most so many characters.
_MAX_LINES = 4_000
_MAX_TEXT = 1_000_000
_QUOTES = str.maketrans({"“": '"', "”": '"', "，": ",", "：": ":"})


@dataclass(frozen=True, slots=True)
class Printed:
    """A message as printed; ``fault`` tells what the JSON reader says of the text as printed, "" when all is well.

    ``readable`` False: it is no JSON, even with its signs mended.
    """

    infno: str
    io: str
    text: str
    fault: str
    span: Span
    readable: bool = True


def looks_like_message(text: str) -> bool:
    """True for text that begins as a JSON object with a name in it does."""
    head = text.lstrip()
    return head.startswith("{") and (":" in head or "：" in head or head.strip() == "{")


def depth(line: str) -> int:
    """Opened minus closed brackets outside of quotes."""
    count = 0
    quoted = escaped = False
    for char in line:
        if escaped:
            escaped = False
        elif char == "\\" and quoted:
            escaped = True
        elif char == '"':
            quoted = not quoted
        elif not quoted:
            count += (char in "{[") - (char in "}]")
    return count


class Collector:
    """Takes lines until the brackets are closed. ``feed`` says whether a line belonged to a message."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._open = 0
        self._span = Span("", 0, 0)
        self._done: list[tuple[str, Span]] = []

    def feed(self, text: str, span: Span) -> bool:
        """Look at one paragraph."""
        if not self._lines:
            if not looks_like_message(text):
                return False
            self._span, self._open = span, 0
        self._lines.append(text)
        self._open += sum(depth(line) for line in text.split("\n"))
        if self._open <= 0 or len(self._lines) > _MAX_LINES:
            self.close()
        return True

    def close(self) -> None:
        """End the message where it stands."""
        if self._lines:
            self._done.append(("\n".join(self._lines), self._span))
            self._lines = []

    def taken(self) -> list[tuple[str, Span]]:
        """Messages that are complete since the last call."""
        done, self._done = self._done, []
        return done


def read_message(text: str, infno: str, io: str, span: Span) -> Printed:
    """A printed message, its text as it stands or with quotes and commas made half-width; never through a number of ours."""
    whole = text[:_MAX_TEXT]
    fault = ""
    try:
        value = _parse(whole)
    except (ValueError, RecursionError) as error:
        fault = str(error) or type(error).__name__
        whole_again = whole.translate(_QUOTES)
        try:
            value = _parse(whole_again)
        except (ValueError, RecursionError):
            return Printed(infno, io, whole, fault, span, False)
        whole = whole_again
    if isinstance(value, dict):
        said = value.get("infno", "")
        infno = said if isinstance(said, str) and INFNO.fullmatch(said) else infno
        request, reply = ("infno" in value or "input" in value), ("infcode" in value or "output" in value)
        io = "input" if request else "output" if reply else io
    return Printed(infno, io, whole.strip() + "\n", fault, span)


def _parse(text: str) -> object:
    return json.loads(text, parse_float=str, parse_int=str, strict=False)


def sample_files(messages: Sequence[Printed], folder: str) -> dict[str, str]:
    """Printed messages as files below ``folder``: JSON where it can be read, else text as it stands."""
    files: dict[str, str] = {}
    counts: dict[tuple[str, str], int] = {}
    for message in messages:
        key = (message.infno or "envelope", message.io or "message")
        counts[key] = counts.get(key, 0) + 1
        suffix = "json" if message.readable else "txt"
        files[f"{folder}/samples/{key[0]}-{key[1]}-{counts[key]}.{suffix}"] = message.text
    return files
