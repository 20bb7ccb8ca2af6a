"""Validates every sample with the validator that users run, and compares the outcome with the label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from yibao.events import Event, Severity
from yibao.message.tables import EditionTable
from yibao.validate import Report, Validator
from yibaogen.check.coverage import LEAST_INVALID, LEAST_VALID, carried
from yibaogen.model import Direction, Edition
from yibaogen.model.samples import Sample
from yibaogen.overlay import own_numbers


@dataclass(slots=True)
class SampleFindings:
    """Events, and what the samples show."""

    events: list[Event] = field(default_factory=list)
    fields: set[str] = field(default_factory=set)
    rules: set[str] = field(default_factory=set)
    count: int = 0


def check_samples(
    edition: Edition, table: EditionTable, samples: Mapping[str, tuple[Sample, ...]]
) -> SampleFindings:
    """Validate all samples of an edition."""
    validator = Validator(table)
    found = SampleFindings()
    for infno, group in samples.items():
        for sample in group:
            report = validator.check(sample.text.encode(), infno=infno, direction=sample.direction)
            found.events.extend(_compare(sample, report))
            _count(edition, sample, report, found)
    return found


def _ids(events: tuple[Event, ...]) -> tuple[str, ...]:
    return tuple(sorted({event.id for event in events}))


def _compare(sample: Sample, report: Report) -> list[Event]:
    errors, warnings = _ids(report.errors), _ids(report.warnings)
    args = {
        "found": sample.file,
        "rules": ", ".join(errors) or "-",
        "allowed": ", ".join(sample.breaks) or "-",
    }
    found: list[Event] = []
    if sample.valid and errors:
        details = "; ".join(f"{event.id} {event.path}" for event in report.errors[:5])
        found.append(
            Event("sample-fails", Severity.ERROR, sample.span, sample.infno, {**args, "rules": details})
        )
    elif errors != sample.breaks:
        found.append(Event("sample-differs", Severity.ERROR, sample.span, sample.infno, args))
    if warnings != sample.warns:
        told = {
            "found": sample.file,
            "rules": ", ".join(warnings) or "-",
            "allowed": ", ".join(sample.warns) or "-",
        }
        found.append(Event("sample-warns", Severity.ERROR, sample.span, sample.infno, told))
    return found


def _count(edition: Edition, sample: Sample, report: Report, found: SampleFindings) -> None:
    found.count += 1
    found.rules.update(f"{sample.infno} {event.id}" for event in report.events)
    if sample.valid and isinstance(report.value, Mapping):
        body = report.value.get(sample.direction)
        if body is not None:
            found.fields.update(carried(edition.interfaces[sample.infno], sample.direction, body))


def too_few(samples: Mapping[str, tuple[Sample, ...]]) -> list[Event]:
    """Numbers of an edition that is written whole: each wants some valid and some invalid messages."""
    wanted = {"input": LEAST_VALID, "output": LEAST_VALID, "invalid": LEAST_INVALID}
    return [event for infno, group in samples.items() for event in _few(infno, group, wanted)]


def none_valid(edition: Edition, base: Edition, samples: Mapping[str, tuple[Sample, ...]]) -> list[Event]:
    """Numbers that an edition has otherwise than its base: each direction that says something wants a valid message."""
    found: list[Event] = []
    for infno in own_numbers(edition, base):
        sides: tuple[Direction, ...] = ("input", "output")
        wanted: dict[str, int] = {side: 1 for side in sides if edition.interfaces[infno].nodes(side)}
        found.extend(_few(infno, samples.get(infno, ()), wanted))
    return found


def _few(infno: str, group: tuple[Sample, ...], wanted: Mapping[str, int]) -> list[Event]:
    counts = Counter(sample.direction if sample.valid else "invalid" for sample in group)
    return [
        Event(
            "sample-few",
            Severity.WARNING,
            None,
            infno,
            {"found": infno, "side": side, "count": str(counts[side]), "allowed": str(least)},
        )
        for side, least in wanted.items()
        if counts[side] < least
    ]
