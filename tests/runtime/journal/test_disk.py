"""Disk full, read-only disk, quota: the call is refused before it is sent, and what was written stays."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from faults.books import Books
from faults.local import LocalLine
from faults.work import Unit
from journal_support import client_on

from yibao.gateway import BaseClient, JournalError, SettingsError, YibaoError
from yibao.journal import Journal
from yibao.journal.durable import open_journal

# Runs settlements until the disk refuses; prints what was refused, and how many requests the platform has seen.
_UNTIL_FULL = """
import sys
from pathlib import Path
from faults.books import Books
from faults.local import LocalLine
from faults.work import Unit
from journal_support import client_on
from yibao.gateway import JournalError
exec_limit = int(sys.argv[2])
if exec_limit:
    import resource, signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (exec_limit, exec_limit))
books = Books()
line = LocalLine(books)
client = client_on(Path(sys.argv[1]), line)
for number in range(1, 3000):
    try:
        client.call("2207", Unit(number).settle_request(), dict)
    except JournalError as error:
        sent = sum(each.infno == "2207" for each in line.sent)
        print(number, sent, books.db.execute("SELECT count(*) FROM settlement").fetchone()[0], error.outcome)
        break
"""


def until_full(folder: Path, limit: int) -> list[str]:
    """Run the script above; its line of output."""
    support = str(Path(__file__).resolve().parents[2] / "support")
    done = subprocess.run(
        [sys.executable, "-c", _UNTIL_FULL, str(folder), str(limit)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": support},
    )
    return done.stdout.split()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 400 KB where the machine lets us make one, else None."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k,mode=700", "tmpfs", str(folder)]
    mounted = os.geteuid() == 0 and subprocess.run(mount, check=False, capture_output=True).returncode == 0
    yield folder
    if mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def check_agreement(folder: Path, told: list[str]) -> None:
    """What was refused never left; everything before it is in the journal."""
    refused, sent, settled, outcome = int(told[0]), int(told[1]), int(told[2]), told[3]
    assert outcome == "not-sent"
    assert sent == settled == refused - 1
    journal = Journal.open(str(folder / "journal.db"))
    # The fate of the last may not have found room; then recovery finds it.
    states = journal.counts()
    assert sum(states.values()) == settled
    assert states.get("confirmed", 0) >= settled - 1
    journal.close()


def test_a_quota_is_a_full_disk(tmp_path: Path) -> None:
    told = until_full(tmp_path, 300_000)
    assert told
    check_agreement(tmp_path, told)


def test_a_full_disk(small_disk: Path) -> None:
    if not os.path.ismount(small_disk):
        told = until_full(small_disk, 400_000)
    else:
        told = until_full(small_disk, 0)
        subprocess.run(["mount", "-o", "remount,size=4m", str(small_disk)], check=True)
    assert told
    check_agreement(small_disk, told)


def test_a_read_only_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = LocalLine(Books())
    client = client_on(tmp_path, line)
    client.call("2207", Unit(1).settle_request(), dict)
    ledger = client.durable.ledger
    assert ledger is not None
    ledger.journal._database._connection.execute("PRAGMA query_only = ON")  # type: ignore[attr-defined]
    before = len(line.sent)
    with pytest.raises(JournalError) as caught:
        client.call("2207", Unit(2).settle_request(), dict)
    assert caught.value.outcome == "not-sent"
    assert "没有发出" in str(caught.value)
    assert len(line.sent) == before


def test_a_read_only_disk(small_disk: Path) -> None:
    line = LocalLine(Books())
    client = client_on(small_disk, line)
    client.call("2207", Unit(1).settle_request(), dict)
    close(client)
    mounted = os.path.ismount(small_disk)
    locked = (
        ["mount", "-o", "remount,ro", str(small_disk)] if mounted else ["chmod", "-R", "a-w", str(small_disk)]
    )
    opened = (
        ["mount", "-o", "remount,rw", str(small_disk)] if mounted else ["chmod", "-R", "u+w", str(small_disk)]
    )
    subprocess.run(locked, check=True)
    before = len(line.sent)
    # Nobody can keep root from writing but a file system that is read-only.
    if mounted or os.geteuid() != 0:
        with pytest.raises(YibaoError) as caught:
            client_on(small_disk, line).call("2207", Unit(2).settle_request(), dict)
        assert caught.value.outcome == "not-sent"
    assert len(line.sent) == before
    subprocess.run(opened, check=True)
    client = client_on(small_disk, line)
    client.call("2207", Unit(2).settle_request(), dict)
    ledger = client.durable.ledger
    assert ledger is not None
    assert ledger.journal.counts() == {"confirmed": 2}  # type: ignore[attr-defined]
    close(client)


def close(client: BaseClient) -> None:
    """Close all that keeps the disk busy."""
    client.durable.ledger.journal.close()  # type: ignore[union-attr]
    client.durable.ids.close()  # type: ignore[union-attr]


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(SettingsError) as caught:
        open_journal(str(blocked / "journal.db"))
    assert caught.value.event.id == "journal-open"
    with pytest.raises(YibaoError):
        client_on(blocked / "state", LocalLine(Books()))


def test_queries_need_no_journal(tmp_path: Path) -> None:
    line = LocalLine(Books())
    client = client_on(tmp_path, line)
    client.call("2207", Unit(1).settle_request(), dict)
    ledger = client.durable.ledger
    assert ledger is not None
    ledger.journal._database._connection.execute("PRAGMA query_only = ON")  # type: ignore[attr-defined]
    asked = {"data": {"psn_no": "43000000000000000101", "mdtrt_id": Unit(1).visit}}
    assert client.call("5204", asked, list).output
