"""The whole state as a file of JSON Lines: taken out, put back, thrown away. Equal states give equal bytes.

First line: ``{"yibao-state": 1, "series": {…}}``; then a line a record, ``{"kind": "person", "record": {…}}``, the kinds
in the order of ``yibao.platform.state.KINDS`` and the records in order of their first writing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from yibao.platform.store.errors import StateFileError
from yibao.platform.store.unit import Record, Store, decode, table_name, to_row

VERSION = 1


class _Head(msgspec.Struct, rename={"version": "yibao-state"}):
    version: int
    series: dict[str, int]


class _Line(msgspec.Struct):
    kind: str
    record: msgspec.Raw


_ENCODER = msgspec.json.Encoder()


def export_state(store: Store, kinds: Sequence[type[Record]] | None = None) -> Iterator[bytes]:
    """The lines, each with its end. All of them show one moment."""
    with store.begin("read") as unit:
        yield _ENCODER.encode(_Head(VERSION, dict(unit.series()))) + b"\n"
        for kind in _kinds(kinds):
            for record in unit.find(kind):
                yield (
                    _ENCODER.encode(_Line(table_name(kind), msgspec.Raw(to_row(record)[1].encode()))) + b"\n"
                )


def import_state(store: Store, lines: Iterable[bytes], kinds: Sequence[type[Record]] | None = None) -> int:
    """Put a state in the place of the present one; the number of its records.

    Raises ``StateFileError``: then nothing has changed.
    """
    wanted = _kinds(kinds)
    named = {table_name(kind): kind for kind in wanted}
    rows = iter(enumerate(lines, 1))
    head = _head(next(rows, (0, b""))[1])
    count = 0
    with store.begin("write") as unit:
        unit.renew(wanted, sorted(head.series.items()))
        for number, line in rows:
            if line.strip():
                unit.put(_record(number, line, named))
                count += 1
    return count


def reset_state(store: Store, kinds: Sequence[type[Record]] | None = None) -> None:
    """Forget everything; numbers begin anew."""
    with store.begin("write") as unit:
        unit.renew(_kinds(kinds))


def count_records(store: Store, kinds: Sequence[type[Record]] | None = None) -> Mapping[str, int]:
    """How many records there are of each kind."""
    with store.begin("read") as unit:
        return {table_name(kind): len(unit.find(kind)) for kind in _kinds(kinds)}


def _kinds(kinds: Sequence[type[Record]] | None) -> Sequence[type[Record]]:
    from yibao.platform.state import KINDS

    return KINDS if kinds is None else kinds


def _head(line: bytes) -> _Head:
    try:
        head = msgspec.json.decode(line, type=_Head)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise StateFileError(1, str(error)[:200]) from error
    if head.version != VERSION:
        raise StateFileError(1, f"yibao-state {head.version}")
    if any(value < 0 or value > 2**62 or "\0" in name for name, value in head.series.items()):
        raise StateFileError(1, "series")
    return head


def _record(number: int, line: bytes, named: Mapping[str, type[Record]]) -> Record:
    try:
        row = msgspec.json.decode(line, type=_Line)
        kind = named.get(row.kind)
        if kind is None:
            raise StateFileError(number, row.kind[:40])
        return decode(kind, bytes(row.record))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise StateFileError(number, str(error)[:200]) from error
