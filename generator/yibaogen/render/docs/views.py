"""What templates see: small frozen records of finished text and addresses. No part of the model reaches a template.

Every ``href`` is relative to the top of the site (templates put the page's way up before it) and made by ``links``.
"""

from __future__ import annotations

import msgspec


class Link(msgspec.Struct, frozen=True):
    """A place to go; ``title`` is shown on hover."""

    text: str
    href: str
    title: str = ""


class Segment(msgspec.Struct, frozen=True):
    """A piece of a sentence; ``href`` is empty where it is no link."""

    text: str
    href: str = ""
    title: str = ""


class Mark(msgspec.Struct, frozen=True):
    """Provenance: ``signs`` such as ``①③``, ``title`` the names behind them; ``guess`` when no source says so."""

    signs: str
    title: str
    guess: bool


class Badge(msgspec.Struct, frozen=True):
    """How something stands against the base: ``kind`` is ``new``, ``changed`` or ``gone``; ``title`` what the base says."""

    kind: str
    word: str
    title: str


class GoneView(msgspec.Struct, frozen=True):
    """Something that only the base has."""

    id: str
    name: str
    badge: Badge


class ChangeView(msgspec.Struct, frozen=True):
    """One change: the sentence, where on its page (``anchor``) and where in the specs (``place``, empty when unknown)."""

    message: str
    anchor: str
    place: str


class ChangeGroup(msgspec.Struct, frozen=True):
    """Changes that one rule judges: its level (``kind`` for the stylesheet), its class (WIRE, CODE, DICT, DOC), and what
    to do about them."""

    kind: str
    level: str
    rule: str
    klass: str
    hint: str
    changes: tuple[ChangeView, ...]


class DictLink(msgspec.Struct, frozen=True):
    """A field's dictionary: ``short`` lists its codes where they are few; a script shows them all on hover."""

    id: str
    href: str
    name: str
    short: str
    open: bool


class FieldRow(msgspec.Struct, frozen=True):
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


class NodeView(msgspec.Struct, frozen=True):
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


class SideView(msgspec.Struct, frozen=True):
    """Request, reply or file."""

    anchor: str
    title: str
    english: str
    nodes: tuple[NodeView, ...]
    count: int
    gone: tuple[GoneView, ...]


class RuleView(msgspec.Struct, frozen=True):
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


class SampleView(msgspec.Struct, frozen=True):
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


class Page(msgspec.Struct, frozen=True):
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


class SourceView(msgspec.Struct, frozen=True):
    """One line of the legend of sources."""

    sign: str
    id: str
    text: str


class UseGroup(msgspec.Struct, frozen=True):
    """The places in one interface (or the envelope) that use an element or a dictionary."""

    owner: Link
    places: tuple[Link, ...]
