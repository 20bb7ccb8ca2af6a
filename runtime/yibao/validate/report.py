"""What the full pass found, as events; built when asked for, since most callers only ask whether it is valid."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from functools import cached_property
from typing import Any, Literal

from yibao.events import Event, Severity
from yibao.message.json import plain
from yibao.validate.findings import BAD, Notes, to_events


class Report:
    """The result of one check. Immutable to its users; ``events`` and ``value`` are computed once, on first use."""

    def __init__(
        self,
        infno: str | None,
        direction: Literal["input", "output"] | None,
        events: Sequence[Event] = (),
        findings: Notes | None = None,
        raw: Any = None,
        canonical: Any = None,
        rule_events: Sequence[Event] = (),
    ) -> None:
        self.infno = infno
        self.direction = direction
        self._first = tuple(events)
        self._findings = Notes() if findings is None else findings
        self._rule_events = tuple(rule_events)
        self._raw = raw
        self._canonical = canonical

    @cached_property
    def valid(self) -> bool:
        """Whether no error was found; warnings do not count."""
        return not any(
            event.severity is Severity.ERROR for event in (*self._first, *self._rule_events)
        ) and not any(mistake.severity is Severity.ERROR for _, mistake in self._findings)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """Errors and warnings in the order of the message; what is missing comes last in its object."""
        found = to_events(self._findings)
        others = (*self._first, *self._rule_events)
        if not others:
            return tuple(found)
        # Findings were noted in order; what else there is, is mostly little, and put in between.
        order = _Order(self._raw)
        for event in sorted(others, key=order.of):
            found.insert(bisect.bisect_right(found, order.of(event), key=order.of), event)
        return tuple(found)

    @property
    def errors(self) -> tuple[Event, ...]:
        """The events that make the message invalid."""
        return tuple(event for event in self.events if event.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Event, ...]:
        """The deviations that platforms live with."""
        return tuple(event for event in self.events if event.severity is Severity.WARNING)

    @cached_property
    def value(self) -> Any:
        """The whole message in canonical builtins; None when it could not be read.

        ``Decimal`` for decimals, ``int``, ``str`` (dates ``yyyy-MM-dd``, datetimes ``yyyy-MM-dd HH:mm:ss``), lists for
        arrays, dicts for objects. What is absent (null, an empty number or date) is left out; a value with an error
        of its own and an unknown key stay as they were sent.
        """
        self._findings.write()
        return _canonical(self._raw if self._canonical is None else self._canonical)


def _canonical(value: Any) -> Any:
    kind = type(value)
    if kind is dict:
        return {key: _canonical(item) for key, item in value.items()}
    if kind is list:
        return [_canonical(item) for item in value]
    return plain(value.raw) if kind in BAD else plain(value)


class _Order:
    """Sorts pointers by where they stand in the message; missing keys come after those that are there."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._boxes: dict[str, tuple[tuple[int, ...], Any, dict[str, int]]] = {}

    def of(self, event: Event) -> tuple[int, ...]:
        """The positions of an event's pointer, from the root down."""
        return self._place(event.path)[0]

    def _place(self, path: str) -> tuple[tuple[int, ...], Any, dict[str, int]]:
        known = self._boxes.get(path)
        if known is None:
            known = self._boxes[path] = self._locate(path)
        return known

    def _locate(self, path: str) -> tuple[tuple[int, ...], Any, dict[str, int]]:
        if not path:
            return (), self._raw, _positions(self._raw)
        parent, _, part = path.rpartition("/")
        place, box, positions = self._place(parent)
        key = part.replace("~1", "/").replace("~0", "~")
        if type(box) is list and key.isdecimal() and int(key) < len(box):
            return (*place, int(key)), box[int(key)], _positions(box[int(key)])
        at = positions.get(key, len(positions))
        child = box.get(key) if type(box) is dict else None
        return (*place, at), child, _positions(child)


def _positions(box: Any) -> dict[str, int]:
    return dict(zip(box, range(len(box)), strict=True)) if type(box) is dict else {}
