"""The journal on disk. Every change is one transaction that obeys the table of states."""

from __future__ import annotations

import os
import secrets
import socket
import time
from collections.abc import Callable, Collection, Iterable

from yibao.gateway.ledger import Intent
from yibao.journal.database import Cursor, Database, Durability, open_database
from yibao.journal.entry import COLUMNS, Change, Entry, Head, entry_of
from yibao.journal.facts import facts_of, subject_of
from yibao.journal.states import CLAIMABLE, OPEN, State, Step, sources, target

Seconds = Callable[[], float]
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS entry (msgid TEXT PRIMARY KEY, infno TEXT NOT NULL, effect TEXT NOT NULL,"
    " opter TEXT NOT NULL, state TEXT NOT NULL, prepared_at REAL NOT NULL, changed_at REAL NOT NULL,"
    " psn_no TEXT NOT NULL, mdtrt_id TEXT NOT NULL, setl_id TEXT NOT NULL, amount TEXT NOT NULL,"
    " request BLOB NOT NULL, reply BLOB NOT NULL, note TEXT NOT NULL, owner TEXT NOT NULL, lease REAL NOT NULL,"
    " next_at REAL NOT NULL, tries INTEGER NOT NULL, undo_sent INTEGER NOT NULL, subject TEXT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS entry_state ON entry (state, next_at)",
    "CREATE INDEX IF NOT EXISTS entry_day ON entry (prepared_at)",
    "CREATE INDEX IF NOT EXISTS entry_visit ON entry (mdtrt_id)",
    "CREATE INDEX IF NOT EXISTS entry_settlement ON entry (setl_id)",
    # The same business can be under way only once, whichever process or machine sends it.
    "CREATE UNIQUE INDEX IF NOT EXISTS entry_subject ON entry (infno, subject) WHERE subject <> '' AND state IN ("
    + ", ".join(f"'{state}'" for state in OPEN)
    + ")",
    "CREATE TABLE IF NOT EXISTS change (msgid TEXT NOT NULL, at REAL NOT NULL, step TEXT NOT NULL,"
    " state TEXT NOT NULL, note TEXT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS change_entry ON change (msgid)",
)
_SELECT = f"SELECT {', '.join(COLUMNS)} FROM entry"


def marks(values: Collection[object]) -> str:
    """``?, ?, ?`` for a list of values."""
    return ", ".join("?" * len(values))


class Journal:
    """All entries of one institution. Safe to share between threads; many processes may use one database.

    ``seconds`` is the clock (since 1970). Everything raises ``DatabaseError`` when the database refuses.
    """

    def __init__(self, database: Database, seconds: Seconds = time.time) -> None:
        self._database = database
        self.seconds = seconds
        self.owner = f"{socket.gethostname()[:40]}:{os.getpid()}:{secrets.token_hex(4)}"
        with database.transaction() as cursor:
            for statement in _SCHEMA:
                cursor.run(statement)

    @classmethod
    def open(cls, url: str) -> Journal:
        """``postgresql://…``, or the path of an SQLite file."""
        return cls(open_database(url))

    @property
    def database(self) -> Database:
        """Where it is kept; the call log and batch jobs have tables of their own beside it."""
        return self._database

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def prepare(self, intent: Intent) -> None:
        """Write an entry down. Raises ``TakenError`` when the same business, or the same msgid, is open already."""
        now = self.seconds()
        facts = facts_of(intent.body, "input")
        subject = subject_of(facts) if intent.effect == "money" else ""
        state: State = "prepared"
        values = (
            intent.msgid, intent.infno, intent.effect, intent.opter, state, now, now,
            facts.get("psn_no", ""), facts.get("mdtrt_id", ""), facts.get("setl_id", ""), facts.get("medfee_sumamt", ""),
            intent.body, b"", "", self.owner, now + intent.patience, now, 0, 0, subject,
        )  # fmt: skip
        with self._database.transaction() as cursor:
            cursor.run(f"INSERT INTO entry ({', '.join(COLUMNS)}, subject) VALUES ({marks(values)})", values)
            _note(cursor, intent.msgid, now, "prepare", state, "")

    def step(
        self,
        msgid: str,
        step: Step,
        *,
        note: str = "",
        reply: bytes = b"",
        wait: float = 0.0,
        durability: Durability = "power",
    ) -> bool:
        """Take a step that the owner alone may take; False when the state or the owner is another by now.

        ``reply`` is kept where there is one; after ``wait`` seconds recovery looks again.
        """
        now = self.seconds()
        known = facts_of(reply, "output") if reply else {}
        keep = step == "send"
        told = (
            "UPDATE entry SET state = ?, changed_at = ?, next_at = ?,"
            " note = CASE WHEN ? = '' THEN note ELSE ? END,"
            " reply = CASE WHEN length(?) = 0 THEN reply ELSE ? END,"
            " setl_id = CASE WHEN setl_id = '' THEN ? ELSE setl_id END,"
            " mdtrt_id = CASE WHEN mdtrt_id = '' THEN ? ELSE mdtrt_id END"
            + ("" if keep else ", owner = '', lease = 0")
            + f" WHERE msgid = ? AND owner = ? AND state IN ({marks(sources(step))})"
        )
        state = target(step)
        values = (
            state, now, now + wait, note, note, reply, reply,
            known.get("setl_id", ""), known.get("mdtrt_id", ""), msgid, self.owner, *sources(step),
        )  # fmt: skip
        with self._database.transaction(durability) as cursor:
            changed = cursor.run(told, values)
            if changed:
                _note(cursor, msgid, now, step, state, note)
        return bool(changed)

    def claim(self, msgid: str, lease: float, states: Iterable[State] = CLAIMABLE) -> Entry | None:
        """Take an entry over for ``lease`` seconds; None when another holds it or it needs nothing."""
        now = self.seconds()
        allowed = tuple(states)
        with self._database.transaction() as cursor:
            changed = cursor.run(
                "UPDATE entry SET state = ?, changed_at = ?, owner = ?, lease = ?, tries = tries + 1"
                f" WHERE msgid = ? AND lease <= ? AND state IN ({marks(allowed)})",
                ("recovering", now, self.owner, now + lease, msgid, now, *allowed),
            )
            if not changed:
                return None
            _note(cursor, msgid, now, "claim", "recovering", self.owner)
            return entry_of(cursor.rows(f"{_SELECT} WHERE msgid = ?", (msgid,))[0])

    def renew(self, msgid: str, lease: float, note: str, *, undo: int = 0) -> bool:
        """Hold an entry longer, before anything is sent for it; ``undo=1`` notes that a reversal is about to leave."""
        now = self.seconds()
        with self._database.transaction() as cursor:
            changed = cursor.run(
                "UPDATE entry SET lease = ?, undo_sent = CASE WHEN ? = 1 THEN 1 ELSE undo_sent END"
                " WHERE msgid = ? AND owner = ? AND state = 'recovering'",
                (now + lease, undo, msgid, self.owner),
            )
            if changed and note:
                _note(cursor, msgid, now, "ask", "recovering", note)
        return bool(changed)

    def due(self, limit: int = 1000) -> list[str]:
        """The msgids that recovery may take up now, oldest first."""
        now = self.seconds()
        with self._database.transaction("process") as cursor:
            rows = cursor.rows(
                f"SELECT msgid FROM entry WHERE state IN ({marks(CLAIMABLE)}) AND lease <= ? AND next_at <= ?"
                " ORDER BY prepared_at, msgid LIMIT ?",
                (*CLAIMABLE, now, now, limit),
            )
        return [row[0] for row in rows]

    def find(self, msgid: str) -> Entry | None:
        """One entry."""
        found = self.entries("msgid = ?", (msgid,))
        return found[0] if found else None

    def entries(
        self, where: str = "1 = 1", values: tuple[object, ...] = (), limit: int = 1_000_000
    ) -> list[Entry]:
        """Entries by a condition over the columns, oldest first. ``where`` is our own text, never a user's."""
        with self._database.transaction("process") as cursor:
            rows = cursor.rows(
                f"{_SELECT} WHERE {where} ORDER BY prepared_at, msgid LIMIT ?", (*values, limit)
            )
        return [entry_of(row) for row in rows]

    def history(self, msgid: str) -> list[Change]:
        """What happened to an entry, oldest first."""
        with self._database.transaction("process") as cursor:
            rows = cursor.rows(
                "SELECT msgid, at, step, state, note FROM change WHERE msgid = ? ORDER BY at", (msgid,)
            )
        return [Change(*row) for row in rows]

    def heads(self, begin: float, end: float) -> list[Head]:
        """The entries that were written down in a period (seconds since 1970) without their messages, oldest first."""
        with self._database.transaction("process") as cursor:
            rows = cursor.rows(
                "SELECT msgid, infno, state, prepared_at FROM entry WHERE prepared_at >= ? AND prepared_at < ?"
                " ORDER BY prepared_at, msgid",
                (begin, end),
            )
        return [Head(*row) for row in rows]

    def changes(self, begin: float, end: float) -> list[Change]:
        """What happened to the entries that were written down in a period."""
        with self._database.transaction("process") as cursor:
            rows = cursor.rows(
                "SELECT c.msgid, c.at, c.step, c.state, c.note FROM change c JOIN entry e ON e.msgid = c.msgid"
                " WHERE e.prepared_at >= ? AND e.prepared_at < ? ORDER BY c.at",
                (begin, end),
            )
        return [Change(*row) for row in rows]

    def counts(self) -> dict[str, int]:
        """State → number of entries."""
        with self._database.transaction("process") as cursor:
            return dict(cursor.rows("SELECT state, count(*) FROM entry GROUP BY state"))


def _note(cursor: Cursor, msgid: str, at: float, step: str, state: str, note: str) -> None:
    cursor.run(
        "INSERT INTO change (msgid, at, step, state, note) VALUES (?, ?, ?, ?, ?)",
        (msgid, at, step, state, note),
    )
