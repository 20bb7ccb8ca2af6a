"""Which files in a samples folder are composed, and which a person wrote."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from yibaogen.text.sink import Sink
from yibaogen.text.tree import Row, Scalar, Table
from yibaogen.text.yamlfile import read_text, read_yaml

_COMPOSED = ("input-", "output-")
_INDEX = "samples.yaml"


def composed_files(folder: Path) -> dict[str, str]:
    """Path → sha256 of every file that ``compose`` may replace or prune."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.glob("*/*"))
        if path.name == _INDEX or (path.suffix == ".json" and path.name.startswith(_COMPOSED))
    }


def hand_written(folder: Path) -> dict[str, list[str]]:
    """By interface, the index lines whose files a person named: they begin with neither ``input-`` nor ``output-``."""
    return {index.parent.name: list(_kept_lines(index)) for index in sorted(folder.glob(f"*/{_INDEX}"))}


def _kept_lines(index: Path) -> Iterator[str]:
    sink = Sink()
    root = read_yaml(index, index.name, sink)
    text = read_text(index, index.name, sink)
    lines = (text or "").splitlines()
    for item in root if isinstance(root, Row) else ():
        name = item.get("file") if isinstance(item, Table) else None
        if isinstance(name, Scalar) and not name.text.startswith(_COMPOSED):
            yield lines[item.span.line - 1]
