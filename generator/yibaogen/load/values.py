"""Reads dates and numbers from a spec's text; what is wrong becomes an event at its place."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from yibaogen.load.reading import Keys
from yibaogen.text.sink import Sink

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"-?\d{1,12}(?:\.\d{1,6})?")


def read_date(keys: Keys, key: str, sink: Sink) -> date | None:
    """A day written 2026-01-31; None with an event when it is missing or none."""
    text = keys.needed(key)
    if not text:
        return None
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    sink.error("spec-value", keys.span(key), keys.path, key=key, found=text, allowed="2026-01-31")
    return None


def number(text: str) -> Decimal | None:
    """An exact number as people write it; None when it is none."""
    return Decimal(text) if _NUMBER.fullmatch(text) else None
