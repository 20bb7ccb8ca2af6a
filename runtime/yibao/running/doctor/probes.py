"""Harmless requests about nobody: ``specs/probes.yaml`` at run time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from importlib.resources import files

import msgspec

from yibao.gateway import Settings
from yibao.message.times import write_date, write_datetime


class Probes(msgspec.Struct, frozen=True):
    """``facts`` fill requests by field code, ``own`` those of one method; ``methods`` may be asked, ``left_out`` may not."""

    sources: tuple[str, ...] = ()
    facts: dict[str, str] = {}
    own: dict[str, dict[str, str]] = {}
    methods: tuple[str, ...] = ()
    left_out: dict[str, str] = {}

    def facts_of(self, method: str, words: Mapping[str, str]) -> dict[str, str]:
        """The facts for a method, with the words of the moment in place."""
        found = {**self.facts, **self.own.get(method, {})}
        return {code: words.get(value, value) for code, value in found.items()}


WORDS = (
    "@today", "@yesterday", "@now", "@yesterday-now", "@month", "@institution", "@institution-name", "@area", "@operator",
    "@operator-name",
)  # fmt: skip
"""What may stand in the place of a value."""


def words_of(settings: Settings, now: datetime) -> dict[str, str]:
    """The words for an institution and a moment (naive Beijing time)."""
    before = now - timedelta(days=1)
    values = (
        write_date(now.date()), write_date(before.date()), write_datetime(now), write_datetime(before), f"{now:%Y%m}",
        settings.fixmedins_code, settings.fixmedins_name, settings.mdtrtarea_admvs, settings.opter, settings.opter_name,
    )  # fmt: skip
    return dict(zip(WORDS, values, strict=True))


def shipped_probes() -> Probes:
    """Those of the installed package. Raises ``FileNotFoundError`` before the first build."""
    data = files("yibao_editions").joinpath("data", "probes.json").read_bytes()
    return msgspec.json.decode(data, type=Probes)
