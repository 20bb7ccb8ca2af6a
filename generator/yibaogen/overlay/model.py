"""What an overlay is made of: addresses, changes, and what an edition brings of its own.

Addresses name things of the base by the base's names; what the overlay adds has only its new name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from yibao.events import Event, Span
from yibaogen.load import Loaded
from yibaogen.model import Dictionary, Edition, Element, Interface, Transport

FIRST = "^"
"""``after: ^`` puts a field or node before all others: no code and no path is written so."""

KEEP = ("",)
"""The sources of a relabelled code whose line names none: those of the base stay. No source has an empty name."""

KIND_OF_GROUP: Mapping[str, str] = {
    "interface": "interface",
    "input": "node",
    "output": "node",
    "file": "node",
    "field": "field",
    "rule": "rule",
    "dict": "dict",
    "element": "element",
    "source": "source",
    "envelope": "envelope",
    "request": "outer",
    "response": "outer",
}
"""Group of a step → kind of the thing; ``outer`` is a node of the envelope, which can neither come nor go."""


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """A path of ``(group, name)`` steps from the edition: ``(interface, 2207) (input, data) (field, psn_no)``."""

    steps: tuple[tuple[str, str], ...]

    @property
    def kind(self) -> str:
        """What stands there: field, node, outer, interface, rule, dict, element, source."""
        return KIND_OF_GROUP[self.steps[-1][0]]

    @property
    def name(self) -> str:
        """The last name; the root node of a side has the name ``""``."""
        return self.steps[-1][1]

    @property
    def parent(self) -> Address:
        """The thing that holds this one."""
        return Address(self.steps[:-1])

    def below(self, group: str, name: str) -> Address:
        """The address of a part."""
        return Address((*self.steps, (group, name)))

    def __str__(self) -> str:
        """As written in an overlay: ``2207 input data psn_no``."""
        return " ".join(word for step in self.steps for word in _words(*step))


def _words(group: str, name: str) -> tuple[str, ...]:
    kind = KIND_OF_GROUP[group]
    if kind in ("interface", "field"):
        return (name,)
    if kind in ("envelope", "outer"):
        return (group,)
    return (group, name or "." if kind == "node" else name)


@dataclass(frozen=True, slots=True)
class Change:
    """One line. ``facts`` are the verb's keys with their values, sorted by key.

    ``was`` says what the base must still say (attribute, text); ``because`` where the province says so. Both, and the
    place, are no part of what the change does: two changes are equal when they do the same.
    """

    verb: str
    address: Address
    facts: tuple[tuple[str, Any], ...] = ()
    was: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    because: str = field(default="", compare=False)
    span: Span = field(default=Span("", 0, 0), compare=False)

    def get(self, key: str) -> Any:
        """The value of a key, or None."""
        return next((value for name, value in self.facts if name == key), None)

    def has(self, key: str) -> bool:
        """True when the line has the key."""
        return any(name == key for name, _ in self.facts)

    def sort_key(self) -> tuple[Address, str, str]:
        """Canonical order: by address, then by verb; the place breaks ties, so events come in one order."""
        return (self.address, self.verb, str(self.span))


@dataclass(frozen=True, slots=True)
class Overlay:
    """An edition as written over its base: what is new in the ordinary files, and the lines of differences.

    ``sources`` are those that the base does not have or words otherwise. ``interfaces`` are new ones, and those that
    a ``replace-interface`` line names.
    """

    edition: str
    name: str
    version: str
    base: str
    sources: Mapping[str, str]
    elements: Mapping[str, Element]
    dictionaries: Mapping[str, Dictionary]
    interfaces: Mapping[str, Interface]
    changes: tuple[Change, ...]
    transport: Transport = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Origin:
    """The line of an overlay that set an attribute, and what the base said (None: the base has no such thing)."""

    edition: str
    verb: str
    span: Span
    was: str | None
    because: str = ""


Origins = Mapping[tuple[Address, str], tuple[Origin, ...]]
"""(address, attribute) → the lines that set it, the base's overlay first.

``*`` stands for the whole thing (added), ``-`` for one that was removed (under its old address)."""


@dataclass(frozen=True, slots=True)
class Applied:
    """``edition`` is None when an error stands among the events."""

    edition: Edition | None
    events: tuple[Event, ...]
    origins: Origins


@dataclass(frozen=True, slots=True)
class Resolved(Loaded):
    """A loaded edition of any kind, with the lines of overlays behind its facts and its base (none when it is written whole)."""

    origins: Origins = field(default_factory=dict)
    base: Edition | None = None
