"""Proposals and decisions on disk. A new run changes the proposals of its list; what a person has decided stays until a person changes it."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Sequence
from types import TracebackType
from typing import Literal, Self

import msgspec

from yibao.journal.database import Cursor, Database, open_database
from yibao.matching.decisions import Choice, Decision, Reviewed, packed, unpacked
from yibao.matching.engine import Proposal
from yibao.matching.items import Kind, Local, National

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS match_item (kind TEXT NOT NULL, local_id TEXT NOT NULL, place INTEGER NOT NULL, rank TEXT NOT NULL,"
    " score REAL NOT NULL, digest TEXT NOT NULL, words TEXT NOT NULL, proposal BLOB NOT NULL, run TEXT NOT NULL,"
    " PRIMARY KEY (kind, local_id))",
    "CREATE INDEX IF NOT EXISTS match_item_place ON match_item (kind, place)",
    "CREATE TABLE IF NOT EXISTS match_decision (kind TEXT NOT NULL, local_id TEXT NOT NULL, choice TEXT NOT NULL, code TEXT NOT NULL,"
    " national BLOB NOT NULL, local BLOB NOT NULL, digest TEXT NOT NULL, how TEXT NOT NULL, at REAL NOT NULL,"
    " PRIMARY KEY (kind, local_id))",
    "CREATE TABLE IF NOT EXISTS match_history (kind TEXT NOT NULL, local_id TEXT NOT NULL, choice TEXT NOT NULL, code TEXT NOT NULL,"
    " how TEXT NOT NULL, at REAL NOT NULL)",
    "CREATE INDEX IF NOT EXISTS match_history_item ON match_history (kind, local_id)",
)
_ITEM = ("kind", "local_id", "place", "rank", "score", "digest", "words", "proposal", "run")
_SELECT = (
    "SELECT i.kind, i.rank, i.proposal, i.digest, d.choice, d.national, d.digest, d.how, d.at FROM match_item i"
    " LEFT JOIN match_decision d ON d.kind = i.kind AND d.local_id = i.local_id"
)


class Review:
    """The mappings of one institution. Safe to share between threads; everything raises ``DatabaseError``."""

    def __init__(self, database: Database, seconds: Callable[[], float] = time.time) -> None:
        self.database = database
        self._seconds = seconds
        with database.transaction() as cursor:
            for statement in _SCHEMA:
                cursor.run(statement)

    @classmethod
    def open(cls, url: str) -> Review:
        """``postgresql://…``, or the path of an SQLite file, which is made when it is not there."""
        return cls(open_database(url))

    def close(self) -> None:
        """Close the database."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def propose(
        self,
        kind: Kind,
        listing: str,
        proposals: Iterable[Proposal],
        others: Literal["keep", "drop"] = "keep",
    ) -> int:
        """Keep the proposals for a list in place of those before for the same list, whole or not at all; how many.

        An item belongs to the list that had it last. ``others``: what becomes of the items of other lists of this kind. Decisions
        are not touched.
        """
        rows = [_item(kind, listing, place, each) for place, each in enumerate(proposals)]
        with self.database.transaction() as cursor:
            if others == "drop":
                cursor.run("DELETE FROM match_item WHERE kind = ?", (kind,))
            cursor.run("DELETE FROM match_item WHERE kind = ? AND run = ?", (kind, listing))
            for _, local_id, *_ in rows:
                cursor.run("DELETE FROM match_item WHERE kind = ? AND local_id = ?", (kind, local_id))
            cursor.load("match_item", _ITEM, rows)
        return len(rows)

    def listings(self, kind: str) -> dict[str, int]:
        """List → number of its items."""
        with self.database.reading() as cursor:
            return dict(
                cursor.rows(
                    "SELECT run, count(*) FROM match_item WHERE kind = ? GROUP BY run ORDER BY run", (kind,)
                )
            )

    def decide(self, kind: str, local: Local, choice: Choice, national: National | None, how: str) -> None:
        """Write a decision down, on the disk when this returns; the one before stays in the history."""
        self.decide_all(kind, [(local, choice, national, how)])

    def decide_all(self, kind: str, decisions: Iterable[tuple[Local, Choice, National | None, str]]) -> int:
        """Several decisions, all or none; how many."""
        count = 0
        with self.database.transaction() as cursor:
            for local, choice, national, how in decisions:
                self._decide(cursor, kind, local, choice, national, how)
                count += 1
        return count

    def _decide(
        self, cursor: Cursor, kind: str, local: Local, choice: Choice, national: National | None, how: str
    ) -> None:
        now, code = self._seconds(), national.code if national else ""
        cursor.run("DELETE FROM match_decision WHERE kind = ? AND local_id = ?", (kind, local.id))
        cursor.run(
            "INSERT INTO match_decision (kind, local_id, choice, code, national, local, digest, how, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                kind,
                local.id,
                choice,
                code,
                msgspec.json.encode(national),
                msgspec.json.encode(local),
                digest_of(local),
                how,
                now,
            ),
        )
        _note(cursor, kind, local.id, choice, code, how, now)

    def reopen(self, kind: str, local_id: str, how: str) -> None:
        """Take a decision back; it stays in the history."""
        with self.database.transaction() as cursor:
            if cursor.run("DELETE FROM match_decision WHERE kind = ? AND local_id = ?", (kind, local_id)):
                _note(cursor, kind, local_id, "reopened", "", how, self._seconds())

    def find(self, kind: str, local_id: str) -> Reviewed | None:
        """One item of the lists."""
        found = self._rows(" WHERE i.kind = ? AND i.local_id = ?", (kind, local_id))
        return found[0] if found else None

    def items(
        self,
        kind: str,
        *,
        rank: str = "",
        state: str = "",
        words: str = "",
        listing: str = "",
        start: int = 0,
        limit: int = 1_000_000,
    ) -> list[Reviewed]:
        """Items, list by list, in the sheet's order; ``state``: a choice, ``open`` or ``changed``; ``words`` in names or codes."""
        where, values = _where(kind, rank, state, words, listing)
        return self._rows(f"{where} ORDER BY i.run, i.place LIMIT ? OFFSET ?", (*values, limit, start))

    def count(self, kind: str, *, rank: str = "", state: str = "", words: str = "") -> int:
        """How many items there are of a sort."""
        where, values = _where(kind, rank, state, words)
        sql = f"SELECT count(*) FROM match_item i LEFT JOIN match_decision d ON d.kind = i.kind AND d.local_id = i.local_id{where}"
        with self.database.reading() as cursor:
            return int(cursor.rows(sql, values)[0][0])

    def counts(self, kind: str, listing: str = "") -> dict[tuple[str, str], int]:
        """(class, state) → number of items, of one list or all; the state is empty where nothing is decided."""
        with self.database.reading() as cursor:
            rows = cursor.rows(
                "SELECT i.rank, coalesce(d.choice, ''), count(*) FROM match_item i LEFT JOIN match_decision d"
                " ON d.kind = i.kind AND d.local_id = i.local_id WHERE i.kind = ? AND ? IN ('', i.run)"
                " GROUP BY i.rank, coalesce(d.choice, '')",
                (kind, listing),
            )
        return {(rank, choice): int(number) for rank, choice, number in rows}

    def kinds(self) -> list[str]:
        """The kinds that were ever matched or decided."""
        with self.database.reading() as cursor:
            rows = cursor.rows(
                "SELECT kind FROM match_item UNION SELECT kind FROM match_decision ORDER BY kind"
            )
        return [str(kind) for (kind,) in rows]

    def confirmed(self, kind: str) -> list[tuple[Local, Decision]]:
        """Every confirmed mapping with the item as it was then, whether or not a list still has it."""
        with self.database.reading() as cursor:
            rows = cursor.rows(
                "SELECT local, choice, national, digest, how, at FROM match_decision WHERE kind = ? AND choice = 'confirmed'"
                " ORDER BY local_id",
                (kind,),
            )
        return [(msgspec.json.decode(bytes(row[0]), type=Local), _decision(row[1:])) for row in rows]

    def history(self, kind: str, local_id: str) -> list[tuple[str, str, str, float]]:
        """(choice, code, how, at) of everything that was ever decided about an item, oldest first."""
        with self.database.reading() as cursor:
            return [
                tuple(row)
                for row in cursor.rows(
                    "SELECT choice, code, how, at FROM match_history WHERE kind = ? AND local_id = ? ORDER BY at",
                    (kind, local_id),
                )
            ]

    def _rows(self, rest: str, values: Sequence[object]) -> list[Reviewed]:
        with self.database.reading() as cursor:
            rows = cursor.rows(_SELECT + rest, values)
        return [_reviewed(row) for row in rows]


def _item(kind: str, listing: str, place: int, proposal: Proposal) -> tuple[object, ...]:
    """The values of ``_ITEM``."""
    score = proposal.candidates[0].score if proposal.candidates else 0.0
    told = (proposal.rank, score, digest_of(proposal.local), _words(proposal), packed(proposal), listing)
    return (kind, proposal.local.id, place, *told)


def digest_of(local: Local) -> str:
    """What tells whether an item is still the same: all its facts but the row it stands in."""
    facts = msgspec.json.encode(msgspec.structs.replace(local, row=0), order="sorted")
    return hashlib.sha256(facts).hexdigest()[:24]


def _reviewed(row: Sequence[object]) -> Reviewed:
    kind, rank, proposal, digest, choice, national, decided, how, at = row
    told = unpacked(bytes(proposal))  # type: ignore[call-overload]
    decision = None if choice is None else _decision((choice, national, decided, how, at))
    return Reviewed(str(kind), told.local, rank, told.candidates, decision, str(digest))  # type: ignore[arg-type]


def _decision(row: Sequence[object]) -> Decision:
    choice, national, digest, how, at = row
    kept = msgspec.json.decode(bytes(national), type=National | None)  # type: ignore[call-overload]
    return Decision(choice, kept, str(digest), str(how), float(at))  # type: ignore[arg-type]


def _where(kind: str, rank: str, state: str, words: str, listing: str = "") -> tuple[str, tuple[object, ...]]:
    where, values = " WHERE i.kind = ?", [kind]
    if listing:
        where, values = f"{where} AND i.run = ?", [*values, listing]
    if rank:
        where, values = f"{where} AND i.rank = ?", [*values, rank]
    if state == "open":
        where += " AND d.choice IS NULL"
    elif state == "changed":
        where += " AND d.digest <> i.digest"
    elif state:
        where, values = f"{where} AND d.choice = ?", [*values, state]
    for word in words.casefold().split()[:5]:
        pattern = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"
        where, values = f"{where} AND i.words LIKE ? ESCAPE '!'", [*values, pattern]
    return where, tuple(values)


def _words(proposal: Proposal) -> str:
    local = proposal.local
    texts = [local.id, local.name, local.brand, local.spec, local.maker, local.number]
    for each in proposal.candidates:
        texts += [each.item.code, each.item.name]
    return "\n".join(dict.fromkeys(filter(None, texts))).casefold()


def _note(cursor: Cursor, kind: str, local_id: str, choice: str, code: str, how: str, at: float) -> None:
    cursor.run(
        "INSERT INTO match_history (kind, local_id, choice, code, how, at) VALUES (?, ?, ?, ?, ?, ?)",
        (kind, local_id, choice, code, how, at),
    )
