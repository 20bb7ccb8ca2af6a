"""Output formats of ``yibao diff``: one file each, one row each."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import cast

from yibaogen.cli.formats.text import View
from yibaogen.diff.report import DiffReport

Formatter = Callable[[DiffReport, View], str]

FORMATS: Mapping[str, str] = {
    "text": "yibaogen.cli.formats.diff_text",
    "json": "yibaogen.cli.formats.diff_json",
    "md": "yibaogen.cli.formats.diff_md",
    "html": "yibaogen.cli.formats.diff_html",
    "sarif": "yibaogen.cli.formats.diff_sarif",
    "junit": "yibaogen.cli.formats.diff_junit",
}
"""Format → module with ``report(report, view) -> str`` (no line end at the end)."""


def formatter(name: str) -> Formatter:
    """The function of a format. Raises KeyError."""
    return cast("Formatter", importlib.import_module(FORMATS[name]).report)
