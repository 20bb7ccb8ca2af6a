"""Has anything changed since the last build? Answered without loading a spec."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from yibaogen.write.errors import write_error
from yibaogen.write.inputs import fingerprint, input_files, tools
from yibaogen.write.project import PACKAGE, Project
from yibaogen.write.state import Past, State, load_state, save_state
from yibaogen.write.stats import Mark, files_in, marks


@dataclass(frozen=True, slots=True)
class Freshness:
    """``idle``: inputs and outputs are as the last build left them. ``counts`` are that build's."""

    idle: bool
    key: str
    state: State
    inputs: Mapping[str, Mark]
    outputs: Mapping[str, Mark]
    counts: Mapping[str, int]


def freshness(project: Project, edition_id: str) -> Freshness:
    """Compare the last build of an edition with the disk."""
    state = load_state(project)
    past = state.editions.get(edition_id)
    inputs = marks(input_files(project, edition_id), state.inputs)
    key = fingerprint(project, inputs, tools())
    if past is None or past.inputs != key:
        return Freshness(False, key, state, inputs, {}, {})
    outputs = marks(_output_files(project, edition_id), past.outputs)
    idle = {path: mark.sha for path, mark in outputs.items()} == {
        path: mark.sha for path, mark in past.outputs.items()
    }
    return Freshness(idle, key, state, inputs, outputs, past.counts)


def _output_files(project: Project, edition_id: str) -> Iterator[tuple[str, os.stat_result]]:
    yield from files_in(project.generated / edition_id)
    yield from files_in(project.generated / PACKAGE / edition_id)


def remember(project: Project, edition_id: str, fresh: Freshness, counts: Mapping[str, int]) -> None:
    """Note what this build read and wrote; a file that is as it was noted costs nothing.

    Raises WriteError when the disk refuses.
    """
    past = fresh.state.editions.get(edition_id)
    try:
        outputs = marks(_output_files(project, edition_id), fresh.outputs)
        new = Past(fresh.key, outputs, counts)
        known = fresh.state.inputs
        if past == new and all(known.get(path) == mark for path, mark in fresh.inputs.items()):
            return
        inputs = {
            path: mark for path, mark in known.items() if path not in fresh.inputs and Path(path).exists()
        }
        editions = {**fresh.state.editions, edition_id: new}
        save_state(project, State({**inputs, **fresh.inputs}, editions))
    except OSError as error:
        reason = error.strerror or str(error)
        raise write_error("write-failed", ".yibao/build-state.json", reason=reason) from error
