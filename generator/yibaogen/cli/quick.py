"""``yibao build`` with nothing to do, answered before the command-line library is loaded.

Loading typer (and pydantic, which it needs) takes several times as long as finding out that nothing has changed. So the
plain forms of the command are read here by hand; any other word, and any build that has work to do, takes the usual way.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from yibaogen.cli.build_report import idle_line
from yibaogen.cli.project import nearest_project
from yibaogen.cli.terminal import Lang
from yibaogen.write.errors import WriteError
from yibaogen.write.fresh import freshness, remember
from yibaogen.write.project import SHARED, Project
from yibaogen.write.shared import has_shared


@dataclass(frozen=True, slots=True)
class Wish:
    """A ``yibao build`` in its plain form; ``edition`` None means all."""

    edition: str | None
    check: bool
    lang: Lang


def read_wish(args: Sequence[str], env: Mapping[str, str]) -> Wish | None:
    """The arguments as a plain build; None when they hold anything else."""
    if not args or args[0] != "build":
        return None
    edition: str | None = None
    lang = env.get("YIBAO_LANG", "zh")
    check = False
    words = iter(args[1:])
    for word in words:
        if word == "--check":
            check = True
        elif word in ("-e", "--edition"):
            edition = next(words, "")
        elif word == "--lang":
            lang = next(words, "")
        else:
            return None
    if edition == "" or lang not in ("zh", "en"):
        return None
    return Wish(edition, check, "en" if lang == "en" else "zh")


def quick_build(args: Sequence[str]) -> list[str] | None:
    """The lines to print when ``args`` ask for a build that has nothing to do; None in every other case."""
    wish = read_wish(args, os.environ)
    project = nearest_project(None) if wish is not None else None
    if wish is None or project is None:
        return None
    known = project.edition_ids()
    wanted = known if wish.edition is None else (wish.edition,)
    gone = wish.edition is None and not set(project.written_ids()) <= set(known)
    if gone or not wanted or not set(wanted) <= set(known):
        return None
    if wish.edition is None and has_shared(project):
        wanted = (*wanted, SHARED)
    lines = [_line(project, edition_id, wish) for edition_id in wanted]
    return None if None in lines else [line for line in lines if line is not None]


def _line(project: Project, edition_id: str, wish: Wish) -> str | None:
    try:
        fresh = freshness(project, edition_id)
        if not fresh.idle:
            return None
        if not wish.check:
            remember(project, edition_id, fresh, fresh.counts)
    except (OSError, WriteError):
        return None
    return idle_line(edition_id, fresh.counts, len(fresh.outputs), wish.lang)
