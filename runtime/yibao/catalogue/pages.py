"""Catalogues that come in pages, written down as a txt like the others': page after page, so that a broken off query goes on."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from yibao.catalogue.errors import catalogue_error
from yibao.catalogue.layout import Layout
from yibao.gateway.client import BaseClient

PAGE_ROWS = 1000
"""Rows that are asked for at a time; a platform may give fewer."""
_EMPTY = "null"
_MOST_STARTS = 3


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a query has come: the next page, rows and bytes that are on disk, rows in all (None: the platform does not say)."""

    after: str
    page: int = 1
    rows: int = 0
    size: int = 0
    total: int | None = None
    done: bool = False


@dataclass(frozen=True, slots=True)
class Spool:
    """The rows of a query as a txt, with its progress beside it."""

    path: Path

    @property
    def _state(self) -> Path:
        return self.path.with_suffix(".json")

    def progress(self, after: str) -> Progress:
        """Where to go on; at the beginning when nothing usable is there, or when it was another query."""
        try:
            known = Progress(**json.loads(self._state.read_text()))
            usable = known.after == after and self.path.stat().st_size >= known.size
        except (OSError, ValueError, TypeError):
            usable = False
        return known if usable else Progress(after)

    def add(self, progress: Progress, lines: list[str]) -> Progress:
        """Write lines behind what is known to be whole, and what is now known. Raises ``OSError``."""
        with self.path.open("r+b" if progress.size else "wb") as file:
            file.seek(progress.size)
            file.truncate()
            file.write("".join(f"{line}\n" for line in lines).encode())
            file.flush()
            os.fsync(file.fileno())
            moved = replace(progress, rows=progress.rows + len(lines), size=file.tell())
        self.keep(moved)
        return moved

    def keep(self, progress: Progress) -> None:
        """Write the progress down. Raises ``OSError``."""
        new = self._state.with_suffix(".new")
        new.write_text(json.dumps(asdict(progress)))
        new.replace(self._state)

    def remove(self) -> None:
        """The rows are in the store."""
        self.path.unlink(missing_ok=True)
        self._state.unlink(missing_ok=True)


def fetch_pages(
    client: BaseClient,
    layout: Layout,
    after: str,
    spool: Spool,
    own: Mapping[str, str],
    watch: Callable[[int, int | None], None],
) -> Progress:
    """All rows that were changed since a time of update, into the spool. ``own``: further fields of the request.

    Raises what ``call`` raises, ``CatalogueError`` when the pages do not add up, ``OSError``.
    """
    infno = layout.listing.infno
    for _ in range(_MOST_STARTS):
        progress = spool.progress(after)
        while not progress.done:
            watch(progress.rows, progress.total)
            asked = {**own, "updt_time": after, "page_num": progress.page, "page_size": PAGE_ROWS}
            output = client.call(infno, {"data": asked}, dict).raw.get("output")
            rows = list(rows_in(output, layout))
            total = _number(output, "recordCounts")
            if progress.page > 1 and total != progress.total:
                # Rows came in between: pages of two states do not fit together.
                break
            pages = _number(output, "pages")
            progress = spool.add(replace(progress, total=total), [_line(row, layout) for row in rows])
            last = progress.page >= pages if pages is not None else len(rows) < PAGE_ROWS
            progress = replace(progress, page=progress.page + 1, done=last or not rows)
            spool.keep(progress)
        else:
            if progress.total in (None, progress.rows):
                return progress
        spool.remove()
    raise catalogue_error(
        "catalogue-pages", infno=infno, found=str(progress.rows), allowed=str(progress.total)
    )


def rows_in(output: object, layout: Layout) -> Iterator[Mapping[str, Any]]:
    """The rows of a reply: a list of objects that have the items' code, wherever it stands; one object stands for itself."""
    if isinstance(output, list):
        yield from (row for row in output if isinstance(row, dict))
    elif isinstance(output, dict):
        if layout.wire[layout.columns.index(layout.listing.code)] in output:
            yield output
        for value in output.values():
            if isinstance(value, dict | list):
                yield from rows_in(value, layout)


def _number(output: object, name: str) -> int | None:
    value = output.get(name) if isinstance(output, dict) else None
    try:
        return None if value in (None, "") else int(str(value))
    except ValueError:
        return None


def _line(row: Mapping[str, Any], layout: Layout) -> str:
    return "\t".join(_cell(row.get(code)) for code in layout.wire)


def _cell(value: object) -> str:
    return _EMPTY if value is None else " ".join(str(value).split()) or _EMPTY
