"""From specs to all wanted texts: load, then run the table of renderers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from yibao.events import Event, Severity
from yibaogen.write.errors import write_error
from yibaogen.write.plan import Wanted
from yibaogen.write.project import SHARED, Project
from yibaogen.write.renderers import RENDERERS, Texts
from yibaogen.write.result import counts_of
from yibaogen.write.shared import ROWS
from yibaogen.write.stages import Stages

if TYPE_CHECKING:
    from yibaogen.model.samples import Bundle


@dataclass(frozen=True, slots=True)
class Artefacts:
    """``texts``: path below ``generated/`` → text; empty when ``events`` has an error."""

    texts: Mapping[str, Wanted] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    events: tuple[Event, ...] = ()

    @property
    def failed(self) -> bool:
        """True when the specs have errors, so that nothing may be written."""
        return any(event.severity is Severity.ERROR for event in self.events)


def artefacts(project: Project, edition_id: str, stages: Stages) -> Artefacts:
    """Load an edition with its samples and render everything.

    Raises WriteError when two renderers want the same file.
    """
    if edition_id == SHARED:
        return _shared(project, stages)
    with stages.stage("load"):
        from yibaogen.write.bundles import load_bundle

        loaded = load_bundle(project, edition_id)
    if loaded.bundle is None:
        return Artefacts(events=loaded.events)
    texts = _rendered(loaded.bundle, project, stages)
    return Artefacts(texts, counts_of(loaded.bundle, loaded.events), loaded.events)


def _shared(project: Project, stages: Stages) -> Artefacts:
    """What all editions share; one broken kind of spec keeps all of them from being written."""
    texts: dict[str, str] = {}
    counts: dict[str, int] = {}
    events: list[Event] = []
    for row in ROWS:
        if not row.there(project.specs):
            continue
        with stages.stage(row.name):
            made = row.run(project.specs)
        placed = row.placed(made)
        doubled = texts.keys() & placed.keys()
        if doubled:
            raise write_error("path-doubled", min(doubled), renderer=row.name)
        texts.update(placed)
        counts.update(made.counts)
        events.extend(made.events)
    counts["warnings"] = sum(event.severity is Severity.WARNING for event in events)
    if any(event.severity is Severity.ERROR for event in events):
        texts.clear()
    return Artefacts(texts, counts, tuple(sorted(events, key=Event.sort_key)))


def _rendered(bundle: Bundle, project: Project, stages: Stages) -> dict[str, Wanted]:
    made: dict[str, Texts] = {}
    texts: dict[str, Wanted] = {}
    for renderer in RENDERERS:
        with stages.stage(renderer.name):
            made[renderer.name] = renderer.run(bundle, made, project.private / "cache")
        doubled = texts.keys() & made[renderer.name].keys()
        if doubled:
            raise write_error("path-doubled", min(doubled), renderer=renderer.name)
        texts.update(made[renderer.name])
    return texts
