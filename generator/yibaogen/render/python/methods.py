"""What the methods of a client and the modules of an edition are called: all that the docs need to know of the package."""

from __future__ import annotations

from collections.abc import Mapping

from yibaogen.model import Edition
from yibaogen.render.python.names import identifier, unclashing

# What the base classes define must not be overridden by a method of that name.
_BASE_NAMES = frozenset(
    {
        "aclose",
        "call",
        "checker",
        "close",
        "durable",
        "effect_of",
        "effects",
        "ids",
        "load_checker",
        "load_effects",
        "patience",
        "settings",
        "with_envelope",
    }
)


def method_names(edition: Edition) -> Mapping[str, str]:
    """Number → method of the client, for the interfaces that the institution calls."""
    used = set(_BASE_NAMES)
    names: dict[str, str] = {}
    for interface in edition.interfaces.values():
        if interface.caller != "platform":
            names[interface.infno] = unclashing(identifier(interface.method), used)
            used.add(names[interface.infno])
    return names


def module_name(infno: str) -> str:
    """``i2207``."""
    return f"i{identifier(infno).removeprefix('n')}"
