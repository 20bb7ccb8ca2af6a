"""1901: a platform's dictionaries beside those of the edition: which codes are new, named otherwise, or no longer there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from yibao.catalogue.errors import catalogue_error
from yibao.gateway.client import BaseClient
from yibao.gateway.errors import PlatformRefused
from yibao.message.tables import DictionaryTable, EditionTable, FieldTable
from yibao.message.times import write_date

NUMBER = "1901"
_TOP, _VALID = "0", "1"
_LABEL, _VALUE = "label", "value"


@dataclass(frozen=True, slots=True)
class Difference:
    """One dictionary: code → label of the platform for ``added`` and ``renamed``; ``missing`` codes the platform does not list.

    ``refusal`` is what the platform said when it has no such dictionary.
    """

    id: str
    name: str
    added: Mapping[str, str]
    renamed: Mapping[str, str]
    missing: tuple[str, ...]
    refusal: str = ""

    @property
    def agrees(self) -> bool:
        """Whether edition and platform say the same."""
        return not (self.added or self.renamed or self.missing or self.refusal)


def compare_dictionaries(
    client: BaseClient,
    table: EditionTable,
    ids: Iterable[str] = (),
    *,
    on: date,
    area: str,
    watch: Callable[[str], None] = lambda _: None,
) -> Iterator[Difference]:
    """Ask for one dictionary after the other (all by default), as of a day and for an area (admdvs).

    Raises what ``call`` raises, but for a refusal, and ``CatalogueError`` for an id that the edition does not have or where it has
    no 1901 that answers with codes.
    """
    fields = _fields(table)
    for key in tuple(ids) or tuple(sorted(table.dictionaries)):
        known = table.dictionaries.get(key)
        if known is None:
            raise catalogue_error("catalogue-dictionary", found=key[:40], edition=table.edition)
        watch(key)
        try:
            codes = _codes(client, key, fields, on, area)
        except PlatformRefused as error:
            yield Difference(key, known.name, {}, {}, (), error.err_msg or str(error.infcode))
            continue
        yield _difference(key, known, codes, _length(table))


def _codes(
    client: BaseClient, key: str, fields: tuple[FieldTable, ...], on: date, area: str
) -> dict[str, str]:
    told = {
        # Platforms name their dictionaries in capitals; provinces write the fields' names in other ways.
        "type": key.upper(),
        "parentvalue": _TOP,
        "admdvs": area,
        "date": write_date(on),
        "valiflag": _VALID,
    }
    asked = {field.code: told[plain] for field in fields if (plain := _plain(field.code)) in told}
    output = client.call(NUMBER, {"data": asked}, dict).raw.get("output")
    rows = [row for row in _objects(output) if _VALUE in row]
    return {str(row[_VALUE]): str(row.get(_LABEL) or "") for row in rows}


def _difference(key: str, known: DictionaryTable, codes: Mapping[str, str], longest: int) -> Difference:
    ours = {code.code: code.name for code in known.codes}
    added = {code: label for code, label in codes.items() if code not in ours}
    renamed = {
        code: label
        for code, label in codes.items()
        # The reply's label is cut to its field's length.
        if code in ours and label and label != ours[code][:longest]
    }
    return Difference(key, known.name, added, renamed, tuple(code for code in ours if code not in codes))


def _fields(table: EditionTable) -> tuple[FieldTable, ...]:
    interface = table.interfaces.get(NUMBER)
    nodes = interface.output if interface else ()
    if interface is None or not any(field.code == _VALUE for node in nodes for field in node.fields):
        raise catalogue_error("catalogue-unknown", found=NUMBER, edition=table.edition)
    return tuple(field for node in interface.input for field in node.fields)


def _length(table: EditionTable) -> int:
    nodes = table.interfaces[NUMBER].output
    found = (field.length for node in nodes for field in node.fields if field.code == _LABEL)
    return next(found, None) or 1 << 20


def _objects(value: object) -> Iterator[Mapping[str, Any]]:
    """All objects inside a reply."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _objects(one)


def _plain(name: str) -> str:
    return name.replace("_", "").lower()
