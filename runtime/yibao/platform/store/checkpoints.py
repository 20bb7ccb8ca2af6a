"""SQLite's log moved into the database file beside the writers: inside a commit it would hold up everybody for a disk's time."""

from __future__ import annotations

import sqlite3
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path

ROWS = 4000
"""So many rows are written between two checkpoints."""
_LONG_PAGES = 16_000
_WAIT_S = 1.0


class Checkpoints:
    """``rows``: how many rows its store had written when it began."""

    def __init__(self, path: Path, rows: int) -> None:
        self._path = path
        self._done_at = rows
        self._thread = ThreadPoolExecutor(1, "yibao-checkpoint")
        self._running: Future[None] | None = None

    def notice(self, rows: int) -> None:
        """A commit; ``rows``: how many rows the store has written by now."""
        if rows - self._done_at >= ROWS and (self._running is None or self._running.done()):
            self._done_at = rows
            self._running = self._thread.submit(self._move)

    def close(self) -> None:
        """Wait for the one that runs."""
        self._thread.shutdown()

    def _move(self) -> None:
        # A failure (a full disk) shows in the next commit, to somebody who can be told.
        with suppress(sqlite3.Error), closing(sqlite3.connect(self._path, timeout=_WAIT_S)) as link:
            _, pages, _ = link.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            if pages > _LONG_PAGES:
                # Writers that never pause keep the log from starting anew; little is left to do while they wait.
                link.execute("PRAGMA wal_checkpoint(RESTART)")
