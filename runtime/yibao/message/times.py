"""Dates and times as messages carry them. All times are Beijing time (Asia/Shanghai, UTC+8)."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

BEIJING = timezone(timedelta(hours=8), "Asia/Shanghai")
_LONGEST = 40
_EPOCH_MS_DIGITS = 13
_SPACED = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[ T]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:([0-9]{2})([0-9]{2})([0-9]{2})(?:[0-9]{3})?)?")
_CLOCK = re.compile(r"([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:\.[0-9]{1,9})?)?")


def is_date(text: str) -> bool:
    """Whether text is a real day as ``yyyy-MM-dd``."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_datetime(text: str) -> bool:
    """Whether text is a real moment as ``yyyy-MM-dd HH:mm:ss``."""
    # With its marks in their places; ISO's weeks, offsets and clocks without colons can be as long.
    if len(text) != 19 or text[4:17:3] != "-- ::" or text[11:13] > "23":
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_time(text: str) -> bool:
    """Whether text is a real time of day as ``HH:mm:ss``."""
    if len(text) != 8 or text[2:6:3] != "::" or text[:2] > "23":
        return False
    try:
        time.fromisoformat(text)
    except ValueError:
        return False
    return True


def read_moment(text: str) -> datetime | None:
    """A day or moment in any form seen in real messages, as naive Beijing time; None when it is not real.

    Forms: ``yyyy-MM-dd``, with `` HH:mm``, `` HH:mm:ss`` or ISO's T, fraction and offset; ``yyyyMMdd``,
    ``yyyyMMddHHmmss``, ``yyyyMMddHHmmssSSS``; milliseconds since 1970 (13 digits). A fraction is dropped.
    """
    if len(text) > _LONGEST:
        return None
    match = _SPACED.fullmatch(text) or _COMPACT.fullmatch(text)
    try:
        if match is None:
            return _epoch(text)
        parts = [int(part or 0) for part in match.groups()[:6]]
        moment = datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001
        zone = match.group(7) if match.re is _SPACED else None
        if zone:
            return _in_beijing(moment, zone)
    except (ValueError, OverflowError):
        return None
    return moment


def read_time(text: str) -> time | None:
    """A time of day as ``HH:mm``, ``HH:mm:ss``, ``HHmmss``, or the time of a whole moment."""
    match = _CLOCK.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None:
        moment = read_moment(text)
        return moment.time() if moment else None
    try:
        hour, minute, second = (int(part or 0) for part in match.groups())
        return time(hour, minute, second)
    except ValueError:
        return None


def write_date(value: date) -> str:
    """``yyyy-MM-dd``."""
    return f"{value.year:04d}-{value.month:02d}-{value.day:02d}"


def write_datetime(value: datetime) -> str:
    """``yyyy-MM-dd HH:mm:ss``; a moment with a zone is moved to Beijing time."""
    local = value.astimezone(BEIJING) if value.tzinfo else value
    return f"{write_date(local)} {local:%H:%M:%S}"


def write_time(value: time) -> str:
    """``HH:mm:ss``."""
    return f"{value:%H:%M:%S}"


def _epoch(text: str) -> datetime | None:
    if len(text) != _EPOCH_MS_DIGITS or not (text.isascii() and text.isdigit()):
        return None
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(text))
    return moment.astimezone(BEIJING).replace(tzinfo=None, microsecond=0)


def _in_beijing(moment: datetime, zone: str) -> datetime:
    if zone == "Z":
        offset = timedelta()
    else:
        digits = zone[1:].replace(":", "")
        offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        offset = -offset if zone[0] == "-" else offset
    return moment.replace(tzinfo=timezone(offset)).astimezone(BEIJING).replace(tzinfo=None)
