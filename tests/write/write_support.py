"""A project to build: the small edition of tests/cases, and renderers of a few lines that take the real ones' place."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType

import pytest

from yibaogen.model.samples import Bundle
from yibaogen.write.project import Project
from yibaogen.write.renderers import Renderer

MINI = Path(__file__).resolve().parent.parent / "cases" / "mini"
EDITION = "mini"
PACKAGE = f"python/yibao_editions/{EDITION}"


def silent(_step: str) -> None:
    """Watches a build without a word."""


def mini_project(folder: Path) -> Project:
    """A copy of the small edition in a folder of its own."""
    shutil.copytree(MINI / "specs", folder / "specs")
    return Project(folder)


def render_edition(bundle: Bundle) -> dict[str, str]:
    """A file that every interface is part of."""
    edition = bundle.edition
    return {f"{edition.id}/edition.json": "\n".join(edition.interfaces) + "\n"}


def render_interfaces(bundle: Bundle) -> dict[str, str]:
    """A file per interface: its name and fields."""
    return {
        f"python/yibao_editions/{bundle.edition.id}/i{infno}.py": "\n".join(
            [
                f"# {interface.name}",
                *(field.code for node in (*interface.input, *interface.output) for field in node.fields),
                "",
            ]
        )
        for infno, interface in bundle.edition.interfaces.items()
    }


def render_docs(bundle: Bundle) -> dict[str, str]:
    """A page per interface."""
    return {
        f"{bundle.edition.id}/docs/{infno}.html": f"<h1>{len(interface.input)}</h1>\n"
        for infno, interface in bundle.edition.interfaces.items()
    }


Render = Callable[..., Mapping[str, str]]
SMALL: Mapping[str, Render] = {"edition": render_edition, "python": render_interfaces, "docs": render_docs}


def use_renderers(patch: pytest.MonkeyPatch, renders: Mapping[str, Render], *slow: str) -> None:
    """Put renderers in the place of the table; those named ``slow`` get the edition file, a cache and nothing of a base."""
    rows = []
    for name, render in renders.items():
        module = ModuleType(f"small_{name}")
        module.render = render  # type: ignore[attr-defined]
        patch.setitem(sys.modules, module.__name__, module)
        rows.append(Renderer(name, module.__name__, source="edition" if name in slow else ""))
    patch.setattr("yibaogen.write.artefacts.RENDERERS", tuple(rows))


def tree(folder: Path) -> dict[str, str]:
    """Path → text of every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
