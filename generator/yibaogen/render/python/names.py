"""Legal Python names for wire names: stable, readable, never two alike in one scope."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping

# What a msgspec Struct keeps for itself would be shadowed by an attribute of that name.
_TAKEN_IN_STRUCT = frozenset({"self", "cls"})
_NOT_NAME = re.compile(r"[^0-9A-Za-z_]+")


def identifier(wire: str) -> str:
    """``hcv-ab`` → ``hcv_ab``, ``class`` → ``class_``, ``2d`` → ``n2d``; only ASCII letters, digits, underscores."""
    name = _NOT_NAME.sub("_", wire).lstrip("_") or "field"
    if name[0].isdigit():
        name = f"n{name}"
    if keyword.iskeyword(name) or name in _TAKEN_IN_STRUCT:
        name = f"{name}_"
    return name


def class_name(path: str) -> str:
    """``feedetail.drug_trace`` → ``FeedetailDrugTrace``."""
    parts = [part for part in re.split(r"[^0-9A-Za-z]+", path) if part]
    name = "".join(part[0].upper() + part[1:] for part in parts) or "Node"
    name = f"N{name}" if name[0].isdigit() else name
    return f"{name}_" if keyword.iskeyword(name) else name


def constant_name(text: str) -> str:
    """``med_type`` → ``MED_TYPE``."""
    return identifier(text).upper()


def distinct(wires: Iterable[str], taken: Iterable[str] = ()) -> Mapping[str, str]:
    """Wire name → attribute name. A later clash gets ``_2``, ``_3`` …; ``taken`` are never given out."""
    used = set(taken)
    names: dict[str, str] = {}
    for wire in wires:
        name = unclashing(identifier(wire), used)
        used.add(name)
        names[wire] = name
    return names


def unclashing(name: str, used: set[str]) -> str:
    """The name itself, or with the lowest number from 2 that makes it new."""
    if name not in used:
        return name
    number = 2
    while f"{name}_{number}" in used:
        number += 1
    return f"{name}_{number}"
