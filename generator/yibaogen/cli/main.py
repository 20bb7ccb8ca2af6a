"""The entry point: runs a command and turns every failure into events and an exit code.

0: done, nothing wrong. 1: what was judged has errors, or generated files have drifted. 2: the command cannot be
carried out as called (unknown option, missing file, unknown edition, a full disk).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from itertools import pairwise

from yibaogen.cli.failure import Failure
from yibaogen.cli.quick_docs import quick_docs
from yibaogen.cli.terminal import Lang, put, put_error, speak_utf8, style_for

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``yibao`` with arguments (the process's own by default) and return the exit code."""
    args = list(sys.argv[1:] if argv is None else argv)
    speak_utf8()
    try:
        code = quick_docs(args)
        if code is None:
            code = _quick_or_run(args)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # The reader (head, less) has seen enough; a second complaint at exit would be noise.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except Failure as failure:
        return _told(failure, args)


def _quick_or_run(args: list[str]) -> int:
    # Each of these takes a while to import.
    from yibaogen.cli.quick import quick_build

    lines = quick_build(args)
    if lines is None:
        from yibaogen.cli.runner import run

        return run(args)
    for line in lines:
        put(line)
    return 0


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


if __name__ == "__main__":
    sys.exit(main())
