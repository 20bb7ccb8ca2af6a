"""``lifecycles.json``: the lives of the platform's records."""

from __future__ import annotations

from pathlib import Path

from yibaogen.load.lifecycle import load_lifecycles
from yibaogen.render.records import records_json
from yibaogen.render.shared import Shared


def render(specs: Path) -> Shared:
    """The life cycles, or what is wrong with them."""
    loaded = load_lifecycles(specs)
    if loaded.lifecycles is None:
        return Shared(events=loaded.events)
    texts = {"lifecycles.json": records_json(loaded.lifecycles)}
    return Shared(texts, {"lifecycles": len(loaded.lifecycles.lifecycles)}, loaded.events)
