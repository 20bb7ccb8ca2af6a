"""Builds one edition, or tells how the disk has drifted from its specs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from yibao.events import Event, Severity
from yibaogen.write.apply import apply, write_atomically
from yibaogen.write.artefacts import artefacts
from yibaogen.write.errors import write_error
from yibaogen.write.fresh import Freshness, freshness, remember
from yibaogen.write.groups import Group, docs_edited, docs_group, tracked_group
from yibaogen.write.plan import KINDS, Kind, Plan, read
from yibaogen.write.project import Project
from yibaogen.write.stages import Stages, Watch


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one edition.

    ``idle``: nothing had changed since the last build, so nothing was loaded. ``plans`` is empty then, and when
    ``events`` has errors.
    """

    edition_id: str
    counts: Mapping[str, int] = field(default_factory=dict)
    stages: Mapping[str, float] = field(default_factory=dict)
    plans: tuple[Plan, ...] = ()
    events: tuple[Event, ...] = ()
    idle: bool = False
    idle_files: int = 0

    @property
    def files(self) -> dict[Kind, int]:
        """How many files were (or would be) created, updated, deleted, left the same."""
        total: dict[Kind, int] = dict.fromkeys(KINDS, 0)
        total["same"] = self.idle_files
        for plan in self.plans:
            for kind, count in plan.counts.items():
                total[kind] += count
        return total

    @property
    def failed(self) -> bool:
        """True when there are errors among the events."""
        return any(event.severity is Severity.ERROR for event in self.events)

    @property
    def clean(self) -> bool:
        """True when the disk holds exactly what the specs ask for."""
        return not self.failed and all(plan.clean for plan in self.plans)


def build(project: Project, edition_id: str, watch: Watch) -> Result:
    """Bring ``generated/`` up to date with an edition's specs.

    Raises WriteError when a path is unsafe, a manifest is broken or the disk refuses.
    """
    stages = Stages(watch)
    with stages.stage("fingerprint"):
        fresh = freshness(project, edition_id)
    if fresh.idle:
        remember(project, edition_id, fresh, fresh.counts)
        return _idle(edition_id, fresh, stages)
    made = artefacts(project, edition_id, stages)
    if made.failed:
        return Result(edition_id, made.counts, stages.seconds, events=made.events)
    with stages.stage("write"):
        groups = (tracked_group(project, edition_id, made.texts), docs_group(project, edition_id, made.texts))
        for group in groups:
            apply(group.plan)
        keep_docs_manifest(groups[1])
        plans = tuple(group.plan for group in groups)
        if not any(plan.edited or plan.strays for plan in plans):
            remember(project, edition_id, fresh, made.counts)
    return Result(edition_id, made.counts, stages.seconds, plans, (*made.events, *left_alone(plans)))


def check(project: Project, edition_id: str, watch: Watch) -> Result:
    """As ``build``, but nothing is written: the result's plans are the drift."""
    stages = Stages(watch)
    with stages.stage("fingerprint"):
        fresh = freshness(project, edition_id)
    if fresh.idle:
        return _idle(edition_id, fresh, stages)
    made = artefacts(project, edition_id, stages)
    if made.failed:
        return Result(edition_id, made.counts, stages.seconds, events=made.events)
    with stages.stage("compare"):
        tracked = tracked_group(project, edition_id, made.texts)
        docs = docs_edited(project, docs_group(project, edition_id, made.texts))
    plans = (tracked.plan, docs)
    return Result(edition_id, made.counts, stages.seconds, plans, (*made.events, *left_alone(plans)))


def retire(project: Project, edition_id: str) -> Result:
    """Take away what an edition left behind whose specs are gone. Raises WriteError."""
    result = retirement(project, edition_id)
    for plan in result.plans:
        apply(plan)
    return result


def retirement(project: Project, edition_id: str) -> Result:
    """What ``retire`` would take away."""
    plans = (tracked_group(project, edition_id, None).plan, docs_group(project, edition_id, {}).plan)
    return Result(edition_id, plans=plans, events=left_alone(plans))


def _idle(edition_id: str, fresh: Freshness, stages: Stages) -> Result:
    return Result(edition_id, fresh.counts, stages.seconds, idle=True, idle_files=len(fresh.outputs))


def keep_docs_manifest(group: Group) -> None:
    """Note what the docs hold. Raises WriteError."""
    data = group.manifest.encode()
    try:
        if read(group.manifest_place) != data:
            group.manifest_place.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(group.manifest_place, data)
        if group.seen is not None:
            group.seen.keep(group.plan)
    except OSError as error:
        raise write_error("write-failed", group.manifest_place.name, reason=str(error.strerror)) from error


def left_alone(plans: tuple[Plan, ...]) -> tuple[Event, ...]:
    """A warning for each file that a build found and would not touch."""
    return tuple(
        Event(event_id, Severity.WARNING, None, f"generated/{path}", {"path": f"generated/{path}"})
        for plan in plans
        for event_id, paths in (("stale-edited", plan.edited), ("file-stray", plan.strays))
        for path in paths
    )
