"""Checks of whole columns: one field, or a few of one type, over all items of a node at once.

What msgspec cannot judge while it decodes (the digits of a number, the exact form of a date, a long code list) is
judged here with one pass over the joined texts, which costs a fraction of a check per value. All of them answer
only yes or no; a no sends the message to the full pass.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Annotated, Any, Literal, Protocol

import msgspec

Rows = Sequence[msgspec.Struct]
Moment = Literal["date", "datetime", "time"]


class Column(Protocol):
    """A check over the items of one node."""

    def fit(self, rows: Rows) -> bool:
        """Whether every value is right to the letter."""
        ...


class Numbers:
    """Required numbers of at most ``whole`` digits before and ``scale`` digits after the point, kept as ``Raw``."""

    def __init__(self, whole: int, scale: int, *names: str) -> None:
        self._fits = _digits(whole, scale)
        self._values = _getter(names)

    def fit(self, rows: Rows) -> bool:
        """As the class says; text, null and any other JSON value do not fit."""
        return self._fits(b",".join(self._values(rows))) if rows else True


class OptionalNumbers(Numbers):
    """The same for numbers that may be missing (``UNSET``)."""

    def fit(self, rows: Rows) -> bool:
        """As the class says."""
        found = [value for value in self._values(rows) if value is not msgspec.UNSET]
        return self._fits(b",".join(found)) if found else True


class Moments:
    """Real dates, datetimes or times in exactly the wire's form; missing and empty texts fit too.

    The joined texts are decoded as one JSON list. Each moment takes at least its fixed length, so when the joined
    length is that of n exact texts, no text can be longer, shorter or break out of its quotes.
    """

    def __init__(self, kind: Moment, *names: str) -> None:
        self._size, self._decode = _moments(kind)
        self._values = _getter(names)
        self._blank_at = 10 if kind == "datetime" else None

    def fit(self, rows: Rows) -> bool:
        """As the class says."""
        texts = [text for text in self._values(rows) if text]
        if not texts:
            return True
        joined = '","'.join(texts)
        step = self._size + 3
        if len(joined) != len(texts) * step - 3:
            return False
        # ISO's T would decode as well as the blank.
        if self._blank_at is not None and joined[self._blank_at :: step] != " " * len(texts):
            return False
        try:
            return len(self._decode(f'["{joined}"]')) == len(texts)
        except msgspec.MsgspecError:
            return False


class Listed:
    """Codes of a list too long for a ``Literal``; missing and empty ones fit too."""

    def __init__(self, codes: Mapping[str, str], *names: str) -> None:
        self._known = codes.keys()
        self._values = _getter(names)

    def fit(self, rows: Rows) -> bool:
        """As the class says."""
        return self._known >= {code for code in self._values(rows) if code}


class Base64Texts:
    """Base64 text, padded; missing and empty ones fit too."""

    def __init__(self, *names: str) -> None:
        self._values = _getter(names)

    def fit(self, rows: Rows) -> bool:
        """As the class says."""
        return all(len(text) % 4 == 0 and _BASE64(text) for text in self._values(rows) if text)


class FreeJson:
    """JSON in a field: text, or objects and lists of modest depth without fractions; missing and empty ones fit too.

    A fraction may be written again with more characters than it came with, which ``no_key_twice`` could not bear.
    """

    def __init__(self, *names: str) -> None:
        self._values = _getter(names)

    def fit(self, rows: Rows) -> bool:
        """As the class says."""
        return all(_tame(value, _DEPTH) for value in self._values(rows) if value)


class Filled:
    """Objects with at least one key."""

    def fit(self, rows: Rows) -> bool:
        """As the class says."""
        return all(any(value is not msgspec.UNSET for value in msgspec.structs.astuple(row)) for row in rows)


# Far less than the full pass reads, so that the levels around the field do not matter.
_DEPTH = 30
_BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}").fullmatch


def _tame(value: Any, depth: int) -> bool:
    kind = type(value)
    if kind is dict or kind is list:
        return depth > 0 and all(
            _tame(item, depth - 1) for item in (value.values() if kind is dict else value)
        )
    return kind is not float


def _getter(names: tuple[str, ...]) -> Callable[[Rows], Iterable[Any]]:
    get = attrgetter(*names)
    if len(names) == 1:
        return lambda rows: map(get, rows)
    return lambda rows: chain.from_iterable(map(get, rows))


@cache
def _digits(whole: int, scale: int) -> Callable[[bytes], bool]:
    """Whether JSON values joined by commas are numbers of so many digits.

    The values have been parsed, so a number has no leading zeros and no bare point or sign. The first pattern
    counts a sign as a digit, which makes it twice as fast; the second one is for the numbers at the limit.
    """
    tail = rb"(?:\.[0-9]{1,%d}+)?+" % scale if scale > 0 else b""
    head = rb"[-0-9][0-9]{0,%d}+" % (whole - 1) if whole > 0 else rb"0"
    quick = re.compile(rb"(?:%s%s,)*+" % (head, tail)).fullmatch
    head = rb"-?+[0-9]{1,%d}+" % whole if whole > 0 else rb"-?+0"
    exact = re.compile(rb"(?:%s%s,)*+" % (head, tail)).fullmatch

    def fits(joined: bytes) -> bool:
        closed = joined + b","
        return quick(closed) is not None or exact(closed) is not None

    return fits


@cache
def _moments(kind: Moment) -> tuple[int, Callable[[str], list[Any]]]:
    naive = msgspec.Meta(tz=False)
    if kind == "date":
        return 10, msgspec.json.Decoder(list[date]).decode
    if kind == "datetime":
        return 19, msgspec.json.Decoder(list[Annotated[datetime, naive]]).decode
    return 8, msgspec.json.Decoder(list[Annotated[time, naive]]).decode
