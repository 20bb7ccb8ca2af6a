"""Reads ``specs/world/*.yaml``: the invented people, institutions and catalogues of the simulated platform.

How the records are split over files means nothing; a code is described once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from yibao.events import Event, Span
from yibao.platform.world import Area, Department, Disease, Institution, Item, PersonFacts, Staff, World
from yibaogen.load.reading import Keys, row_of, table_of
from yibaogen.load.structs import struct_of
from yibaogen.load.world_checks import check_world
from yibaogen.load.world_people import person_of
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Scalar, Table, Value
from yibaogen.text.yamlfile import read_yaml

FOLDER = "world"
_KEYS = ("home", "areas", "institutions", "departments", "staff", "persons", "items", "diseases")
_T = TypeVar("_T", bound=msgspec.Struct)


@dataclass(frozen=True, slots=True)
class LoadedWorld:
    """``world`` is None when an error stands among ``events``. ``spans``: (section, code) → where it is described."""

    world: World | None
    spans: Mapping[tuple[str, str], Span]
    events: tuple[Event, ...] = ()


def load_world(specs: Path) -> LoadedWorld:
    """Read the folder below ``specs``. Never raises for a bad file: what is wrong stands in the events."""
    sink = Sink()
    reader = _Reader(sink)
    for path in sorted((specs / FOLDER).glob("*.yaml")):
        root = read_yaml(path, path.relative_to(specs.parent).as_posix(), sink)
        if root is not None:
            reader.take(root)
    world = reader.world()
    if world is not None:
        check_world(world, reader.spans, sink)
    return LoadedWorld(None if sink.failed else world, reader.spans, sink.events())


class _Reader:
    """Collects the records of all files."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self.spans: dict[tuple[str, str], Span] = {}
        self._home = ""
        self._areas: dict[str, Area] = {}
        self._institutions: dict[str, Institution] = {}
        self._departments: list[Department] = []
        self._staff: dict[str, Staff] = {}
        self._persons: dict[str, PersonFacts] = {}
        self._items: dict[str, Item] = {}
        self._diseases: dict[str, Disease] = {}

    def take(self, root: Value) -> None:
        """One file."""
        keys = Keys(table_of(root, self._sink, root.span), self._sink, FOLDER, _KEYS)
        self._home = keys.text("home") or self._home
        self._records(keys, "areas", Area, self._areas)
        self._records(keys, "institutions", Institution, self._institutions)
        self._records(keys, "staff", Staff, self._staff)
        self._records(keys, "items", Item, self._items)
        self._records(keys, "diseases", Disease, self._diseases)
        for code, table in self._named(keys, "persons"):
            person = person_of(code.text, table, self._sink)
            if person is not None:
                self._persons[code.text] = person
        for value in row_of(keys.raw("departments"), self._sink, root.span, "departments"):
            department = struct_of(value, Department, self._sink, "departments")
            if department is not None:
                self.spans["departments", f"{department.institution} {department.code}"] = value.span
                self._departments.append(department)

    def world(self) -> World | None:
        """Everything together; None when records could not be read."""
        if self._sink.failed:
            return None
        return World(
            home=self._home,
            areas=self._areas,
            institutions=self._institutions,
            departments=tuple(self._departments),
            staff=self._staff,
            persons=self._persons,
            items=self._items,
            diseases=self._diseases,
        )

    def _named(self, keys: Keys, section: str) -> Iterator[tuple[Scalar, Table]]:
        for code, value in table_of(keys.raw(section), self._sink, keys.table.span, section):
            if (section, code.text) in self.spans:
                first = self.spans[section, code.text]
                self._sink.error(
                    "yaml-duplicate-key",
                    code.span,
                    section,
                    found=code.text,
                    first=f"{first.file}:{first.line}",
                )
                continue
            self.spans[section, code.text] = code.span
            record = table_of(value, self._sink, code.span, f"{section} {code.text}")
            yield code, record

    def _records(self, keys: Keys, section: str, kind: type[_T], into: dict[str, _T]) -> None:
        for code, value in self._named(keys, section):
            record = struct_of(value, kind, self._sink, f"{section} {code.text}", {"code": code.text})
            if record is not None:
                into[code.text] = record
