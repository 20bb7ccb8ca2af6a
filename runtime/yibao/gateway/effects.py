"""What a transaction does to the platform's books: which are journalled, which may be repeated, how fates are learnt."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Literal

import msgspec

EffectKind = Literal["query", "upload", "state", "money", "file"]
JOURNALLED: frozenset[EffectKind] = frozenset({"state", "money"})
"""The kinds that are on disk before the first byte leaves."""


class Ask(msgspec.Struct, frozen=True, omit_defaults=True):
    """One query about the fate of a transaction; see specs/effects.yaml for the meaning of each member."""

    call: str
    row: str
    shows: Literal["done", "undone"]
    same: tuple[str, ...] = ()
    where: dict[str, str] = {}
    learn: tuple[str, ...] = ()
    refused: Literal["unclear", "absent"] = "unclear"
    named: dict[str, str] = {}
    given: dict[str, str] = {}
    whole: dict[str, str] = {}
    proves: Literal["both", "found", "missing"] = "both"


class Effect(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one interface number does. ``ask`` and ``undo`` name interface numbers; ``already``: words of a refusal that mean it
    has been carried out before.
    """

    effect: EffectKind = "upload"
    ask: tuple[Ask, ...] = ()
    undo: tuple[str, ...] = ()
    again: bool = False
    already: tuple[str, ...] = ()

    @property
    def journalled(self) -> bool:
        """Whether it is written down before it is sent."""
        return self.effect in JOURNALLED


Effects = Mapping[str, Effect]
"""Interface number → what it does. A number that is not in it counts as an upload: never repeated, not journalled."""

UNKNOWN = Effect()


class _Shared(msgspec.Struct, frozen=True):
    effects: dict[str, Effect] = {}


def read_effects(data: bytes) -> Effects:
    """The effects inside a package's ``shared.json``. Raises ``msgspec.DecodeError`` on a broken file."""
    return msgspec.json.decode(data, type=_Shared).effects


def load_effects(package: str) -> Effects:
    """The effects of a generated package. Raises ``ModuleNotFoundError`` or ``FileNotFoundError`` where there is none."""
    return read_effects((files(package) / "data" / "shared.json").read_bytes())
