"""The overlay of an edition as it was read, kept while its own files, and what reading it asks of the base, stay as they are.

Reading asks the base for its elements and for the names of its sources and dictionaries (``overlay/read.py``): a changed
interface of the base leaves the overlay as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from yibaogen.model import Edition
from yibaogen.overlay.model import Overlay
from yibaogen.overlay.read import Read, read_overlay
from yibaogen.write.apply import write_atomically
from yibaogen.write.memo import stamp
from yibaogen.write.pickled import BROKEN, pickled, unpickled
from yibaogen.write.trees import kept_trees


@dataclass(frozen=True, slots=True)
class Overlays:
    """Reads as ``read_overlay`` does; ``private`` is the folder of what is kept."""

    private: Path

    def read(self, specs: Path, edition_id: str, base: Edition) -> Read:
        """The overlay over its resolved base; one with something to be said of it is read anew each time."""
        place = self.private / "cache" / "overlays" / f"{edition_id}.bin"
        asked = (base.id, list(base.sources), list(base.dictionaries), base.elements)
        key = stamp([specs / edition_id]) + msgspec.msgpack.encode(asked)
        try:
            data = place.read_bytes()
            overlay = unpickled(data[len(key) :]) if data.startswith(key) else None
            if isinstance(overlay, Overlay):
                return Read(overlay, ())
        except BROKEN:
            pass
        with kept_trees(self.private, edition_id) as trees:
            found = read_overlay(specs, edition_id, base, trees.read)
        # Whoever is at work on its lines changes the next one soon: then it need not be kept each time.
        worth = not place.exists() or not trees.changed
        if worth and self.private.is_dir() and found.overlay is not None and not found.events:
            place.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(place, key + pickled(found.overlay))
        return found
