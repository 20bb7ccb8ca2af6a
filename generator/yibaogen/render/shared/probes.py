"""``probes.json``: what the doctor may ask."""

from __future__ import annotations

from pathlib import Path

from yibaogen.load.running import load_probes
from yibaogen.render.records import records_json
from yibaogen.render.shared import Shared
from yibaogen.text.sink import Sink


def render(specs: Path) -> Shared:
    """The probes, or what is wrong with them."""
    sink = Sink()
    probes = load_probes(specs, sink)
    if probes is None:
        return Shared(events=sink.events())
    return Shared({"probes.json": records_json(probes)}, {"probes": len(probes.methods)}, sink.events())
