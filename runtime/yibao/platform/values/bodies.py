"""Whole bodies (``input`` or ``output``) out of an interface's nodes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from yibao.message.tables import DictionaryTable, NodeTable
from yibao.platform.values.scalars import Scalars
from yibao.platform.values.texts import Place
from yibao.platform.values.world import World, snake
from yibao.validate.tree import Branch, grow

Item = dict[str, Any]
_MOST_ITEMS = 3
_MOST_ECHOED = 1000
# Optional fields that would make the story odd if they were always there.
_RARE = frozenset(("die_date", "paus_insu_date"))
_TELLING = ("_sn", "_id", "_no", "rxno", "_codg", "_code")


@dataclass(frozen=True, slots=True)
class Given:
    """What a request carries: ``facts`` by snake-case code, and its arrays of objects in order."""

    facts: Mapping[str, object]
    arrays: tuple[tuple[Mapping[str, object], ...], ...] = ()


def read_given(body: object) -> Given:
    """Collect a request's values. Where a code occurs twice, the outermost and first one counts."""
    facts: dict[str, object] = {}
    arrays: list[tuple[Mapping[str, object], ...]] = []
    queue: list[object] = [body]
    while queue:
        value = queue.pop(0)
        if isinstance(value, list):
            items = tuple(
                {snake(code): found for code, found in item.items()}
                for item in value
                if isinstance(item, dict)
            )
            arrays.extend([items] if items else [])
            queue.extend(item for item in value[:1] if isinstance(item, dict))
        elif isinstance(value, dict):
            for code, found in value.items():
                if isinstance(found, dict | list):
                    queue.append(found)
                elif found is not None:
                    facts.setdefault(snake(code), found)
    return Given(facts, tuple(arrays))


class Bodies:
    """Makes bodies whose every field keeps its own limits; fields are all filled, also the optional ones."""

    def __init__(self, dictionaries: Mapping[str, DictionaryTable]) -> None:
        self._scalars = Scalars(dictionaries)

    def make(self, nodes: Iterable[NodeTable], world: World, rng: Random, given: Given) -> Any:
        """A dict, or a list where the body itself is an array; an empty dict when there are no nodes."""
        root = grow(nodes)
        if root.array:
            return self._items(root, world, rng, given)
        return self._object(root, Place(world, rng, 0), given, {})

    def _object(self, branch: Branch, place: Place, given: Given, row: Mapping[str, object]) -> Item:
        made: Item = {}
        for code, field in branch.fields.items():
            echoed = self._scalars.take(field, row.get(snake(code)))
            if echoed is not None:
                made[code] = echoed
            elif field.required or (field.shape != "json" and snake(code) not in _RARE):
                made[code] = self._scalars.make(field, place)
        self._name_codes(branch, made, {code for code in made if snake(code) in row})
        for key, child in branch.children.items():
            if child.array:
                made[key] = self._items(child, place.world, place.rng, given)
            else:
                made[key] = self._object(child, place, given, row)
        return made

    def _name_codes(self, branch: Branch, made: Item, echoed: set[str]) -> None:
        """A field beside a code that is called like it (``fund_pay_type_name``) tells the code's label."""
        for code in made.keys() - echoed:
            stem = code.removesuffix("_name")
            beside = (branch.fields.get(f"{stem}{ending}") for ending in ("", "_codg", "_code"))
            coded = next((field for field in beside if field is not None and field.code != code), None)
            label = self._scalars.label(coded, made.get(coded.code)) if coded else None
            fitting = self._scalars.take(branch.fields[code], label)
            if code.endswith("_name") and fitting is not None:
                made[code] = fitting

    def _items(self, branch: Branch, world: World, rng: Random, given: Given) -> list[Item]:
        rows = _matching(branch, given)
        limit = branch.table.max_items or _MOST_ECHOED
        count = min(len(rows), limit) if rows else min(rng.randint(1, _MOST_ITEMS), limit)
        return [
            self._object(branch, Place(world, rng, index), given, rows[index] if rows else {})
            for index in range(count)
        ]


def _matching(branch: Branch, given: Given) -> tuple[Mapping[str, object], ...]:
    """The request's array whose lines this array answers: it shares an identifying field with it."""
    codes = {snake(code) for code in branch.fields}
    for rows in given.arrays:
        if any(code.endswith(_TELLING) for code in codes & rows[0].keys()):
            return rows
    return ()
