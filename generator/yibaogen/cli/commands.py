"""The table of commands, and a group that imports a command only when it is called.

Start-up time is most of what ``yibao build`` takes when nothing has changed, so no command may pay for another's
libraries.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_group

from yibaogen.cli.failure import usage

COMMANDS: Mapping[str, str] = {
    "build": "yibaogen.cli.build",
    "check": "yibaogen.cli.check",
    "show": "yibaogen.cli.show",
    "diff": "yibaogen.cli.diff",
    "validate": "yibaogen.cli.validate",
    "mock": "yibaogen.cli.mock",
    "mock-state": "yibaogen.cli.mock_state",
    "call": "yibaogen.cli.call",
    "accept": "yibaogen.cli.accept",
    "template": "yibaogen.cli.template",
    "upload": "yibaogen.cli.upload",
    "match": "yibaogen.cli.match",
    "journal": "yibaogen.cli.journal",
    "reconcile": "yibaogen.cli.reconcile",
    "trace": "yibaogen.cli.trace",
    "assess": "yibaogen.cli.assess",
    "doctor": "yibaogen.cli.doctor",
    "catalogue": "yibaogen.cli.catalogue",
    "fmt": "yibaogen.cli.fmt",
    "import": "yibaogen.cli.importing",
    "new-edition": "yibaogen.cli.new_edition",
    "compare": "yibaogen.cli.compare",
    "explain": "yibaogen.cli.explain",
    "samples": "yibaogen.cli.samples",
    "export": "yibaogen.cli.export",
    "version": "yibaogen.cli.version",
}
"""Command → module with ``register(app: typer.Typer) -> None``, in the order of the help page."""


class LazyGroup(TyperGroup):
    """Finds commands in ``COMMANDS``."""

    def list_commands(self, ctx: Any) -> list[str]:
        """All names, in the table's order."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command. Raises Failure (``command-unknown``, exit code 2)."""
        module = COMMANDS.get(cmd_name)
        if module is None:
            from yibaogen.text.sink import nearest

            near = nearest(cmd_name, COMMANDS) or "-"
            raise usage("command-unknown", found=cmd_name, allowed=", ".join(COMMANDS), nearest=near)
        app = typer.Typer()
        importlib.import_module(module).register(app)
        return get_group(app).commands[cmd_name]


app = typer.Typer(
    cls=LazyGroup,
    name="yibao",
    help="医保接口规范：生成、检查、校验、模拟 (one spec per interface; all else is generated)",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def root() -> None:
    """医保接口规范：生成、检查、校验、模拟 (one spec per interface; all else is generated)"""
