"""Finds back the row behind a fact: what a document says of a field, and where."""

from __future__ import annotations

from dataclasses import dataclass

from yibao.events import Span
from yibaogen.importing.facts import Statement
from yibaogen.importing.read import RawRow
from yibaogen.importing.run import Parts

Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a field table: as normalised, and as it stands."""

    fact: Statement
    raw: RawRow

    def has(self, column: str) -> bool:
        """True when the table has such a column: where it has none, it says nothing."""
        return column in self.raw.cells


class Said:
    """All rows of an import by what they speak of. A nested node counts by its last part, as documents name it."""

    def __init__(self, parts: Parts) -> None:
        raw = {
            (row.span, row.get("code")): row
            for table in parts.found.tables
            if table.kind == "fields"
            for row in table.rows
        }
        by_span = {span: row for (span, _), row in raw.items()}
        self._rows: dict[Key, Row] = {}
        self._kinds: set[tuple[str, str, str]] = set()
        typed = {(fact.infno, fact.io) for fact in parts.statements if fact.typed}
        self._flags = {(fact.infno, fact.io) for fact in parts.statements if fact.required} - typed
        self._places: dict[tuple[str, str, str], Span] = {}
        for fact in parts.statements:
            last = _last(fact.node)
            found = by_span.get(fact.span)
            # Columns that a remark lists stand in the row of another field.
            if found is None or (fact.io == "file") != (found.get("io") == "file"):
                found = RawRow({}, fact.span)
            self._rows.setdefault((fact.infno, fact.io, last, fact.code), Row(fact, found))
            if fact.kind is not None:
                self._kinds.add((fact.infno, fact.io, last))
            for place in ((fact.infno, fact.io, last), (fact.infno, fact.io, "*"), (fact.infno, "*", "*")):
                self._places.setdefault(place, fact.span)
        self._weak = parts.found.weak
        self._lists: dict[tuple[str, str], Span] = {}
        for table in parts.found.tables:
            for row in table.rows if table.kind == "codes" else ():
                self._lists.setdefault((row.get("dict").strip(), row.get("code").strip()), row.span)
                self._lists.setdefault((row.get("dict").strip(), ""), row.span)

    def row(self, infno: str, io: str, path: str, code: str) -> Row | None:
        """The row of a field; None when its code was mended."""
        return self._rows.get((infno, io, _last(path), code))

    def flags(self, infno: str, io: str) -> bool:
        """True when a message without any types marks some fields as required: then a row without a mark is optional.

        Where other rows have types, one without any says nothing.
        """
        return (infno, io) in self._flags

    def kind_told(self, infno: str, io: str, path: str) -> bool:
        """True when something told expressly whether the node is an object or a list."""
        place = (infno, io, _last(path))
        return place in self._kinds and place not in self._weak

    def place(self, infno: str, io: str = "*", path: str = "*") -> Span | None:
        """Where the document begins to speak of an interface, a direction or a node."""
        return self._places.get((infno, io, path if path == "*" else _last(path)))

    def code(self, dictionary: str, code: str = "") -> Span | None:
        """Where a dictionary or one of its codes stands."""
        return self._lists.get((dictionary, code))


def _last(path: str) -> str:
    return path.rpartition(".")[2]
