"""A policy as the engine reads it: figures by key, in versions by date, with lists of codes beside them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property

import msgspec

from yibao.benefit.figures import units
from yibao.benefit.kinds import Benefit, Population


class PolicyError(ValueError):
    """The bytes are no policy that this engine can apply; ``str()`` says why."""


class Basis(msgspec.Struct, frozen=True):
    """Who states a figure: ``source`` in words, ``year`` that it speaks of, ``binding``: the requirement fixes it."""

    name: str
    source: str
    year: str
    binding: bool = False


class Figure(msgspec.Struct, frozen=True):
    """One figure of a policy; ``key`` as in ``yibao.benefit.figures``, ``basis`` names a row of ``Policy.bases``."""

    key: str
    value: Decimal
    basis: str
    year: str = ""


class Differences(msgspec.Struct, frozen=True, rename={"start": "from"}):
    """What one version of a policy writes: all figures in the first, only what changed in a later one."""

    start: date
    figures: tuple[Figure, ...]
    note: str = ""


class ChronicDisease(msgspec.Struct, frozen=True, rename={"klass": "class"}):
    """A disease of 门特: ``klass`` one to four."""

    name: str
    klass: str


class Diseases(msgspec.Struct, frozen=True, rename="kebab"):
    """Lists by dise_codg (first four) and by the beginning of an ICD-10 code (the rest)."""

    chronic: Mapping[str, ChronicDisease]
    dialysis: tuple[str, ...]
    two_diseases: Mapping[str, str]  # code → hypertension or diabetes
    special_stay: Mapping[str, str]  # code → name
    severe: tuple[str, ...]
    psychiatric: tuple[str, ...]
    chronic_stay: tuple[str, ...]
    leukaemia: tuple[str, ...]
    heart: tuple[str, ...]


class Version(msgspec.Struct, frozen=True):
    """The whole policy from a day on."""

    start: date
    figures: Mapping[str, Figure]


class Policy(msgspec.Struct, frozen=True, dict=True):
    """A region's benefit rules. ``accounts``: population → which accounts it may use (own, family)."""

    policy: str
    name: str
    status: str
    region: str
    bases: Mapping[str, Basis]
    med_types: Mapping[str, Benefit]
    accounts: Mapping[Population, tuple[str, ...]]
    diseases: Diseases
    versions: tuple[Differences, ...]

    @cached_property
    def resolved(self) -> tuple[Version, ...]:
        """Every version whole, oldest first."""
        found: list[Version] = []
        figures: dict[str, Figure] = {}
        for version in self.versions:
            figures = figures | {figure.key: figure for figure in version.figures}
            found.append(Version(version.start, figures))
        return tuple(found)

    def on(self, day: date) -> Version | None:
        """The version that holds on a day; None before the first."""
        return next((version for version in reversed(self.resolved) if version.start <= day), None)


def read_policy(data: bytes) -> Policy:
    """A policy from the JSON that ``yibao build`` renders. Raises PolicyError."""
    try:
        policy = msgspec.json.decode(data, type=Policy)
    except msgspec.DecodeError as error:
        raise PolicyError(str(error)) from error
    starts = [version.start for version in policy.versions]
    if not starts or starts != sorted(set(starts)):
        raise PolicyError("versions must be there, oldest first, each day once")
    missing = units().keys() - policy.resolved[0].figures.keys()
    if missing:
        raise PolicyError(f"figures are missing: {', '.join(sorted(missing)[:5])}")
    for version in policy.versions:
        for figure in version.figures:
            unit = units().get(figure.key)
            if unit is None or figure.basis not in policy.bases or unit.problem(figure.value):
                raise PolicyError(f"figure {figure.key} of {version.start} cannot be used")
    return policy
