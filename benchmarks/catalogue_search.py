"""Searches over a million rows of the layout of 1301: Chinese names, parts of them, and pinyin initials.

Names are those of rows all over the catalogue. Each is asked whole, by two characters, by a piece from its middle, and by initials, the
first 20 answers each time; what the answers hold is checked as well. The first search of a process, which loads the table of sounds,
is printed apart. Exits 1 when one of the 95th percentiles is 50 ms or more, or an answer does not hold what was asked.
``--rows N`` for fewer rows, ``--db`` for a store that ``catalogue_import.py --db`` has filled.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import catalogue_data

from yibao.catalogue import Catalogue, Item, Job, import_file
from yibao.catalogue.initials import initials
from yibao.catalogue.normal import normal
from yibao.catalogue.search import Query, search

WANTED_MS = 50.0
ASKED = 300
DAY = date(2026, 11, 30)

Ask = Callable[[str, random.Random], str]


def two(name: str, chance: random.Random) -> str:
    """Two neighbouring characters."""
    at = chance.randrange(len(name) - 1)
    return name[at : at + 2]


def middle(name: str, chance: random.Random) -> str:
    """Three or four characters that do not begin the name."""
    size = min(chance.choice((3, 4)), len(name) - 1)
    at = chance.randrange(1, len(name) - size + 1)
    return name[at : at + size]


def some_initials(name: str, chance: random.Random) -> str:
    """The first three to six initials."""
    return initials(normal(name))[: chance.randint(3, 6)]


KINDS: dict[str, Ask] = {
    "whole name": lambda name, _: name,
    "two characters": two,
    "middle of the name": middle,
    "all initials": lambda name, _: initials(normal(name)),
    "first initials": some_initials,
}


def holds(item: Item, asked: str) -> bool:
    """Whether an answer has what was asked, told independently of the search."""
    return any(asked in name or asked in initials(normal(name)) for name in item.names) or asked in item.maker


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--db", default="")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="yibao-catalogue-") as folder:
        url = asked.db or str(Path(folder) / "catalogue.db")
        with Catalogue.open(url) as catalogue:
            if not catalogue.imports("1301"):
                _, packed = catalogue_data.write(Path(folder), asked.rows)
                import_file(catalogue, Job(packed, catalogue_data.layout(), asked.rows))
            return measured(catalogue, asked.rows)


def measured(catalogue: Catalogue, rows: int) -> int:
    """Ask, print a line for each way of asking, judge."""
    begun = time.perf_counter()
    search(catalogue, Query("zzzyibao", on=DAY))
    search(catalogue, Query("amxl", on=DAY))
    print(f"{rows:,} rows; first searches {(time.perf_counter() - begun) * 1000:.0f} ms")
    failed = False
    for title, ask in KINDS.items():
        chance = random.Random(title)
        spent, wrong, empty = [], 0, 0
        for _ in range(ASKED):
            word = ask(catalogue_data.name_of(chance.randrange(rows)), chance)
            begun = time.perf_counter()
            found = search(catalogue, Query(word, on=DAY))
            spent.append((time.perf_counter() - begun) * 1000)
            wrong += sum(not holds(item, word) for item in found)
            empty += not found
        spent.sort()
        p95 = spent[int(len(spent) * 0.95)]
        failed = failed or p95 >= WANTED_MS or bool(wrong) or bool(empty)
        print(
            f"{title:20} p50 {spent[len(spent) // 2]:6.2f} ms  p95 {p95:6.2f} ms  worst {spent[-1]:6.2f} ms"
            f"  wrong {wrong}  without answer {empty}"
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
