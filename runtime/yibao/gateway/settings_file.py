"""The settings file: one TOML for all editions and environments of an institution.

Values stand at the top, below an environment, below an edition, or below an environment of an edition; the closer one
wins::

    fixmedins_code = "H43010000001"
    env = "test"                      # which environment when nobody says

    [test]
    url = "https://test.example/api"
    [test.gateway]                    # settings of the transport profile
    access_key = "…"
    secret = "…"

    [production]
    url = "https://example/api"

    [edition.shenzhen.test]
    url = "https://test.example/sz"

``gateway``, ``prescriptions``, ``paths`` and ``edition`` are tables with a meaning of their own; every other table is
an environment.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from yibao.events import Event, Severity
from yibao.gateway.errors import SettingsError

TABLES = ("gateway", "prescriptions", "paths")
"""Tables that are values of their level, merged key by key."""

Layer = Mapping[str, Any]


def read_file(file: Path) -> dict[str, Any]:
    """The document. Raises ``SettingsError`` when it cannot be read; a text of the file never shows."""
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        args = {
            "file": str(file),
            "found": type(error).__name__ if isinstance(error, UnicodeError) else str(error),
        }
        raise SettingsError(Event("settings-file", Severity.ERROR, args=args)) from error


def layers(document: Layer, edition: str, env: str) -> list[tuple[str, Layer]]:
    """The levels that hold, the weakest first, each with its heading in the file (empty for the top).

    Raises ``SettingsError`` for an environment that no level has.
    """
    editions = _table(document.get("edition"))
    own = _table(editions.get(edition))
    chosen = env or str(own.get("env", document.get("env", "")))
    levels = [
        ("", document),
        (f"[{chosen}]", _table(document.get(chosen))),
        (f"[edition.{edition}]", own),
        (f"[edition.{edition}.{chosen}]", _table(own.get(chosen))),
    ]
    if chosen and chosen not in _environments(document) | _environments(own):
        known = sorted(_environments(document) | _environments(own))
        args = {"found": chosen[:40], "allowed": "、".join(known) or "—"}
        raise SettingsError(Event("settings-environment", Severity.ERROR, args=args))
    return [(name, _values(level)) for name, level in levels]


def merge(levels: list[Layer]) -> dict[str, Any]:
    """One level out of many, the weakest first; the tables of ``TABLES`` key by key."""
    merged: dict[str, Any] = {}
    for level in levels:
        for key, value in level.items():
            if key in TABLES and isinstance(value, Mapping):
                merged[key] = {**_table(merged.get(key)), **value}
            else:
                merged[key] = value
    return merged


def _environments(level: Layer) -> set[str]:
    return {
        key
        for key, value in level.items()
        if isinstance(value, dict) and key not in TABLES and key != "edition"
    }


def _values(level: Layer) -> Layer:
    """A level without the levels below it."""
    below = _environments(level) | {"edition", "env"}
    return {key: value for key, value in level.items() if key not in below}


def _table(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
