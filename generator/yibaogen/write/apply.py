"""Carries a plan out: each file appears whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from yibaogen.write.errors import write_error
from yibaogen.write.plan import Change, Plan


def apply(plan: Plan) -> None:
    """Write, replace and delete as planned, in the order of paths.

    Raises WriteError when the disk refuses; files done so far stay, and the next build finds them as they are.
    """
    for change in plan.changes:
        if change.kind == "same":
            continue
        place = plan.root / change.path
        try:
            _carry_out(change, place, plan.root)
        except OSError as error:
            raise write_error("write-failed", change.path, reason=error.strerror or str(error)) from error


def _carry_out(change: Change, place: Path, root: Path) -> None:
    if change.data is None:
        place.unlink(missing_ok=True)
        _drop_empty(place.parent, root)
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(place, change.data)


def write_atomically(place: Path, data: bytes) -> None:
    """Replace a file in one step: a reader sees the old or the new content, never half of it."""
    draft = place.with_name(f".{place.name}.{os.getpid()}.tmp")
    try:
        draft.write_bytes(data)
        draft.replace(place)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


def _drop_empty(folder: Path, root: Path) -> None:
    while folder != root and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
