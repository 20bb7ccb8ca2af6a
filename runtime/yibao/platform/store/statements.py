"""The SQL of one kind: a table with key, body and one column for each indexed attribute.

Every name in it comes from a class in this package, none from a message.
"""

from __future__ import annotations

from yibao.platform.store.unit import Mode, Order, Record, table_name


class Statements:
    """``mark`` is how the database writes a parameter: ``?`` or ``%s``."""

    def __init__(self, kind: type[Record], mark: str) -> None:
        self.table = table_name(kind)
        self._indexed = kind.INDEXED
        self._mark = mark
        columns = ("key", "body", *(f'"{name}"' for name in self._indexed))
        into = f"INSERT INTO {self.table} ({', '.join(columns)}) VALUES ({', '.join(mark for _ in columns)})"
        changed = ", ".join(f"{name} = excluded.{name}" for name in columns[1:])
        self.insert = f"{into} ON CONFLICT (key) DO NOTHING"
        self.replace = f"{into} ON CONFLICT (key) DO UPDATE SET {changed}"
        self.load = f"SELECT body FROM {self.table} WHERE key = {mark}"
        self.empty = f"DELETE FROM {self.table}"
        self.remove = f"DELETE FROM {self.table} WHERE key = {mark}"
        self._searches: dict[tuple[tuple[str, ...], Order], str] = {}

    def search(self, names: tuple[str, ...], order: Order) -> str:
        """Rows with equal attributes; the last parameter is the limit."""
        known = self._searches.get((names, order))
        if known is None:
            where = " AND ".join(f'"{name}" = {self._mark}' for name in names) or "1 = 1"
            way = "ASC" if order == "oldest" else "DESC"
            known = f"SELECT key, body FROM {self.table} WHERE {where} ORDER BY seq {way} LIMIT {self._mark}"
            self._searches[names, order] = known
        return known

    def create(self, sequence: str) -> list[str]:
        """The table and its indexes; ``sequence`` is the type of the column that counts rows up."""
        columns = "".join(f', "{name}" TEXT NOT NULL' for name in self._indexed)
        table = (
            f"CREATE TABLE IF NOT EXISTS {self.table}"
            f" (seq {sequence}, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL{columns})"
        )
        indexes = [
            f'CREATE INDEX IF NOT EXISTS {self.table}_by_{name} ON {self.table} ("{name}", seq)'
            for name in self._indexed
        ]
        return [table, *indexes]


class ArrayStatements(Statements):
    """Statements of PostgreSQL that take many rows at once: one array a column, so that the text is always the same.

    Arrays go in binary form (``%b``): as text each quotation mark in a body would have to be escaped.
    """

    def __init__(self, kind: type[Record]) -> None:
        super().__init__(kind, "%s")
        columns = ("key", "body", *(f'"{name}"' for name in self._indexed))
        rows = f"SELECT * FROM unnest({', '.join('%b::text[]' for _ in columns)})"
        changed = ", ".join(f"{name} = excluded.{name}" for name in columns[1:])
        self.append = f"INSERT INTO {self.table} ({', '.join(columns)}) {rows}"
        self.insert = f"{self.append} ON CONFLICT (key) DO NOTHING"
        self.replace = f"{self.append} ON CONFLICT (key) DO UPDATE SET {changed}"
        self.remove = f"DELETE FROM {self.table} WHERE key = ANY(%b::text[])"
        self._kept = {"read": "", "write": " FOR UPDATE"}
        self._loads = f"SELECT '{self.table}', key, seq, key, body FROM {self.table} WHERE key = ANY(%b::text[]) ORDER BY key"

    def load_all(self, mode: Mode) -> str:
        """Rows with the keys of an array, as ``(table, key, seq, key, body)``; those that write keep them to themselves."""
        return self._loads + self._kept[mode]

    def search_all(self, name: str) -> str:
        """Rows whose attribute is one of an array, as ``(table.attribute, attribute, seq, key, body)``."""
        return (
            f"SELECT '{self.table}.{name}', \"{name}\", seq, key, body FROM {self.table}"
            f' WHERE "{name}" = ANY(%b::text[])'
        )
