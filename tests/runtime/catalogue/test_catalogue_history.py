"""Versions follow each other: what held on which day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from catalogue_support import drug, line, take

from yibao.catalogue import Catalogue
from yibao.catalogue.search import Query, search

FIRST, SECOND, THIRD = "X001_20260101_A", "X001_20260601_A", "X001_20260901_A"


def names(catalogue: Catalogue, on: date | None = None, kind: str = "drug") -> list[str]:
    """Names in force on a day; the current ones without."""
    return sorted(item.name for item in catalogue.rows(kind, on=on))


def test_a_later_version_follows_an_earlier_one(catalogue: Catalogue, tmp_path: Path) -> None:
    days = {"begndate": "2020-01-01", "enddate": "2099-12-31"}
    take(catalogue, tmp_path, [drug("A", "甲一", ver=FIRST, **days), drug("B", "乙一", ver=FIRST, **days)])
    done = take(
        catalogue, tmp_path,
        [drug("A", "甲二", ver=SECOND, **days), drug("C", "丙一", ver=SECOND, begndate="2026-07-01")],
        after=FIRST, name="second.zip",
    )  # fmt: skip
    assert (done.added, done.replaced, done.version) == (2, 1, SECOND)
    assert names(catalogue) == ["丙一", "乙一", "甲二"]
    assert names(catalogue, date(2026, 5, 31)) == ["乙一", "甲一"]
    assert names(catalogue, date(2026, 6, 1)) == ["乙一", "甲二"]
    assert names(catalogue, date(2026, 7, 1)) == ["丙一", "乙一", "甲二"]
    assert names(catalogue, date(2019, 12, 31)) == []
    assert [item.name for item in search(catalogue, Query("甲", on=date(2026, 5, 31)))] == ["甲一"]
    assert [item.name for item in search(catalogue, Query("甲"))] == ["甲二"]
    old = next(item for item in catalogue.rows("drug", on=date(2026, 5, 31)) if item.name == "甲一")
    assert (old.since, old.until, old.current) == (date(2020, 1, 1), date(2026, 5, 31), False)


def test_an_item_that_is_withdrawn(catalogue: Catalogue, tmp_path: Path) -> None:
    take(catalogue, tmp_path, [drug("A", "甲", ver=FIRST, begndate="2020-01-01")])
    take(
        catalogue,
        tmp_path,
        [drug("A", "甲", ver=SECOND, begndate="2020-01-01", vali_flag="0")],
        name="second.zip",
    )
    assert names(catalogue) == []
    assert names(catalogue, date(2026, 5, 31)) == ["甲"]
    assert names(catalogue, date(2026, 6, 1)) == []


def test_versions_within_one_file_and_one_that_comes_late(catalogue: Catalogue, tmp_path: Path) -> None:
    take(catalogue, tmp_path, [drug("A", "三", ver=THIRD), drug("A", "一", ver=FIRST)])
    assert names(catalogue) == ["三"]
    take(catalogue, tmp_path, [drug("A", "二", ver=SECOND)], name="late.zip")
    assert names(catalogue) == ["三"]
    days = [date(2026, 1, 1), date(2026, 6, 1), date(2026, 8, 31), date(2026, 9, 1)]
    assert [names(catalogue, day) for day in days] == [["一"], ["二"], ["二"], ["三"]]


@pytest.mark.parametrize(
    "cells", [{}, {"begndate": "0001-01-01"}, {"begndate": "2020-01-01"}, {"vali_flag": "0"}], ids=str
)
def test_versions_that_hold_no_day(catalogue: Catalogue, tmp_path: Path, cells: dict[str, str]) -> None:
    take(catalogue, tmp_path, [drug("A", "一", ver="X01", begndate="2020-01-01"), drug("B", "乙", ver="X01")])
    done = take(catalogue, tmp_path, [drug("A", "二", ver="X02", **cells)], name="second.zip")
    assert (done.added, done.replaced, done.version) == (1, 1, "X02")
    assert names(catalogue) == (["乙"] if "vali_flag" in cells else ["乙", "二"])
    done = take(catalogue, tmp_path, [drug("A", "三", ver=FIRST)], name="third.zip")
    assert (done.replaced, done.version) == (1, FIRST)
    assert names(catalogue, date(2026, 2, 1)) == ["三", "乙"]


def test_a_full_download_again_takes_only_what_is_new(catalogue: Catalogue, tmp_path: Path) -> None:
    rows = [drug(f"X{number}", f"片{number}", ver=FIRST) for number in range(30)]
    take(catalogue, tmp_path, rows)
    done = take(catalogue, tmp_path, [*rows, drug("X3", "片三", ver=SECOND)], name="full.zip")
    assert (done.lines, done.added, done.same, done.replaced) == (31, 1, 30, 1)
    assert len(names(catalogue)) == 30


def test_rows_of_one_code_that_hold_side_by_side(catalogue: Catalogue, tmp_path: Path) -> None:
    limit = {"hilist_code": "H1", "hilist_lmtpric_type": "3", "insu_admdvs": "430100", "ver": "x"}
    limit.pop("ver")
    rows = [
        line("price-limit", hilist_pric_uplmt_amt="10.00", begndate="2025-01-01", enddate="2025-12-31", updt_time="2025-01-01", **limit),
        line("price-limit", hilist_pric_uplmt_amt="12.00", begndate="2026-01-01", enddate="2099-12-31", updt_time="2026-01-01", **limit),
    ]  # fmt: skip
    take(catalogue, tmp_path, rows, kind="price-limit")
    amounts = [
        [item.columns["hilist_pric_uplmt_amt"] for item in catalogue.rows("price-limit", on=day)]
        for day in (date(2025, 6, 1), date(2026, 6, 1))
    ]
    assert amounts == [["10.00"], ["12.00"]]


@pytest.mark.parametrize("on", [None, date(2026, 3, 1)])
def test_catalogues_without_days_hold_always(lite: Catalogue, tmp_path: Path, on: date | None) -> None:
    take(
        lite,
        tmp_path,
        [line("diagnosis", diag_code="I10", diag_name="高血压", ver="D001_20200101_A")],
        kind="diagnosis",
    )
    assert names(lite, on, "diagnosis") == ["高血压"]
    (item,) = lite.rows("1307")
    assert (item.since, item.until) == (None, None)


def test_rows_of_what_was_never_imported(lite: Catalogue) -> None:
    assert list(lite.rows("drug", "1305")) == []
    assert (lite.version("1301"), lite.counts()) == ("", {})
