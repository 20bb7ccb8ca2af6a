"""A million rows of the layout of 1301 into the store, beside the fastest plain load of the same rows into the same database.

The peer has nothing to do but load, into a plain table with the same 97 columns, in one transaction, with the same settings of the
database. SQLite: ``executemany`` of rows that lie ready made in memory; only that and the commit are timed (the command line's
``.import`` takes as long, and NULL instead of the word null takes longer). PostgreSQL: one COPY of the bytes of the unpacked file, null
as NULL; rows that the driver writes one by one take twice as long. Our import starts from the zip: it unpacks, decodes, checks every
line, keeps history, and ends with everything that search needs. All of that is timed and judged; how long the database took for
indexes behind the rows is printed apart. Its peak memory is that of both its processes (a PostgreSQL server's is not counted). Then an
import of a newer version is killed on the way, and the old version must be there as it was.

Our import uses two cores and the peer one and a little: on a machine that does other things as well the ratio is worse.

Exits 1 when the import reaches less than half of the peer's rate, takes 500 MB or more, or when the kill left a trace.
``--rows N`` for fewer rows, ``--db postgresql://…`` for an empty database of yours (the default is a new SQLite file).
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date
from itertools import islice
from pathlib import Path

import catalogue_data
import psycopg

from yibao.catalogue import Catalogue, Job, import_file
from yibao.catalogue.index import Index
from yibao.catalogue.search import Query, search
from yibao.journal.database import Cursor, open_database

WANTED_RATIO = 0.5
MOST_MB = 500
AT_ONCE = 2000
PIECE = 1 << 18
NEWER = "X001_20260601_A"


def raw_load(url: str, text: Path) -> float:
    """Seconds that the database takes for the rows alone."""
    columns = ", ".join(f"{code} TEXT" for code in catalogue_data.layout().columns)
    load = postgres_load if url.startswith("postgres") else sqlite_load
    spent = load(url, f"CREATE TABLE raw_rows ({columns})", text)
    database = open_database(url)
    with database.transaction() as cursor:
        cursor.run("DROP TABLE raw_rows")
    database.close()
    return spent


def sqlite_load(path: str, create: str, text: Path) -> float:
    """Rows ready made; making them is not timed."""
    columns = catalogue_data.layout().columns
    database = open_database(path)
    spent = 0.0
    with database.transaction() as cursor, text.open(encoding="utf-8", newline="\n") as lines:
        cursor.run(create)
        while rows := [tuple(line[:-1].split("\t")) for line in islice(lines, AT_ONCE)]:
            begun = time.perf_counter()
            cursor.load("raw_rows", columns, rows)
            spent += time.perf_counter() - begun
        begun = time.perf_counter()
    spent += time.perf_counter() - begun
    database.close()
    return spent


def postgres_load(url: str, create: str, text: Path) -> float:
    """The file as it is."""
    begun = time.perf_counter()
    with psycopg.connect(url) as link, link.cursor() as cursor, text.open("rb") as file:
        cursor.execute(create.encode())
        with cursor.copy("COPY raw_rows FROM STDIN (NULL 'null')") as copy:
            while piece := file.read(PIECE):
                copy.write(piece)
        link.commit()
    return time.perf_counter() - begun


def ours(url: str, packed: Path, rows: int) -> dict[str, float]:
    """Our import, in a process of its own: seconds, and peak MB of it and of the process that reads for it."""
    command = [sys.executable, __file__, "--import", str(packed), "--rows", str(rows), "--db", url]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def import_here(url: str, packed: Path, rows: int) -> None:
    """The process of ``ours`` (and the one that gets killed): says how far it has come."""
    with Catalogue.open(url) as catalogue:
        timed = TimedIndex(catalogue.index)
        catalogue.index = timed
        begun = time.perf_counter()
        job = Job(packed, catalogue_data.layout(), rows)
        import_file(catalogue, job, lambda done: print(done, flush=True))
        spent = time.perf_counter() - begun
    peak = sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(json.dumps({"seconds": spent, "indexing": timed.spent, "mb": peak / 1024}), flush=True)


class TimedIndex:
    """An index that knows how long ``finish`` took."""

    def __init__(self, inner: Index) -> None:
        self._inner = inner
        self.create, self.loader = inner.create, inner.loader
        self.spent = 0.0

    def finish(self, cursor: Cursor, table: str) -> None:
        """See ``Index``."""
        begun = time.perf_counter()
        self._inner.finish(cursor, table)
        self.spent = time.perf_counter() - begun


def killed_leaves_the_old(url: str, folder: Path, rows: int) -> bool:
    """Whether a newer version that is killed on the way leaves everything as it was."""
    newer = folder / "newer.txt"
    with newer.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(
            line.replace("X001_20260101_A", NEWER) + "\n" for line in catalogue_data.lines(min(rows, 200_000))
        )

    def state() -> tuple[object, ...]:
        with Catalogue.open(url) as catalogue:
            found = search(catalogue, Query("阿莫西林", on=date(2026, 11, 30)))
            return catalogue.counts(), catalogue.version("1301"), len(catalogue.imports()), found

    before = state()
    command = [
        sys.executable,
        __file__,
        "--import",
        str(newer),
        "--rows",
        str(min(rows, 200_000)),
        "--db",
        url,
    ]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    for line in child.stdout:
        if int(line) >= min(rows, 200_000) // 2:
            break
    child.kill()
    child.wait()
    return state() == before


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--db", default="")
    parser.add_argument("--import", dest="packed", type=Path)
    asked = parser.parse_args()
    if asked.packed:
        import_here(asked.db, asked.packed, asked.rows)
        return 0
    with tempfile.TemporaryDirectory(prefix="yibao-catalogue-") as name:
        folder = Path(name)
        text, packed = catalogue_data.write(folder, asked.rows)
        print(f"{asked.rows:,} rows, {text.stat().st_size >> 20} MB, zip {packed.stat().st_size >> 20} MB")
        raw = raw_load(asked.db or str(folder / "raw.db"), text)
        print(f"plain load    {raw:6.1f} s  {asked.rows / raw:9,.0f} rows/s")
        url = asked.db or str(folder / "catalogue.db")
        told = ours(url, packed, asked.rows)
        load = told["seconds"] - told["indexing"]
        ratio = raw / told["seconds"]
        print(
            f"our import    {told['seconds']:6.1f} s  {asked.rows / told['seconds']:9,.0f} rows/s  {told['mb']:.0f} MB"
        )
        print(
            f"  its rows    {load:6.1f} s  {asked.rows / load:9,.0f} rows/s; indexes behind them {told['indexing']:.1f} s"
        )
        print(f"ratio         {ratio:6.2f}    (wanted {WANTED_RATIO}; memory below {MOST_MB} MB)")
        kept = killed_leaves_the_old(url, folder, asked.rows)
        print(f"kill -9 on the way: {'the old version is there as it was' if kept else 'the store CHANGED'}")
    return 0 if ratio >= WANTED_RATIO and told["mb"] < MOST_MB and kept else 1


if __name__ == "__main__":
    sys.exit(main())
