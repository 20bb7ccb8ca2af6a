"""Reads the folder of an edition with a base: its head, what it brings of its own, and its lines of differences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from yibao.events import Event
from yibaogen.load.context import RECONSTRUCTED, Context
from yibaogen.load.dictionaries import read_dictionary
from yibaogen.load.elements import read_elements
from yibaogen.load.interface import read_interface
from yibaogen.load.reading import Keys, row_of, table_of, text_of
from yibaogen.load.transport import read_transport
from yibaogen.model import Dictionary, Edition, Element, Interface
from yibaogen.overlay.lines import read_change
from yibaogen.overlay.model import Change, Overlay
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Value
from yibaogen.text.yamlfile import read_yaml

HEAD_KEYS = ("edition", "name", "version", "base", "sources", "transport")


@dataclass(frozen=True, slots=True)
class Read:
    """``overlay`` is None when an error stands among the events."""

    overlay: Overlay | None
    events: tuple[Event, ...]


def read_overlay(specs: Path, edition_id: str, base: Edition) -> Read:
    """The overlay of ``specs/<edition_id>`` over its resolved base. Bad specs give events, never an exception."""
    sink = Sink()
    overlay = _Folder(specs, edition_id, base, sink).overlay()
    return Read(None if sink.failed else overlay, sink.events())


class _Folder:
    def __init__(self, specs: Path, edition_id: str, base: Edition, sink: Sink) -> None:
        self._specs = specs
        self._folder = specs / edition_id
        self._id = edition_id
        self._base = base
        self._sink = sink

    def _yaml(self, path: Path) -> Value | None:
        return read_yaml(path, path.relative_to(self._specs.parent).as_posix(), self._sink)

    def _files(self, name: str) -> Iterator[tuple[str, Value]]:
        for path in sorted((self._folder / name).glob("*.yaml")):
            root = self._yaml(path)
            if root is not None:
                yield path.stem, root

    def overlay(self) -> Overlay | None:
        head = self._yaml(self._folder / "edition.yaml")
        if head is None:
            return None
        keys = Keys(table_of(head, self._sink, head.span), self._sink, self._id, HEAD_KEYS)
        if keys.needed("edition") not in ("", self._id):
            self._sink.error(
                "file-name-mismatch",
                keys.span("edition"),
                self._id,
                found=keys.text("edition"),
                allowed=self._id,
            )
        sources = {
            key.text: text_of(value, self._sink, self._id)
            for key, value in table_of(keys.raw("sources"), self._sink, head.span)
        }
        if RECONSTRUCTED in sources:
            self._sink.error("source-reserved", keys.span("sources"), self._id, found=RECONSTRUCTED)
        self._no_envelope()
        context = Context(self._sink, {**self._base.sources, **sources})
        dictionaries = self._dictionaries(context)
        context = replace(context, dictionaries={**self._base.dictionaries, **dictionaries})
        elements = self._elements(context)
        context = replace(context, elements={**self._base.elements, **elements})
        interfaces = self._interfaces(context)
        return Overlay(
            self._id,
            keys.needed("name"),
            keys.needed("version"),
            self._base.id,
            sources,
            elements,
            dictionaries,
            interfaces,
            self._changes(context),
            read_transport(keys, self._sink),
        )

    def _no_envelope(self) -> None:
        path = self._folder / "envelope.yaml"
        if path.exists():
            root = self._yaml(path)
            if root is not None:
                self._sink.error("overlay-envelope", root.span, self._id)

    def _dictionaries(self, context: Context) -> dict[str, Dictionary]:
        read = (read_dictionary(root, stem, context) for stem, root in self._files("dictionaries"))
        return {dictionary.id: dictionary for dictionary in read if dictionary is not None}

    def _elements(self, context: Context) -> dict[str, Element]:
        path = self._folder / "elements.yaml"
        root = self._yaml(path) if path.exists() else None
        return {} if root is None else read_elements(root, context)

    def _interfaces(self, context: Context) -> dict[str, Interface]:
        read = (read_interface(root, stem, context) for stem, root in self._files("interfaces"))
        return {interface.infno: interface for interface in read if interface is not None}

    def _changes(self, context: Context) -> tuple[Change, ...]:
        found: list[Change] = []
        for stem, root in self._files("overlay"):
            keys = Keys(table_of(root, self._sink, root.span), self._sink, stem, ("sources", "changes"))
            sources = keys.words("sources", context.known_sources, (RECONSTRUCTED,))
            own = replace(context, default_sources=sources)
            for item in row_of(keys.raw("changes"), self._sink, root.span, stem):
                change = read_change(item, own, sources)
                if change is not None:
                    found.append(change)
        return tuple(sorted(found, key=Change.sort_key))
