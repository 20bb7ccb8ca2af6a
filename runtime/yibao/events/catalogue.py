"""The message catalogue: one row per event id, Chinese and English.

Rows live in ``catalogue_*.py`` beside this file, one file per domain. Placeholders are ``{name}`` and are filled by
plain replacement, so text that comes from a spec or a message can never act as a format string.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

DOMAINS = (
    "spec",
    "message",
    "cli",
    "importing",
    "gateway",
    "journal",
    "batches",
    "sheets",
    "running",
    "doctor",
    "catalogue",
    "matching",
    "transport",
    "platform",
    "platform_relay",
    "behaviours",
    "benefit",
    "overlay",
    "diff",
    "acceptance",
)
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Message:
    """One row: the sentence and the hint in both languages."""

    zh: str
    en: str
    hint_zh: str = ""
    hint_en: str = ""

    def text(self, lang: str, args: Mapping[str, str]) -> str:
        """The sentence with its placeholders filled; an unknown placeholder stays as it is."""
        return _fill(self.en if lang == "en" else self.zh, args)

    def hint(self, lang: str, args: Mapping[str, str]) -> str:
        """The hint with its placeholders filled."""
        return _fill(self.hint_en if lang == "en" else self.hint_zh, args)


def _fill(template: str, args: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda m: args.get(m.group(1), m.group(0)), template)


@cache
def catalogue() -> Mapping[str, Message]:
    """All rows of all domains; raises ValueError when two domains claim one id."""
    rows: dict[str, Message] = {}
    for domain in DOMAINS:
        table: Mapping[str, Message] = importlib.import_module(f"yibao.events.catalogue_{domain}").MESSAGES
        doubled = rows.keys() & table.keys()
        if doubled:
            raise ValueError(f"message ids claimed twice: {sorted(doubled)}")
        rows.update(table)
    return rows


def lookup(event_id: str) -> Message:
    """The row of an id. A rule defined in a spec has no row: its own text is in ``args`` (zh, en, hint_zh, hint_en)."""
    return catalogue().get(event_id) or Message("{zh}", "{en}", "{hint_zh}", "{hint_en}")
