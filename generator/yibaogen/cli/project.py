"""Finding the project that a command works on."""

from __future__ import annotations

from pathlib import Path

from yibaogen.cli.failure import usage
from yibaogen.write.project import Project


def find_project(root: Path | None) -> Project:
    """The project at ``root``, or at the nearest folder upward from here that has ``specs/``.

    Raises Failure (``project-missing``, exit code 2).
    """
    project = nearest_project(root)
    if project is None:
        raise usage("project-missing", found=str(root or Path.cwd()))
    return project


def nearest_project(root: Path | None) -> Project | None:
    """As ``find_project``, but None when there is none."""
    start = (root or Path.cwd()).resolve()
    folders = (start,) if root is not None else (start, *start.parents)
    return next((Project(folder) for folder in folders if (folder / "specs").is_dir()), None)


def editions(project: Project, wanted: str | None) -> tuple[str, ...]:
    """The wanted edition, or all. Raises Failure when it is unknown, or when the project has none."""
    known = project.edition_ids()
    if wanted is None and known:
        return known
    if wanted not in known:
        raise edition_unknown(wanted or "*", known)
    return (wanted,)


def edition_unknown(found: str, known: tuple[str, ...]) -> Exception:
    """The failure that names the editions that there are."""
    from yibaogen.text.sink import nearest

    return usage(
        "edition-unknown",
        found=found,
        allowed=", ".join(known) or "-",
        nearest=nearest(found, known) or "-",
    )
