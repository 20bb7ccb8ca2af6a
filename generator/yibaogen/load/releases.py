"""Released versions of an edition, kept as they were built: ``specs/releases/<edition>/<version>.json``.

Such a file is the ``edition.json`` of that version. It is never edited: the docs tell what has changed since.
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from yibao.message.tables import EditionTable, read_edition

FOLDER = "releases"


class ReleaseBroken(Exception):
    """A file below ``releases/`` that is no snapshot; ``file`` and ``reason`` say which and why."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file, self.reason = file, reason


def last_release(specs: Path, edition_id: str, version: str) -> EditionTable | None:
    """The newest release that is not ``version`` itself; None before the first. Raises ReleaseBroken."""
    places = [each for each in (specs / FOLDER / edition_id).glob("*.json") if each.stem != version]
    if not places:
        return None
    place = max(places, key=lambda each: _order(each.stem))
    shown = place.relative_to(specs.parent).as_posix()
    try:
        table = read_edition(place.read_bytes())
    except (OSError, msgspec.DecodeError) as error:
        raise ReleaseBroken(shown, str(error)) from error
    if (table.edition, table.version) != (edition_id, place.stem):
        raise ReleaseBroken(shown, f"{table.edition} {table.version}")
    return table


def _order(version: str) -> tuple[tuple[int, int, str], ...]:
    """1.1.9 before 1.1.27, numbers before words."""
    parts = re.findall(r"\d+|[^\d.]+", version)
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts)
