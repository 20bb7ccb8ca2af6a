"""A gate out of a TOML file, written like a client's settings seen from the other side::

profile = "csb"
[gateway]                  # as the client's; where it holds keys of SM2, the platform's own and the client's public one
access_key = "…"
secret = "…"
[paths]                    # number → path, for addresses that name numbers by a path
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from yibao.gateway.profiles.options import wrong
from yibao.gateway.secret import Secret
from yibao.gateway.settings_file import read_file
from yibao.platform.gates import GATES, Doors, Gate, make_gate

_KEYS = ("profile", "gateway", "paths")


def gate_from_file(file: Path) -> Gate:
    """Raises ``SettingsError`` for a file that cannot be read or says what no gate has."""
    document = read_file(file)
    for key in document:
        if key not in _KEYS:
            raise wrong(key, "?", list(_KEYS))
    name = str(document.get("profile", "plain"))
    if name not in GATES:
        raise wrong("profile", name[:40], list(GATES))
    options = {key: Secret(str(value)) for key, value in _table(document, "gateway").items()}
    paths = {key: str(value) for key, value in _table(document, "paths").items()}
    return make_gate(name, options, doors=Doors(paths))


def _table(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = document.get(name, {})
    if not isinstance(value, Mapping):
        raise wrong(name, type(value).__name__, ["table"])
    return value
