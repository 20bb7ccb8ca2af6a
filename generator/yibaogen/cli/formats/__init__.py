"""Output formats of ``yibao check``: one file each, one row each."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from typing import cast

from yibaogen.check.run import CheckReport
from yibaogen.cli.formats.text import View

Formatter = Callable[[Sequence[CheckReport], View], str]

FORMATS: Mapping[str, str] = {
    "text": "yibaogen.cli.formats.text_report",
    "json": "yibaogen.cli.formats.json_report",
    "sarif": "yibaogen.cli.formats.sarif_report",
    "junit": "yibaogen.cli.formats.junit_report",
}
"""Format → module with ``report(reports, view) -> str`` (no line end at the end)."""


def formatter(name: str) -> Formatter:
    """The function of a format. Raises KeyError."""
    return cast("Formatter", importlib.import_module(FORMATS[name]).report)
