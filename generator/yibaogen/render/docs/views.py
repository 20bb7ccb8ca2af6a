"""What templates see: small frozen records of finished text and addresses. No part of the model reaches a template.

Every ``href`` is relative to the top of the site (templates put the page's way up before it) and made by ``links``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A place to go; ``title`` is shown on hover."""

    text: str
    href: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a sentence; ``href`` is empty where it is no link."""

    text: str
    href: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Provenance: ``signs`` such as ``①③``, ``title`` the names behind them; ``guess`` when no source says so."""

    signs: str
    title: str
    guess: bool


@dataclass(frozen=True, slots=True)
class Badge:
    """How something stands against the base: ``kind`` is ``new``, ``changed`` or ``gone``; ``title`` what the base says."""

    kind: str
    word: str
    title: str


@dataclass(frozen=True, slots=True)
class GoneView:
    """Something that only the base has."""

    id: str
    name: str
    badge: Badge


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change: the sentence, where on its page (``anchor``) and where in the specs (``place``, empty when unknown)."""

    message: str
    anchor: str
    place: str


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """Changes that one rule judges: its level (``kind`` for the stylesheet), its class (WIRE, CODE, DICT, DOC), and what
    to do about them."""

    kind: str
    level: str
    rule: str
    klass: str
    hint: str
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class DictLink:
    """A field's dictionary: ``short`` lists its codes where they are few; a script shows them all on hover."""

    id: str
    href: str
    name: str
    short: str
    open: bool


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One line of a field table; ``need`` is ``yes``, ``if`` or empty; ``line`` the anchor of its line in the specs
    (empty where the page does not show it)."""

    anchor: str
    code: str
    name: str
    element: str
    type: str
    spec_type: str
    length: str
    need: str
    conditions: tuple[Link, ...]
    dict: DictLink | None
    note: tuple[Segment, ...]
    mark: Mark
    line: str
    badge: Badge | None


@dataclass(frozen=True, slots=True)
class NodeView:
    """A group of fields with its table."""

    anchor: str
    path: str
    name: str
    kind: str
    required: bool
    note: tuple[Segment, ...]
    mark: Mark
    rows: tuple[FieldRow, ...]
    badge: Badge | None
    gone: tuple[GoneView, ...]


@dataclass(frozen=True, slots=True)
class SideView:
    """Request, reply or file."""

    anchor: str
    title: str
    english: str
    nodes: tuple[NodeView, ...]
    count: int
    gone: tuple[GoneView, ...]


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule in words (``sentence``) and as written (``expression``)."""

    anchor: str
    id: str
    severity: str
    place: str
    message: str
    message_en: str
    sentence: tuple[Segment, ...]
    expression: str
    mark: Mark
    href: str
    samples: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SampleView:
    """A sample message; ``cut`` is the number of characters left out at the end."""

    anchor: str
    href: str
    title: str
    file: str
    side: str
    valid: bool
    breaks: tuple[Link, ...]
    warns: tuple[Link, ...]
    text: str
    cut: int


@dataclass(frozen=True, slots=True)
class Page:
    """The frame of a page: ``root`` leads from it to the top of the site; ``acceptance``: the site has the cases;
    ``edition``: its id."""

    root: str
    title: str
    heading: str
    section: str
    trail: tuple[Link, ...]
    edition_name: str
    edition_version: str
    previous: Link | None = None
    next: Link | None = None
    acceptance: bool = False
    edition: str = ""


@dataclass(frozen=True, slots=True)
class SourceView:
    """One line of the legend of sources."""

    sign: str
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class UseGroup:
    """The places in one interface (or the envelope) that use an element or a dictionary."""

    owner: Link
    places: tuple[Link, ...]
