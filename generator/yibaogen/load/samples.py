"""Reads sample messages and the ``samples.yaml`` files that label them."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, cast

from yibao.events import Event
from yibaogen.load.reading import Keys, row_of, table_of, text_of
from yibaogen.model import Edition
from yibaogen.model.samples import Sample
from yibaogen.text.sink import Sink, nearest
from yibaogen.text.tree import Value
from yibaogen.text.yamlfile import read_text, read_yaml

SAMPLE_KEYS = ("file", "direction", "valid", "breaks", "warns", "title")
INDEX = "samples.yaml"


def load_samples(specs: Path, edition: Edition) -> tuple[dict[str, tuple[Sample, ...]], tuple[Event, ...]]:
    """All samples of an edition by interface number, in the order of their index files, and what is wrong."""
    sink = Sink()
    folder = specs / "samples" / edition.id
    found: dict[str, tuple[Sample, ...]] = {}
    for index in sorted(folder.glob(f"*/{INDEX}")):
        infno = index.parent.name
        shown = index.relative_to(specs.parent).as_posix()
        root = read_yaml(index, shown, sink)
        if root is None:
            continue
        if infno not in edition.interfaces:
            near = nearest(infno, edition.interfaces) or "-"
            sink.error("sample-infno", root.span, infno, found=infno, nearest=near)
            continue
        samples = [
            _sample(item, index.parent, infno, specs, sink) for item in row_of(root, sink, root.span, infno)
        ]
        found[infno] = tuple(sample for sample in samples if sample is not None)
        _unlabelled(index.parent, {sample.file for sample in found[infno]}, root, specs, sink)
    return found, sink.events()


def _sample(item: Value, folder: Path, infno: str, specs: Path, sink: Sink) -> Sample | None:
    keys = Keys(table_of(item, sink, item.span, infno), sink, infno, SAMPLE_KEYS)
    name = keys.needed("file")
    if not name or "/" in name or "\\" in name or not name.endswith(".json"):
        sink.error("sample-file", keys.span("file"), infno, found=name)
        return None
    path = folder / name
    shown = path.relative_to(specs.parent).as_posix()
    text = read_text(path, shown, sink)
    if text is None:
        return None
    valid = keys.flag("valid")
    breaks, warns = (_ids(keys, key, sink) for key in ("breaks", "warns"))
    if valid == bool(breaks):
        sink.error("sample-label", item.span, infno, found=name)
        return None
    return Sample(
        shown,
        infno,
        cast("Literal['input', 'output']", keys.choice("direction", ("input", "output"), "input")),
        valid,
        breaks,
        warns,
        keys.needed("title"),
        text,
        item.span,
    )


def _ids(keys: Keys, key: str, sink: Sink) -> tuple[str, ...]:
    value = keys.raw(key)
    if value is None:
        return ()
    return tuple(
        sorted({text_of(item, sink, keys.path) for item in row_of(value, sink, value.span, keys.path)})
    )


def _unlabelled(folder: Path, labelled: set[str], root: Value, specs: Path, sink: Sink) -> None:
    for path in sorted(folder.glob("*.json")):
        if path.relative_to(specs.parent).as_posix() not in labelled:
            sink.error("sample-unlabelled", root.span, folder.name, found=path.name)
