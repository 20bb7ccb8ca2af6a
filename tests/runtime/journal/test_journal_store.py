"""The journal on disk: states, leases, what may not be under way twice."""

from __future__ import annotations

import itertools
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import journal_support
import pytest
from journal_support import NOW, Moment, intent

from yibao.journal import CLAIMABLE, OPEN, STATES, TRANSITIONS, Journal, Step, TakenError
from yibao.journal.states import sources, target

REPLY = b'{"infcode":0,"output":{"setlinfo":{"setl_id":"S1","mdtrt_id":"V1"}}}'


def test_the_table_of_states_is_closed() -> None:
    assert {state for state, _ in TRANSITIONS} | set(TRANSITIONS.values()) <= set(STATES)
    for step in {step for _, step in TRANSITIONS}:
        assert len({after for (_, known), after in TRANSITIONS.items() if known == step}) == 1
        assert all(TRANSITIONS[state, step] == target(step) for state in sources(step))
    final = set(STATES) - {state for state, _ in TRANSITIONS}
    assert final == {"confirmed", "refused", "reversed", "not-arrived"}
    assert final.isdisjoint(OPEN)
    assert set(CLAIMABLE) < set(OPEN)


def test_an_entry_is_there_before_anything_is_sent(journal: Journal) -> None:
    journal.prepare(intent())
    entry = journal.find("M1")
    assert entry is not None
    assert (entry.state, entry.infno, entry.mdtrt_id, entry.amount, entry.prepared_at) == (
        "prepared",
        "2207",
        "V1",
        "10.00",
        NOW,
    )
    assert entry.facts()["psn_no"] == "99990000111122223333"
    assert str(entry.money) == "10.00"
    assert entry.moment.isoformat() == "2026-03-05T10:00:00"
    assert "99990000111122223333" not in repr(entry)


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        (["send", "confirm"], "confirmed"),
        (["send", "refuse"], "refused"),
        (["send", "lose"], "unknown"),
        (["send", "drop"], "not-arrived"),
        (["drop"], "not-arrived"),
    ],
)
def test_the_way_of_a_call(journal: Journal, steps: list[Step], state: str) -> None:
    journal.prepare(intent())
    for step in steps:
        assert journal.step("M1", step, reply=REPLY if step == "confirm" else b"")
    entry = journal.find("M1")
    assert entry is not None
    assert entry.state == state
    assert [change.step for change in journal.history("M1")] == ["prepare", *steps]
    assert entry.setl_id == ("S1" if state == "confirmed" else "")
    assert entry.reply == (REPLY if state == "confirmed" else b"")


def test_a_final_state_stays(journal: Journal) -> None:
    journal.prepare(intent())
    journal.step("M1", "send")
    journal.step("M1", "confirm")
    for step in ("send", "refuse", "lose", "drop", "reverse", "give-up"):
        assert not journal.step("M1", step)  # type: ignore[arg-type]
    assert journal.claim("M1", 60.0, OPEN) is None
    entry = journal.find("M1")
    assert entry is not None and entry.state == "confirmed"


def test_only_the_owner_moves_an_entry(opener: Callable[[], Journal]) -> None:
    ours, theirs = opener(), opener()
    ours.prepare(intent())
    assert not theirs.step("M1", "confirm")
    assert ours.step("M1", "send")


def test_the_same_business_is_under_way_once(opener: Callable[[], Journal], moment: Moment) -> None:
    ours, theirs = opener(), opener()
    ours.prepare(intent("M1"))
    for msgid, journal in (("M2", ours), ("M2", theirs)):
        with pytest.raises(TakenError):
            journal.prepare(intent(msgid))
    theirs.prepare(intent("M3", mdtrt_id="V2"))
    theirs.prepare(intent("M4", "2208", setl_id="S0"))
    theirs.prepare(intent("M5", "2204", "state"))
    theirs.prepare(intent("M6", "2204", "state"))
    ours.step("M1", "send")
    ours.step("M1", "lose")
    with pytest.raises(TakenError):
        theirs.prepare(intent("M2"))
    moment.now += 30
    assert theirs.claim("M1", 60.0) is not None
    assert theirs.step("M1", "drop")
    ours.prepare(intent("M2"))


def test_a_msgid_is_used_once(journal: Journal) -> None:
    journal.prepare(intent("M1"))
    with pytest.raises(TakenError):
        journal.prepare(intent("M1", mdtrt_id="V9"))


def test_a_living_call_is_left_alone_until_its_time_is_over(
    opener: Callable[[], Journal], moment: Moment
) -> None:
    ours, theirs = opener(), opener()
    ours.prepare(intent(patience=20.0))
    ours.step("M1", "send")
    moment.now += 19.9
    assert theirs.due() == []
    assert theirs.claim("M1", 60.0) is None
    moment.now += 0.1
    assert theirs.due() == ["M1"]
    assert theirs.claim("M1", 60.0) is not None
    # The first owner comes to itself again: too late.
    assert not ours.step("M1", "confirm", reply=REPLY)
    assert theirs.step("M1", "confirm", reply=REPLY)


def test_an_entry_is_recovered_by_one(opener: Callable[[], Journal], moment: Moment) -> None:
    journals = [opener() for _ in range(4)]
    journals[0].prepare(intent())
    journals[0].step("M1", "lose")
    claims = [journal.claim("M1", 60.0) for journal in journals]
    assert [entry is not None for entry in claims] == [True, False, False, False]
    assert journals[0].renew("M1", 60.0, "", undo=1)
    assert not journals[1].renew("M1", 60.0, "")
    moment.now += 60.1
    taken = journals[2].claim("M1", 60.0)
    assert taken is not None
    assert (taken.tries, taken.undo_sent) == (2, 1)
    assert not journals[0].renew("M1", 60.0, "")
    assert not journals[0].step("M1", "reverse")


def test_what_must_wait_is_not_due(journal: Journal, moment: Moment) -> None:
    journal.prepare(intent())
    journal.step("M1", "lose")
    journal.claim("M1", 60.0)
    journal.step("M1", "wait", wait=15.0)
    assert journal.due() == []
    moment.now += 15
    assert journal.due() == ["M1"]


def test_oldest_first_and_no_more_than_asked_for(journal: Journal, moment: Moment) -> None:
    for number in range(5):
        journal.prepare(intent(f"M{number}", mdtrt_id=f"V{number}"))
        journal.step(f"M{number}", "lose")
        moment.now += 1
    assert journal.due(3) == ["M0", "M1", "M2"]
    assert journal.counts() == {"unknown": 5}


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    file = tmp_path / "state" / "journal.db"
    journal = Journal.open(str(file))
    journal.prepare(intent())
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    for each in file.parent.iterdir():
        assert stat.S_IMODE(each.stat().st_mode) == 0o600, each
    journal.close()


def test_a_second_opening_keeps_the_locks_of_the_first(tmp_path: Path) -> None:
    """Closing any handle of the file would drop them; another process would then reset the log under our feet."""
    file = tmp_path / "journal.db"
    first = Journal.open(str(file))
    first.prepare(intent("M0", mdtrt_id="V0"))
    second = Journal.open(str(file))
    script = "import sys; from yibao.journal import Journal; Journal.open(sys.argv[1]).close()"
    for number in range(1, 4):
        subprocess.run([sys.executable, "-c", script, str(file)], check=True)
        journal = (first, second)[number % 2]
        journal.prepare(intent(f"M{number}", mdtrt_id=f"V{number}"))
        for reader in (first, second):
            assert [entry.msgid for entry in reader.entries()] == [f"M{n}" for n in range(number + 1)]
    first.close()
    second.close()


def test_writing_is_on_the_disk_when_it_returns(tmp_path: Path) -> None:
    """A process that dies right after ``prepare`` leaves the entry behind."""
    file = tmp_path / "journal.db"
    script = (
        "import os, signal, sys; sys.path.insert(0, sys.argv[2]); from journal_support import intent;"
        "from yibao.journal import Journal; Journal.open(sys.argv[1]).prepare(intent());"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(file), str(Path(journal_support.__file__).parent)], check=False
    )
    assert done.returncode == -9
    journal = Journal.open(str(file))
    assert [entry.state for entry in journal.entries()] == ["prepared"]
    journal.close()


def test_steps_are_only_those_of_the_table(opener: Callable[[], Journal], moment: Moment) -> None:
    """Every state against every step, on disk."""
    steps = sorted({step for _, step in TRANSITIONS} - {"claim"})
    ways: dict[str, list[str]] = {
        "prepared": [], "sent": ["send"], "unknown": ["lose"], "confirmed": ["confirm"], "refused": ["refuse"],
        "not-arrived": ["drop"], "recovering": ["claim"], "reversed": ["claim", "reverse"], "needs-person": ["claim", "give-up"],
    }  # fmt: skip
    journal = opener()
    for number, ((state, way), step) in enumerate(itertools.product(ways.items(), steps)):
        msgid = f"M{number}"
        journal.prepare(intent(msgid, mdtrt_id=msgid, patience=0.0))
        for each in way:
            assert journal.claim(msgid, 60.0) if each == "claim" else journal.step(msgid, each)  # type: ignore[arg-type]
        owned = state in ("prepared", "sent", "recovering")
        assert journal.step(msgid, step) == (owned and (state, step) in TRANSITIONS), (state, step)  # type: ignore[arg-type]
