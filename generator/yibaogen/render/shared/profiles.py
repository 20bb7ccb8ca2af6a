"""``profiles.json``: which interfaces a kind of institution needs."""

from __future__ import annotations

from pathlib import Path

from yibao.running.needs import RECONSTRUCTED
from yibaogen.load.running import PROFILES, load_needs, required_numbers
from yibaogen.overlay import resolve_edition
from yibaogen.render.records import records_json
from yibaogen.render.shared import Shared
from yibaogen.text.sink import Sink

EDITION = "national"
"""The edition whose sources may be cited and whose methods the owner's numbers stand for."""


def render(specs: Path) -> Shared:
    """The profiles, or what is wrong with them: each number of the owner's list must be judged."""
    sink = Sink()
    edition = resolve_edition(specs, EDITION).edition
    sources = {"requirement", RECONSTRUCTED, *(edition.sources if edition else ())}
    needs = load_needs(specs, sources, sink)
    if needs is not None and edition is not None:
        judged = needs.by_method()
        for number in required_numbers(specs):
            interface = edition.interfaces.get(number)
            if interface is not None and interface.method not in judged:
                sink.error("profile-missing", interface.span, PROFILES, found=f"{number} {interface.method}")
    if needs is None or sink.failed:
        return Shared(events=sink.events())
    return Shared({"profiles.json": records_json(needs)}, {"profiles": len(needs.profiles)}, sink.events())
