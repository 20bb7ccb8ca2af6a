"""Builds one edition, or tells how the disk has drifted from its specs."""

from __future__ import annotations

from yibaogen.write.apply import apply
from yibaogen.write.artefacts import artefacts
from yibaogen.write.fresh import Freshness, freshness, remember
from yibaogen.write.groups import docs_edited, docs_group, tracked_group
from yibaogen.write.project import Project
from yibaogen.write.result import Result, keep_docs_manifest, left_alone
from yibaogen.write.stages import Stages, Watch


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
