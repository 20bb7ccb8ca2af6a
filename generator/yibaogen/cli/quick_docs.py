"""``yibao build --only docs`` in its plain form, without the command-line library: loading that takes as long as the docs of
an edition after a changed line. Any other word takes the usual way, where it is explained."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from yibaogen.cli.build_report import report
from yibaogen.cli.failure import Failure
from yibaogen.cli.guard import failure_of
from yibaogen.cli.project import editions, find_project
from yibaogen.cli.terminal import Lang
from yibaogen.write.docs import build_docs

_WORDS = {
    "--only": "only",
    "-e": "edition",
    "--edition": "edition",
    "--root": "root",
    "--lang": "lang",
    "--format": "format",
}
_CHOICES = {"only": ("docs",), "lang": ("zh", "en"), "format": ("text", "json")}


@dataclass(frozen=True, slots=True)
class DocsWish:
    """What is asked for; ``edition`` None means all, ``root`` None the project that the working folder is in."""

    edition: str | None
    root: Path | None
    format: Literal["text", "json"]
    lang: Lang


def read_docs_wish(args: Sequence[str], env: Mapping[str, str]) -> DocsWish | None:
    """The arguments as a plain build of docs; None when they hold anything else."""
    words = list(args[1:])
    if args[:1] != ["build"] or "--only" not in words or len(words) % 2:
        return None
    found = {"lang": env.get("YIBAO_LANG") or "zh", "format": "text"}
    for word, value in zip(words[::2], words[1::2], strict=True):
        if word not in _WORDS or not value or value.startswith("-"):
            return None
        found[_WORDS[word]] = value
    if any(key in found and found[key] not in allowed for key, allowed in _CHOICES.items()):
        return None
    root = Path(found["root"]) if "root" in found else None
    return DocsWish(
        found.get("edition"),
        root,
        cast("Literal['text', 'json']", found["format"]),
        cast("Lang", found["lang"]),
    )


def quick_docs(args: Sequence[str]) -> int | None:
    """Build the docs that ``args`` ask for and give the exit code; None when they ask for anything else.

    Raises Failure, BrokenPipeError and KeyboardInterrupt, as the usual way does.
    """
    wish = read_docs_wish(args, os.environ)
    if wish is None:
        return None
    try:
        project = find_project(wish.root)
        results = build_docs(project, editions(project, wish.edition))
        return report(results, project, wish.format, wish.lang)
    except (Failure, BrokenPipeError):
        raise
    except Exception as error:
        raise failure_of(error) from error
