"""What a build of an edition depends on, as one fingerprint that needs no parsing."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from yibaogen.write.project import SHARED, Project
from yibaogen.write.shared import ROWS
from yibaogen.write.stats import Mark, files_in

# Rooms that no rendered byte depends on.
_IDLE_ROOMS = ("cli", "importing")
_TOOLS = ("datamodel_code_generator", "jinja2", "msgspec", "pydantic", "pypinyin", "pyyaml", "ruff")
_BASE = re.compile(r"^base:[ \t]*[\"']?([A-Za-z0-9_-]+)", re.MULTILINE)


def chain(project: Project, edition_id: str) -> tuple[str, ...]:
    """The edition and its bases, nearest first. Reads one line of each ``edition.yaml``."""
    found: list[str] = []
    current: str | None = edition_id
    while current is not None and current not in found:
        found.append(current)
        try:
            text = (project.specs / current / "edition.yaml").read_text("utf-8", "replace")
        except OSError:
            break
        match = _BASE.search(text)
        current = match.group(1) if match else None
    return tuple(found)


def input_files(project: Project, edition_id: str) -> Iterator[tuple[str, os.stat_result]]:
    """Specs and samples of the chain, templates, and the source of generator and runtime."""
    if edition_id == SHARED:
        for row in ROWS:
            for place in (row.place, *row.judged_by):
                yield from _below(project.specs / place)
    for name in chain(project, edition_id):
        yield from files_in(project.specs / name)
        yield from files_in(project.specs / "samples" / name)
    yield from files_in(project.specs / "releases" / edition_id)
    yield from _file(project.specs / "effects.yaml")
    yield from _file(project.specs / "lifecycles.yaml")
    yield from _below(project.specs / "acceptance")
    # The docs name every edition of the project.
    for other in project.edition_ids():
        yield from _file(project.specs / other / "edition.yaml")
    yield from files_in(project.templates)
    yield from sources()


def sources() -> Iterator[tuple[str, os.stat_result]]:
    """Our own source, without the rooms that no rendered byte depends on."""
    for package in (_package("yibaogen"), _package("yibao")):
        idle = tuple(f"{package}{os.sep}{room}{os.sep}" for room in _IDLE_ROOMS)
        for path, stat in files_in(package):
            if not path.startswith(idle) and not path.endswith(".pyc"):
                yield path, stat


def _file(path: Path) -> Iterator[tuple[str, os.stat_result]]:
    if path.is_file():
        yield str(path), path.stat()


def _below(path: Path) -> Iterator[tuple[str, os.stat_result]]:
    yield from files_in(path) if path.is_dir() else _file(path)


def _package(name: str) -> Path:
    module = sys.modules.get(name) or __import__(name)
    return Path(str(module.__file__)).resolve().parent


def fingerprint(project: Project, found: Mapping[str, Mark], tools: Iterable[str]) -> str:
    """One sha256 over the contents of inputs and the versions of tools; the project's own place does not count."""
    total = hashlib.sha256()
    root = str(project.root) + os.sep
    for path in sorted(found):
        total.update(f"{path.removeprefix(root)}\0{found[path].sha}\n".encode("utf-8", "surrogateescape"))
    for tool in tools:
        total.update(f"{tool}\n".encode())
    return total.hexdigest()


def tools() -> tuple[str, ...]:
    """Python and the installed packages whose version may change the output, as ``name-version``.

    Names of ``.dist-info`` folders are read from the search path: importlib.metadata would cost more time than all
    the rest of a build that has nothing to do.
    """
    found = {f"python-{sys.version_info.major}.{sys.version_info.minor}"}
    for folder in sys.path:
        if not folder.endswith(("site-packages", "dist-packages")):
            continue
        try:
            names = [entry.name for entry in os.scandir(folder)]
        except OSError:
            continue
        for name in names:
            if name.endswith(".dist-info") and name.lower().rsplit("-", 2)[0] in _TOOLS:
                found.add(name.lower())
    return tuple(sorted(found))
