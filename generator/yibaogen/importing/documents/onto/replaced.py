"""A number that means something else is replaced, however little of it differs: nobody should read one service as the other changed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from yibaogen.model import Edition
from yibaogen.overlay import Address, Change, Overlay


def replaced_whole(overlay: Overlay, edition: Edition, numbers: Collection[str]) -> Overlay:
    """The overlay with one ``replace-interface`` line for each of these numbers that differs, and its file."""
    differing = {
        change.address.steps[0][1]
        for change in overlay.changes
        if change.address.steps[0][0] == "interface" and change.address.steps[0][1] in numbers
    }
    kept = [change for change in overlay.changes if change.address.steps[0] not in _places(differing)]
    lines = [Change("replace-interface", Address((place,))) for place in _places(differing)]
    interfaces = dict(overlay.interfaces) | {infno: edition.interfaces[infno] for infno in differing}
    return replace(
        overlay,
        interfaces=dict(sorted(interfaces.items())),
        changes=tuple(sorted([*kept, *lines], key=Change.sort_key)),
    )


def _places(numbers: Collection[str]) -> set[tuple[str, str]]:
    return {("interface", number) for number in numbers}
