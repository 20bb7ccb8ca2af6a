"""Checks of texts, codes, dates and times."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any

from yibao.events import Severity
from yibao.message.json import IntText, RealText
from yibao.message.tables import DictionaryTable, FieldTable
from yibao.message.times import (
    is_date,
    is_datetime,
    is_time,
    read_moment,
    read_time,
    write_date,
    write_datetime,
    write_time,
)
from yibao.validate.findings import ERROR, WARNING, Bad, Check, Fact, Finding, Mistake

_LISTED = 12


def text_check(table: FieldTable, fact: Fact) -> Check:
    """The check of a ``string`` field without a code list. Length counts characters."""
    limit = table.length or sys.maxsize
    suffix, allowed = fact.suffix, str(limit)
    slow = _slow_text(table, fact)

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        if type(raw) is str and raw:
            if len(raw) <= limit:
                return raw
            mistake = Mistake("field-length", ERROR, fact, raw, allowed)
            found.append((at + suffix, mistake))
            return mistake
        return slow(raw, at, found)

    return check


def code_check(table: FieldTable, fact: Fact, codes: DictionaryTable, event: tuple[str, Severity]) -> Check:
    """The check of a field with a code list; ``event`` is what an unlisted code is in this direction."""
    known = frozenset(code.code for code in codes.codes)
    limit = table.length or sys.maxsize
    slow = _slow_text(table, fact)
    event_id, severity = event
    allowed = _list_codes(codes)
    suffix = fact.suffix

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        if type(raw) is str and raw and len(raw) <= limit:
            if raw in known:
                return raw
            mistake = Mistake(event_id, severity, fact, raw, allowed)
            found.append((at + suffix, mistake))
            return mistake if severity is ERROR else raw
        value = slow(raw, at, found)
        text = value.raw if type(value) is Bad else value
        if not isinstance(text, str) or not text or text in known:
            return value
        found.append((at + fact.suffix, Mistake(event_id, severity, fact, text, allowed)))
        return Bad(raw) if severity is ERROR else value

    return check


def _slow_text(table: FieldTable, fact: Fact) -> Check:
    limit = table.length or sys.maxsize
    required = table.required
    word = table.type if table.length is None else f"{table.type}({table.length})"

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        path = at + fact.suffix
        kind = type(raw)
        if raw is None or (kind is str and not raw):
            if required:
                found.append((path, Mistake("field-required", ERROR, fact, raw, word)))
                return None
            if raw is None:
                found.append((path, Mistake("null-optional", WARNING, fact, raw, "")))
            return raw
        text = raw
        if kind is bool:
            text = "true" if raw else "false"
        elif kind is int:
            text = str(raw)
        if kind in (int, RealText, bool, IntText):
            found.append((path, Mistake("string-as-number", WARNING, fact, raw, word)))
        elif kind is not str:
            found.append((path, Mistake("field-type", ERROR, fact, raw, word)))
            return Bad(raw)
        if len(text) > limit:
            found.append((path, Mistake("field-length", ERROR, fact, text, str(limit))))
            return Bad(raw)
        return str(text)

    return check


def _list_codes(codes: DictionaryTable) -> str:
    shown = ", ".join(f"{code.code} {code.name}" for code in codes.codes[:_LISTED])
    return shown + (f" … ({len(codes.codes)})" if len(codes.codes) > _LISTED else "")


def date_check(table: FieldTable, fact: Fact) -> Check:
    """The check of a ``date`` field; the canonical value is ``yyyy-MM-dd``."""
    return _moment_check(table, fact, is_date, _as_date, "yyyy-MM-dd")


def datetime_check(table: FieldTable, fact: Fact) -> Check:
    """The check of a ``datetime`` field; the canonical value is ``yyyy-MM-dd HH:mm:ss``."""
    return _moment_check(table, fact, is_datetime, _as_datetime, "yyyy-MM-dd HH:mm:ss")


def time_check(table: FieldTable, fact: Fact) -> Check:
    """The check of a ``time`` field; the canonical value is ``HH:mm:ss``."""
    return _moment_check(table, fact, is_time, _as_time, "HH:mm:ss")


def _as_date(text: str) -> str | None:
    moment = read_moment(text)
    return write_date(moment) if moment else None


def _as_datetime(text: str) -> str | None:
    moment = read_moment(text)
    return write_datetime(moment) if moment else None


def _as_time(text: str) -> str | None:
    moment = read_time(text)
    return write_time(moment) if moment else None


def _moment_check(
    table: FieldTable,
    fact: Fact,
    exact: Callable[[str], bool],
    read: Callable[[str], str | None],
    form: str,
) -> Check:
    required = table.required
    layout = re.compile(re.sub("[a-zA-Z]", "[0-9]", form))

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        kind = type(raw)
        if kind is str and exact(raw):
            return raw
        path = at + fact.suffix
        if raw is None or (kind is str and not raw):
            if required:
                found.append((path, Mistake("field-required", ERROR, fact, raw, form)))
            elif raw is None:
                found.append((path, Mistake("null-optional", WARNING, fact, raw, "")))
            return None
        if kind is not str and kind is not int:
            found.append((path, Mistake("field-type", ERROR, fact, raw, form)))
            return Bad(raw)
        # What has the standard's form and was refused above is no real moment in any form.
        value = None if kind is str and layout.fullmatch(raw) else read(str(raw))
        if value is None:
            mistake = Mistake("field-date", ERROR, fact, raw, form)
            found.append((path, mistake))
            return mistake
        found.append((path, Mistake("date-form", WARNING, fact, raw, form)))
        return value

    return check
