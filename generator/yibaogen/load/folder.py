"""What the folder of any edition has: a head, dictionaries, elements, files by kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from yibaogen.load.context import RECONSTRUCTED, Context
from yibaogen.load.dictionaries import read_dictionary
from yibaogen.load.elements import read_elements
from yibaogen.load.reading import Keys, table_of, text_of
from yibaogen.load.transport import read_transport
from yibaogen.model import Dictionary, Element, Transport
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Value
from yibaogen.text.yamlfile import Read, read_yaml

HEAD_KEYS = ("edition", "name", "version", "base", "sources", "transport")
"""The keys of edition.yaml, in canonical order."""


@dataclass(frozen=True, slots=True)
class Head:
    """What edition.yaml says; ``base`` "" for an edition that is written whole."""

    name: str
    version: str
    base: str
    sources: Mapping[str, str]
    transport: Transport


class Folder:
    """``specs/<edition_id>``; what is wrong in its files stands in ``sink``. ``read`` is for who has kept the trees."""

    def __init__(self, specs: Path, edition_id: str, sink: Sink, read: Read = read_yaml) -> None:
        self._read = read
        self._specs = specs
        self._id = edition_id
        self._sink = sink
        self.path = specs / edition_id

    def yaml(self, name: str) -> Value | None:
        """The tree of a file that must be there; None when it cannot be read."""
        path = self.path / name
        return self._read(path, path.relative_to(self._specs.parent).as_posix(), self._sink)

    def files(self, kind: str) -> Iterator[tuple[str, Value]]:
        """Stem and tree of every readable file of a kind (``interfaces``, ``dictionaries``, ``overlay``), by name."""
        for path in sorted((self.path / kind).glob("*.yaml")):
            root = self.yaml(f"{kind}/{path.name}")
            if root is not None:
                yield path.stem, root

    def head(self) -> Head | None:
        """edition.yaml; None when it cannot be read."""
        root = self.yaml("edition.yaml")
        if root is None:
            return None
        sink, id_ = self._sink, self._id
        keys = Keys(table_of(root, sink, root.span), sink, id_, HEAD_KEYS)
        if keys.needed("edition") not in ("", id_):
            sink.error(
                "file-name-mismatch", keys.span("edition"), id_, found=keys.text("edition"), allowed=id_
            )
        sources = {
            key.text: text_of(value, sink, id_)
            for key, value in table_of(keys.raw("sources"), sink, root.span)
        }
        if RECONSTRUCTED in sources:
            sink.error("source-reserved", keys.span("sources"), id_, found=RECONSTRUCTED)
        return Head(
            keys.needed("name"),
            keys.needed("version"),
            keys.text("base"),
            sources,
            read_transport(keys, sink),
        )

    def dictionaries(self, context: Context) -> dict[str, Dictionary]:
        """By id."""
        read = (read_dictionary(root, stem, context) for stem, root in self.files("dictionaries"))
        return {dictionary.id: dictionary for dictionary in read if dictionary is not None}

    def elements(self, context: Context) -> dict[str, Element]:
        """By code, out of elements.yaml, which must be there."""
        root = self.yaml("elements.yaml")
        return {} if root is None else read_elements(root, context)
