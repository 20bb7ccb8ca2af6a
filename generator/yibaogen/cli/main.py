"""The entry point: runs a command and turns every failure into events and an exit code.

0: done, nothing wrong. 1: what was judged has errors, or generated files have drifted. 2: the command cannot be
carried out as called (unknown option, missing file, unknown edition, a full disk).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import typer
from typer.main import get_command

from yibao.events import Event, Severity
from yibaogen.cli.commands import app
from yibaogen.cli.failure import USAGE, Failure, usage
from yibaogen.cli.terminal import Lang, put_error, speak_utf8, style_for
from yibaogen.write.errors import WriteError

INTERRUPTED = 130
_USAGE_ERROR: Any = typer.BadParameter.__mro__[1]


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``yibao`` with arguments (the process's own by default) and return the exit code."""
    args = list(sys.argv[1:] if argv is None else argv)
    speak_utf8()
    try:
        code = _run(args)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # The reader (head, less) has seen enough; a second complaint at exit would be noise.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Failure as failure:
        return _told(failure, args)


def _run(args: list[str]) -> int:
    command = get_command(app)
    try:
        result = command.main(args=args, prog_name="yibao", standalone_mode=False)
    except (Failure, BrokenPipeError, KeyboardInterrupt, typer.Abort):
        raise
    except typer.Exit as end:
        return end.exit_code
    except SystemExit as end:
        # Typer's own answer to a closed pipe is exit code 1, which here would mean "errors found".
        if isinstance(end.__context__, BrokenPipeError):
            raise end.__context__ from None
        raise
    except WriteError as error:
        raise Failure(USAGE, error.event) from error
    except _USAGE_ERROR as error:
        raise _misused(error) from error
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("yibao"):
            raise _internal(error) from error
        raise usage("tool-missing", found=error.name or str(error)) from error
    except OSError as error:
        if error.errno is None:
            # Not from the system: a library's own kind of OSError.
            raise _internal(error) from error
        raise usage(
            "system-refused", found=str(error.filename or "-"), reason=error.strerror or "?"
        ) from error
    except Exception as error:
        raise _internal(error) from error
    return result if isinstance(result, int) else 0


def _internal(error: Exception) -> Failure:
    """A bug of ours: one line that a report can quote; the traceback only for those who ask for it."""
    if os.environ.get("YIBAO_DEBUG"):
        raise error
    return usage("internal-error", found=type(error).__name__, reason=str(error), place=_place(error))


def _misused(error: Any) -> Failure:
    """Typer's word on a wrong call as an event; which option is nearest it knows itself."""
    if getattr(error, "cmd", None) is not None and type(error).__name__ == "NoArgsIsHelpError":
        put_error(error.format_message())
        return Failure(USAGE)
    option = getattr(error, "option_name", None)
    if option and hasattr(error, "possibilities"):
        near = ", ".join(error.possibilities or ()) or "-"
        return usage("option-unknown", found=str(option), nearest=near)
    return usage("cli-usage", found=error.format_message())


def _place(error: BaseException) -> str:
    """Where it happened, innermost first: what a bug report needs without a traceback."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "?" if trace is None else f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"


def _told(failure: Failure, args: list[str]) -> int:
    if failure.events:
        from yibaogen.cli.formats.text import View, event_text

        view = View(None, _language(args), style_for(sys.stderr, os.environ))
        for event in failure.events:
            put_error(event_text(event, view))
    return failure.code


def _language(args: list[str]) -> Lang:
    """The language wished for, found without a parsed command line: that may be what failed."""
    wishes = [os.environ.get("YIBAO_LANG", "zh")]
    wishes += [after for word, after in pairwise(args) if word == "--lang"]
    wishes += [word.partition("=")[2] for word in args if word.startswith("--lang=")]
    return "en" if wishes[-1] == "en" else "zh"


def complain(event_id: str, **args: str) -> Event:
    """An error event about the command itself, for commands that go on after it."""
    return Event(event_id, Severity.ERROR, None, "", args)


if __name__ == "__main__":
    sys.exit(main())
