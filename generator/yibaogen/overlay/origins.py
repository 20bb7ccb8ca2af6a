"""Which line set what: kept beside the edition, so that the edition stays plain."""

from __future__ import annotations

from collections.abc import Iterator

from yibaogen.overlay.draft import Slot
from yibaogen.overlay.finish import old_text, result_address
from yibaogen.overlay.model import Address, Origin, Origins


def origins_after(root: Slot, edition_id: str, before: Origins) -> Origins:
    """The base's origins under the result's names, and those of this overlay behind them."""
    found: dict[tuple[Address, str], tuple[Origin, ...]] = {}
    for (address, key), known in before.items():
        moved = address if key == "-" else result_address(root, address)
        if moved is not None:
            found[(moved, key)] = known
    for address, key, origin in _of_slot(root, root.address, edition_id):
        found[(address, key)] = (*found.get((address, key), ()), origin)
    return found


def _of_slot(slot: Slot, address: Address, edition_id: str) -> Iterator[tuple[Address, str, Origin]]:
    """``address`` is the slot's own in the result."""
    if slot.removed is not None:
        line = slot.removed
        yield slot.address, "-", Origin(edition_id, line.verb, line.span, "", line.because)
        return
    for key, line in slot.touched.items():
        yield address, key, Origin(edition_id, line.verb, line.span, old_text(slot, key), line.because)
    for name, group in slot.groups.items():
        for part in (*group.kept.values(), *group.added):
            yield from _of_slot(part, address.below(name, part.name), edition_id)
