"""A staff list against what a platform answers, in the shapes in which platforms answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from sheet_support import book, fill, filled, saved

from yibao.gateway import BaseClient, PlatformRefused
from yibao.sheets import DIFFERENCES, Filled, compare_staff

TODAY = date(2026, 3, 5)
DOCTOR = {
    "psn_cert_type": "01", "certno": "999999197004120318", "prac_psn_code": "D1", "prac_psn_name": "林致远",
    "prac_psn_type": "1", "hi_dr_flag": "1", "begntime": "2015-01-01 00:00:00", "endtime": "2099-12-31 00:00:00",
}  # fmt: skip
MINE = {
    "prac_psn_type": "1",
    "prac_psn_code": "D1",
    "prac_psn_name": "林致远",
    "certno": "999999197004120318",
}


class Platform:
    """Answers 5102 with one output, or refuses with these words."""

    def __init__(self, output: Any, words: str = "") -> None:
        self.output, self.words = output, words
        self.asked: list[Any] = []

    def call(self, infno: str, request: Any, reply_type: type) -> Any:
        self.asked.append(request)
        if self.words:
            raise PlatformRefused(infno, "M1", -1, self.words, b"{}")
        return SimpleNamespace(raw={"infcode": 0, "output": self.output})


def listed(tmp_path: Path, rows: Sequence[Mapping[str, object]]) -> Filled:
    workbook = book("5102")
    fill(workbook.worksheets[0], rows)
    return filled(saved(workbook, tmp_path), "5102")


def kinds(platform: Platform, list_: Filled) -> list[str]:
    report = compare_staff(cast(BaseClient, platform), list_, TODAY)
    return [each.kind for each in report.differences]


@pytest.mark.parametrize(
    "output",
    [{"feedetail": [DOCTOR]}, [DOCTOR], DOCTOR, {"feedetail": [DOCTOR, {}], "total": 1}],
)
def test_the_shapes_of_an_answer(output: Any, tmp_path: Path) -> None:
    platform = Platform(output)
    assert kinds(platform, listed(tmp_path, [MINE])) == []
    assert platform.asked == [{"data": {"prac_psn_type": "1"}}]


@pytest.mark.parametrize(
    ("mine", "theirs", "said"),
    [
        ({"prac_psn_name": "林志远"}, {}, ["name"]),
        ({"certno": "999999197004120326"}, {}, ["certificate"]),
        ({"prac_psn_code": "D2"}, {}, ["code"]),
        ({"prac_psn_code": None, "certno": None}, {}, []),
        ({"prac_psn_name": " 林 致远"}, {}, []),
        ({}, {"endtime": "2026-03-04 00:00:00"}, ["expired"]),
        ({}, {"endtime": "2026-03-05"}, []),
        ({}, {"endtime": ""}, []),
        ({}, {"begntime": "2026-03-06"}, ["not-begun"]),
        ({"prac_psn_code": "D9", "certno": "X", "prac_psn_name": "别人"}, {}, ["not-found", "not-listed"]),
    ],
)
def test_differences(mine: dict[str, Any], theirs: dict[str, Any], said: list[str], tmp_path: Path) -> None:
    platform = Platform({"feedetail": [{**DOCTOR, **theirs}]})
    assert kinds(platform, listed(tmp_path, [{**MINE, **mine}])) == said


def test_two_of_one_name(tmp_path: Path) -> None:
    platform = Platform([DOCTOR, {**DOCTOR, "prac_psn_code": "D2", "certno": "999999197004120326"}])
    nameless = {"prac_psn_type": "1", "prac_psn_name": "林致远"}
    assert kinds(platform, listed(tmp_path, [nameless])) == ["several"]


def test_each_kind_is_asked_for_once(tmp_path: Path) -> None:
    platform = Platform([DOCTOR])
    rows = [MINE, {**MINE, "prac_psn_code": "D2"}, {**MINE, "prac_psn_type": "2 护士", "prac_psn_code": "N1"}]
    kinds(platform, listed(tmp_path, rows))
    assert [each["data"]["prac_psn_type"] for each in platform.asked] == ["1", "2"]


def test_a_platform_that_knows_nobody_has_answered(tmp_path: Path) -> None:
    assert kinds(Platform(None, "未查询到医执人员信息"), listed(tmp_path, [MINE])) == ["not-found"]
    with pytest.raises(PlatformRefused):
        kinds(Platform(None, "没有权限"), listed(tmp_path, [MINE]))


def test_people_are_masked(tmp_path: Path) -> None:
    report = compare_staff(
        cast(BaseClient, Platform([{**DOCTOR, "prac_psn_name": "周深远"}])), listed(tmp_path, [MINE]), TODAY
    )
    text = str(report)
    assert "林致远" not in text and "周深远" not in text and "999999197004120318" not in text
    assert all(each.meaning() != each.meaning("en") for each in report.differences)
    assert len(DIFFERENCES) == 9
