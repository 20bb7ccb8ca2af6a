"""Reads a whole edition from its folder. Errors are collected over all files, then reported together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from yibao.events import Event, Span
from yibaogen.load.context import RECONSTRUCTED, Context
from yibaogen.load.dictionaries import read_dictionary
from yibaogen.load.elements import read_elements
from yibaogen.load.interface import read_envelope, read_interface
from yibaogen.load.reading import Keys, table_of, text_of
from yibaogen.load.transport import read_transport
from yibaogen.model import Dictionary, Edition, Envelope, Interface, Node
from yibaogen.text.sink import Sink, nearest
from yibaogen.text.tree import Value
from yibaogen.text.yamlfile import read_yaml

_KEYS = ("edition", "name", "version", "base", "sources", "transport")


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
        self._specs = specs
        self._folder = specs / edition_id
        self._id = edition_id
        self._sink = sink

    def _yaml(self, path: Path) -> Value | None:
        return read_yaml(path, path.relative_to(self._specs.parent).as_posix(), self._sink)

    def _files(self, name: str) -> Iterable[tuple[str, Value]]:
        for path in sorted((self._folder / name).glob("*.yaml")):
            root = self._yaml(path)
            if root is not None:
                yield path.stem, root

    def edition(self) -> Edition | None:
        head = self._yaml(self._folder / "edition.yaml")
        if head is None:
            return None
        keys = Keys(table_of(head, self._sink, head.span), self._sink, self._id, _KEYS)
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
        context = Context(self._sink, sources)
        dictionaries = self._dictionaries(context)
        context = replace(context, dictionaries=dictionaries)
        elements_root = self._yaml(self._folder / "elements.yaml")
        elements = read_elements(elements_root, context) if elements_root is not None else {}
        context = replace(context, elements=elements)
        interfaces = self._interfaces(context)
        return Edition(
            self._id,
            keys.needed("name"),
            keys.needed("version"),
            keys.text("base") or None,
            sources,
            self._envelope(context),
            elements,
            dictionaries,
            interfaces,
            read_transport(keys, self._sink),
        )

    def _dictionaries(self, context: Context) -> dict[str, Dictionary]:
        found: dict[str, Dictionary] = {}
        for stem, root in self._files("dictionaries"):
            dictionary = read_dictionary(root, stem, context)
            if dictionary is not None:
                found[dictionary.id] = dictionary
        return found

    def _envelope(self, context: Context) -> Envelope:
        root = self._yaml(self._folder / "envelope.yaml")
        if root is not None:
            return read_envelope(root, context)
        nothing = Node("", "object", True, None, "", "", (), (), Span("", 0, 0))
        return Envelope(nothing, nothing, ())

    def _interfaces(self, context: Context) -> dict[str, Interface]:
        found: dict[str, Interface] = {}
        methods: dict[str, Interface] = {}
        for stem, root in self._files("interfaces"):
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
