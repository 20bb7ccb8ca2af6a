"""Editions as differences over a base: the language, the one engine that applies it, and its inverse."""

from yibaogen.overlay.apply import apply
from yibaogen.overlay.compare import compare, normal
from yibaogen.overlay.emit import emit
from yibaogen.overlay.model import Address, Applied, Change, Origin, Overlay, Resolved
from yibaogen.overlay.read import read_overlay
from yibaogen.overlay.resolve import chain_of, own_numbers, resolve_edition

__all__ = [
    "Address",
    "Applied",
    "Change",
    "Origin",
    "Overlay",
    "Resolved",
    "apply",
    "chain_of",
    "compare",
    "emit",
    "normal",
    "own_numbers",
    "read_overlay",
    "resolve_edition",
]
