"""One row of the table of verbs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from yibaogen.overlay.model import Change
from yibaogen.overlay.work import Work

Act = Callable[[Work, Change], None]


@dataclass(frozen=True, slots=True)
class Verb:
    """``kinds``: what it may be said of, and the keys that its line has there.

    Keys in ``needs`` must be there; with ``one`` at least one of the keys. ``act`` changes the draft, or notes events.
    """

    name: str
    kinds: Mapping[str, tuple[str, ...]]
    act: Act
    needs: tuple[str, ...] = ()
    one: bool = True
