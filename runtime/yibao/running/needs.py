"""Which interfaces a kind of institution needs: ``specs/profiles.yaml`` at run time."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Literal

import msgspec

Word = Literal["must", "maybe", "no"]
"""Needed; needed where ``when`` is true; not needed."""
ProfileId = Literal["clinic", "hospital", "pharmacy", "primary-care"]
RECONSTRUCTED = "reconstructed"


class Phase(msgspec.Struct, frozen=True):
    """A phase of the owner's requirement. ``enough``: what a number must show in it."""

    number: str
    name: str
    name_en: str
    enough: Literal["done", "answers"]
    sources: tuple[str, ...]


class Profile(msgspec.Struct, frozen=True):
    """A kind of institution. ``sources``: what says which numbers it needs; ``reconstructed``: each row does."""

    name: str
    name_en: str
    sources: tuple[str, ...]


class Need(msgspec.Struct, frozen=True):
    """Interfaces that belong together, by method, and who needs them why."""

    name: str
    name_en: str
    phase: str
    methods: tuple[str, ...]
    needs: dict[ProfileId, Word]
    because: str
    because_en: str
    sources: tuple[str, ...]
    when: str = ""
    when_en: str = ""


class Needs(msgspec.Struct, frozen=True):
    """The whole file."""

    phases: dict[str, Phase] = {}
    profiles: dict[ProfileId, Profile] = {}
    needs: dict[str, Need] = {}

    def basis(self, profile: ProfileId, need: Need) -> tuple[str, ...]:
        """What says so: the profile's own sources where it has any, else the row's."""
        own = self.profiles[profile].sources
        return need.sources if RECONSTRUCTED in own else own

    def by_method(self) -> Mapping[str, tuple[str, Need]]:
        """Method → its row."""
        return {method: (key, need) for key, need in self.needs.items() for method in need.methods}


def shipped_needs() -> Needs:
    """Those of the installed package. Raises ``FileNotFoundError`` before the first build."""
    data = files("yibao_editions").joinpath("data", "profiles.json").read_bytes()
    return msgspec.json.decode(data, type=Needs)
