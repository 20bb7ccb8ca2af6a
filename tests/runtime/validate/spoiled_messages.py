"""The national samples with longer lists, spoiled in every way that a faulty program or a careless hand has."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from yibao.message.tables import EditionTable, read_edition
from yibao.validate import Report

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "specs/samples/national"
# Interfaces whose messages are lists of lines, with rules about lines in most of them.
NUMBERS = ("2204", "2301", "2206", "4101", "3301", "1302", "3501", "7101")
LINES = 12
Mutation = Callable[[dict[str, Any], str, random.Random], None]


def _set(value: Any) -> Mutation:
    def mutate(line: dict[str, Any], key: str, _: random.Random) -> None:
        line[key] = value

    return mutate


def _drop(line: dict[str, Any], key: str, _: random.Random) -> None:
    del line[key]


def _add(line: dict[str, Any], key: str, _: random.Random) -> None:
    line[f"{key}x"] = 1


def _first(line: dict[str, Any], key: str, _: random.Random) -> None:
    rest = {other: value for other, value in line.items() if other != key}
    value = line[key]
    line.clear()
    line.update({key: value, **rest})


def _nudge(line: dict[str, Any], key: str, random_: random.Random) -> None:
    if isinstance(line[key], int | float):
        line[key] = round(line[key] + random_.choice([0.01, -0.01, 0.02, 1, 0.005]), 3)


def _quote(line: dict[str, Any], key: str, _: random.Random) -> None:
    line[key] = str(line[key])


VALUES: tuple[Any, ...] = (None, "", "X" * 31, "X" * 256, "X" * 4001, 0, -1, -0.0, 35.0, 1.1234567, 10**16, True, [], ["a"], {},
          {"a": "b"}, "2026-02-30", "2026-02-30 08:00:00", "2026-03-01T08:00:00", "20260301080000", "\"", "1.5", "0000")  # fmt: skip
MUTATIONS: tuple[Mutation, ...] = (_drop, _add, _first, _nudge, _nudge, _quote, *map(_set, VALUES))


@cache
def table() -> EditionTable:
    """The national edition."""
    return read_edition((ROOT / "generated/national/edition.json").read_bytes())


def lists(value: Any) -> Iterator[list[Any]]:
    """Every list of objects in a message."""
    if isinstance(value, dict):
        for item in value.values():
            yield from lists(item)
    elif isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        yield value
        for item in value:
            yield from lists(item)


@cache
def long_samples(infno: str) -> tuple[tuple[str, str], ...]:
    """The samples of a number with lists of at least twelve lines, as JSON, and their direction."""
    found = []
    for path in sorted((SAMPLES / infno).glob("*put-*.json")):
        whole = json.loads(path.read_bytes())
        for lines in lists(whole):
            lines[:] = [dict(lines[number % len(lines)]) for number in range(max(LINES, len(lines)))]
        found.append((json.dumps(whole), path.name.partition("-")[0]))
    return tuple(found)


def spoil(whole: Any, random_: random.Random, share: float) -> None:
    """Spoil a share of all lines, each in a way and at a key of its own."""
    for lines in lists(whole):
        for line in lines:
            if line and random_.random() < share:
                random_.choice(MUTATIONS)(line, random_.choice([*line]), random_)


def spoil_alike(whole: Any, random_: random.Random) -> None:
    """Spoil all lines in the same way, as a faulty program does."""
    for lines in lists(whole):
        mutate, key = random_.choice(MUTATIONS), random_.choice([*lines[0], "absent"])
        for line in lines:
            if key in line:
                mutate(line, key, random_)


def write_oddly(value: Any, random_: random.Random, doubled: float) -> str:
    """JSON with blanks here and there, and in a share of its objects a key that stands twice."""
    if isinstance(value, dict):
        pairs = [*value.items()]
        if pairs and random_.random() < doubled:
            key, other = random_.choice(pairs)[0], random_.choice([1, "", "A", *value.values()])
            pairs.insert(random_.randrange(len(pairs) + 1), (key, other))
        blank = random_.choice(["", " ", "\n"])
        return (
            "{"
            + ",".join(
                f"{json.dumps(key)}{blank}:{blank}{write_oddly(item, random_, doubled)}"
                for key, item in pairs
            )
            + "}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(write_oddly(item, random_, doubled) for item in value) + "]"
    return json.dumps(value, ensure_ascii=random_.random() < 0.1)


def told(report: Report) -> Any:
    """All that a report says."""
    return report.infno, report.direction, report.valid, report.events, exact(report.value)


def exact(value: Any) -> Any:
    """With types and the digits of numbers, and keys in order."""
    if isinstance(value, dict):
        return [(key, exact(item)) for key, item in value.items()]
    if isinstance(value, list):
        return [exact(item) for item in value]
    return type(value), str(value) if isinstance(value, Decimal) else value
