"""``yibao samples``: composes the sample messages of an edition from its stories."""

from __future__ import annotations

from typing import Annotated

import typer

from yibao.events import Severity
from yibaogen.cli.failure import FOUND, Failure
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.project import editions, find_project
from yibaogen.cli.terminal import put
from yibaogen.index.tables import edition_table
from yibaogen.overlay import resolve_edition
from yibaogen.samples import compose, load_stories
from yibaogen.samples.disk import composed_files, hand_written
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
    loaded = resolve_edition(project.specs, edition_id)
    stories, events = load_stories(project.specs, edition_id)
    if loaded.edition is None or any(event.severity is Severity.ERROR for event in events):
        raise Failure(FOUND, *loaded.events, *events)
    folder = project.specs / "samples" / edition_id
    composed = compose(edition_table(loaded.edition), stories, hand_written(folder))
    if composed.events:
        raise Failure(FOUND, *composed.events)
    prefix = f"{edition_id}/"
    wanted = {prefix + path: text for path, text in composed.files.items()}
    written = {prefix + path: sha for path, sha in composed_files(folder).items()}
    planned = plan(folder.parent, wanted, Owned((prefix,), written))
    counts = "  ".join(f"{kind} {planned.counts[kind]}" for kind in KINDS)
    put(f"{edition_id}: {len(stories)} stories, {len(composed.files)} files  ({counts})")
    if check:
        # Stories and hand-written messages lie in the same folders: only what we compose can drift.
        return 0 if all(change.kind == "same" for change in planned.changes) else FOUND
    apply(planned)
    return 0
