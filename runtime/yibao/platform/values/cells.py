"""The places of a body that a rule speaks of, so that they can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from yibao.message.tables import FieldTable
from yibao.validate.paths import Chain, Place

Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of one object."""

    box: dict[str, Any]
    field: FieldTable

    @property
    def key(self) -> Key:
        """Tells cells apart: the same field of the same object."""
        return id(self.box), self.field.code

    @property
    def value(self) -> Any:
        """The value, or None."""
        return self.box.get(self.field.code)

    def set(self, value: Any) -> None:
        """Put a value; None takes the field away."""
        if value is None:
            self.box.pop(self.field.code, None)
        else:
            self.box[self.field.code] = value


def chains(body: Any, keys: tuple[str, ...]) -> Iterator[Chain]:
    """Every way into a scope: the objects from the body down, one chain per item of an array."""
    for item in body if isinstance(body, list) else [body]:
        if isinstance(item, dict):
            yield from _enter((item,), keys)


def _enter(chain: Chain, keys: tuple[str, ...]) -> Iterator[Chain]:
    if not keys:
        yield chain
        return
    child = chain[-1].get(keys[0])
    for item in child if isinstance(child, list) else [child]:
        if isinstance(item, dict):
            yield from _enter((*chain, item), keys[1:])


def cells_at(place: Place, chain: Chain) -> list[Cell]:
    """The cells of a resolved path; empty when it names a node."""
    if place.field is None:
        return []
    return [Cell(entered[-1], place.field) for entered in _enter((chain[place.start],), place.rest)]
