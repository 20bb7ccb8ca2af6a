"""``specs/effects.yaml`` as the generator sees it: effects by the method's English name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from yibao.events import Span

_NOWHERE = Span("", 0, 0)
KINDS = ("query", "upload", "state", "money", "file")


@dataclass(frozen=True, slots=True)
class AskStep:
    """One query of ``ask``; ``call`` is a method, ``rows`` the paths of the node, the first that the edition has."""

    call: str
    rows: tuple[str, ...]
    shows: str
    same: tuple[str, ...]
    where: Mapping[str, str]
    learn: tuple[str, ...]
    refused: str
    named: Mapping[str, str]
    given: Mapping[str, str]
    whole: Mapping[str, str]
    proves: str
    span: Span


@dataclass(frozen=True, slots=True)
class MethodEffect:
    """One line of ``methods``."""

    effect: str
    ask: tuple[AskStep, ...]
    undo: tuple[str, ...]
    again: bool
    already: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Effects:
    """The whole file; empty when a project has none."""

    verbs: Mapping[str, str] = field(default_factory=dict)
    methods: Mapping[str, MethodEffect] = field(default_factory=dict)
    span: Span = _NOWHERE

    def of(self, method: str) -> MethodEffect | None:
        """The effect of a method: its own line, or what its first word says; None when neither is there."""
        own = self.methods.get(method)
        verb = self.verbs.get(method.partition("_")[0])
        return own or (MethodEffect(verb, (), (), False, (), self.span) if verb else None)
