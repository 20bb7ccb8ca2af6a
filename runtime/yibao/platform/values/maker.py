"""Requests and replies that the edition's own validator accepts, the same for the same seed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime
from random import Random
from typing import Any

import msgspec

from yibao.message.tables import EditionTable, FieldTable, NodeTable, RuleTable
from yibao.message.times import write_datetime
from yibao.platform.values.bodies import Bodies, Given, read_given
from yibao.platform.values.repair import Repair
from yibao.platform.values.scalars import Scalars
from yibao.platform.values.texts import Place
from yibao.platform.values.world import World, make_world

_FILE_LINES = 3


class Maker:
    """Makes bodies of one edition. Equal arguments give equal bodies; there is no clock and no shared randomness."""

    def __init__(self, table: EditionTable, seed: int = 0) -> None:
        self._table = table
        self._seed = seed
        self._bodies = Bodies(table.dictionaries)
        self._scalars = Scalars(table.dictionaries)

    def reply(self, infno: str, request: dict[str, Any], moment: datetime, seed: int | None = None) -> Any:
        """The ``output`` for a request (the whole message, canonical): it echoes what the request names.

        Raises ``KeyError`` for an unknown number.
        """
        interface = self._table.interfaces[infno]
        given = read_given(request.get("input"))
        facts = {**_institution(request), **self._file_facts(infno, request), **given.facts}
        rng = self._rng(infno, request.get("input"), seed)
        world = make_world(rng, moment, facts)
        return self._body(interface.output, interface.rules, "output", world, rng, given)

    def request(self, infno: str, moment: datetime) -> dict[str, Any]:
        """A whole request with its envelope, every field filled. Raises ``KeyError`` for an unknown number."""
        interface = self._table.interfaces[infno]
        rng = self._rng(infno, None, None)
        world = make_world(rng, moment, {})
        body = self._body(interface.input, interface.rules, "input", world, rng, Given({}))
        hospital = str(world.facts["fixmedins_code"])
        facts = {
            **world.facts,
            "infno": infno,
            "msgid": f"{hospital}{moment:%Y%m%d%H%M%S}{rng.randrange(10_000):04d}",
            "inf_time": write_datetime(moment),
            "infver": "V1.0",
            "recer_sys_code": "YBXT",
            "opter_type": "1",
            "opter": "0001",
        }
        outer = World(facts, frozenset(facts), world.person, moment)
        return {**self.envelope(self._table.envelope.request.fields, outer, rng), "input": body}

    def envelope(self, fields: Iterable[FieldTable], world: World, rng: Random) -> dict[str, Any]:
        """The required outer fields and those that ``world`` knows."""
        place = Place(world, rng, 0)
        return {
            field.code: self._scalars.make(field, place)
            for field in fields
            if field.required or world.fact(field.code, 0) is not None
        }

    def file_lines(self, infno: str, moment: datetime, seed: int | None = None) -> list[str]:
        """A few TAB-separated lines of the txt file that belongs to a number; empty when it has none."""
        interface = self._table.interfaces.get(infno)
        if interface is None or not interface.file:
            return []
        rng = self._rng(infno, "file", seed)
        world = make_world(rng, moment, {})
        node = interface.file[-1]
        return [self._line(node, Place(world, rng, item)) for item in range(_FILE_LINES)]

    def _file_facts(self, infno: str, request: dict[str, Any]) -> dict[str, object]:
        """A file number that tells 9102 later which number's file is meant."""
        if not self._table.interfaces[infno].file:
            return {}
        mark = hashlib.sha256(_STABLE.encode(request.get("input"))).hexdigest()[:12]
        return {
            "file_qury_no": f"fsi/plc/{infno}/{mark}",
            "filename": f"{infno}.txt.zip",
            "data_cnt": _FILE_LINES,
        }

    def _line(self, node: NodeTable, place: Place) -> str:
        cells = (self._scalars.make(field, place) for field in node.fields)
        return "\t".join(str(cell).replace("\t", " ") or "null" for cell in cells)

    def _body(
        self,
        nodes: tuple[NodeTable, ...],
        rules: tuple[RuleTable, ...],
        direction: str,
        world: World,
        rng: Random,
        given: Given,
    ) -> Any:
        body = self._bodies.make(nodes, world, rng, given)
        wanted = [rule for rule in (*self._table.envelope.rules, *rules) if rule.on == direction]
        return Repair(nodes, wanted, self._scalars).run(body, Place(world, rng, 0), given.facts)

    def _rng(self, infno: str, told: object, seed: int | None) -> Random:
        key = [self._table.edition, infno, self._seed if seed is None else seed, told]
        return Random(int.from_bytes(hashlib.sha256(_STABLE.encode(key)).digest()))


_STABLE = msgspec.json.Encoder(order="deterministic", decimal_format="string")


def _institution(request: dict[str, Any]) -> dict[str, object]:
    """Envelope facts that a reply repeats."""
    names = ("fixmedins_code", "fixmedins_name", "mdtrtarea_admvs", "insuplc_admdvs", "opter_name")
    facts: dict[str, object] = {name: request[name] for name in names if request.get(name)}
    if request.get("msgid"):
        facts["medins_setl_id"] = request["msgid"]
    return facts
