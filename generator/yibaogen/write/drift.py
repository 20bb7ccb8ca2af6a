"""A plan as a unified diff: what ``--check`` shows."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from yibaogen.write.plan import Change, Plan, read

MAX_LINES = 80
MAX_FILES = 50
_LINE_WIDTH = 240
# difflib is quadratic; past this many lines that differ, counting them is all a reader can use anyway.
_MAX_COMPARED = 4000
_CONTEXT = 3
_HUNK = re.compile(r"^@@ -(\d+)(,\d+)? \+(\d+)(,\d+)? @@$")


def drift(plan: Plan) -> Iterator[str]:
    """Lines of a unified diff from the disk to what the specs ask for, each file cut after ``MAX_LINES``."""
    changed = [change for change in plan.changes if change.kind != "same"]
    for change in changed[:MAX_FILES]:
        yield from _file(change, read(plan.root / change.path) or b"")
    if len(changed) > MAX_FILES:
        yield f"… {len(changed) - MAX_FILES} more files differ"


def _file(change: Change, there: bytes) -> Iterator[str]:
    name = f"generated/{change.path}"
    yield f"--- {'/dev/null' if change.kind == 'create' else name}"
    yield f"+++ {'/dev/null' if change.data is None else name}"
    old, new = (data.decode("utf-8", "replace").split("\n") for data in (there, change.data or b""))
    body = list(_body(old, new))
    yield from body[:MAX_LINES]
    if len(body) > MAX_LINES:
        yield f"… {len(body) - MAX_LINES} more lines in {name}"


def _body(old: list[str], new: list[str]) -> Iterator[str]:
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    first, last = max(head - _CONTEXT, 0), max(tail - _CONTEXT, 0)
    left, right = old[first : len(old) - last], new[first : len(new) - last]
    if max(len(left), len(right)) > _MAX_COMPARED:
        yield f"@@ -{first + 1},{len(left)} +{first + 1},{len(right)} @@"
        yield f"… {len(left)} lines differ from {len(right)} lines"
        return
    for number, line in enumerate(difflib.unified_diff(left, right, n=_CONTEXT, lineterm="")):
        if number >= 2:
            shown = _HUNK.sub(lambda hunk: _moved(hunk, first), line)
            yield shown if len(shown) <= _LINE_WIDTH else f"{shown[:_LINE_WIDTH]}…"


def _moved(hunk: re.Match[str], by: int) -> str:
    """A hunk's header with the lines in front counted in: only the part that differs was compared."""
    return f"@@ -{int(hunk[1]) + by}{hunk[2] or ''} +{int(hunk[3]) + by}{hunk[4] or ''} @@"


def _common(old: list[str], new: list[str]) -> int:
    count = 0
    for left, right in zip(old, new, strict=False):
        if left != right:
            break
        count += 1
    return count
