"""What the docs of the build before were made of, so that a build makes anew only what has changed.

A page whose cells hold what they held is as it was (``render.docs.ledger``): it is not even laid out. One that is laid out
and sees what it saw has its old text (``render.docs.sheet``): it is not written. No text is kept, only what texts were made
of and their sha256; the text of a page that is missing on the disk is made when it is asked for.

The file is a cache. A missing, old or broken one only means that every page is made anew.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from yibaogen.write.apply import write_atomically
from yibaogen.write.inputs import tools
from yibaogen.write.memo import stamp
from yibaogen.write.plan import Wanted, digest

if TYPE_CHECKING:
    from yibaogen.render.docs import Site
    from yibaogen.render.docs.ledger import Ledger
    from yibaogen.render.docs.sheet import Draft


class _Row(msgspec.Struct, frozen=True, array_like=True):
    """A page: what it was made of before it read anything, numbers of the cells that it read, what its template saw, and the
    sha256 of its text."""

    origin: bytes
    cells: list[int]
    key: bytes
    sha: str


class _File(msgspec.Struct):
    """``stamp``: templates, tools and our own source; ``whole``: what every page may read; ``cells`` with what they held."""

    stamp: bytes
    whole: bytes
    cells: list[tuple[str, str | None, bytes]]
    pages: dict[str, _Row]


@dataclass(frozen=True, slots=True)
class Page:
    """A text by its sha256, made when it is asked for."""

    sha: str
    text: Callable[[], str]


def kept_pages(site: Site, place: Path, templates: Path) -> dict[str, Wanted]:
    """The site's pages by path; what is in them is known without making those that are as they were."""
    now = stamp([templates]) + "\n".join(tools()).encode()
    known = _read(place, now)
    work = _Work(site.ledger, known)
    texts = {
        path: page if isinstance(page, str) else work.page(path, page) for path, page in site.pages.items()
    }
    new = _File(now, work.whole, work.cells(), work.rows)
    if work.made or new != known:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(place, msgspec.msgpack.encode(new))
    return texts


class _Work:
    """One pass over a site's pages."""

    def __init__(self, ledger: Ledger, known: _File) -> None:
        self._ledger = ledger
        self._known = known
        self.whole = ledger.whole()
        cells = known.cells if self.whole == known.whole else []
        # None when nothing that was kept can be trusted.
        self._stale = ledger.stale(cells) if cells else None
        self._numbers = {(table, key): number for number, (table, key, _held) in enumerate(cells)}
        self.rows: dict[str, _Row] = {}
        self.made = 0

    def page(self, path: str, draft: Draft) -> Wanted:
        """A page as it was, or made anew."""
        row = self._known.pages.get(path)
        origin = draft.origin()
        if row is not None and row.origin == origin and self._as_it_was(row):
            self.rows[path] = row
            return Page(row.sha, draft.text)
        self.made += 1
        sheet, cells = draft.laid_out()
        key = sheet.key()
        numbers = sorted(self._numbers.setdefault(cell, len(self._numbers)) for cell in cells)
        if row is not None and row.key == key:
            self.rows[path] = _Row(origin, numbers, key, row.sha)
            return Page(row.sha, sheet.text)
        text = sheet.text()
        self.rows[path] = _Row(origin, numbers, key, digest(text.encode()))
        return Page(self.rows[path].sha, lambda: text)

    def _as_it_was(self, row: _Row) -> bool:
        return self._stale is not None and self._stale.isdisjoint(row.cells)

    def cells(self) -> list[tuple[str, str | None, bytes]]:
        """All cells that a page has read, by their numbers, with what they hold now."""
        return [(*cell, self._ledger.digest(cell)) for cell in self._numbers]


def _read(place: Path, now: bytes) -> _File:
    """What was kept; nothing when it was made by other templates or tools."""
    nothing = _File(now, b"", [], {})
    try:
        found = msgspec.msgpack.decode(place.read_bytes(), type=_File)
    except (OSError, msgspec.DecodeError):
        return nothing
    sound = all(0 <= number < len(found.cells) for row in found.pages.values() for number in row.cells)
    return found if sound and found.stamp == now else nothing
