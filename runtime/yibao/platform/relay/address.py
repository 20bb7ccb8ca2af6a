"""Which edition and which number a request is about, by its address and, failing that, its message."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from yibao.message.tables import EditionTable, InterfaceTable

# The member of the envelope; a field of that name below `input` comes later in every message that we know.
_INFNO = re.compile(rb'"infno"\s*:\s*"([A-Za-z0-9]{1,8})"')
_LOOKED_AT = 4096


class Address:
    """The first edition is meant where an address names none."""

    def __init__(self, tables: Sequence[EditionTable]) -> None:
        self.tables: Mapping[str, EditionTable] = {table.edition: table for table in tables}
        self._first = tables[0]

    def of(self, path: str, body: bytes) -> tuple[EditionTable, str]:
        """The edition, and the number or "" when nothing tells."""
        parts = path.strip("/").split("/")
        table = self.tables.get(parts[0])
        rest = parts[1:] if table else parts
        if rest and rest[0]:
            return table or self._first, rest[0][:8]
        found = _INFNO.search(body, 0, _LOOKED_AT) or _INFNO.search(body, max(0, len(body) - _LOOKED_AT))
        return table or self._first, found[1].decode() if found else ""

    def interface(self, table: EditionTable, infno: str) -> InterfaceTable | None:
        """The number's table, None where the edition does not know it."""
        return table.interfaces.get(infno)

    def below(self, path: str) -> str:
        """The address without the edition that it begins with."""
        parts = path.strip("/").split("/")
        return "/" + "/".join(parts[1:] if parts[0] in self.tables else parts)
