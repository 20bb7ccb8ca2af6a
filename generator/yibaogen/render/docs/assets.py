"""Where the templates of the docs are, and what is copied as it is."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[2]


def template_folder() -> Path:
    """Templates of the docs: inside an installed package, else at the top of the source tree."""
    packed = _PACKAGE / "_data" / "templates" / "docs"
    return packed if packed.is_dir() else _PACKAGE.parents[1] / "templates" / "docs"


def asset(name: str) -> str:
    """A style sheet or script that is copied as it is."""
    return (template_folder() / "assets" / name).read_text(encoding="utf-8")
