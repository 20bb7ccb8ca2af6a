"""The life cycles of ``specs/lifecycles.yaml`` at run time: which transaction is allowed in which state."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from importlib.resources import files
from typing import Literal

import msgspec

SAME = "same"
"""``to`` of a transition that leaves the state as it is."""
NEW = "new"
"""Among the origins of a transition that is also allowed for a record that is not there yet."""
Scope = Literal["platform", "institution"]


class StateName(msgspec.Struct, frozen=True):
    """A state with its words for people; ``end``: nothing follows."""

    id: str
    name: str
    name_en: str
    end: bool = False


class Transition(msgspec.Struct, frozen=True):
    """``call`` is allowed in the states ``origins`` and leads to one of ``to``; without origins it begins a life."""

    call: str
    origins: tuple[str, ...] = ()
    to: tuple[str, ...] = (SAME,)


class Lifecycle(msgspec.Struct, frozen=True):
    """The life of one kind of ``record``, found by the request's field ``key``.

    ``scope``: whether that value is the record's key as it is, or unique within an institution only.
    """

    id: str
    name: str
    name_en: str
    record: str
    key: str
    states: tuple[StateName, ...]
    transitions: tuple[Transition, ...]
    scope: Scope = "platform"

    def record_key(self, institution: str, value: str) -> str:
        """The key of the record that a request of an institution names."""
        return f"{institution}/{value}" if self.scope == "institution" else value

    def state_name(self, state: str) -> str:
        """What a state is called in Chinese."""
        return next((item.name for item in self.states if item.id == state), state)

    def move(self, call: str, state: str) -> Transition | None:
        """The transition of a call in a state; None when it is not allowed."""
        return next((item for item in self.transitions if item.call == call and state in item.origins), None)

    def allowed(self, state: str) -> tuple[str, ...]:
        """The methods that are allowed in a state."""
        return tuple(dict.fromkeys(item.call for item in self.transitions if state in item.origins))


class Lifecycles(msgspec.Struct, frozen=True, dict=True):
    """All of them."""

    lifecycles: tuple[Lifecycle, ...] = ()

    @cached_property
    def by_call(self) -> Mapping[str, Mapping[str, Lifecycle]]:
        """Method → the life cycles, by id, in which it moves something that is alive already."""
        found: dict[str, dict[str, Lifecycle]] = {}
        for cycle in self.lifecycles:
            for transition in cycle.transitions:
                if transition.origins:
                    found.setdefault(transition.call, {})[cycle.id] = cycle
        return found


def read_lifecycles(data: bytes) -> Lifecycles:
    """Decode a ``lifecycles.json``. Raises ``msgspec.DecodeError`` or ``msgspec.ValidationError`` on a wrong file."""
    return msgspec.json.decode(data, type=Lifecycles)


def shipped_lifecycles() -> Lifecycles:
    """Those of the installed package. Raises ``FileNotFoundError`` before the first build."""
    return read_lifecycles(files("yibao_editions").joinpath("data", "lifecycles.json").read_bytes())
