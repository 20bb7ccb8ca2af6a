"""Finding items: by code, by what their name is, begins with, or holds, by pinyin initials, and by further texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from yibao.catalogue.errors import catalogue_error
from yibao.catalogue.finding import LAST_CHARACTER, Finder, growing
from yibao.catalogue.index import table_of
from yibao.catalogue.initials import initials
from yibao.catalogue.item import STORED, Item, Stored, item_of
from yibao.catalogue.listings import ITEMS, LISTINGS, Listing
from yibao.catalogue.normal import normal
from yibao.catalogue.store import Catalogue, has_table, holds_on, import_columns, known_listing
from yibao.catalogue.terms import Asked, ask_beginning, ask_same, ask_words, only_letters
from yibao.journal.database import Cursor

_MOST_LOOKED_AT = 20_000
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; all that is given must be met.

    ``words``: parts of names or their pinyin initials, specifications, manufacturers, approval numbers, parted by spaces; or a
    code or its beginning. ``code`` is the code or its beginning; ``spec``, ``form``, ``maker``, ``approval`` parts of these.
    ``kinds`` are kinds or numbers, all that ``ITEMS`` lists by default. ``on``: the day on which it must hold; the current rows by default.
    """

    words: str = ""
    kinds: tuple[str, ...] = ()
    code: str = ""
    spec: str = ""
    form: str = ""
    maker: str = ""
    approval: str = ""
    on: date | None = None
    limit: int = 20


def search(catalogue: Catalogue, query: Query) -> list[Item]:
    """The best items first: of that code, of that very name, beginning with it, then those that hold all words.

    Raises ``CatalogueError`` for an unknown kind, or when nothing is asked that narrows the catalogue down; ``DatabaseError``.
    """
    listings = [known_listing(kind) for kind in query.kinds or ITEMS]
    words = normal(query.words).split()
    asked = [*words, *normal(" ".join((query.spec, query.form, query.maker, query.approval))).split()]
    if not query.code and not ask_words(asked):
        raise catalogue_error("catalogue-query", found=query.words[:40] or "-")
    with catalogue.reading() as cursor:
        return _Search(query, words, asked, cursor).run(listings)


@dataclass(frozen=True, slots=True)
class _Table:
    listing: Listing
    name: str


class _Search:
    def __init__(self, query: Query, words: list[str], asked: list[str], cursor: Cursor) -> None:
        self._query, self._cursor = query, cursor
        self._words, self._rest = words, ask_words(asked)
        self._columns = import_columns(cursor)
        self._holds, self._values = holds_on(query.on)
        self._seen: set[tuple[str, int]] = set()

    def run(self, listings: Sequence[Listing]) -> list[Item]:
        tables = [
            _Table(each, table_of(each.infno)) for each in listings if has_table(self._cursor, each.infno)
        ]
        found: list[Item] = []
        for tier in self._tiers():
            fresh = [item for table in tables for item in self._taken(table, tier(table))]
            found += sorted(fresh, key=lambda item: (len(item.name), item.name, item.code))
            if len(found) >= self._query.limit:
                break
        return found[: self._query.limit]

    def _tiers(self) -> Iterator[Callable[[_Table], Iterator[tuple[object, ...]]]]:
        query = self._query
        if query.code:
            yield lambda table: self._of_code(table, query.code)
            return
        if len(self._words) == 1 and any(char.isdigit() for char in self._words[0]):
            yield lambda table: self._of_code(table, query.words.strip())
        name = "".join(self._words)
        if name:
            yield lambda table: self._of_question(table, [ask_same(name)])
            if len(name) > 1:
                yield lambda table: self._of_question(table, [ask_beginning(name)])
        yield lambda table: self._of_question(table, self._rest)

    def _of_code(self, table: _Table, code: str) -> Iterator[tuple[object, ...]]:
        # I10.x02: codes of diseases have a small x behind their capital.
        for written in dict.fromkeys((code, code.upper(), code[:1].upper() + code[1:])):
            yield from self._cursor.each(
                f"SELECT {STORED} FROM {table.name} i WHERE i.code >= ? AND i.code < ? AND {self._holds} ORDER BY i.code",
                (written, written + LAST_CHARACTER, *self._values),
            )

    def _of_question(self, table: _Table, asked: Sequence[Asked]) -> Iterator[tuple[object, ...]]:
        for piece in Finder(self._cursor, table.name).rows(asked):
            for some in growing(sorted({*piece}), _AT_ONCE):
                marks = ", ".join("?" * len(some))
                yield from self._cursor.rows(
                    f"SELECT {STORED} FROM {table.name} i WHERE i.id IN ({marks}) AND {self._holds} ORDER BY i.id",
                    (*some, *self._values),
                )

    def _taken(self, table: _Table, rows: Iterator[tuple[object, ...]]) -> list[Item]:
        """Those that really have it, up to the limit for this table."""
        fresh: list[Item] = []
        for row in islice(rows, _MOST_LOOKED_AT):
            stored = Stored(*row)  # type: ignore[arg-type]
            key = (table.name, stored.id)
            if key in self._seen:
                continue
            item = item_of(table.listing, stored, self._columns[stored.number])
            if self._fits(item):
                self._seen.add(key)
                fresh.append(item)
                if len(fresh) >= self._query.limit:
                    break
        return fresh

    def _fits(self, item: Item) -> bool:
        query = self._query
        parts = (
            (query.spec, item.spec), (query.form, item.form), (query.maker, item.maker), (query.approval, item.approval),
        )  # fmt: skip
        if any(asked and normal(asked) not in normal(there) for asked, there in parts):
            return False
        text = " ".join(
            map(normal, (*item.names, item.spec, item.form, item.maker, item.approval, item.code))
        )
        missing = [word for word in self._words if word not in text]
        return not missing or _spoken_in(item, missing)


def _spoken_in(item: Item, words: list[str]) -> bool:
    """Whether words are initials of the item's names. (Asked late: sounds take a while to load.)"""
    if not all(word.isascii() for word in words):
        return False
    own = item.columns.get(LISTINGS[item.infno].spoken, "")
    spoken = [only_letters(own), *(initials(normal(name)) for name in item.names)]
    return all(any(word in letters for letters in spoken) for word in words)
