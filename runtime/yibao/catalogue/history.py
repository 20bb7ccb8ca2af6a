"""What an import changes of what was there: which row follows which, and from when to when each holds.

The versions of one item form a chain. A row holds from its own first to its own last day; where a later version follows, it ends
on the day before that version, and the later one begins with it, or with its own first day where that is later. So a
question for a day in the past is answered as the catalogue of that day would have answered it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise

from yibao.catalogue.cells import FIRST, day_of_rank
from yibao.catalogue.index import table_of
from yibao.journal.database import Cursor

_KEYS_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class _Link:
    id: int
    code: str
    part: str
    rank: str
    since: str
    until: str
    ended: int
    number: int
    place: int
    line: str


@dataclass(frozen=True, slots=True)
class Doubled:
    """A row of this import that is there already: the same line again, or the same version with another content."""

    place: int
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Chained:
    """What became of an import's rows."""

    replaced: int
    doubled: tuple[Doubled, ...]


def chain(cursor: Cursor, infno: str, number: int) -> Chained:
    """Put the rows of an import behind those of the same items."""
    table = table_of(infno)
    keys = cursor.rows(
        # Answered from the index over these three alone.
        f"SELECT code, part FROM {table} GROUP BY code, part HAVING count(*) > 1 AND max(number) = ?",
        (number,),
    )
    replaced, doubled = 0, list[Doubled]()
    for at in range(0, len(keys), _KEYS_AT_ONCE):
        codes = sorted({code for code, _ in keys[at : at + _KEYS_AT_ONCE]})
        wanted = {(code, part) for code, part in keys[at : at + _KEYS_AT_ONCE]}
        for links in _chains(cursor, table, codes):
            if (links[0].code, links[0].part) in wanted:
                replaced += _chain_one(cursor, table, number, links, doubled)
    return Chained(replaced, tuple(doubled))


def _chains(cursor: Cursor, table: str, codes: list[str]) -> Iterable[list[_Link]]:
    marks = ", ".join("?" * len(codes))
    rows = cursor.rows(
        "SELECT id, code, part, rank, since, until, ended, number, place, line"
        f" FROM {table} WHERE code IN ({marks}) ORDER BY code, part, rank, number, id",
        codes,
    )
    links = (_Link(*row) for row in rows)
    return [list(group) for _, group in groupby(links, key=lambda link: (link.code, link.part))]


def _chain_one(cursor: Cursor, table: str, number: int, links: list[_Link], doubled: list[Doubled]) -> int:
    kept: list[_Link] = []
    for link in links:
        if kept and link.number == number and link.rank == kept[-1].rank:
            same = link.line == kept[-1].line
            doubled.append(
                Doubled(
                    link.place, link.code, "catalogue-line-repeated" if same else "catalogue-line-version"
                )
            )
            cursor.run(f"DELETE FROM {table} WHERE id = ?", (link.id,))
        else:
            kept.append(link)
    replaced = 0
    for before, after in pairwise(kept):
        if number not in (before.number, after.number):
            continue
        # Of a row that a later one follows in the same file, nobody has ever asked.
        replaced += not before.ended and before.number != number
        begin = max(after.since, day_of_rank(after.rank) or FIRST)
        cursor.run(
            f"UPDATE {table} SET ended = ?, until = ? WHERE id = ?",
            (before.ended or number, min(before.until, _day_before(begin)), before.id),
        )
        cursor.run(f"UPDATE {table} SET since = ? WHERE id = ?", (begin, after.id))
    return replaced


def _day_before(day: str) -> str:
    if day <= FIRST:
        return ""
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
