"""What all editions of a project share, for the docs: effects, life cycles, acceptance cases, the editions' names."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from yibao.events import Event
from yibaogen.write.apply import write_atomically
from yibaogen.write.base import Bases
from yibaogen.write.memo import kept, stamp
from yibaogen.write.project import Project

if TYPE_CHECKING:
    from yibao.acceptance.model import Suite
    from yibao.platform.lifecycles import Lifecycle
    from yibaogen.model.effects import Effects
    from yibaogen.model.samples import Sibling

# As the module that reads it calls it, which takes a while to import and is needed only when the file has changed.
_LIVES = "lifecycles.yaml"
_Methods = dict[str, tuple[int, int, list[str]]]
"""Path → size, time of change, the methods that the file names."""


_SOURCES = ("envelope.yaml", "interfaces/*.yaml", "overlay/*.yaml")
"""Spec files of an edition that the docs show."""


class Texts:
    """The spec files of editions as they are written, each edition's read once."""

    def __init__(self, specs: Path) -> None:
        self._specs = specs
        self._known: dict[str, Mapping[str, str]] = {}

    def of(self, edition_id: str) -> Mapping[str, str]:
        """Text by the name that pages show."""
        known = self._known.get(edition_id)
        if known is None:
            folder, top = self._specs / edition_id, self._specs.parent
            places = (place for pattern in _SOURCES for place in sorted(folder.glob(pattern)))
            known = self._known[edition_id] = {
                place.relative_to(top).as_posix(): place.read_text("utf-8", "replace") for place in places
            }
        return known


@dataclass(frozen=True, slots=True)
class Common:
    """What all editions of a project share; ``events`` are about the effects, ``bases`` what editions are written over,
    ``texts`` their spec files."""

    effects: Effects
    siblings: tuple[Sibling, ...]
    lives: tuple[Lifecycle, ...]
    suite: Suite | None
    events: tuple[Event, ...]
    bases: Bases
    texts: Texts


def load_common(project: Project) -> Common:
    """Load it, for one edition or for many. It seldom changes, and is kept while nothing is to be said of it."""
    from yibao.acceptance.model import Suite
    from yibao.platform.lifecycles import Lifecycle
    from yibaogen.load.acceptance import FOLDER
    from yibaogen.load.effects import FILE as EFFECTS
    from yibaogen.model.effects import Effects
    from yibaogen.model.samples import Sibling

    specs = project.specs
    methods = _methods(project)
    places = [specs / EFFECTS, specs / _LIVES, specs / FOLDER]
    places += [specs / name / "edition.yaml" for name in project.edition_ids()]
    key = stamp(places) + "\n".join(sorted(methods)).encode()
    found: list[Event] = []

    def read() -> tuple[Effects, tuple[Sibling, ...], tuple[Lifecycle, ...], tuple[Suite, ...]]:
        from yibaogen.load.effects import load_effects
        from yibaogen.load.siblings import siblings

        told = load_effects(specs, methods)
        found.extend(told.events)
        return told.effects, siblings(specs), _lives(specs, methods), _suite(specs)

    name = "common.bin"
    effects, names, lives, suites = kept(
        project.private,
        name,
        key,
        tuple[Effects, tuple[Sibling, ...], tuple[Lifecycle, ...], tuple[Suite, ...]],
        read,
    )
    if found:
        (project.private / "cache" / name).unlink(missing_ok=True)
    return Common(
        effects,
        names,
        lives,
        suites[0] if suites else None,
        tuple(found),
        Bases(project.private),
        Texts(specs),
    )


def _methods(project: Project) -> frozenset[str]:
    """Of all editions. Only files that have changed are read."""
    from yibaogen.load.effects import method_folders, methods_in

    place = project.private / "cache" / "methods.bin"
    known: _Methods = {}
    with suppress(OSError, msgspec.DecodeError):
        known = msgspec.msgpack.decode(place.read_bytes(), type=_Methods)
    found: _Methods = {}
    entries = (entry for folder in method_folders(project.specs) for entry in os.scandir(folder))
    for entry in entries:
        # What cannot be read is told of by whoever reads the edition.
        with suppress(OSError):
            if entry.name.endswith(".yaml") and entry.is_file():
                stat = entry.stat()
                row = known.get(entry.path)
                if row is None or row[:2] != (stat.st_size, stat.st_mtime_ns):
                    row = (stat.st_size, stat.st_mtime_ns, methods_in(Path(entry.path)))
                found[entry.path] = row
    if found != known and project.private.is_dir():
        place.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(place, msgspec.msgpack.encode(found))
    return frozenset(name for _size, _changed, names in found.values() for name in names)


def _lives(specs: Path, methods: Collection[str]) -> tuple[Lifecycle, ...]:
    """The declared lives. What is wrong with the file is told where all editions' data is built."""
    if not (specs / _LIVES).is_file():
        return ()
    from yibaogen.load.lifecycle import load_lifecycles

    loaded = load_lifecycles(specs, methods).lifecycles
    return () if loaded is None else loaded.lifecycles


def _suite(specs: Path) -> tuple[Suite, ...]:
    """The acceptance cases; nothing without any, or while they have errors."""
    from yibaogen.load.acceptance import FOLDER, load_suite

    if not (specs / FOLDER).is_dir():
        return ()
    loaded = load_suite(specs)
    return () if loaded.failed else (loaded.suite,)
