"""The simulated platform: a stand-in on loopback that validates requests and answers from the tables."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from yibao.platform.app import create_app
    from yibao.platform.values import Maker

__all__ = ["Maker", "create_app"]

_HOMES = {"Maker": "yibao.platform.values", "create_app": "yibao.platform.app"}


def __getattr__(name: str) -> Any:
    """Both are loaded when they are asked for: builds and docs need the life cycles alone, and no server."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
