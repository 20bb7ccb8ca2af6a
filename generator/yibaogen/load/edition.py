"""Reads a whole edition from its folder. Errors are collected over all files, then reported together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from yibao.events import Event, Span
from yibaogen.load.context import Context
from yibaogen.load.folder import Folder
from yibaogen.load.interface import read_envelope, read_interface
from yibaogen.model import Edition, Envelope, Interface, Node
from yibaogen.text.sink import Sink, nearest


@dataclass(frozen=True, slots=True)
class Loaded:
    """``edition`` is None when an error stands among ``events``."""

    edition: Edition | None
    events: tuple[Event, ...]


def edition_ids(specs: Path) -> tuple[str, ...]:
    """The editions below a specs folder: every folder with an ``edition.yaml``, sorted."""
    return tuple(sorted(path.parent.name for path in specs.glob("*/edition.yaml")))


def load_edition(specs: Path, edition_id: str) -> Loaded:
    """Resolve one edition. Never raises for bad specs: what is wrong stands in the events."""
    sink = Sink()
    known = edition_ids(specs)
    if edition_id not in known:
        near = nearest(edition_id, known) or "-"
        allowed = ", ".join(known) or "-"
        sink.error("edition-unknown", None, found=edition_id, allowed=allowed, nearest=near)
        return Loaded(None, sink.events())
    edition = _Reader(specs, edition_id, sink).edition()
    return Loaded(None if sink.failed else edition, sink.events())


class _Reader:
    """One pass over one edition's folder."""

    def __init__(self, specs: Path, edition_id: str, sink: Sink) -> None:
        self._folder = Folder(specs, edition_id, sink)
        self._id = edition_id
        self._sink = sink

    def edition(self) -> Edition | None:
        head = self._folder.head()
        if head is None:
            return None
        context = Context(self._sink, head.sources)
        context = replace(context, dictionaries=self._folder.dictionaries(context))
        context = replace(context, elements=self._folder.elements(context))
        interfaces = self._interfaces(context)
        return Edition(
            self._id,
            head.name,
            head.version,
            head.base or None,
            head.sources,
            self._envelope(context),
            context.elements,
            context.dictionaries,
            interfaces,
            head.transport,
        )

    def _envelope(self, context: Context) -> Envelope:
        root = self._folder.yaml("envelope.yaml")
        if root is not None:
            return read_envelope(root, context)
        nothing = Node("", "object", True, None, "", "", (), (), Span("", 0, 0))
        return Envelope(nothing, nothing, ())

    def _interfaces(self, context: Context) -> dict[str, Interface]:
        found: dict[str, Interface] = {}
        methods: dict[str, Interface] = {}
        for stem, root in self._folder.files("interfaces"):
            interface = read_interface(root, stem, context)
            if interface is None:
                continue
            found[interface.infno] = interface
            twin = methods.setdefault(interface.method, interface)
            if twin is not interface and interface.method:
                self._sink.error(
                    "method-doubled",
                    interface.span,
                    interface.infno,
                    found=interface.method,
                    first=twin.infno,
                )
        return found
