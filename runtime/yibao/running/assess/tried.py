"""What has been tried, by number, out of the call log and the journal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from yibao.journal.database import Database
from yibao.journal.store import Journal
from yibao.running.calls import SCHEMA

_JOURNAL = (
    "SELECT infno, sum(CASE WHEN state = 'confirmed' OR state = 'reversed' THEN 1 ELSE 0 END),"
    " max(CASE WHEN state = 'confirmed' OR state = 'reversed' THEN prepared_at END),"
    " sum(CASE WHEN state = 'refused' THEN 1 ELSE 0 END), count(*), max(prepared_at) FROM entry GROUP BY infno"
)
_CALLS = (
    "SELECT infno, sum(CASE WHEN result = 'answered' THEN 1 ELSE 0 END), max(CASE WHEN result = 'answered' THEN at END),"
    " sum(CASE WHEN result = 'refused' THEN 1 ELSE 0 END), count(*), max(at) FROM call GROUP BY infno"
)


@dataclass(frozen=True, slots=True)
class Tried:
    """``done``: successes, the last of them at ``last_done`` (seconds since 1970, 0 for never); ``refused``: the platform's
    refusals, which show that it answers; ``calls``: all, the last of them at ``last``.
    """

    done: int = 0
    last_done: float = 0.0
    refused: int = 0
    calls: int = 0
    last: float = 0.0

    def or_better(self, other: Tried) -> Tried:
        """Both together. The two books may know the same calls: of each figure the larger counts."""
        return Tried(
            max(self.done, other.done),
            max(self.last_done, other.last_done),
            max(self.refused, other.refused),
            max(self.calls, other.calls),
            max(self.last, other.last),
        )


def tried(journal: Journal) -> tuple[Mapping[str, Tried], bool]:
    """Number → what has been tried, and whether there is a call log at all. Raises ``DatabaseError``."""
    database = journal.database
    with database.transaction("process") as cursor:
        for statement in SCHEMA:
            cursor.run(statement)
    logged = _read(database, _CALLS)
    found = dict(logged)
    for number, known in _read(database, _JOURNAL).items():
        found[number] = known.or_better(found.get(number, Tried()))
    return found, bool(logged)


def _read(database: Database, sql: str) -> dict[str, Tried]:
    with database.transaction("process") as cursor:
        rows: Iterable[tuple[object, ...]] = cursor.rows(sql)
    return {
        str(number): Tried(*(type_(value or 0) for type_, value in zip(_TYPES, values, strict=True)))
        for number, *values in rows
    }


_TYPES = (int, float, int, int, float)
