"""Habits of a province's replies: the same content, written as that platform writes it.

An edition says them under ``transport: replies:``; a request may ask for others with ``x-yibao-quirk``. What would no
longer be a valid reply is sent as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

import msgspec

from yibao.message.habits import known_habit
from yibao.message.tables import EditionTable, FieldTable, InterfaceTable
from yibao.platform.relay.masking import read
from yibao.validate import Validator
from yibao.validate.tree import Branch, grow

Absent = Literal["left-out", "null", "empty"]


@dataclass(frozen=True, slots=True)
class Habits:
    """``texts``: amounts as JSON strings; ``code_text``: infcode as one; ``absent``: how optional fields without a value
    are written; ``arrays``: single objects as arrays of one; ``floats``: whole numbers as ``35.0``; ``extras``: keys that
    the envelope has besides, with empty values.
    """

    texts: bool = False
    code_text: bool = False
    absent: Absent = "left-out"
    arrays: bool = False
    floats: bool = False
    extras: tuple[str, ...] = ()


PLAIN = Habits()


def read_habits(facts: Mapping[str, str]) -> Habits:
    """Habits out of facts (``amounts: text``, …). Raises ``ValueError`` for an unknown key or word."""
    for key, word in facts.items():
        if not known_habit(key, word):
            raise ValueError(f"{key}={word}")
    absent: Absent = "null" if facts.get("absent") == "null" else "empty"
    return Habits(
        texts=facts.get("amounts") == "text",
        code_text=facts.get("infcode") == "text",
        absent=absent if facts.get("absent") in ("null", "empty") else "left-out",
        arrays=facts.get("single") == "array",
        floats=facts.get("numbers") == "float",
        extras=tuple(facts.get("extras", "").split()),
    )


def habits_of(table: EditionTable) -> Habits:
    """Those that an edition says; how it writes amounts may stand for both directions. Raises ``ValueError``."""
    facts, amounts = table.transport.get("replies", {}), table.transport.get("amounts", "number")
    own = facts if isinstance(facts, dict) else {}
    return read_habits({"amounts": amounts, **own} if isinstance(amounts, str) else own)


class Scribe:
    """Writes replies of one edition in a platform's manner."""

    def __init__(self, table: EditionTable) -> None:
        self._table = table
        self._validator = Validator(table)
        self._branches: dict[str, Branch] = {}

    def write(self, body: bytes, infno: str, habits: Habits) -> bytes:
        """The reply with these habits, or as it is where it is no message or would be none any more."""
        interface, message = self._table.interfaces.get(infno), read(body)
        if habits == PLAIN or interface is None or message is None:
            return body
        output = message.get("output")
        if isinstance(output, dict):
            message["output"] = _Writer(habits).node(self._branch(infno, interface), output)
        if habits.code_text and "infcode" in message:
            message["infcode"] = str(message["infcode"])
        for key in habits.extras:
            message.setdefault(key, "")
        written = msgspec.json.Encoder(decimal_format="number").encode(message)
        return written if self._validator.check(written, infno=infno, direction="output").valid else body

    def _branch(self, infno: str, interface: InterfaceTable) -> Branch:
        if infno not in self._branches:
            self._branches[infno] = grow(interface.output)
        return self._branches[infno]


class _Writer:
    def __init__(self, habits: Habits) -> None:
        self._habits = habits

    def node(self, branch: Branch, row: dict[str, Any]) -> dict[str, Any]:
        """An object of a node."""
        told: dict[str, Any] = {}
        for code, value in row.items():
            field, child = branch.fields.get(code), branch.children.get(code)
            if child is not None:
                told[code] = self._child(child, value)
            else:
                told[code] = self._scalar(field, value) if field is not None else value
        told.update(self._missing(branch.fields.values(), row))
        return told

    def _child(self, branch: Branch, value: Any) -> Any:
        if isinstance(value, list):
            return [self.node(branch, item) if isinstance(item, dict) else item for item in value]
        if isinstance(value, dict):
            written = self.node(branch, value)
            return [written] if self._habits.arrays else written
        return value

    def _scalar(self, field: FieldTable, value: Any) -> Any:
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            return value
        if field.type == "decimal" and self._habits.texts:
            return f"{value:f}" if isinstance(value, Decimal) else str(value)
        if field.type in ("decimal", "integer") and self._habits.floats and value == int(value):
            return Decimal(f"{int(value)}.0")
        return value

    def _missing(self, fields: Iterable[FieldTable], row: dict[str, Any]) -> dict[str, Any]:
        if self._habits.absent == "left-out":
            return {}
        gone = [field.code for field in fields if field.shape == "scalar" and field.code not in row]
        return dict.fromkeys(gone, None if self._habits.absent == "null" else "")
