"""The list of files that a build wrote: what makes pruning safe.

Tracked by git for the tracked files, so that a fresh clone can prune as well; kept in ``.yibao/`` for the docs.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec

from yibaogen.write.errors import write_error
from yibaogen.write.plan import Owned, Plan

_SHA = re.compile(r"[0-9a-f]{64}")


def manifest_text(edition_id: str, plan: Plan, owned: Owned) -> str:
    """The manifest of a planned group: sorted, no clock, one line per file.

    Files that stay because another hand changed them keep their old line, so that later builds still tell of them.
    """
    shas = {change.path: change.sha for change in plan.changes if change.sha}
    shas.update({path: owned.written[path] for path in plan.edited})
    told = msgspec.json.encode({"edition": edition_id, "files": dict(sorted(shas.items()))})
    return msgspec.json.format(told, indent=1).decode() + "\n"


def read_manifest(place: Path, shown: str) -> dict[str, str] | None:
    """Path → sha256 of the last build; None when there was none.

    Raises WriteError (``manifest-broken``) when the file is there but is no manifest: pruning by it could delete
    what no build wrote.
    """
    try:
        data = place.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise write_error("manifest-broken", shown, reason=error.strerror or str(error)) from error
    try:
        files = json.loads(data)["files"]
        if not all(isinstance(sha, str) and _SHA.fullmatch(sha) for sha in files.values()):
            raise ValueError("sha256")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise write_error("manifest-broken", shown, reason=type(error).__name__) from None
    return dict(files)
