"""The first tier of validation: accept at a glance what is right to the letter.

A message is decoded into the generated Structs of its interface, which refuse unknown keys, wrong types, long texts and
unlisted codes while they decode; columns and rules are checked after that. Acceptance promises that the full pass
would report nothing at all. Refusal promises nothing: the full pass decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from typing import Any, Generic, Literal, TypeVar

import msgspec

from yibao.message.json import Limits
from yibao.message.tables import EditionTable
from yibao.validate.fast_tables import check_homes, load_table
from yibao.validate.report import Report
from yibao.validate.validator import Validator

Direction = Literal["input", "output"]
M = TypeVar("M", bound=msgspec.Struct)

_INFNO = re.compile(rb'"infno"[ \t\r\n]*:[ \t\r\n]*"([0-9A-Za-z_-]{1,20})"')
_ENCODER = msgspec.json.Encoder()
# All that decoding and the checks raise on hostile bytes.
_REFUSED = (msgspec.MsgspecError, UnicodeError, RecursionError, ArithmeticError, ValueError)


class FastCheck(Generic[M]):
    """The fast path of one interface in one direction; the decoder is built when first needed."""

    def __init__(self, message: type[M], fits: Callable[[M], bool]) -> None:
        self._message = message
        self._fits = fits

    @cached_property
    def _decoder(self) -> msgspec.json.Decoder[M]:
        return msgspec.json.Decoder(self._message)

    def accepts(self, data: bytes) -> bool:
        """Whether the message is right to the letter. Never raises on bad input."""
        try:
            message = self._decoder.decode(data)
            return no_key_twice(message, data) and self._fits(message)
        except _REFUSED:
            return False


def no_key_twice(message: msgspec.Struct, data: bytes) -> bool:
    """Whether every key of the message was used once: msgspec keeps the last of two in silence.

    The decoded message is written again. Where its length is that of the data, nothing was dropped (encoding never
    lengthens: values are texts, integers and verbatim numbers). Else the quotes are counted: two for each key and each text, as
    no text holds a quote of its own; a doubled key would have taken at least two with it.
    """
    again = bytearray(len(data))
    _ENCODER.encode_into(message, again)
    if len(again) == len(data):
        return True
    if b"\\" in data and (b'\\"' in data or b"\\u0022" in data):
        return False
    return again.count(b'"') == data.count(b'"')


class EditionChecker:
    """Both tiers for one generated package; what a generated client validates with.

    Safe to share between threads: all that grows are caches.
    """

    def __init__(self, package: str, limits: Limits | None = None) -> None:
        self._package = package
        self._limits = limits or Limits()
        self._checks: dict[tuple[str, Direction], FastCheck[Any] | None] = {}

    @cached_property
    def table(self) -> EditionTable:
        """The edition's tables, read from the package's data when first needed."""
        return load_table(self._package)

    @cached_property
    def validator(self) -> Validator:
        """The full pass."""
        return Validator(self.table, self._limits)

    @cached_property
    def _homes(self) -> dict[str, str]:
        return check_homes(self._package)

    def accepts(self, data: bytes, *, infno: str | None = None, direction: Direction | None = None) -> bool:
        """Whether the full pass would report neither an error nor a warning; False only means: ask ``check``.

        A reply does not tell its number, so it needs ``infno``.
        """
        if len(data) > self._limits.size:
            return False
        told = _INFNO.search(data) if direction != "output" else None
        if told is not None:
            number = told[1].decode("ascii")
            if infno is not None and infno != number:
                return False
            check = self._check(number, "input")
        else:
            check = self._check(infno, "output") if infno is not None and direction != "input" else None
        return check is not None and check.accepts(data)

    def check(self, data: bytes, *, infno: str | None = None, direction: Direction | None = None) -> Report:
        """The report on a message: an empty one at a glance, else that of the full pass."""
        if self.accepts(data, infno=infno, direction=direction):
            return _Accepted(self, data, infno, direction)
        return self.validator.check(data, infno=infno, direction=direction)

    def _check(self, infno: str, direction: Direction) -> FastCheck[Any] | None:
        key = (infno, direction)
        if key not in self._checks and infno in self._homes:
            module = import_module(f"{self._homes[infno]}.checks.c{infno}")
            self._checks[key] = module.INPUT if direction == "input" else module.OUTPUT
        return self._checks.get(key)


class _Accepted(Report):
    """The report of a message that the fast path took; its value is only worked out on request."""

    def __init__(
        self, checker: EditionChecker, data: bytes, infno: str | None, direction: Direction | None
    ) -> None:
        told = _INFNO.search(data) if direction != "output" else None
        number = infno if told is None else told[1].decode("ascii")
        super().__init__(number, "output" if told is None else "input")
        self._checker = checker
        self._data = data

    @cached_property
    def value(self) -> Any:
        """The whole message in canonical builtins."""
        return self._checker.validator.check(self._data, infno=self.infno, direction=self.direction).value
