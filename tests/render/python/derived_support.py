"""Editions written over the small one (tests/cases/derived), built whole by the command, and their packages imported."""

from __future__ import annotations

import atexit
import importlib
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from types import ModuleType

import yibao_editions
from yibaogen.model import Edition
from yibaogen.overlay import resolve_edition
from yibaogen.write.build import build
from yibaogen.write.project import Project

CASES = Path(__file__).resolve().parents[2] / "cases"
BASES = {"mini": None, "town": "mini", "ward": "town", "gate": "mini"}


def lay_out(folder: Path) -> Project:
    """A project of the small edition and those over it."""
    shutil.copytree(CASES / "mini" / "specs", folder / "specs")
    shutil.copytree(CASES / "derived" / "specs", folder / "specs", dirs_exist_ok=True)
    return Project(folder)


@cache
def project() -> Project:
    """All of them, built."""
    folder = Path(mkdtemp(prefix="yibao-derived-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    made = lay_out(folder)
    for name in BASES:
        result = build(made, name, lambda _step: None)
        assert not result.failed, [event.message("en") for event in result.events]
    return made


@cache
def edition(name: str) -> Edition:
    """One of the editions."""
    found = resolve_edition(project().specs, name)
    assert found.edition is not None, found.events
    return found.edition


def packages() -> Path:
    """The folder that holds ``yibao_editions``."""
    return project().generated / "python"


def generated(name: str) -> ModuleType:
    """A package, or a module of one: ``town.pydantic``."""
    path = str(packages() / "yibao_editions")
    if path not in yibao_editions.__path__:
        yibao_editions.__path__.insert(0, path)
        importlib.invalidate_caches()
    return importlib.import_module(f"yibao_editions.{name}")


def files(name: str) -> dict[str, str]:
    """The texts of a package by their names below it."""
    folder = packages() / "yibao_editions" / name
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }
