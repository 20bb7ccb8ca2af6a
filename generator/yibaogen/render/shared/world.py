"""``world.json``: the world of the simulated platform."""

from __future__ import annotations

from pathlib import Path

from yibaogen.load.world import load_world
from yibaogen.render.records import records_json
from yibaogen.render.shared import Shared


def render(specs: Path) -> Shared:
    """The world, or what is wrong with it."""
    loaded = load_world(specs)
    if loaded.world is None:
        return Shared(events=loaded.events)
    counts = {"persons": len(loaded.world.persons), "items": len(loaded.world.items)}
    return Shared({"world.json": records_json(loaded.world)}, counts, loaded.events)
