"""What the docs of the build before were made of, so that a build makes anew only what has changed.

A page whose cells hold what they held is as it was (``render.docs.ledger``): it is not even laid out. One that is laid out
and sees what it saw has its old text (``render.docs.sheet``): it is not written. No text is kept, only what texts were made
of and their sha256; the text of a page that is missing on the disk is made when it is asked for.

The file is a cache. A missing, old or broken one only means that every page is made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from yibaogen.write.apply import write_atomically
from yibaogen.write.inputs import tools
from yibaogen.write.memo import stamp
from yibaogen.write.plan import Wanted, digest

if TYPE_CHECKING:
    from yibaogen.render.docs import Site
    from yibaogen.render.docs.sheet import Draft


class _Row(msgspec.Struct, frozen=True, array_like=True):
    """A page: what it was made of before it read anything, numbers of the cells that it read (in their order), what its template
    saw, and the sha256 of its text."""

    origin: bytes
    cells: list[int]
    key: bytes
    sha: str


class _File(msgspec.Struct):
    """``stamp``: templates, tools and our own source; ``whole``: what every page may read; ``plan``: all pages before they
    have read anything; ``tables`` and ``cells`` with what they held."""

    stamp: bytes
    whole: bytes = b""
    plan: bytes = b""
    tables: dict[str, bytes] = {}
    cells: list[tuple[str, str | None, bytes]] = []
    pages: dict[str, _Row] = {}


class Page(msgspec.Struct, frozen=True):
    """A text by its sha256, made when it is asked for."""

    sha: str
    text: Callable[[], str]


def kept_pages(site: Site, place: Path, templates: Path) -> dict[str, Wanted]:
    """The site's pages by path; what is in them is known without making those that are as they were."""
    now = stamp([templates]) + "\n".join(tools()).encode()
    known = _read(place, now)
    work = _Work(site, known)
    texts = {
        path: page if isinstance(page, str) else work.page(path, page) for path, page in site.pages.items()
    }
    new = work.file(now)
    if work.made or new != known:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(place, msgspec.msgpack.encode(new))
    return texts


class _Work:
    """One pass over a site's pages."""

    def __init__(self, site: Site, known: _File) -> None:
        self._ledger = site.ledger
        self._whole = site.ledger.whole()
        self._tables = site.ledger.tables()
        self._plan = _sum(
            [(path, page.origin) for path, page in site.pages.items() if not isinstance(page, str)]
        )
        self._known = known.pages
        self._same_plan = self._plan == known.plan
        # Without the whole as it was, nothing that pages have read counts.
        self._trusted = self._whole == known.whole
        self._cells = known.cells if self._trusted else []
        self._numbers = {(table, key): number for number, (table, key, _held) in enumerate(self._cells)}
        self._stale = self._changed(known.tables)
        self._rows: dict[str, _Row] = {}
        self.made = 0

    def _changed(self, before: Mapping[str, bytes]) -> set[int]:
        """The numbers of cells that hold something else than they held."""
        same = {name for name, held in self._tables.items() if before.get(name) == held}
        return {
            number
            for number, (table, key, held) in enumerate(self._cells)
            if table not in same and self._ledger.digest((table, key)) != held
        }

    def page(self, path: str, draft: Draft) -> Wanted:
        """A page as it was, or made anew."""
        row = self._known.get(path)
        if row is not None and self._as_it_was(row, draft):
            self._rows[path] = row
            return Page(row.sha, draft.text)
        self.made += 1
        sheet, cells = draft.laid_out()
        origin, key = _sum(draft.origin), sheet.key()
        numbers = sorted(self._numbers.setdefault(cell, len(self._numbers)) for cell in cells)
        if row is not None and row.key == key:
            self._rows[path] = _Row(origin, numbers, key, row.sha)
            return Page(row.sha, sheet.text)
        text = sheet.text()
        self._rows[path] = _Row(origin, numbers, key, digest(text.encode()))
        return Page(self._rows[path].sha, lambda: text)

    def _as_it_was(self, row: _Row, draft: Draft) -> bool:
        return (
            self._trusted
            and (not row.cells or row.cells[-1] < len(self._cells))
            and self._stale.isdisjoint(row.cells)
            and (self._same_plan or row.origin == _sum(draft.origin))
        )

    def file(self, now: bytes) -> _File:
        """What to keep. Every cell is kept with what it holds now, also one that no page reads any longer: whoever reads it
        next relies on that."""
        known, stale = self._cells, self._stale
        cells = [
            known[number]
            if number < len(known) and number not in stale
            else (*cell, self._ledger.digest(cell))
            for cell, number in self._numbers.items()
        ]
        return _File(now, self._whole, self._plan, self._tables, cells, self._rows)


def _sum(value: object) -> bytes:
    from yibaogen.render.docs.ledger import digest

    return digest(value)


def _read(place: Path, now: bytes) -> _File:
    """What was kept; nothing when it was made by other templates or tools."""
    nothing = _File(now)
    try:
        found = msgspec.msgpack.decode(place.read_bytes(), type=_File)
    except (OSError, msgspec.DecodeError):
        return nothing
    return found if found.stamp == now else nothing
