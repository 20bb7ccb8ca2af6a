"""``yibao version``."""

from __future__ import annotations

import platform
from importlib.metadata import version

import typer

from yibaogen.cli.terminal import put


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("version")(command)


def command() -> int:
    """显示版本 (show versions)"""
    put(f"yibao {version('yibao')} (Python {platform.python_version()})")
    return 0
