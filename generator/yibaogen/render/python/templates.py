"""Finds and fills the Jinja templates of this artefact. What they receive is Python source, escaped beforehand."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

FOLDER = "python"


def fill(name: str, **values: object) -> str:
    """The template ``templates/python/<name>.jinja`` with its values, ending in one newline; a missing value is an error."""
    return _environment().get_template(f"{name}.jinja").render(**values).rstrip("\n") + "\n"


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_folder()),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        # The output is Python, not HTML: escape.py has made every text harmless for where it stands.
        autoescape=False,
    )


def _folder() -> Path:
    """In an installed wheel below the package, in a checkout at its root."""
    packed = Path(str(files("yibaogen"))) / "_data" / "templates" / FOLDER
    return packed if packed.is_dir() else Path(__file__).resolve().parents[4] / "templates" / FOLDER
