"""The template engine: escaping always on, undefined names are errors, nothing of the machine within reach."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from yibaogen.render.docs.markdown import markdown

_PACKAGE = Path(__file__).resolve().parents[2]


def template_folder() -> Path:
    """Templates of the docs: inside an installed package, else at the top of the source tree."""
    packed = _PACKAGE / "_data" / "templates" / "docs"
    return packed if packed.is_dir() else _PACKAGE.parents[1] / "templates" / "docs"


@cache
def environment() -> Environment:
    """One engine for all pages."""
    engine = Environment(
        loader=FileSystemLoader(template_folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    engine.filters["markdown"] = markdown
    return engine


def asset(name: str) -> str:
    """A style sheet or script that is copied as it is."""
    return (template_folder() / "assets" / name).read_text(encoding="utf-8")
