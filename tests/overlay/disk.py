"""Editions on disk: a whole one is its overlay over an edition that has nothing, written into ordinary files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from yibaogen.model import Edition
from yibaogen.overlay import Overlay, emit
from yibaogen.overlay.emit_spec import node_lines
from yibaogen.text.emit import flow_map

from .editions import SOURCES


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write texts below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def write_root(specs: Path, edition: Edition) -> None:
    """An edition without a base; its envelope has no rules (they are written as interfaces write theirs)."""
    overlay = Overlay(
        edition.id, edition.name, edition.version, "x", dict.fromkeys(SOURCES, "一本"),
        edition.elements, edition.dictionaries, edition.interfaces, (),
    )  # fmt: skip
    files = emit(overlay, Edition("x", "", "", None, {}, edition.envelope, {}, {}, {}))
    files["edition.yaml"] = files["edition.yaml"].replace("base: x\n", "")
    lines = ["sources: []"]
    for side, node in (("request", edition.envelope.request), ("response", edition.envelope.response)):
        lines.append(f"{side}:")
        lines.extend(f"  {key}: {text}" for key, text in node_lines(node, (), edition.elements))
        lines[-1:] = [lines[-1]] if node_lines(node, (), edition.elements) else [f"{side}: {flow_map([])}"]
    files["envelope.yaml"] = "\n".join(lines) + "\n"
    write(specs / edition.id, files)
