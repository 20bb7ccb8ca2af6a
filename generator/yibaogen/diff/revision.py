"""Reads specs out of a git revision, without touching the work tree or the index."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

_SECONDS = 120


class GitError(Exception):
    """git could not do it; ``unknown``: the word is no revision (or this is no repository at all)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = " ".join(reason.split())[:200] or "?"
        self.unknown = False


class NoRevision(GitError):
    """The word is no revision here."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.unknown = True


def extract(revision: str, specs: Path, target: Path) -> None:
    """Write the specs folder of a revision below ``target`` as ``specs``. Raises GitError."""
    root, name = specs.resolve().parent, specs.name
    # A revision never starts with a dash: such a word could only be an option in disguise.
    if not revision or revision.startswith("-"):
        raise NoRevision("not a revision")
    try:
        found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except GitError as error:
        raise NoRevision(error.reason if error.reason != "?" else "unknown revision") from error
    commit = found.decode("ascii", "replace").strip()
    data = _git(root, "archive", "--format=tar", commit, "--", name)
    try:
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            # The filter refuses links and paths that lead out of the folder.
            archive.extractall(target, filter="data")
    except tarfile.TarError as error:
        raise GitError(str(error)) from error
    if name != "specs":
        (target / name).rename(target / "specs")


def _git(root: Path, *args: str) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *args], capture_output=True, timeout=_SECONDS, check=False
        )
    except FileNotFoundError as error:
        raise GitError("git is not installed") from error
    except subprocess.TimeoutExpired as error:
        raise GitError("git took too long") from error
    except ValueError as error:
        raise GitError(str(error)) from error
    if done.returncode:
        raise GitError(done.stderr.decode("utf-8", "replace"))
    return done.stdout
