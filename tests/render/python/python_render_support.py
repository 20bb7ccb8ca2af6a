"""Editions for these tests, rendered to a folder and imported from there."""

from __future__ import annotations

import atexit
import importlib
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from types import ModuleType

import yibao_editions
from yibao.message.tables import EditionTable
from yibao.validate import Validator
from yibaogen.index.tables import edition_table
from yibaogen.load import load_edition
from yibaogen.model import Edition
from yibaogen.model.samples import Bundle
from yibaogen.render.python import render

HERE = Path(__file__).parent
ROOT = HERE.parents[2]


@cache
def edition(name: str) -> Edition:
    """``shapes`` (beside this file) or an edition of the project."""
    loaded = load_edition(HERE / "specs" if name == "shapes" else ROOT / "specs", name)
    assert loaded.edition is not None, [event.message("en") for event in loaded.events]
    return loaded.edition


@cache
def rendered(name: str) -> dict[str, str]:
    """The files of an edition's package."""
    return render(Bundle(edition(name), {}))


@cache
def folder(name: str) -> Path:
    """The files on disk; the folder holds ``yibao_editions/<name>``."""
    root = Path(mkdtemp(prefix=f"yibao-{name}-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    for path, text in rendered(name).items():
        place = root / path.removeprefix("python/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    (root / "yibao_editions" / "__init__.py").write_text("")
    return root


def generated(name: str, module: str = "") -> ModuleType:
    """A module of the ``shapes`` package, or the package itself."""
    path = str(folder(name) / "yibao_editions")
    if path not in yibao_editions.__path__:
        yibao_editions.__path__.insert(0, path)
        importlib.invalidate_caches()
    return importlib.import_module(f"yibao_editions.{name}{'.' if module else ''}{module}")


@cache
def table(name: str) -> EditionTable:
    """The tables of an edition."""
    return edition_table(edition(name))


@cache
def validator(name: str) -> Validator:
    """The full pass."""
    return Validator(table(name))
