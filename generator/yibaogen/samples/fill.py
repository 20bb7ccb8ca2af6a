"""Fills a body: what the story says, then facts by field code, then plausible values; rules are kept."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from decimal import Decimal
from random import Random
from typing import Any

from yibao.message.tables import EditionTable, FieldTable, InterfaceTable, NodeTable
from yibao.message.times import read_moment, write_date, write_datetime
from yibao.platform.values.cells import Key
from yibao.platform.values.repair import Repair
from yibao.platform.values.scalars import Scalars
from yibao.platform.values.texts import Place
from yibao.platform.values.world import World, make_world, snake
from yibao.validate.tree import Branch, grow
from yibaogen.samples.story import Rows, Step

_ITEMS = 2


@dataclass(slots=True)
class _Tale:
    """What one filling must respect: fields left out, facts by snake-case code, and the cells that are settled."""

    omit: frozenset[str]
    facts: frozenset[str]
    rows: Rows
    story: str
    fixed: set[Key] = dataclass_field(default_factory=set)


class Filler:
    """Makes bodies of one edition; equal steps give equal bodies."""

    def __init__(self, table: EditionTable) -> None:
        self._table = table
        self._scalars = Scalars(table.dictionaries)

    def world(self, step: Step) -> World:
        """What the step knows, completed by invention that depends on the facts alone."""
        person = "|".join(step.facts.get(code, "") for code in ("psn_no", "certno"))
        rng = Random(hashlib.sha256(person.encode()).digest())
        return make_world(rng, step.at, {snake(code): text for code, text in step.facts.items()})

    def body(self, step: Step, side: str) -> Any:
        """The whole ``input`` or ``output``: every field filled."""
        interface = self._table.interfaces[step.infno]
        nodes = interface.input if side == "input" else interface.output
        if not nodes:
            return None
        told = step.input if side == "input" else step.output
        place = Place(self.world(step), Random(0), 0)
        tale = _Tale(step.omit, frozenset(snake(code) for code in step.facts), step.rows, step.story)
        made = self._branch(grow(nodes), told, place, tale, side)
        rules = [rule for rule in interface.rules if rule.on == side]
        return Repair(nodes, rules, self._scalars).run(made, place, {}, frozenset(tale.fixed))

    def _branch(self, branch: Branch, told: Any, place: Place, tale: _Tale, name: str) -> Any:
        rows = tale.rows.get(name, ())
        if not branch.array:
            said = told if isinstance(told, Mapping) else {}
            return self._object(branch, {**_fitting(branch, rows, 0), **said}, place, tale)
        items = told if isinstance(told, list) else [told] if isinstance(told, Mapping) else None
        if items is None:
            most = branch.table.max_items or _ITEMS
            items = [{} for _ in range(len(rows) or min(_ITEMS, most))]
        return [
            self._object(
                branch,
                {**_fitting(branch, rows, at), **(item if isinstance(item, Mapping) else {})},
                Place(place.world, place.rng, at),
                tale,
            )
            for at, item in enumerate(items)
        ]

    def _object(self, branch: Branch, told: Mapping[str, Any], place: Place, tale: _Tale) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for code, field in branch.fields.items():
            if code in told:
                if told[code] is not None:
                    made[code] = self.exact(field, told[code])
                    tale.fixed.add((id(made), code))
            elif code in tale.omit and not field.required:
                continue
            elif field.shape == "json":
                made[code] = {"channel": "窗口"}
            else:
                # One field of one story is drawn once, so that a bed or a record number stays the same all over it.
                seed = hashlib.sha256(f"{tale.story}|{snake(code)}|{place.item}".encode()).digest()
                made[code] = self._scalars.make(field, Place(place.world, Random(seed), place.item))
                if snake(code) in tale.facts and place.world.fact(code, place.item) is not None:
                    tale.fixed.add((id(made), code))
        for key, child in branch.children.items():
            if key not in tale.omit or child.table.required or key in told:
                made[key] = self._branch(child, told.get(key), place, tale, key)
        return made

    def exact(self, field: FieldTable, told: Any) -> Any:
        """A value of the story in the field's own JSON form; text that does not fit stays text, for validation to name."""
        if not isinstance(told, str) or field.shape != "scalar":
            return told
        if field.type in ("decimal", "integer"):
            try:
                number = Decimal(told)
            except ArithmeticError:
                return told
            return int(number) if field.type == "integer" and number == int(number) else number
        moment = read_moment(told) if field.type in ("date", "datetime") else None
        if moment is None:
            return told
        return write_date(moment.date()) if field.type == "date" else write_datetime(moment)

    def outer(self, node: NodeTable, facts: Mapping[str, object], step: Step) -> dict[str, Any]:
        """The envelope's fields that ``facts`` name."""
        world = self.world(step)
        place = Place(World({**world.facts, **facts}, frozenset(facts), world.person, step.at), Random(0), 0)
        return {
            field.code: self._scalars.make(field, place)
            for field in node.fields
            if field.required or field.code in facts or world.fact(field.code, 0) is not None
        }


def _fitting(branch: Branch, rows: tuple[Mapping[str, Any], ...], at: int) -> dict[str, Any]:
    """What the n-th row says of this node's own fields."""
    row = rows[at] if at < len(rows) else {}
    return {code: row[code] for code in branch.fields if code in row}


def lean(interface: InterfaceTable, side: str, body: Any, told: Any) -> Any:
    """The body with only what is required or told: required nodes and fields, and whatever the story named."""
    nodes = interface.input if side == "input" else interface.output
    return _lean(grow(nodes), body, told) if nodes else None


def _lean(branch: Branch, made: Any, told: Any) -> Any:
    if isinstance(made, list):
        rows = told if isinstance(told, list) else []
        return [_lean(branch, item, rows[at] if at < len(rows) else None) for at, item in enumerate(made)]
    named = told if isinstance(told, Mapping) else {}
    kept = {
        code: made[code]
        for code, field in branch.fields.items()
        if code in made and (field.required or code in named)
    }
    for key, child in branch.children.items():
        if key in made and (child.table.required or key in named):
            kept[key] = _lean(child, made[key], named.get(key))
    return kept
