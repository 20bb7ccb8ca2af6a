"""The differences of two editions as a frozen tree: what is on which side, without any judgement.

A part has ``before`` (edition A) and ``after`` (edition B); one of them is None when the part is only on one side, and
then it has no parts of its own: the whole thing came or went.
"""

from __future__ import annotations

from dataclasses import dataclass

from yibaogen.model import Code, Dictionary, Direction, Edition, Field, Interface, Node, Rule


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of a part that is on both sides, with the model's own values."""

    name: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class FieldDiff:
    """``code`` stands among the attributes of a renamed field. Positions count from 0; -1 where the field is not."""

    before: Field | None
    after: Field | None
    attributes: tuple[Attribute, ...]
    before_at: int
    after_at: int


@dataclass(frozen=True, slots=True)
class NodeDiff:
    """``fields`` holds those that differ; of files also those that stand at another position."""

    before: Node | None
    after: Node | None
    attributes: tuple[Attribute, ...] = ()
    fields: tuple[FieldDiff, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleDiff:
    """A rule of the spec, by its id."""

    before: Rule | None
    after: Rule | None
    attributes: tuple[Attribute, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeDiff:
    """An entry of a dictionary; ``code`` stands among the attributes of a renumbered one."""

    before: Code | None
    after: Code | None
    attributes: tuple[Attribute, ...] = ()


@dataclass(frozen=True, slots=True)
class DictionaryDiff:
    """A code list, by its id."""

    before: Dictionary | None
    after: Dictionary | None
    attributes: tuple[Attribute, ...] = ()
    codes: tuple[CodeDiff, ...] = ()


@dataclass(frozen=True, slots=True)
class InterfaceDiff:
    """``infno`` stands among the attributes of one that has another number."""

    before: Interface | None
    after: Interface | None
    attributes: tuple[Attribute, ...] = ()
    input: tuple[NodeDiff, ...] = ()
    output: tuple[NodeDiff, ...] = ()
    file: tuple[NodeDiff, ...] = ()
    rules: tuple[RuleDiff, ...] = ()

    def nodes(self, direction: Direction) -> tuple[NodeDiff, ...]:
        """The nodes of one direction that differ."""
        return {"input": self.input, "output": self.output, "file": self.file}[direction]


@dataclass(frozen=True, slots=True)
class EnvelopeDiff:
    """The outer message; None where a side of it is the same."""

    request: NodeDiff | None
    response: NodeDiff | None
    rules: tuple[RuleDiff, ...]


@dataclass(frozen=True, slots=True)
class EditionDiff:
    """Everything that differs, interfaces by number and dictionaries by id."""

    before: Edition
    after: Edition
    envelope: EnvelopeDiff
    interfaces: tuple[InterfaceDiff, ...]
    dictionaries: tuple[DictionaryDiff, ...]
