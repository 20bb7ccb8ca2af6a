"""Days that options name."""

from __future__ import annotations

from datetime import date

from yibao.message.times import is_date
from yibaogen.cli.failure import usage
from yibaogen.cli.terminal import clean


def day_in(name: str, text: str) -> date:
    """The day that the option ``name`` gives. Raises Failure (``settings-value``, exit code 2)."""
    if not is_date(text):
        raise usage(
            "settings-value",
            name=name,
            found=clean(text[:20]),
            allowed=" yyyy-MM-dd",
            allowed_en="yyyy-MM-dd",
        )
    return date.fromisoformat(text)
