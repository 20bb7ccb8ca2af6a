"""The folders of samples while they are being made: one message a file, one index a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from yibao.events import Event
from yibaogen.samples.messages import Made, Side, encoded
from yibaogen.text.emit import flow_list, flow_map, scalar

SIDES: tuple[Side, ...] = ("input", "output")
INDEX = "samples.yaml"


@dataclass(slots=True)
class Composed:
    """``files`` by path below ``samples/<edition>/``; ``events`` name steps whose messages do not come out valid."""

    files: dict[str, str] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)


@dataclass(slots=True)
class Folder:
    """One number's samples: lines of its index, and texts by file name."""

    lines: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, made: Made, title: str) -> str:
        """A message under the first free name that begins so, labelled with what validation says of it. Returns the name."""
        name = self._free(name)
        self.texts[f"{name}.json"] = _pretty(made.message)
        breaks = sorted({event.id for event in made.report.errors})
        warns = sorted({event.id for event in made.report.warnings})
        entry = [
            ("file", scalar(f"{name}.json")),
            ("direction", made.side),
            ("valid", str(not breaks).lower()),
        ]
        entry += [("breaks", flow_list(map(scalar, breaks)))] if breaks else []
        entry += [("warns", flow_list(map(scalar, warns)))] if warns else []
        self.lines.append("- " + flow_map([*entry, ("title", scalar(title))]))
        return name

    def _free(self, name: str) -> str:
        """A file name not taken yet."""
        if f"{name}.json" not in self.texts:
            return name
        return next(f"{name}-{n}" for n in range(2, 1000) if f"{name}-{n}.json" not in self.texts)


class Folders:
    """By number. ``kept``: index lines of samples that a person wrote: they stay in front."""

    def __init__(self, kept: Mapping[str, Sequence[str]]) -> None:
        self._folders = {infno: Folder(list(lines)) for infno, lines in kept.items()}

    def of(self, infno: str) -> Folder:
        """The folder of a number."""
        return self._folders.setdefault(infno, Folder())

    def add(self, infno: str, name: str, made: Made, title: str) -> None:
        """A message of a number."""
        self.of(infno).add(name, made, title)

    def files(self) -> dict[str, str]:
        """Path → text of all that have samples, indexes included."""
        files: dict[str, str] = {}
        for infno, folder in sorted(self._folders.items()):
            if folder.lines:
                files[f"{infno}/{INDEX}"] = "\n".join(folder.lines) + "\n"
                files |= {f"{infno}/{name}": text for name, text in folder.texts.items()}
        return files


def _pretty(message: dict[str, Any]) -> str:
    return msgspec.json.format(encoded(message), indent=2).decode() + "\n"
