"""The whole check of one edition: load, lint, requirement, samples, coverage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from yibao.events import Event, Severity
from yibaogen.check.coverage import coverage
from yibaogen.check.lint import lint
from yibaogen.check.requirement import check_requirement
from yibaogen.check.samples import check_samples, none_valid, too_few
from yibaogen.index.effects import effect_events
from yibaogen.index.tables import edition_table
from yibaogen.load import load_samples
from yibaogen.load.effects import load_effects
from yibaogen.model import Edition
from yibaogen.overlay import resolve_edition


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What ``yibao check`` tells; ``coverage`` is ready for JSON."""

    edition_id: str
    interfaces: int
    fields: int
    dictionaries: int
    samples: int
    events: tuple[Event, ...]
    coverage: Mapping[str, object]

    @property
    def failed(self) -> bool:
        """True when an error stands among the events."""
        return any(event.severity is Severity.ERROR for event in self.events)


def run_check(specs: Path, edition_id: str) -> CheckReport:
    """Check one edition below ``specs``; bad specs give events, never an exception."""
    loaded = resolve_edition(specs, edition_id)
    edition = loaded.edition
    if edition is None:
        return CheckReport(edition_id, 0, 0, 0, 0, loaded.events, {})
    told_effects = load_effects(specs)
    events = [*loaded.events, *lint(edition, loaded.base), *told_effects.events]
    events.extend(effect_events(told_effects.effects, edition))
    requirement = check_requirement(specs, edition)
    samples, sample_events = load_samples(specs, edition)
    events.extend(sample_events)
    found = check_samples(edition, edition_table(edition), samples)
    events.extend(found.events)
    # Numbers that a province leaves as they are have their samples with the base.
    few = too_few(samples) if loaded.base is None else none_valid(edition, loaded.base, samples)
    events.extend(few)
    covered = coverage(edition, loaded.base, found.fields, found.rules)
    told = covered.as_json()
    if requirement is not None:
        events.extend(requirement.events)
        told["required"] = requirement.as_json()
    return CheckReport(
        edition_id,
        len(edition.interfaces),
        count_fields(edition),
        len(edition.dictionaries),
        found.count,
        tuple(sorted(events, key=Event.sort_key)),
        told,
    )


def count_fields(edition: Edition) -> int:
    """Field lines of all interfaces, file columns included."""
    return sum(
        len(node.fields)
        for interface in edition.interfaces.values()
        for nodes in (interface.input, interface.output, interface.file)
        for node in nodes
    )
