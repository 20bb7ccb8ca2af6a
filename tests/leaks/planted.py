"""Tests that tell what nobody may know, each at another place; run by ``test_leak_scan`` in a session of their own."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from yibao.events import Event, Severity
from yibao.gateway import PlatformRefused
from yibao.platform.world import shipped_world

PERSON = shipped_world().persons["43000000000000000101"]
CARD = next(
    each.card_sn for each in shipped_world().persons["43000000000000000303"].certificates if each.card_sn
)


def test_output() -> None:
    print(f"found {PERSON.name}")


def test_output_that_the_test_takes(capsys: pytest.CaptureFixture[str]) -> None:
    print(f"psn_no={PERSON.psn_no}")
    assert capsys.readouterr().out


def test_log() -> None:
    logging.getLogger("yibao").warning("card %s", CARD)


def test_child() -> None:
    told = subprocess.run(
        [sys.executable, "-c", f"print({PERSON.psn_no!r})"], capture_output=True, check=True
    )
    assert told.stdout


def test_error() -> None:
    error = PlatformRefused("1101", "M1", -1, f"{PERSON.name}已停保", b"")
    assert error.outcome == "refused"


def test_event() -> None:
    assert Event("tool-missing", Severity.ERROR, args={"found": "999999199001010016"}).message()


def test_report(tmp_path: Path) -> None:
    (tmp_path / "week.html").write_text(f"<td>{PERSON.name}</td>", "utf-8")


def test_journal_note(tmp_path: Path) -> None:
    link = sqlite3.connect(tmp_path / "journal.db")
    link.execute("CREATE TABLE change (note TEXT)")
    link.execute("INSERT INTO change VALUES (?)", (f"{PERSON.name}未登记",))
    link.commit()
    link.close()


def test_workbook(tmp_path: Path) -> None:
    # Of a name that no exclusion knows: a report, not what a clerk has filled in.
    with zipfile.ZipFile(tmp_path / "report.xlsx", "w") as book:
        book.writestr("xl/sharedStrings.xml", f"<sst><si><t>{PERSON.psn_no}</t></si></sst>")


def test_clean(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    print("李** 430***************01 999***********040 成功")
    (tmp_path / "week.html").write_text("<td>李**</td>", "utf-8")
    assert capsys.readouterr().out
