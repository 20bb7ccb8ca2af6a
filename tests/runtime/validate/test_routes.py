"""The quick routes (columns, plain decoding) say what the slow ones say: on the national samples, mutated."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from yibao.message.tables import EditionTable, read_edition
from yibao.validate import Report, Validator, lines, rules, validator

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "specs/samples/national"
# Interfaces whose messages are lists of lines, with rules about lines in most of them.
NUMBERS = ("2204", "2301", "2206", "4101", "3301", "1302", "3501", "7101")
LINES = 12
ROUNDS = 6
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


VALUES: tuple[Any, ...] = (None, "", "X" * 31, "X" * 4001, 0, -1, -0.0, 35.0, 1.1234567, 10**16, True, [], ["a"], {}, {"a": "b"},
          "2026-02-30", "2026-02-30 08:00:00", "2026-03-01T08:00:00", "20260301080000", "\"", "1.5", "0000")  # fmt: skip
MUTATIONS: tuple[Mutation, ...] = (_drop, _add, _first, _nudge, _nudge, _quote, *map(_set, VALUES))


@cache
def table() -> EditionTable:
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


def messages(infno: str) -> Iterator[tuple[bytes, str]]:
    """The samples of a number with longer lists, and with one line in three mutated."""
    random_ = random.Random(infno)
    for path in sorted((SAMPLES / infno).glob("*put-*.json")):
        whole = json.loads(path.read_bytes())
        for found in lists(whole):
            found[:] = [dict(found[number % len(found)]) for number in range(max(LINES, len(found)))]
        yield json.dumps(whole).encode(), path.name.partition("-")[0]
        for _ in range(ROUNDS):
            spoiled = json.loads(json.dumps(whole))
            for found in lists(spoiled):
                for line in found:
                    if line and random_.random() < 0.3:
                        mutate = random_.choice(MUTATIONS)
                        mutate(line, random_.choice([*line]), random_)
            yield json.dumps(spoiled, ensure_ascii=False).encode(), path.name.partition("-")[0]


def told(report: Report) -> Any:
    return report.valid, report.events, _exact(report.value)


def _exact(value: Any) -> Any:
    """With types and the digits of numbers, and keys in order."""
    if isinstance(value, dict):
        return [(key, _exact(item)) for key, item in value.items()]
    if isinstance(value, list):
        return [_exact(item) for item in value]
    return type(value), str(value) if isinstance(value, Decimal) else value


@pytest.mark.parametrize("infno", NUMBERS)
def test_quick_and_slow_routes_agree(infno: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given = [*messages(infno)]
    assert len(given) >= 4 * (1 + ROUNDS)
    quick = Validator(table())
    found = [told(quick.check(data, infno=infno, direction=way)) for data, way in given]  # type: ignore[arg-type]
    assert any(events for _, events, _ in found)

    # Every line alone, every rule item by item through its closure, every byte through the standard library's reader.
    monkeypatch.setattr(lines, "_FEW", sys.maxsize)
    monkeypatch.setattr(rules, "_FEW", sys.maxsize)
    monkeypatch.setattr(validator, "settled", lambda *_: False)
    slow = Validator(table())
    for (data, way), expected in zip(given, found, strict=True):
        assert told(slow.check(data, infno=infno, direction=way)) == expected  # type: ignore[arg-type]
