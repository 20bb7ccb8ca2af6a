"""Pages of the build before, for all that has not changed: what a template sees decides its text.

The file is a cache. A missing, old or broken one only means that every page is written anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from yibaogen.write.apply import write_atomically
from yibaogen.write.inputs import tools
from yibaogen.write.memo import stamp

if TYPE_CHECKING:
    from yibaogen.render.docs.sheet import Unwritten

_Pages = dict[str, tuple[bytes, str]]


class _File(msgspec.Struct):
    """``stamp``: templates, tools and our own source; ``pages``: path → key of the sheet and its text."""

    stamp: bytes
    pages: _Pages


def kept_texts(sheets: Mapping[str, Unwritten | str], place: Path, templates: Path) -> dict[str, str]:
    """The texts by path; a sheet with the key of the last build has the text of the last build."""
    now = stamp([templates]) + "\n".join(tools()).encode()
    known = _read(place, now)
    texts: dict[str, str] = {}
    pages: _Pages = {}
    changed = False
    for path, sheet in sheets.items():
        if isinstance(sheet, str):
            texts[path] = sheet
            continue
        key = sheet.key()
        row = known.get(path)
        if row is None or row[0] != key:
            row, changed = (key, sheet.text()), True
        pages[path], texts[path] = row, row[1]
    if changed or pages.keys() != known.keys():
        place.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(place, msgspec.msgpack.encode(_File(now, pages)))
    return texts


def _read(place: Path, now: bytes) -> _Pages:
    try:
        found = msgspec.msgpack.decode(place.read_bytes(), type=_File)
    except (OSError, msgspec.DecodeError):
        return {}
    return found.pages if found.stamp == now else {}
