"""From the platform into the store: what is newer than the store, catalogue after catalogue; whatever breaks off goes on next time."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from yibao.catalogue.cells import day_of_rank
from yibao.catalogue.errors import CatalogueError, catalogue_error
from yibao.catalogue.importing import Job, import_file
from yibao.catalogue.layout import Layout, layout_of
from yibao.catalogue.listings import LISTINGS
from yibao.catalogue.pages import Spool, fetch_pages
from yibao.catalogue.store import Catalogue, Imported
from yibao.gateway.client import BaseClient
from yibao.gateway.errors import NotSent, YibaoError
from yibao.gateway.files import ArchiveError, download
from yibao.gateway.locks import locked_if_free
from yibao.gateway.reply import Reply
from yibao.message.tables import EditionTable

FIRST_VERSION = "0"
FIRST_DAY = "2000-01-01"
"""Asked for when nothing is there: every version, every time of update."""
PUBLIC = "plc"
"""What stands for the institution in 9102 when a file is for everybody."""
_NOTHING_NEW = ("catalogue-known-file", "catalogue-known-version")

Step = Literal["asking", "fetching", "loading"]
State = Literal["updated", "unchanged", "failed"]


@dataclass(frozen=True, slots=True)
class Synced:
    """What became of one catalogue: ``imported`` when it was updated, ``error`` when it failed (its old version stays)."""

    infno: str
    state: State
    imported: Imported | None = None
    error: YibaoError | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """Progress: ``done`` of ``total`` lines (None: unknown)."""

    infno: str
    step: Step
    done: int = 0
    total: int | None = None


Watch = Callable[[Heard], None]


@dataclass(frozen=True, slots=True)
class Sync:
    """``folder`` keeps what was fetched until it is in the store. ``client`` and ``table`` are of one edition."""

    client: BaseClient
    catalogue: Catalogue
    table: EditionTable
    folder: Path
    watch: Watch = lambda _: None

    def run(self, numbers: Iterable[str] = LISTINGS) -> Iterator[Synced]:
        """One result after the other. A catalogue that fails does not stop the others.

        Raises ``NotSent`` when the platform cannot be reached at all, ``CatalogueError`` for a number that is no catalogue or
        while another sync uses the folder, ``OSError`` for a folder that cannot be written, ``DatabaseError``.
        """
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with self._alone():
            for infno in numbers:
                if infno not in LISTINGS:
                    raise catalogue_error("catalogue-kind", found=infno[:40], allowed="、".join(LISTINGS))
                try:
                    yield self._one(infno)
                except NotSent:
                    raise
                except YibaoError as error:
                    yield Synced(infno, "failed", error=error)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Held for a whole run: two of them would write their pages over each other's."""
        # Beside the folder, so that nothing in it is anything but what was fetched.
        handle = os.open(self.folder.with_name(f"{self.folder.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            with locked_if_free(handle) as alone:
                if not alone:
                    raise catalogue_error("catalogue-busy", found=str(self.folder))
                yield
        finally:
            os.close(handle)

    def _one(self, infno: str) -> Synced:
        layout = layout_of(self.table, LISTINGS[infno])
        self.watch(Heard(infno, "asking"))
        return self._paged(layout) if layout.paged else self._filed(layout)

    def _filed(self, layout: Layout) -> Synced:
        infno = layout.listing.infno
        after = self.catalogue.version(infno) or FIRST_VERSION
        reply: Reply[Any] = self.client.call(infno, {"data": {"ver": after}}, dict)
        output = reply.raw.get("output")
        told = output if isinstance(output, dict) else {}
        expected = _count(told.get("data_cnt"))
        if expected == 0:
            return Synced(infno, "unchanged")
        number = str(told.get("file_qury_no") or "")
        mark = hashlib.sha256(number.encode()).hexdigest()[:12]
        target = self.folder / f"{infno}-{mark}.zip"
        if not target.is_file():
            self.watch(Heard(infno, "fetching"))
            name = str(told.get("filename") or PUBLIC)
            download(self.client, number, target, filename=name, institution=PUBLIC)
        return self._load(Job(target, layout, expected, after), target.unlink)

    def _paged(self, layout: Layout) -> Synced:
        infno = layout.listing.infno
        after = self._updated(infno) or FIRST_DAY
        spool = Spool(self.folder / f"{infno}.txt")

        def heard(done: int, total: int | None) -> None:
            self.watch(Heard(infno, "fetching", done, total))

        progress = fetch_pages(self.client, layout, after, spool, self._own(infno), heard)
        if not progress.rows:
            spool.remove()
            return Synced(infno, "unchanged")
        return self._load(Job(spool.path, layout, progress.rows, after), spool.remove)

    def _load(self, job: Job, remove: Callable[[], None]) -> Synced:
        infno = job.layout.listing.infno

        def heard(done: int) -> None:
            self.watch(Heard(infno, "loading", done, job.expected))

        try:
            imported = import_file(self.catalogue, job, heard)
        except (CatalogueError, ArchiveError) as error:
            # Fetched again next time: this one will not get better.
            remove()
            if error.event.id in _NOTHING_NEW:
                return Synced(infno, "unchanged")
            raise
        remove()
        return Synced(infno, "updated", imported)

    def _updated(self, infno: str) -> str:
        """The newest time of update that is in."""
        newest = max((one.newest for one in self.catalogue.imports(infno)), default="")
        return day_of_rank(newest) if newest else ""

    def _own(self, infno: str) -> dict[str, str]:
        """An institution asks for its own mappings only."""
        codes = {field.code for node in self.table.interfaces[infno].input for field in node.fields}
        own = self.client.settings.fixmedins_code
        return {"fixmedins_code": own} if "fixmedins_code" in codes else {}


def _count(value: object) -> int | None:
    text = str(value or "").strip()
    return int(text) if text.isdigit() else 0 if value == 0 else None
