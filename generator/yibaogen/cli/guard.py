"""What a command may raise as a ``Failure``; needs no command-line library."""

from __future__ import annotations

import os

from yibaogen.cli.failure import USAGE, Failure, usage
from yibaogen.write.errors import WriteError


def failure_of(error: Exception) -> Failure:
    """The failure that an exception means. With YIBAO_DEBUG a bug of ours is raised as it is."""
    if isinstance(error, WriteError):
        return Failure(USAGE, error.event)
    if isinstance(error, ModuleNotFoundError):
        if (error.name or "").startswith("yibao"):
            return _internal(error)
        return usage("tool-missing", found=error.name or str(error))
    # Without a number it is not from the system: a library's own kind of OSError.
    if isinstance(error, OSError) and error.errno is not None:
        return usage("system-refused", found=str(error.filename or "-"), reason=error.strerror or "?")
    return _internal(error)


def _internal(error: Exception) -> Failure:
    """A bug of ours: one line that a report can quote; the traceback only for those who ask for it."""
    if os.environ.get("YIBAO_DEBUG"):
        raise error
    return usage("internal-error", found=type(error).__name__, reason=str(error), place=_place(error))


def _place(error: BaseException) -> str:
    """Where it happened, innermost first: what a bug report needs without a traceback."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "?" if trace is None else f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
