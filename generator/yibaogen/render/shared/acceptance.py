"""``acceptance.json``: matrix, scenes and cases of the acceptance kit."""

from __future__ import annotations

from pathlib import Path

from yibao.events import Event, Severity
from yibaogen.index.acceptance import suite_events
from yibaogen.index.tables import edition_table
from yibaogen.load.acceptance import load_suite
from yibaogen.load.world import load_world
from yibaogen.overlay import resolve_edition
from yibaogen.render.records import records_json
from yibaogen.render.shared import Shared

EDITION = "national"
"""The edition whose methods and fields the cases speak of."""


def render(specs: Path) -> Shared:
    """The cases, or what is wrong with them."""
    loaded = load_suite(specs)
    events: list[Event] = list(loaded.events)
    world = load_world(specs).world
    edition = resolve_edition(specs, EDITION).edition
    # A broken world or edition tells of itself.
    if world is not None and edition is not None and not loaded.failed:
        events += suite_events(loaded, world, edition_table(edition))
    points = sum(len(case.points) for case in loaded.suite.cases.values())
    counts = {"cases": len(loaded.suite.cases), "points": points}
    if any(event.severity is Severity.ERROR for event in events):
        return Shared({}, counts, tuple(events))
    return Shared({"acceptance.json": records_json(loaded.suite)}, counts, tuple(events))
