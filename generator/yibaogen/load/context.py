"""What all readers of one edition share."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from yibaogen.model import Dictionary, Element
from yibaogen.text.sink import Sink

RECONSTRUCTED = "reconstructed"
FIELD_CODE = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
NODE_PATH = re.compile(r"\.|[A-Za-z_][A-Za-z0-9_-]{0,63}(?:\.[A-Za-z_][A-Za-z0-9_-]{0,63}){0,7}")
RULE_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
METHOD = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
INFNO = re.compile(r"[0-9]{4}[A-Z]?|[A-Z][0-9]{3}")
SHAPES = ("scalar", "list", "json", "bytes")


@dataclass(frozen=True, slots=True)
class Context:
    """Names known so far; readers note their events in ``sink``.

    ``default_sources`` are those of an overlay file, for what its lines add.
    """

    sink: Sink
    sources: Mapping[str, str] = field(default_factory=dict)
    elements: Mapping[str, Element] = field(default_factory=dict)
    dictionaries: Mapping[str, Dictionary] = field(default_factory=dict)
    default_sources: tuple[str, ...] = (RECONSTRUCTED,)

    @property
    def known_sources(self) -> tuple[str, ...]:
        """Short names that ``sources:`` may use."""
        return (*self.sources, RECONSTRUCTED)
