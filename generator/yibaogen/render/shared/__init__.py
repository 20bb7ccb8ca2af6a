"""Data that all editions share, as JSON for the runtime: one module a kind of spec, each with ``render(specs)``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from yibao.events import Event


@dataclass(frozen=True, slots=True)
class Shared:
    """``texts``: file name below ``yibao_editions/data/`` → text, none when ``events`` has an error."""

    texts: Mapping[str, str] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
