"""What the simulated platform remembers: one record kind a class, grouped by file. A new kind: a class, a row in ``KINDS``."""

from __future__ import annotations

from yibao.platform.state import records
from yibao.platform.state.records import (
    Encounter,
    Exchange,
    FeeLine,
    Filing,
    Person,
    Settlement,
    SignIn,
)
from yibao.platform.store.unit import Record

_MODULES = (records,)
KINDS: tuple[type[Record], ...] = tuple(kind for module in _MODULES for kind in module.KINDS)
"""Every kind; a store makes a table for each."""

__all__ = ["KINDS", "Encounter", "Exchange", "FeeLine", "Filing", "Person", "Settlement", "SignIn"]
