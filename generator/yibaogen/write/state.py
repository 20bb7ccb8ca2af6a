"""``.yibao/build-state.json``: what the last builds read and wrote, so that a build with nothing to do is quick.

The file is a cache. A missing, old or broken one only means that the next build does its whole work.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from yibaogen.write.apply import write_atomically
from yibaogen.write.project import Project
from yibaogen.write.stats import Mark

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Past:
    """One edition's last build: fingerprint of its inputs, marks of its outputs by absolute path, and its counts."""

    inputs: str
    outputs: Mapping[str, Mark]
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class State:
    """All editions, and the marks of all their inputs by absolute path."""

    inputs: Mapping[str, Mark] = field(default_factory=dict)
    editions: Mapping[str, Past] = field(default_factory=dict)


def _place(project: Project) -> Path:
    return project.private / "build-state.json"


def load_state(project: Project) -> State:
    """The state of the last build, or an empty one."""
    try:
        data = json.loads(_place(project).read_bytes())
        if data["format"] != _FORMAT:
            return State()
        editions = {
            name: Past(past["inputs"], _marks(past["outputs"]), past["counts"])
            for name, past in data["editions"].items()
        }
        return State(_marks(data["inputs"]), editions)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return State()


def _marks(data: Mapping[str, Any]) -> dict[str, Mark]:
    return {path: Mark(*row) for path, row in data.items()}


def save_state(project: Project, state: State) -> None:
    """Write the state. Raises OSError."""
    data = {
        "format": _FORMAT,
        "inputs": _rows(state.inputs),
        "editions": {
            name: {"inputs": past.inputs, "outputs": _rows(past.outputs), "counts": dict(past.counts)}
            for name, past in sorted(state.editions.items())
        },
    }
    project.private.mkdir(parents=True, exist_ok=True)
    write_atomically(_place(project), json.dumps(data).encode())


def _rows(found: Mapping[str, Mark]) -> dict[str, list[int | str]]:
    return {path: [mark.size, mark.changed_ns, mark.sha] for path, mark in sorted(found.items())}
