"""Runs a command with typer and turns what it may raise into a ``Failure``."""

from __future__ import annotations

from typing import Any

import typer
from typer.main import get_command

from yibaogen.cli.commands import app
from yibaogen.cli.failure import USAGE, Failure, usage
from yibaogen.cli.guard import failure_of
from yibaogen.cli.terminal import put_error

_USAGE_ERROR: Any = typer.BadParameter.__mro__[1]


def run(args: list[str]) -> int:
    """Run a command; its exit code. Raises Failure, BrokenPipeError, KeyboardInterrupt."""
    command = get_command(app)
    if len(args) <= 1 or not {"-h", "--help"}.isdisjoint(args):
        from yibaogen.cli.tables import fold_help

        fold_help()
    try:
        result = command.main(args=args, prog_name="yibao", standalone_mode=False)
    except (Failure, BrokenPipeError, KeyboardInterrupt):
        raise
    except typer.Abort as error:
        raise KeyboardInterrupt from error
    except typer.Exit as end:
        return end.exit_code
    except SystemExit as end:
        # Typer's own answer to a closed pipe is exit code 1, which here would mean "errors found".
        if isinstance(end.__context__, BrokenPipeError):
            raise end.__context__ from None
        raise
    except _USAGE_ERROR as error:
        raise _misused(error) from error
    except Exception as error:
        raise failure_of(error) from error
    return result if isinstance(result, int) else 0


def _misused(error: Any) -> Failure:
    """Typer's word on a wrong call as an event; which option is nearest it knows itself."""
    if getattr(error, "cmd", None) is not None and type(error).__name__ == "NoArgsIsHelpError":
        put_error(error.format_message())
        return Failure(USAGE)
    option = getattr(error, "option_name", None)
    if option and hasattr(error, "possibilities"):
        near = ", ".join(error.possibilities or ()) or "-"
        return usage("option-unknown", found=str(option), nearest=near)
    # Typer spreads its choices over lines; an event is one.
    return usage("cli-usage", found=" ".join(error.format_message().split()))
