"""Everything that renderers read of one edition, loaded once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from yibao.events import Event, Severity
from yibaogen.write.common import Common, load_common
from yibaogen.write.inputs import chain
from yibaogen.write.memo import kept, stamp
from yibaogen.write.project import Project

if TYPE_CHECKING:
    from yibaogen.model import Edition
    from yibaogen.model.samples import Bundle, Flow, Sample, Source
    from yibaogen.overlay.model import Resolved

    Samples = dict[str, tuple[Sample, ...]]


@dataclass(frozen=True, slots=True)
class Loaded:
    """``bundle`` is None when ``events`` has an error, so that nothing may be written."""

    bundle: Bundle | None
    events: tuple[Event, ...]


def load_bundle(project: Project, edition_id: str, common: Common | None = None) -> Loaded:
    """Load an edition with its samples and what stands around them."""
    from yibaogen.index.effects import effect_events
    from yibaogen.model.samples import Bundle

    specs = project.specs
    common = load_common(project) if common is None else common
    resolved = _resolved(project, edition_id, common)
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
        _flows(project, names),
        previous,
        _source(common, names, resolved),
    )
    return Loaded(bundle, events)


def _resolved(project: Project, edition_id: str, common: Common) -> Resolved:
    from yibaogen.overlay.model import Resolved
    from yibaogen.overlay.resolve import chain_of, resolve_chain
    from yibaogen.write.overlays import Overlays

    found = chain_of(project.specs, edition_id)
    if found.events:
        return Resolved(None, found.events)
    if len(found.ids) == 1:
        return common.bases.resolve(project.specs, found.ids)
    return resolve_chain(project.specs, found.ids, common.bases.resolve, Overlays(project.private).read)


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


def _flows(project: Project, names: tuple[str, ...]) -> tuple[Flow, ...]:
    """The stories of the samples, of an edition and its bases."""
    from yibaogen.load.flows import load_flows
    from yibaogen.model.samples import Flow

    stories = [project.specs / "samples" / name / "stories" for name in names]
    return kept(
        project.private,
        f"flows/{names[0]}.bin",
        stamp(stories),
        tuple[Flow, ...],
        lambda: load_flows(project.specs, names),
    )


def _source(common: Common, names: Iterable[str], resolved: Resolved) -> Source:
    """Where the edition is written, for the docs."""
    from yibaogen.model.samples import Source

    texts = {place: text for name in names for place, text in common.texts.of(name).items()}
    lines = {str(address): told[-1].span for (address, _key), told in resolved.origins.items()}
    return Source(texts, lines)
