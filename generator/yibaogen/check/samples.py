"""Validates every sample with the validator that users run, and compares the outcome with the label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from yibao.events import Event, Severity
from yibao.message.tables import EditionTable
from yibao.validate import Report, Validator
from yibaogen.check.coverage import LEAST_INVALID, LEAST_VALID, carried
from yibaogen.model import Edition
from yibaogen.model.samples import Sample


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
        found.events.extend(_too_few(infno, group))
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


def _too_few(infno: str, group: tuple[Sample, ...]) -> list[Event]:
    counts = Counter(sample.direction if sample.valid else "invalid" for sample in group)
    wanted = {"input": LEAST_VALID, "output": LEAST_VALID, "invalid": LEAST_INVALID}
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
