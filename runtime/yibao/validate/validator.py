"""The full pass over one message: read, open the envelope, check every field, run the rules."""

from __future__ import annotations

import difflib
from typing import Any, Literal

from yibao.events import Event, Severity
from yibao.message.envelope import Opened, open_message
from yibao.message.json import Document, Limits, UnreadableError, read_at_sight, read_closely
from yibao.message.quotes import settled
from yibao.message.tables import EditionTable
from yibao.validate.findings import ERROR, Fact, Mistake, Notes
from yibao.validate.keys import MOST_FINDINGS, FindingsCutError
from yibao.validate.message import Direction, MessageCheck, compile_message
from yibao.validate.report import Report


class Validator:
    """Checks messages against one edition. Each interface and direction is compiled when it first comes up.

    Safe to share between threads: the only thing that grows is the cache of compiled checks.
    """

    def __init__(self, table: EditionTable, limits: Limits | None = None) -> None:
        self._table = table
        self._limits = limits or Limits()
        self._compiled: dict[tuple[str, Direction], MessageCheck] = {}

    def check(
        self, data: bytes, *, infno: str | None = None, direction: Literal["input", "output"] | None = None
    ) -> Report:
        """Everything that is wrong or odd in a message. Never raises on bad input.

        ``infno`` and ``direction`` are needed where the message itself does not tell: a reply carries no number,
        a body without envelope neither.
        """
        notes = Notes()
        try:
            document = read_at_sight(data, self._limits)
            if document is not None:
                report = self._check_document(document, infno, direction, notes)
                # Only now: the check has counted most of the texts on its way.
                if settled(document.value, data, self._limits.depth, notes.counted):
                    return report
            document = read_closely(data, self._limits)
        except UnreadableError as error:
            return Report(infno, direction, [error.event])
        return self._check_document(document, infno, direction, Notes())

    def _check_document(
        self, document: Document, infno: str | None, direction: Direction | None, notes: Notes
    ) -> Report:
        opened = open_message(document.value, infno, direction)
        if isinstance(opened, Event):
            return Report(infno, direction, [*document.events, opened], raw=document.value)
        return self._check_opened(document.value, document.events, opened, notes)

    def _check_opened(
        self, value: dict[str, Any], events: tuple[Event, ...], opened: Opened, notes: Notes
    ) -> Report:
        number, way = opened.infno, opened.direction
        if number is None or number not in self._table.interfaces:
            unknown = _infno_unknown(number, self._table, "/infno" if "infno" in value else "")
            return Report(number, way, [*events, unknown], raw=value)
        way = way or self._guess(number, value)
        if way is None:
            lost = Event("direction-unknown", Severity.ERROR, args={"found": "", "allowed": "input, output"})
            return Report(number, None, [*events, lost], raw=value)
        check = self._message_check(number, way)
        if not opened.wrapped and value and check.body.keys and not check.body.knows(value):
            args = {"found": ", ".join(value)[:60], "allowed": ", ".join(check.body.keys)[:60]}
            odd = Event("message-shape", Severity.ERROR, args=args)
            return Report(number, way, [*events, odd], raw=value)
        return _run(check, value, events, opened, (number, way), notes)

    def _message_check(self, infno: str, way: Direction) -> MessageCheck:
        known = self._compiled.get((infno, way))
        if known is None:
            known = self._compiled[infno, way] = compile_message(self._table, infno, way)
        return known

    def _guess(self, infno: str, value: dict[str, Any]) -> Direction | None:
        """The direction of a bare body, when its keys occur in one direction only."""
        ways: tuple[Direction, ...] = ("input", "output")
        fitting = [way for way in ways if self._message_check(infno, way).body.knows(value)]
        return fitting[0] if len(fitting) == 1 else None


def _run(
    check: MessageCheck,
    value: dict[str, Any],
    events: tuple[Event, ...],
    opened: Opened,
    told: tuple[str, Direction],
    found: Notes,
) -> Report:
    try:
        canonical = check.run(value, opened, found)
    except FindingsCutError:
        found.append(("", Mistake("findings-cut", ERROR, Fact("", "", ""), "", str(MOST_FINDINGS))))
        return Report(*told, events, found, value)
    rule_events = check.run_rules(canonical, opened, found)
    return Report(*told, events, found, value, canonical, rule_events)


def _infno_unknown(number: str | None, table: EditionTable, path: str) -> Event:
    near = difflib.get_close_matches(number or "", table.interfaces, n=1, cutoff=0.7)
    args = {"found": number or "—", "allowed": near[0] if near else "", "near_zh": "", "near_en": ""}
    if near:
        args["near_zh"] = f"，是否 {near[0]}？"
        args["near_en"] = f"; did you mean {near[0]}?"
    return Event("infno-unknown", Severity.ERROR, path=path, args=args)
