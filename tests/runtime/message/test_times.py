"""Days, moments and times in the forms of real messages."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yibao.message.times import (
    is_date,
    is_datetime,
    is_time,
    read_moment,
    read_time,
    write_date,
    write_datetime,
)

MOMENTS = [
    ("2026-03-01", "2026-03-01 00:00:00"),
    ("2024-02-29", "2024-02-29 00:00:00"),
    ("2026-03-01 08:30", "2026-03-01 08:30:00"),
    ("2026-03-01 08:30:15", "2026-03-01 08:30:15"),
    ("2026-03-01T08:30:15", "2026-03-01 08:30:15"),
    ("2026-03-01T08:30:15.123", "2026-03-01 08:30:15"),
    ("2026-03-01T08:30:15.123+08:00", "2026-03-01 08:30:15"),
    ("2026-03-01T00:30:15Z", "2026-03-01 08:30:15"),
    ("2026-03-01T00:30:15-0100", "2026-03-01 09:30:15"),
    ("20260301", "2026-03-01 00:00:00"),
    ("20260301083015", "2026-03-01 08:30:15"),
    ("20210713230809297", "2021-07-13 23:08:09"),
    ("1620288730000", "2021-05-06 16:12:10"),
    ("2026-02-30", None),
    ("2025-02-29", None),
    ("2026-13-01", None),
    ("2026-00-10", None),
    ("0000-00-00", None),
    ("2026-03-01 24:00:00", None),
    ("2026-03-01 08:60:00", None),
    ("2026-3-1", None),
    ("2026/03/01", None),
    ("2026-W10-1", None),
    ("202603", None),
    ("１６２０２８８７３００００", None),
    ("２０２６-03-01", None),
    ("2026-03-01 ", None),
    ("0001-01-01T00:00:00+14:00", None),
    ("9999-12-31T23:59:59-12:00", None),
    ("2026-03-01T08:30:15+99:99", None),
    ("", None),
    ("x" * 10_000_000, None),
]
TIMES = [("08:30:15", "08:30:15"), ("08:30", "08:30:00"), ("083015", "08:30:15"), ("2026-03-01 08:30:15", "08:30:15"),
         ("24:00:00", None), ("8:30", None), ("", None)]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), MOMENTS, ids=lambda item: str(item)[:30])
def test_moments(text: str, read: str | None) -> None:
    moment = read_moment(text)
    assert (write_datetime(moment) if moment else None) == read


@pytest.mark.parametrize(("text", "read"), TIMES)
def test_times(text: str, read: str | None) -> None:
    found = read_time(text)
    assert (found.isoformat() if found else None) == read


@pytest.mark.parametrize(
    "text", ["2026-W10-1", "20260301", "2026-02-30", "2026-03-1", "２026-03-01", "2026-03-01 "]
)
def test_not_the_standards_form_of_a_day(text: str) -> None:
    assert not is_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01T08:30:00",
        "2026-03-01 24:00:00",
        "2026-03-01 08:30",
        "2026-03-01 08:30:6x",
        "2026-03-01 08:3000",
    ],
)
def test_not_the_standards_form_of_a_moment(text: str) -> None:
    assert not is_datetime(text)


@pytest.mark.parametrize("text", ["24:00:00", "08:30", "08:30:60", "08-30-00"])
def test_not_the_standards_form_of_a_time(text: str) -> None:
    assert not is_time(text)


@given(st.dates())
def test_every_real_day(day: date) -> None:
    assert is_date(write_date(day))
    assert read_moment(write_date(day)) == datetime(day.year, day.month, day.day)  # noqa: DTZ001


@given(st.datetimes())
def test_every_real_moment(moment: datetime) -> None:
    text = write_datetime(moment)
    assert is_datetime(text)
    assert is_time(text[11:])
    assert read_moment(text) == moment.replace(microsecond=0, tzinfo=None)
