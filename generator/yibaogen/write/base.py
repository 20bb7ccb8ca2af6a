"""The base of an edition as it was resolved, kept while none of its files changes: a province's line needs no second
reading of the whole national edition.

Pickle, because a model is deep and its parts are of many types; but read by a reader that makes nothing except values of
the model: a file that asks for anything else is a broken one, and the base is resolved again.
"""

from __future__ import annotations

import io
import pickle
from pathlib import Path
from typing import Any

from yibaogen.overlay.model import Resolved
from yibaogen.overlay.resolve import resolve_chain
from yibaogen.write.apply import write_atomically
from yibaogen.write.memo import stamp

_MODELS = (
    "yibaogen.model.shapes",
    "yibaogen.model.expression",
    "yibaogen.overlay.model",
)
_OTHERS = frozenset({("yibao.events.event", "Span"), ("decimal", "Decimal")})
_BROKEN = (
    OSError,
    EOFError,
    pickle.UnpicklingError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    KeyError,
)
"""What a file that is missing, cut off or not ours makes of its reading."""


class _Reader(pickle.Unpickler):
    """Knows the classes of the model, and nothing that acts."""

    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name) if module in _MODELS or (module, name) in _OTHERS else None
        if isinstance(found, type) and found.__module__ == module:
            return found
        raise pickle.UnpicklingError(f"{module}.{name}")


def kept_base(private: Path, specs: Path, ids: tuple[str, ...]) -> Resolved:
    """The first of the chain ``ids`` over the others: as it was kept, else resolved anew.

    Kept only when nothing is to be said of it, and where a build has made the folder ``private``.
    """
    place = private / "cache" / "bases" / f"{ids[0]}.bin"
    key = stamp([specs / name for name in ids])
    try:
        data = place.read_bytes()
        found = _Reader(io.BytesIO(memoryview(data)[len(key) :])).load() if data[: len(key)] == key else None
        if isinstance(found, Resolved):
            return found
    except _BROKEN:
        pass
    resolved = resolve_chain(specs, ids)
    if private.is_dir() and resolved.edition is not None and not resolved.events:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(place, key + pickle.dumps(resolved, 5))
    return resolved
