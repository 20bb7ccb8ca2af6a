"""Figures of many calls: how many, how fast, what went wrong."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from yibao.gateway.watch import RESULTS, Result
from yibao.running.trace.lines import Line, Period

By = Literal["interface", "day", "hour"]
_KEYS: Mapping[By, Callable[[Line], str]] = MappingProxyType(
    {
        "interface": lambda line: line.infno,
        "day": lambda line: f"{line.moment:%Y-%m-%d}",
        "hour": lambda line: f"{line.moment:%H}:00",
    }
)
_SLOWEST = 20
_CAUSES = 30


@dataclass(frozen=True, slots=True)
class Row:
    """Calls of one key. ``p50`` … ``longest`` are seconds by the nearest rank, None where nothing was measured."""

    key: str
    results: Mapping[Result, int]
    p50: float | None = None
    p95: float | None = None
    p99: float | None = None
    longest: float | None = None

    @property
    def calls(self) -> int:
        """How many."""
        return sum(self.results.values())

    def share(self, *results: Result) -> float:
        """The part of the calls that ended in one of these ways, 0 to 1."""
        return sum(self.results.get(each, 0) for each in results) / self.calls if self.calls else 0.0


@dataclass(frozen=True, slots=True)
class Cause:
    """One way of going wrong: the error, what was said, where and when. Times are seconds since 1970."""

    result: Result
    cause: str
    said: str
    count: int
    numbers: tuple[str, ...]
    first: float
    last: float


@dataclass(frozen=True, slots=True)
class Figures:
    """``states``: what the journal says of the entries of this period; ``logged``: calls that the call log knows."""

    period: Period
    by: By
    rows: tuple[Row, ...]
    days: tuple[Row, ...]
    total: Row
    causes: tuple[Cause, ...]
    slow: tuple[Line, ...]
    slow_from: float
    states: Mapping[str, int] = field(default_factory=dict)
    logged: int = 0


def summarise(
    lines: Sequence[Line], period: Period, by: By, slow_from: float, states: Mapping[str, int]
) -> Figures:
    """The figures of all calls of a period. ``slow_from``: seconds from which a call is called slow."""
    slow = [line for line in lines if line.seconds is not None and line.seconds >= slow_from]
    slow.sort(key=lambda line: -(line.seconds or 0.0))
    days = {row.key: row for row in _rows(lines, _KEYS["day"])}
    return Figures(
        period,
        by,
        tuple(_rows(lines, _KEYS[by])),
        tuple(days.get(str(day), Row(str(day), {})) for day in period.days),
        _row("", lines),
        _causes(lines),
        tuple(slow[:_SLOWEST]),
        slow_from,
        dict(states),
        sum(not line.journalled for line in lines),
    )


def _rows(lines: Iterable[Line], key: Callable[[Line], str]) -> list[Row]:
    groups: dict[str, list[Line]] = {}
    for line in lines:
        groups.setdefault(key(line), []).append(line)
    return [_row(name, groups[name]) for name in sorted(groups)]


def _row(key: str, lines: Sequence[Line]) -> Row:
    counted = Counter(line.result for line in lines)
    times = sorted(line.seconds for line in lines if line.seconds is not None)
    results = {result: counted[result] for result in RESULTS if counted[result]}
    if not times:
        return Row(key, results)
    p50, p95, p99 = (_rank(times, part) for part in (0.50, 0.95, 0.99))
    return Row(key, results, p50, p95, p99, times[-1])


def _rank(ordered: Sequence[float], part: float) -> float:
    """The smallest value that at least this part of all does not exceed."""
    return ordered[max(math.ceil(part * len(ordered)), 1) - 1]


def _causes(lines: Iterable[Line]) -> tuple[Cause, ...]:
    groups: dict[tuple[Result, str, str], list[Line]] = {}
    for line in lines:
        if line.result != "answered":
            groups.setdefault((line.result, line.cause, line.said), []).append(line)
    found = [
        Cause(
            *key,
            len(each),
            tuple(sorted({line.infno for line in each})),
            min(line.begun for line in each),
            max(line.begun for line in each),
        )
        for key, each in groups.items()
    ]
    # The most dangerous first: what nobody knows, then what happens most.
    found.sort(key=lambda cause: (cause.result != "unknown", -cause.count, cause.cause, cause.said))
    return tuple(found[:_CAUSES])
