"""Logs, reports, traces and notes that tests have left in their folders."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

_TEXTS = (".log", ".txt", ".md", ".html", ".json", ".jsonl", ".xml", ".csv", ".sarif", ".out", ".err")
_BOOKS = (".xlsx",)
_MOST_BYTES = 4_000_000
_NOTES = {
    "entry": "SELECT note FROM entry",
    "change": "SELECT note FROM change",
    "call": "SELECT msgid || ' ' || cause || ' ' || said FROM call",
}
"""What a journal tells without being asked for messages: those are kept whole, as the law wants it, and shown masked."""


def told_in(folder: Path, excused: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """Each file of a kind that tells something and is not excused: its name below the folder, and its text."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or not path.is_file() or excused(name):
            continue
        if path.suffix in _TEXTS and path.stat().st_size <= _MOST_BYTES:
            yield name, path.read_text("utf-8", "replace")
        elif path.suffix in _BOOKS:
            yield name, _book(path)
        elif path.suffix == ".db":
            yield name, _notes(path)


def _book(path: Path) -> str:
    """The texts of a workbook, as they stand in its XML."""
    try:
        with zipfile.ZipFile(path) as book:
            return "\n".join(
                book.read(name).decode("utf-8", "replace")
                for name in book.namelist()
                if name.endswith(".xml")
            )
    except (zipfile.BadZipFile, OSError):
        return ""


def _notes(path: Path) -> str:
    """The notes of a journal and the rows of a call log; empty for any other database."""
    told: list[str] = []
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as link:
            known = {name for (name,) in link.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            for table, query in _NOTES.items():
                if table in known:
                    told += [str(row[0]) for row in link.execute(query)]
    except sqlite3.Error:
        return ""
    return "\n".join(told)
