"""Everything that renderers read of one edition, loaded once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from yibao.events import Event, Severity
from yibaogen.write.inputs import chain
from yibaogen.write.memo import kept, stamp
from yibaogen.write.project import Project

if TYPE_CHECKING:
    from yibao.acceptance.model import Suite
    from yibao.platform.lifecycles import Lifecycle
    from yibaogen.model import Edition
    from yibaogen.model.effects import Effects
    from yibaogen.model.samples import Bundle, Sample, Sibling, Source
    from yibaogen.overlay.model import Resolved

    Samples = dict[str, tuple[Sample, ...]]

_SOURCES = ("envelope.yaml", "interfaces/*.yaml", "overlay/*.yaml")
"""Spec files of an edition that the docs show."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """``bundle`` is None when ``events`` has an error, so that nothing may be written."""

    bundle: Bundle | None
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Common:
    """What all editions of a project share; ``events`` are about the effects."""

    effects: Effects
    siblings: tuple[Sibling, ...]
    lives: tuple[Lifecycle, ...]
    suite: Suite | None
    events: tuple[Event, ...]


def load_common(project: Project) -> Common:
    """Load it, for one edition or for many."""
    from yibaogen.load.effects import load_effects
    from yibaogen.load.siblings import siblings

    specs = project.specs
    told = load_effects(specs)
    return Common(told.effects, siblings(specs), _lives(specs), _suite(project), told.events)


def load_bundle(project: Project, edition_id: str, common: Common | None = None) -> Loaded:
    """Load an edition with its samples and what stands around them."""
    from yibaogen.index.effects import effect_events
    from yibaogen.load.flows import load_flows
    from yibaogen.model.samples import Bundle
    from yibaogen.overlay import resolve_edition
    from yibaogen.write.base import kept_base
    from yibaogen.write.trees import kept_trees

    specs = project.specs
    common = load_common(project) if common is None else common
    with kept_trees(project.private, edition_id) as trees:
        resolved = resolve_edition(specs, edition_id, partial(kept_base, project.private), trees.read)
    edition = resolved.edition
    if edition is None:
        return Loaded(None, resolved.events)
    samples, sample_events = _samples(project, edition)
    previous, release_events = _previous(specs, edition)
    events = (
        *resolved.events,
        *common.events,
        *effect_events(common.effects, edition),
        *sample_events,
        *release_events,
    )
    if any(event.severity is Severity.ERROR for event in events):
        return Loaded(None, events)
    names = chain(project, edition_id)
    bundle = Bundle(
        edition,
        samples,
        resolved.base,
        common.effects,
        common.siblings,
        common.lives,
        common.suite,
        load_flows(specs, names),
        previous,
        _source(specs, names, resolved),
    )
    return Loaded(bundle, events)


def _previous(specs: Path, edition: Edition) -> tuple[Edition | None, tuple[Event, ...]]:
    """The version released before this one."""
    from yibaogen.index.snapshot import edition_of
    from yibaogen.load.releases import ReleaseBroken, last_release

    try:
        table = last_release(specs, edition.id, edition.version)
        return (None if table is None else edition_of(table)), ()
    except ReleaseBroken as error:
        told = {"path": error.file, "reason": error.reason}
        return None, (Event("release-broken", Severity.ERROR, None, error.file, told),)


def _lives(specs: Path) -> tuple[Lifecycle, ...]:
    """The declared lives, for the docs. What is wrong with the file is told where all editions' data is built."""
    from yibaogen.load.lifecycle import FILE, load_lifecycles

    loaded = load_lifecycles(specs).lifecycles if (specs / FILE).is_file() else None
    return () if loaded is None else loaded.lifecycles


def _suite(project: Project) -> Suite | None:
    """The acceptance cases, for the docs; None without any, or while they have errors."""
    from yibao.acceptance.model import Suite
    from yibaogen.load.acceptance import FOLDER, load_suite

    folder = project.specs / FOLDER
    if not folder.is_dir():
        return None

    def read() -> tuple[Suite, ...]:
        loaded = load_suite(project.specs)
        return () if loaded.failed else (loaded.suite,)

    found = kept(project.private, "suite.bin", stamp([folder]), tuple[Suite, ...], read)
    return found[0] if found else None


def _samples(project: Project, edition: Edition) -> tuple[Samples, tuple[Event, ...]]:
    """All samples of an edition. They are many and seldom change; only such as have nothing wrong are kept."""
    from yibaogen.load import load_samples
    from yibaogen.model.samples import Sample

    folder = project.specs / "samples" / edition.id
    found: list[Event] = []

    def read() -> Samples:
        samples, events = load_samples(project.specs, edition)
        found.extend(events)
        return samples

    key = stamp([folder]) + "\n".join(edition.interfaces).encode()
    name = f"samples/{edition.id}.bin"
    samples = kept(project.private, name, key, dict[str, tuple[Sample, ...]], read)
    if found:
        (project.private / "cache" / name).unlink(missing_ok=True)
    return samples, tuple(found)


def _source(specs: Path, names: Iterable[str], resolved: Resolved) -> Source:
    """Where the edition is written, for the docs."""
    from yibaogen.model.samples import Source

    texts = {
        place.relative_to(specs.parent).as_posix(): place.read_text("utf-8", "replace")
        for name in names
        for pattern in _SOURCES
        for place in sorted((specs / name).glob(pattern))
    }
    lines = {str(address): told[-1].span for (address, _key), told in resolved.origins.items()}
    return Source(texts, lines)
