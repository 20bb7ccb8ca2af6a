"""Models that are kept between builds.

Pickle, because a model is deep and its parts are of many types; but read by a reader that makes nothing except values of
the model: a file that asks for anything else is a broken one, and what it holds is made again.
"""

from __future__ import annotations

import io
import pickle
from dataclasses import fields, is_dataclass
from typing import Any

import msgspec

_MODELS = (
    "yibaogen.model.shapes",
    "yibaogen.model.expression",
    "yibaogen.overlay.model",
)
_OTHERS = frozenset({("yibao.events.event", "Span"), ("decimal", "Decimal")})
BROKEN = (
    OSError,
    EOFError,
    pickle.UnpicklingError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    KeyError,
    msgspec.DecodeError,
)
"""What a file that is missing, cut off or not ours makes of its reading."""


class _Reader(pickle.Unpickler):
    """Knows the classes of the model, and nothing that acts."""

    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name) if module in _MODELS or (module, name) in _OTHERS else None
        if isinstance(found, type) and found.__module__ == module:
            return found
        raise pickle.UnpicklingError(f"{module}.{name}")


class _Writer(pickle.Pickler):
    """Writes a record as its class and values: by default a frozen one comes back attribute by attribute, at twice the time."""

    def reducer_override(self, value: Any) -> Any:
        if isinstance(value, type) or not is_dataclass(value):
            return NotImplemented
        return type(value), tuple(getattr(value, each.name) for each in fields(value))


def pickled(value: object) -> bytes:
    """The value's bytes, for ``unpickled``."""
    data = io.BytesIO()
    _Writer(data, 5).dump(value)
    return data.getvalue()


def unpickled(data: bytes) -> Any:
    """The value. Raises one of ``BROKEN``."""
    return _Reader(io.BytesIO(data)).load()
