"""Cells of a catalogue line: ``null``, days in the forms that platforms really write, versions."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from yibao.message.times import read_moment, write_date

NULLS = frozenset(("", "null", "NULL", "Null", "\\N"))
"""What an empty cell is written as."""
FIRST, LAST = "0001-01-01", "9999-12-31"
"""Days that stand for no beginning and no end."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Java's Date.toString(): Thu Nov 30 00:00:00 CST 2006. CST and CDT are China's times; the day is that of the text.
_JAVA = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([0-9]{1,2}) [0-9:]{8} [A-Z0-9:+-]{1,9} ([0-9]{4})")
_VERSION_DAY = re.compile(r"(?<![0-9])(20[0-9]{6})(?![0-9])")


def filled(cell: str) -> str:
    """The text of a cell without what stands for nothing."""
    text = cell.strip()
    return "" if text in NULLS else text


@lru_cache(maxsize=65536)
def day_of(cell: str) -> str | None:
    """A cell's day as ``yyyy-MM-dd``; empty for an empty cell, None when it is no day."""
    text = filled(cell)
    if not text:
        return ""
    match = _JAVA.fullmatch(text)
    if match is None:
        # 2020/01/01 and 2020-1-1 are seen in files that went through a spreadsheet.
        moment = read_moment(_padded(text))
        return None if moment is None else write_date(moment)
    try:
        return write_date(date(int(match[3]), _MONTHS.index(match[1]) + 1, int(match[2])))
    except ValueError:
        return None


def _padded(text: str) -> str:
    match = re.match(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])", text)
    return text if match is None else f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}{text[match.end() :]}"


@lru_cache(maxsize=65536)
def version_day(version: str) -> str:
    """The day inside a version (``X001_20260101_A``) or of a time of update; empty where there is none."""
    match = _VERSION_DAY.search(version)
    if match is None:
        return day_of(version) or ""
    return day_of(match[1]) or ""


@lru_cache(maxsize=65536)
def rank_of(version: str, updated: str) -> str:
    """Texts that sort as versions follow each other: the day, the version, the time of update."""
    # A version without a day comes before those that have one.
    return f"{version_day(version) or FIRST}|{version.replace('|', '/')}|{day_of(updated) or ''}"


def day_of_rank(rank: str) -> str:
    """The day with which a version begins, or on which it was updated; empty where neither is known."""
    day, _, updated = rank.split("|")
    return updated if day == FIRST else day
