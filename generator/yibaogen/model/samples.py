"""Sample messages as the generator sees them: text plus label."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from yibao.events import Span
from yibaogen.model.effects import Effects
from yibaogen.model.shapes import Edition

if TYPE_CHECKING:
    # The platform takes a second to import, which a build with nothing to do must not pay.
    from yibao.acceptance.model import Suite
    from yibao.platform.lifecycles import Lifecycle


@dataclass(frozen=True, slots=True)
class Sample:
    """One message with its label; ``breaks`` and ``warns`` are sorted event ids, ``text`` the JSON file as it is."""

    file: str
    infno: str
    direction: Literal["input", "output"]
    valid: bool
    breaks: tuple[str, ...]
    warns: tuple[str, ...]
    title: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Sibling:
    """An edition of the same project; ``base`` is empty where it stands alone."""

    id: str
    name: str
    base: str


@dataclass(frozen=True, slots=True)
class FlowStep:
    """One call of a flow: when (as the story writes it), what for."""

    infno: str
    at: str
    title: str


@dataclass(frozen=True, slots=True)
class Flow:
    """A tale of the samples as the order of its calls; ``id`` is the story's name, which stands in its samples' names."""

    id: str
    title: str
    steps: tuple[FlowStep, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where an edition is written. ``texts``: spec file → its text; ``lines``: address of a thing, as overlays write
    it, → the line of an overlay that last changed it."""

    texts: Mapping[str, str] = field(default_factory=dict)
    lines: Mapping[str, Span] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bundle:
    """All that a renderer may read: the edition, its samples by interface number, the edition it is written over, what
    transactions do to the platform's books, the names of the project's editions (this one
    among them), the lives that specs declare, the acceptance cases, the flows that the samples tell, the version
    released before this one, and where the specs say what.
    """

    edition: Edition
    samples: Mapping[str, tuple[Sample, ...]]
    base: Edition | None = None
    effects: Effects = field(default_factory=Effects)
    siblings: tuple[Sibling, ...] = ()
    lifecycles: tuple[Lifecycle, ...] = ()
    suite: Suite | None = None
    flows: tuple[Flow, ...] = ()
    previous: Edition | None = None
    source: Source = field(default_factory=Source)
