"""Reads the folder of an edition with a base: its head, what it brings of its own, and its lines of differences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from yibao.events import Event
from yibaogen.load.context import RECONSTRUCTED, Context
from yibaogen.load.folder import Folder
from yibaogen.load.interface import read_interface
from yibaogen.load.reading import Keys, row_of, table_of
from yibaogen.model import Edition, Interface
from yibaogen.overlay.lines import read_change
from yibaogen.overlay.model import Change, Overlay
from yibaogen.text.sink import Sink
from yibaogen.text.yamlfile import Read as Trees
from yibaogen.text.yamlfile import read_yaml


@dataclass(frozen=True, slots=True)
class Read:
    """``overlay`` is None when an error stands among the events."""

    overlay: Overlay | None
    events: tuple[Event, ...]


def read_overlay(specs: Path, edition_id: str, base: Edition, trees: Trees = read_yaml) -> Read:
    """The overlay of ``specs/<edition_id>`` over its resolved base. Bad specs give events, never an exception.

    ``trees`` reads its files.
    """
    sink = Sink()
    overlay = _Reader(specs, edition_id, base, sink, trees).overlay()
    return Read(None if sink.failed else overlay, sink.events())


class _Reader:
    def __init__(self, specs: Path, edition_id: str, base: Edition, sink: Sink, trees: Trees) -> None:
        self._folder = Folder(specs, edition_id, sink, trees)
        self._id = edition_id
        self._base = base
        self._sink = sink

    def overlay(self) -> Overlay | None:
        head = self._folder.head()
        if head is None:
            return None
        self._no_envelope()
        context = Context(self._sink, {**self._base.sources, **head.sources})
        dictionaries = self._folder.dictionaries(context)
        context = replace(context, dictionaries={**self._base.dictionaries, **dictionaries})
        elements = self._folder.elements(context) if self._has("elements.yaml") else {}
        context = replace(context, elements={**self._base.elements, **elements})
        interfaces = self._interfaces(context)
        return Overlay(
            self._id,
            head.name,
            head.version,
            self._base.id,
            head.sources,
            elements,
            dictionaries,
            interfaces,
            self._changes(context),
            head.transport,
        )

    def _has(self, name: str) -> bool:
        return (self._folder.path / name).exists()

    def _no_envelope(self) -> None:
        root = self._folder.yaml("envelope.yaml") if self._has("envelope.yaml") else None
        if root is not None:
            self._sink.error("overlay-envelope", root.span, self._id)

    def _interfaces(self, context: Context) -> dict[str, Interface]:
        read = (read_interface(root, stem, context) for stem, root in self._folder.files("interfaces"))
        return {interface.infno: interface for interface in read if interface is not None}

    def _changes(self, context: Context) -> tuple[Change, ...]:
        found: list[Change] = []
        for stem, root in self._folder.files("overlay"):
            keys = Keys(table_of(root, self._sink, root.span), self._sink, stem, ("sources", "changes"))
            sources = keys.words("sources", context.known_sources, (RECONSTRUCTED,))
            own = replace(context, default_sources=sources)
            for item in row_of(keys.raw("changes"), self._sink, root.span, stem):
                change = read_change(item, own, sources)
                if change is not None:
                    found.append(change)
        return tuple(sorted(found, key=Change.sort_key))
