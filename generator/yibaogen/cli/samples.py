"""``yibao samples``: composes the sample messages of an edition from its stories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from yibao.events import Severity
from yibaogen.cli.failure import FOUND, Failure
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.project import editions, find_project
from yibaogen.cli.terminal import put
from yibaogen.index.tables import edition_table
from yibaogen.overlay import resolve_edition
from yibaogen.overlay.resolve import chain_of
from yibaogen.samples import compose, load_stories, replay
from yibaogen.samples.disk import composed_files, hand_written
from yibaogen.samples.folders import Composed
from yibaogen.write.apply import apply
from yibaogen.write.plan import KINDS, Owned, plan


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("samples")(command)


def command(
    edition: EditionOption = DEFAULT_EDITION,
    check: Annotated[
        bool, typer.Option("--check", help="只检查不改写 (write nothing, exit 1 on drift)")
    ] = False,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """由故事写出样例报文：有效的、只带必填的、违反规则的 (compose sample messages from stories)"""
    project = find_project(root)
    (edition_id,) = editions(project, edition)
    folder = project.specs / "samples" / edition_id
    stories, composed = _composed(project.specs, edition_id, hand_written(folder))
    prefix = f"{edition_id}/"
    wanted = {prefix + path: text for path, text in composed.files.items()}
    written = {prefix + path: sha for path, sha in composed_files(folder).items()}
    planned = plan(folder.parent, wanted, Owned((prefix,), written))
    counts = "  ".join(f"{kind} {planned.counts[kind]}" for kind in KINDS)
    put(f"{edition_id}: {stories} stories, {len(composed.files)} files  ({counts})")
    if check:
        # Stories and hand-written messages lie in the same folders: only what we compose can drift.
        return 0 if all(change.kind == "same" for change in planned.changes) else FOUND
    apply(planned)
    return 0


def _composed(specs: Path, edition_id: str, kept: Mapping[str, Sequence[str]]) -> tuple[int, Composed]:
    """The number of stories and the samples; an edition over a base hears the base's stories too."""
    loaded = resolve_edition(specs, edition_id)
    if loaded.edition is None:
        raise Failure(FOUND, *loaded.events)
    own, *below = (load_stories(specs, name) for name in chain_of(specs, edition_id).ids)
    events = [event for _, told in (own, *below) for event in told]
    if any(event.severity is Severity.ERROR for event in events):
        raise Failure(FOUND, *events)
    others = [story for stories, _ in below for story in stories]
    if loaded.base is None:
        composed = compose(edition_table(loaded.edition), own[0], kept)
    else:
        composed = replay(loaded.edition, loaded.base, own[0], others, kept)
    if composed.events:
        raise Failure(FOUND, *composed.events)
    return len(own[0]) + len(others), composed
