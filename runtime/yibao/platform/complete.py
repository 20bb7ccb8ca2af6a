"""A body in the shape that its edition wants: what is unknown there goes, what is required there comes.

The platform completes what behaviours answer, the acceptance kit what its scenes send.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from random import Random
from typing import Any

from yibao.message.tables import EditionTable, FieldTable
from yibao.platform.values.bodies import read_given
from yibao.platform.values.scalars import Scalars
from yibao.platform.values.texts import Place
from yibao.platform.values.world import make_world, snake
from yibao.validate.fast import Direction
from yibao.validate.tree import Branch, grow


class Completer:
    """Fills in for one edition and one direction. Equal arguments give equal bodies."""

    def __init__(self, table: EditionTable, seed: int, direction: Direction = "output") -> None:
        self._table = table
        self._seed = seed
        self._direction = direction
        self._scalars = Scalars(table.dictionaries)
        self._trees: dict[str, Branch] = {}

    def complete(
        self, infno: str, body: Any, request: Mapping[str, Any], facts: Mapping[str, object], now: datetime
    ) -> Any:
        """The body with every required field; ``facts`` by field code, then the request's own, decide the values."""
        key = f"{self._table.edition}/{infno}/{self._seed}/{request.get('msgid')}"
        rng = Random(int.from_bytes(hashlib.sha256(key.encode("utf-8", "replace")).digest()))
        outer = {name: value for name, value in request.items() if isinstance(value, str) and value}
        given = read_given(request.get("input")).facts
        world = make_world(rng, now, {**outer, **given, **read_given(body).facts, **facts})
        tree = self._tree(infno)
        if isinstance(body, Sequence):
            return [self._object(tree, row, Place(world, rng, at)) for at, row in enumerate(body)]
        return self._object(tree, body or {}, Place(world, rng, 0))

    def _tree(self, infno: str) -> Branch:
        if infno not in self._trees:
            interface = self._table.interfaces[infno]
            self._trees[infno] = grow(interface.input if self._direction == "input" else interface.output)
        return self._trees[infno]

    def _object(self, branch: Branch, given: Mapping[str, Any], place: Place) -> dict[str, Any]:
        told = {snake(code): value for code, value in given.items()}
        made: dict[str, Any] = {}
        for code, field in branch.fields.items():
            value = self._value(field, told.get(snake(code)), place)
            if value is not None:
                made[code] = value
        for key, child in branch.children.items():
            value = told.get(snake(key))
            if child.array:
                rows = value if isinstance(value, Sequence) else [value] if value else []
                made |= {key: self._rows(child, rows, place)} if rows else {}
            elif value or (child.table.required and child.needed()):
                one = value[0] if isinstance(value, Sequence) else value or {}
                made[key] = self._object(child, one, place)
        return made

    def _rows(self, branch: Branch, rows: Sequence[Any], place: Place) -> list[dict[str, Any]]:
        return [self._object(branch, row, Place(place.world, place.rng, at)) for at, row in enumerate(rows)]

    def _value(self, field: FieldTable, given: Any, place: Place) -> Any:
        if field.shape != "scalar":
            return given if given is not None or not field.required else self._scalars.make(field, place)
        taken = None if given is None else self._taken(field, given)
        if taken is None and field.required:
            known = place.world.fact(field.code, place.item)
            taken = None if known is None else self._taken(field, known)
            return self._scalars.make(field, place) if taken is None else taken
        return taken

    def _taken(self, field: FieldTable, given: object) -> object:
        """What is said, in the field's type; a code counts although no list has it."""
        if field.dict and isinstance(given, str):
            return given if given and (field.length is None or len(given) <= field.length) else None
        return self._scalars.take(field, given)
