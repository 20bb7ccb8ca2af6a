"""The scan for personal data must find what is planted, wherever it is told, alone and under xdist; else it proves nothing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from leaks.exclusions import EXCLUSIONS
from leaks.needles import of_the_world

HERE = Path(__file__).resolve().parent
TESTS = HERE.parent
TELLING = ("output", "output_that_the_test_takes", "log", "child", "error", "event")
LEAVING = ("report", "journal_note", "workbook")


def session(folder: Path, *options: str) -> tuple[int, str]:
    """Run the planted tests with the very conftest of this project; exit code and what was printed."""
    shutil.copy(HERE / "planted.py", folder / "test_planted.py")
    shutil.copy(TESTS / "conftest.py", folder / "conftest.py")
    (folder / "pytest.ini").write_text("[pytest]\n")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-rA",
        "--basetemp",
        str(folder / "tmp"),
        *options,
        str(folder),
    ]
    told = subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(TESTS / "support"), "PYTEST_ADDOPTS": ""},
    )
    return told.returncode, told.stdout


@pytest.mark.parametrize("options", [("-n0",), ("-n", "2", "--dist", "load")], ids=["alone", "xdist"])
def test_each_planted_leak_fails_the_run(tmp_path: Path, options: tuple[str, ...]) -> None:
    code, told = session(tmp_path, *options)
    assert code == 1
    for name in TELLING:
        assert re.search(rf"(FAILED|ERROR) test_planted.py::test_{name}\b", told), name
        assert f"test_{name} tells personal data" in told
    for name in LEAVING:
        assert re.search(rf"test_{name}0/(week.html|journal.db|report.xlsx): ", told), name
    assert (
        not re.search(r"(FAILED|ERROR) test_planted.py::test_clean", told) or "test_clean tells" not in told
    )
    # A report of a leak does not repeat it.
    summary = told[told.index("tells personal data") :]
    assert "999999199001010016" not in summary.split("Captured")[0]


def test_what_is_searched_for() -> None:
    needles = of_the_world()
    assert len(needles.names) > 300 and len(needles.numbers) > 700
    for text in (
        "李秀兰",
        "参保人李秀兰，女",
        "psn_no=43000000000000000101;",
        "999999195803120040",
        "999999199001010016",
    ):
        assert list(needles.found_in(text)), text
    for text in (
        "李**",
        "430***************01",
        "202603040000002143000000000000000101",
        "示例市第一医院",
        "",
    ):
        assert not list(needles.found_in(text)), text


def test_each_exclusion_has_its_reason() -> None:
    for each in EXCLUSIONS:
        assert len(each.reason) > 20, each
        assert not (each.test == "*" and each.place == "*")
