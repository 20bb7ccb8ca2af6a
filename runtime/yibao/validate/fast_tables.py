"""Reads the tables of a generated package: ``data/shared.json`` and one file per interface."""

from __future__ import annotations

from importlib.resources import files

import msgspec

from yibao.message.tables import EditionTable, InterfaceTable, read_edition

SHARED = "shared.json"


def load_table(package: str) -> EditionTable:
    """The whole edition. Raises ``ModuleNotFoundError`` or ``FileNotFoundError`` for a package that is not there."""
    folder = files(package) / "data"
    table = read_edition((folder / SHARED).read_bytes())
    decoder = msgspec.json.Decoder(InterfaceTable)
    named = sorted(
        (item for item in folder.iterdir() if item.name.endswith(".json")), key=lambda item: item.name
    )
    for item in named:
        if item.name != SHARED:
            table.interfaces[item.name.removesuffix(".json")] = decoder.decode(item.read_bytes())
    return table
