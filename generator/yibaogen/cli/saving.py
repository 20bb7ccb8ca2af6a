"""A report to the terminal or into a file."""

from __future__ import annotations

from pathlib import Path

from yibaogen.cli.failure import usage
from yibaogen.cli.terminal import clean, put


def put_or_save(text: str, out: Path | None) -> None:
    """Print it, or write it and say where. Raises Failure when the file cannot be written (exit code 2)."""
    if out is None:
        put(text.rstrip("\n"))
        return
    try:
        out.write_text(text.rstrip("\n") + "\n", encoding="utf-8")
    except OSError as error:
        raise usage("system-refused", found=clean(str(out)), reason=error.strerror or "?") from error
    put(clean(str(out)))
