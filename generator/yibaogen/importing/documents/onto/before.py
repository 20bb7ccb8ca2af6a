"""Reads the overlay that an earlier import left in a folder, as people have changed it since."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from yibaogen.importing.documents.onto.run import Before
from yibaogen.model import Edition
from yibaogen.overlay import apply, read_overlay
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Scalar, Table
from yibaogen.text.yamlfile import read_yaml

FOLDERS = ("overlay", "interfaces", "dictionaries")
FILES = ("edition.yaml", "elements.yaml")


def read_before(folder: Path, edition: str, base: Edition, sink: Sink) -> Before | None:
    """The edition in ``folder``; None when there is none. One that cannot be read, or has another base, is an error."""
    head_file = folder / "edition.yaml"
    if not head_file.is_file():
        return None
    head = read_yaml(head_file, head_file.name, sink)
    found = head.get("base") if isinstance(head, Table) else None
    told = found.text if isinstance(found, Scalar) else "-"
    if told != base.id:
        sink.error("import-not-edition", head.span if head is not None else None, found=f"base: {told}")
        return None
    # An edition's folder bears its name; the import may have been told to write to any folder.
    with tempfile.TemporaryDirectory() as place:
        specs = Path(place) / "specs"
        for path in own_files(folder):
            target = specs / edition / path.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
        read = read_overlay(specs, edition, base)
    applied = None if read.overlay is None else apply(read.overlay, base)
    sink.extend(read.events)
    if read.overlay is None or applied is None or applied.edition is None:
        sink.extend(() if applied is None else applied.events)
        sink.error("import-not-edition", None, found=str(folder))
        return None
    return Before(read.overlay, applied.edition)


def own_files(folder: Path) -> list[Path]:
    """The spec files of an overlay's folder."""
    listed = [folder / name for name in FILES]
    listed.extend(path for name in FOLDERS for path in sorted((folder / name).glob("*.yaml")))
    return [path for path in listed if path.is_file()]
