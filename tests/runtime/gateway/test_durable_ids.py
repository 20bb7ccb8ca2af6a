"""Message ids from disk: unique over threads, processes, restarts, machines, and clocks that go back."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from yibao.gateway import DurableMessageIds, SettingsError, StateError

START = datetime.fromisoformat("2026-03-05 10:00:00")
CODE = "H43010000001"


def ids_at(file: Path, moment: datetime, machine: str = "") -> DurableMessageIds:
    return DurableMessageIds(CODE, file, machine, lambda: moment)


def test_form(tmp_path: Path) -> None:
    ids = ids_at(tmp_path / "a" / "msgid", START)
    assert [ids.next() for _ in range(2)] == [f"{CODE}202603051000000000", f"{CODE}202603051000000001"]
    assert all(re.fullmatch(r"H43010000001\d{14}\d{4}", ids.next()) for _ in range(100))


def test_a_restart_goes_on_where_it_was(tmp_path: Path) -> None:
    file = tmp_path / "msgid"
    made = [ids_at(file, START).next() for _ in range(50)]
    assert len(set(made)) == 50


def test_many_processes_and_threads_share_one_counter(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from yibao.gateway import DurableMessageIds;"
        f"ids = DurableMessageIds('{CODE}', Path(sys.argv[1]));"
        "print('\\n'.join(ids.next() for _ in range(500)))"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "msgid")]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    made: list[str] = []
    ids = DurableMessageIds(CODE, tmp_path / "msgid")
    threads = [threading.Thread(target=lambda: made.extend(ids.next() for _ in range(500))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for process in running:
        made += process.communicate()[0].split()
        assert process.returncode == 0
    assert len(made) == 3000
    assert [msgid for msgid, count in Counter(made).items() if count > 1] == []


def test_two_machines_never_meet(tmp_path: Path) -> None:
    one, two = ids_at(tmp_path / "one", START, "1"), ids_at(tmp_path / "two", START, "2")
    made = [ids.next() for _ in range(1000) for ids in (one, two)]
    assert len(set(made)) == 2000
    assert {msgid[26] for msgid in made} == {"1", "2"}


@pytest.mark.parametrize(("machine", "size"), [("", 10_000), ("7", 1_000), ("42", 100)])
def test_a_full_second_goes_over_into_the_next_then_waits(tmp_path: Path, machine: str, size: int) -> None:
    now = [START]
    waits: list[float] = []

    def wait(seconds: float) -> None:
        waits.append(seconds)
        now[0] += timedelta(seconds=seconds)

    ids = DurableMessageIds(CODE, tmp_path / "msgid", machine, lambda: now[0], wait)
    made = [ids.next() for _ in range(size * 2)]
    assert waits == []
    made += [ids.next() for _ in range(size)]
    assert sum(waits) == pytest.approx(1.0, abs=0.1)
    assert len(set(made)) == size * 3
    assert len({msgid[12:26] for msgid in made}) == 3


def test_a_clock_that_goes_back_repeats_nothing(tmp_path: Path) -> None:
    file = tmp_path / "msgid"
    made = [ids_at(file, START).next() for _ in range(5)]
    made += [ids_at(file, START - timedelta(days=1)).next() for _ in range(5)]
    assert len(set(made)) == 10
    assert min(msgid[12:26] for msgid in made) == "20260305100000"


def test_a_clock_that_stands_still_ends_in_an_error(tmp_path: Path) -> None:
    ids = DurableMessageIds(CODE, tmp_path / "msgid", "42", lambda: START, lambda seconds: None)
    with pytest.raises(StateError):
        for _ in range(1000):
            ids.next()


def test_after_a_power_cut_the_count_goes_on_behind_the_horizon(tmp_path: Path) -> None:
    """The disk has an older file than the ids that left: those of the next ten seconds may have been used."""
    file = tmp_path / "msgid"
    ids_at(file, START).next()
    old = file.read_bytes()
    later = ids_at(file, START + timedelta(seconds=9))
    used = [later.next() for _ in range(10)]
    other_boot = b"another-boot".ljust(64)
    file.write_bytes(old[:35] + other_boot)
    again = ids_at(file, START + timedelta(seconds=9))
    assert not {again.next() for _ in range(100)} & set(used)


@pytest.mark.parametrize("machine", ["123", "a", "-1"])
def test_a_wrong_machine_is_named(tmp_path: Path, machine: str) -> None:
    with pytest.raises(SettingsError, match="machine"):
        ids_at(tmp_path / "msgid", START, machine)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StateError) as caught:
        ids_at(tmp_path / "file" / "msgid", START)
    assert caught.value.outcome == "not-sent"


def test_a_broken_file_starts_anew(tmp_path: Path) -> None:
    file = tmp_path / "msgid"
    file.write_bytes(b"\xff" * 200)
    assert ids_at(file, START).next()[12:26] == "20260305100000"
