"""From a cell to a value of a message: harmless spellings are put right, everything else is left for validation to judge."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property

from yibao.events import Event, Severity
from yibao.message.mask import mask_value
from yibao.message.tables import DictionaryTable, FieldTable
from yibao.message.times import read_moment, read_time, write_date, write_datetime, write_time

_EXACT_DIGITS = 15
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)")
_LOOSE_DAY = re.compile(
    r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?"
)
_CODE_AND_LABEL = re.compile(r"(\S+?)\s*[\s:：、-]\s*(.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell without a value: ``formula``, or what it shows instead (``#N/A``)."""

    kind: str
    shown: str = ""


class Reading:
    """Reads the cells of one column."""

    def __init__(self, item: FieldTable, dictionary: DictionaryTable | None) -> None:
        self.item = item
        self._dictionary = dictionary

    def read(self, raw: object) -> object:
        """None for nothing, the value for the message, or an ``Event`` about the cell."""
        if isinstance(raw, Fault):
            if raw.kind == "formula":
                return self._event("sheet-formula")
            return self._event("sheet-cell-error", found=raw.shown)
        if isinstance(raw, str):
            raw = raw.strip()
        if raw is None or raw == "":
            return None
        if isinstance(raw, int | float) and not isinstance(raw, bool) and _lost(raw):
            return self._event("sheet-digits-lost")
        match self.item.type:
            case "decimal" | "integer":
                return self._number(raw)
            case "date" | "datetime" | "time":
                return self._moment(raw)
            case _:
                return self._text(raw)

    def _number(self, raw: object) -> object:
        text = unicodedata.normalize("NFKC", _plain(raw)).replace(" ", "")
        if _THOUSANDS.fullmatch(text):
            text = text.replace(",", "")
        if not _NUMBER.fullmatch(text):
            return _plain(raw)
        number = Decimal(text)
        whole = self.item.type == "integer" and number == number.to_integral_value()
        return int(number) if whole else number

    def _moment(self, raw: object) -> object:
        if isinstance(raw, time):
            return write_time(raw)
        moment = _moment_of(raw)
        if moment is None:
            if self.item.type == "time" and (clock := read_time(_plain(raw))) is not None:
                return write_time(clock)
            return _plain(raw)
        if self.item.type == "time":
            return write_time(moment.time())
        # A day with a time of day stays whole, so that validation can say so.
        if self.item.type == "date" and moment.time() == time():
            return write_date(moment)
        return write_datetime(moment)

    def _text(self, raw: object) -> object:
        if isinstance(raw, datetime | date):
            return write_date(raw) if _moment_of(raw) == datetime(raw.year, raw.month, raw.day) else str(raw)  # noqa: DTZ001
        text = _plain(raw)
        return text if self._dictionary is None else self._code(text)

    def _code(self, text: str) -> object:
        if text in self._labels:
            return text
        if len(codes := self._codes.get(_bare(text), ())) == 1:
            return codes[0]
        if len(codes) > 1:
            return self._event("sheet-label-ambiguous", found=text, allowed="、".join(codes))
        match = _CODE_AND_LABEL.fullmatch(text)
        if match is None or match[1] not in self._labels:
            return text
        label = self._labels[match[1]]
        if _bare(match[2]) != _bare(label):
            return self._event("sheet-label-other", found=text, allowed=choice(match[1], label))
        return match[1]

    @cached_property
    def _labels(self) -> Mapping[str, str]:
        return {each.code: each.name for each in self._dictionary.codes} if self._dictionary else {}

    @cached_property
    def _codes(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for code, label in self._labels.items():
            found[_bare(label)] = (*found.get(_bare(label), ()), code)
        return found

    def _event(self, event_id: str, **args: str) -> Event:
        if "found" in args:
            args["found"] = mask_value(self.item.code, args["found"][:60])
        return Event(event_id, Severity.ERROR, args={"name": self.item.name, "code": self.item.code, **args})


def choice(code: str, label: str) -> str:
    """How a list offers a code."""
    return f"{code} {label}"


def _lost(raw: int | float) -> bool:
    """Whether a number may be more exact than the program that stored it could hold."""
    return bool(abs(raw) >= 10**_EXACT_DIGITS)


def _plain(raw: object) -> str:
    """What stands in a cell, as text: 1 and not 1.0, nothing in powers of ten."""
    if isinstance(raw, bool):
        return "TRUE" if raw else "FALSE"
    if isinstance(raw, float):
        return (
            format(Decimal(repr(raw)).normalize() + 0, "f")
            if raw == raw and abs(raw) != float("inf")
            else str(raw)
        )
    return str(raw)


def _bare(label: str) -> str:
    """A label without what typing varies."""
    return unicodedata.normalize("NFKC", label).replace(" ", "").casefold()


def _moment_of(raw: object) -> datetime | None:
    if isinstance(raw, datetime):
        return raw.replace(tzinfo=None, microsecond=0)
    if isinstance(raw, date):
        return datetime(raw.year, raw.month, raw.day)  # noqa: DTZ001
    text = unicodedata.normalize("NFKC", _plain(raw)).strip()
    match = _LOOSE_DAY.fullmatch(text)
    if match is None:
        return read_moment(text)
    try:
        return datetime(*(int(part or 0) for part in match.groups()))  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        return None
