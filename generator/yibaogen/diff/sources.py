"""Finds the two sides of a comparison: editions, folders, git revisions.

A side is ``NAME``, ``NAME:EDITION``; NAME is an edition of the project, else a folder, else a git revision, whose specs are
written into a temporary folder. The work tree is only ever read.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from yibao.events import Event, Severity
from yibaogen.diff.revision import GitError, extract
from yibaogen.load import edition_ids
from yibaogen.text.sink import nearest


@dataclass(frozen=True, slots=True)
class Source:
    """A specs folder and the edition in it that is meant."""

    specs: Path
    edition: str


class SourceError(Exception):
    """A side that cannot be found; ``event`` says why."""

    def __init__(self, event_id: str, **args: str) -> None:
        super().__init__(event_id)
        self.event = Event(event_id, Severity.ERROR, None, "", args)


def find_source(text: str, specs: Path, default: str, stack: ExitStack) -> Source:
    """The side that a word means; ``default`` is the edition where the word leaves it open.

    Temporary folders live until ``stack`` is closed. Raises SourceError.
    """
    if text in edition_ids(specs):
        return Source(specs, text)
    if text and Path(text).is_dir():
        return _in_folder(text, Path(text), None, default)
    name, colon, edition = text.rpartition(":")
    if colon and name and Path(name).is_dir():
        return _in_folder(name, Path(name), edition, default)
    folder = stack.enter_context(TemporaryDirectory(prefix="yibao-diff-"))
    whole, wanted = (name, edition) if colon and name else (text, None)
    try:
        extract(whole, specs, Path(folder))
    except GitError as error:
        known = edition_ids(specs)
        raise SourceError(
            "diff-source-unknown" if error.unknown else "diff-git-failed",
            found=text,
            reason=error.reason,
            allowed=", ".join(known) or "-",
            nearest=nearest(text, known) or "-",
        ) from error
    return _in_folder(whole, Path(folder), wanted, default)


def _in_folder(shown: str, folder: Path, edition: str | None, default: str) -> Source:
    """A project, a specs folder, or the folder of one edition."""
    if (folder / "edition.yaml").is_file():
        whole = folder.resolve()
        return Source(whole.parent, edition or whole.name)
    for specs in (folder / "specs", folder):
        known = edition_ids(specs)
        if known:
            return Source(specs, edition or (default if default in known or len(known) > 1 else known[0]))
    raise SourceError("diff-no-specs", found=shown)
