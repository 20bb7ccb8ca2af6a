"""From specs to all wanted texts: load, then run the table of renderers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from yibao.events import Event, Severity
from yibaogen.write.errors import write_error
from yibaogen.write.project import SHARED, Project
from yibaogen.write.renderers import RENDERERS, Texts
from yibaogen.write.shared import ROWS
from yibaogen.write.stages import Stages

if TYPE_CHECKING:
    from yibao.acceptance.model import Suite
    from yibao.platform.lifecycles import Lifecycle
    from yibaogen.model.samples import Bundle


@dataclass(frozen=True, slots=True)
class Artefacts:
    """``texts``: path below ``generated/`` → text; empty when ``events`` has an error."""

    texts: Mapping[str, str] = field(default_factory=dict)
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
        from yibaogen.index.effects import effect_events
        from yibaogen.load import load_samples
        from yibaogen.load.effects import load_effects
        from yibaogen.load.siblings import siblings
        from yibaogen.overlay import resolve_edition

        loaded = resolve_edition(project.specs, edition_id)
        if loaded.edition is None:
            return Artefacts(events=loaded.events)
        base = resolve_edition(project.specs, loaded.edition.base).edition if loaded.edition.base else None
        told = load_effects(project.specs)
        effect_found = (*told.events, *effect_events(told.effects, loaded.edition))
    with stages.stage("samples"):
        samples, sample_events = load_samples(project.specs, loaded.edition)
    events = (*loaded.events, *effect_found, *sample_events)
    if any(event.severity is Severity.ERROR for event in events):
        return Artefacts(events=events)
    from yibaogen.model.samples import Bundle

    bundle = Bundle(
        loaded.edition, samples, base, told.effects, siblings(project.specs), _lives(project), _suite(project)
    )
    texts = _rendered(bundle, project, stages)
    interfaces = loaded.edition.interfaces.values()
    counts = {
        "interfaces": len(interfaces),
        "fields": sum(
            len(node.fields)
            for interface in interfaces
            for node in (*interface.input, *interface.output, *interface.file)
        ),
        "dictionaries": len(loaded.edition.dictionaries),
        "samples": sum(map(len, samples.values())),
        "warnings": sum(event.severity is Severity.WARNING for event in events),
    }
    return Artefacts(texts, counts, events)


def _lives(project: Project) -> tuple[Lifecycle, ...]:
    """The declared lives, for the docs. What is wrong with the file is told where all editions' data is built."""
    from yibaogen.load.lifecycle import FILE, load_lifecycles

    loaded = load_lifecycles(project.specs).lifecycles if (project.specs / FILE).is_file() else None
    return () if loaded is None else loaded.lifecycles


def _suite(project: Project) -> Suite | None:
    """The acceptance cases, for the docs; None without any, or while they have errors."""
    from yibaogen.load.acceptance import FOLDER, load_suite

    loaded = load_suite(project.specs) if (project.specs / FOLDER).is_dir() else None
    return None if loaded is None or loaded.failed else loaded.suite


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


def _rendered(bundle: Bundle, project: Project, stages: Stages) -> dict[str, str]:
    made: dict[str, Texts] = {}
    texts: dict[str, str] = {}
    for renderer in RENDERERS:
        with stages.stage(renderer.name):
            made[renderer.name] = renderer.run(bundle, made, project.private / "cache")
        doubled = texts.keys() & made[renderer.name].keys()
        if doubled:
            raise write_error("path-doubled", min(doubled), renderer=renderer.name)
        texts.update(made[renderer.name])
    return texts
