"""Reads the tables of a generated package: ``data/shared.json`` and one file per interface.

A package of an edition that is written over a base holds only what differs; ``borrowed`` names what the base's has.
"""

from __future__ import annotations

from importlib import import_module
from importlib.resources import files

import msgspec

from yibao.message.tables import EditionTable, InterfaceTable, read_edition

SHARED = "shared.json"


class _Borrowed(msgspec.Struct, frozen=True):
    """Dictionary ids and interface numbers that are taken from another package."""

    package: str
    dictionaries: tuple[str, ...] = ()
    interfaces: tuple[str, ...] = ()


class _Head(msgspec.Struct, frozen=True):
    borrowed: _Borrowed | None = None


def load_table(package: str) -> EditionTable:
    """The whole edition. Raises ``ModuleNotFoundError`` or ``FileNotFoundError`` for a package that is not there."""
    folder = files(package) / "data"
    data = (folder / SHARED).read_bytes()
    table = read_edition(data)
    decoder = msgspec.json.Decoder(InterfaceTable)
    found = {
        item.name.removesuffix(".json"): decoder.decode(item.read_bytes())
        for item in folder.iterdir()
        if item.name.endswith(".json") and item.name != SHARED
    }
    dictionaries = dict(table.dictionaries)
    borrowed = msgspec.json.decode(data, type=_Head).borrowed
    if borrowed is not None:
        base = load_table(borrowed.package)
        found |= {infno: base.interfaces[infno] for infno in borrowed.interfaces}
        dictionaries |= {key: base.dictionaries[key] for key in borrowed.dictionaries}
        dictionaries = dict(sorted(dictionaries.items()))
    return msgspec.structs.replace(table, dictionaries=dictionaries, interfaces=dict(sorted(found.items())))


def check_homes(package: str) -> dict[str, str]:
    """Interface number → the package with its module of checks: this one or one of its bases.

    Raises ``ModuleNotFoundError`` for a package that is not there.
    """
    checks = import_module(f"{package}.checks")
    homes = dict.fromkeys(checks.NUMBERS, package)
    shared = getattr(checks, "SHARED", ())
    if shared:
        of_base = check_homes(checks.BASE)
        homes |= {infno: of_base[infno] for infno in shared}
    return homes
