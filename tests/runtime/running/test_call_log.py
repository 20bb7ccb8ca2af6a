"""The call log: what it holds, that it stays small, and that it never holds up or fails a call."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from yibao.gateway.watch import Call
from yibao.journal import DatabaseError, open_database
from yibao.running import CallLog, Keep

DAY = 86_400.0
NOW = float(int(time.time()))


def call(number: int = 1, at: float = NOW) -> Call:
    return Call("1101", f"M{number}", at, 0.25, "refused", "platform-refused", "-1 查无此人", 200, 400, 90)


def rows(address: str, what: str = "*") -> list[tuple[object, ...]]:
    database = open_database(address)
    try:
        with database.transaction() as cursor:
            return list(cursor.rows(f"SELECT {what} FROM call ORDER BY at, msgid"))
    finally:
        database.close()


def test_what_is_noted_is_there(address: str) -> None:
    log = CallLog.open(address)
    log.note(call())
    assert log.flush()
    assert rows(address) == [
        (NOW, "1101", "M1", "refused", "platform-refused", "-1 查无此人", 0.25, 200, 400, 90)
    ]
    log.close()
    log.close()
    log.note(call(2))
    assert log.dropped == 1


def test_many_threads(address: str) -> None:
    log = CallLog.open(address)

    def work(first: int) -> None:
        for number in range(first, first + 200):
            log.note(call(number))

    threads = [threading.Thread(target=work, args=(n * 1000,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    log.close()
    assert (len(rows(address)), log.dropped) == (1600, 0)


def test_it_stays_small(address: str) -> None:

    now = NOW
    log = CallLog.open(address, Keep(days=10, rows=20))
    for number in range(60):
        log.note(call(number, now - number * DAY / 2))
    log.close()
    left = [float(str(at)) for (at,) in rows(address, "at")]
    assert 18 <= len(left) <= 22
    assert min(left) > now - 10 * DAY


def test_a_full_disk_loses_rows_and_nothing_else(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    log = CallLog.open(str(tmp_path / "journal.db"))
    log._database._connection.execute("PRAGMA query_only = ON")  # type: ignore[attr-defined]
    for number in range(3):
        log.note(call(number))
    assert log.flush()
    assert log.dropped == 3
    assert "call log" in caplog.text
    log._database._connection.execute("PRAGMA query_only = OFF")  # type: ignore[attr-defined]
    log.note(call(9))
    log.close()
    assert [msgid for (msgid,) in rows(str(tmp_path / "journal.db"), "msgid")] == ["M9"]


def test_a_busy_journal_holds_up_no_call(tmp_path: Path) -> None:

    path = tmp_path / "journal.db"
    log = CallLog.open(str(path))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        begun = time.perf_counter()
        log.note(call())
        assert time.perf_counter() - begun < 1.0
        assert not log.flush(0.1)
        other.execute("COMMIT")
    log.close()
    assert len(rows(str(path))) == 1


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "journal.db").write_text("no database at all, but long enough to be looked at")
    with pytest.raises(DatabaseError):
        CallLog.open(str(tmp_path / "journal.db"))
