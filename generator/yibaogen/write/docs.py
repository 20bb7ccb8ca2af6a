"""Builds the docs alone: of one edition, or of several side by side in processes of their own."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from yibao.events import Event
from yibaogen.write.apply import apply
from yibaogen.write.errors import WriteError
from yibaogen.write.groups import docs_group
from yibaogen.write.inputs import chain
from yibaogen.write.processes import side_by_side
from yibaogen.write.project import Project
from yibaogen.write.renderers import renderer
from yibaogen.write.result import Result, counts_of, keep_docs_manifest, left_alone
from yibaogen.write.stages import Stages
from yibaogen.write.stats import files_in

if TYPE_CHECKING:
    from yibaogen.write.common import Common


def build_docs(project: Project, edition_ids: tuple[str, ...], workers: int | None = None) -> list[Result]:
    """Bring the docs of these editions up to date, in as many processes as there are processors.

    Raises WriteError when a path is unsafe, a manifest is broken or the disk refuses.
    """
    with _hands_full():
        from yibaogen.write.common import load_common

        project.private.mkdir(parents=True, exist_ok=True)
        common = load_common(project)
        count = min(len(edition_ids), workers or os.cpu_count() or 1)
        if count < 2:
            return [_docs(project, edition_id, common) for edition_id in edition_ids]
        _load_ahead(project, edition_ids, common)
        # The longest first, so that no process is left alone with it at the end.
        order = sorted(edition_ids, key=lambda name: -_size(project, name))
        found = side_by_side(partial(_in_process, project, common), order, count)
        return [_result(found[edition_id]) for edition_id in edition_ids]


def _load_ahead(project: Project, edition_ids: tuple[str, ...], common: Common) -> None:
    """What several editions need, so that the processes that are forked from here have it already."""
    import yibaogen.overlay
    import yibaogen.render.docs
    import yibaogen.write.bundles
    import yibaogen.write.kept  # noqa: F401

    for edition_id in edition_ids:
        ids = chain(project, edition_id)
        if len(ids) > 1 and (project.specs / ids[-1] / "edition.yaml").is_file():
            common.bases.resolve(project.specs, ids[1:])
            for base in ids[1:]:
                common.texts.of(base)


def _in_process(project: Project, common: Common, edition_id: str) -> Result | Event:
    """A WriteError comes back as its event: exceptions of our own do not travel between processes."""
    try:
        return _docs(project, edition_id, common)
    except WriteError as error:
        return error.event


def _result(found: Result | Event) -> Result:
    if isinstance(found, Event):
        raise WriteError(found)
    return found


def _size(project: Project, edition_id: str) -> int:
    return sum(stat.st_size for _path, stat in files_in(project.specs / edition_id))


@contextmanager
def _hands_full() -> Iterator[None]:
    """Everything that is made here is needed to the end: looking for garbage would only cost time, a quarter of it."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _docs(project: Project, edition_id: str, common: Common) -> Result:
    from yibaogen.write.bundles import load_bundle

    stages = Stages(lambda _stage: None)
    with stages.stage("load"):
        loaded = load_bundle(project, edition_id, common)
    if loaded.bundle is None:
        return Result(edition_id, stages=stages.seconds, events=loaded.events)
    with stages.stage("docs"):
        texts = renderer("docs").run(loaded.bundle, {}, project.private / "cache")
    with stages.stage("write"):
        group = docs_group(project, edition_id, texts)
        apply(group.plan)
        keep_docs_manifest(group)
    events = (*loaded.events, *left_alone((group.plan,)))
    counts = counts_of(loaded.bundle, loaded.events)
    return Result(edition_id, counts, stages.seconds, (group.plan.told(),), events)
