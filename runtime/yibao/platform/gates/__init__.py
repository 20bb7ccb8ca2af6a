"""Gateways in front of the simulated platform: one class per profile, one row each in ``GATES``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from yibao.gateway.profiles import PROFILES, read_options
from yibao.platform.gates.base import Answered, Asked, Doors, Gate, Turned, Watch
from yibao.platform.gates.epc import EpcGate
from yibao.platform.gates.headers import CsbGate, PlainGate, TifGate, XcaGate
from yibao.platform.gates.oauth2_sm import OAuth2SmGate

CSB_WINDOW = 1800.0
"""Seconds; the only window that a gateway's own papers state."""

GATES: Mapping[str, Callable[[Watch, Doors, Any], Gate]] = MappingProxyType(
    {
        "plain": PlainGate,
        "tif": TifGate,
        "csb": CsbGate,
        "x-ca": XcaGate,
        "oauth2-sm": OAuth2SmGate,
        "epc": EpcGate,
    }
)


def make_gate(
    name: str, options: Mapping[str, Any], *, watch: Watch | None = None, doors: Doors | None = None
) -> Gate:
    """The gate of a profile. ``options`` are the client's, with the SM2 keys exchanged. Raises ``SettingsError``."""
    window = CSB_WINDOW if name == "csb" else Watch().window
    return GATES[name](
        watch or Watch(window=window), doors or Doors(), read_options(PROFILES[name].options, options)
    )


__all__ = [
    "GATES",
    "Answered",
    "Asked",
    "Doors",
    "EpcGate",
    "Gate",
    "OAuth2SmGate",
    "Turned",
    "Watch",
    "make_gate",
]
