"""Catalogue files made by hand, in the layouts of the national edition."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

import msgspec

from yibao.catalogue import LISTINGS, Catalogue, Imported, Job, Layout, import_file, layout_of
from yibao.catalogue.store import known_listing
from yibao.message.tables import CodeTable, EditionTable, read_edition

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "cases" / "catalogue"
VERSION = "X001_20260101_A"
NOON = datetime(2026, 3, 1, 12, 0, 0)  # noqa: DTZ001


@cache
def national() -> EditionTable:
    """The national edition, as built."""
    return read_edition((ROOT / "generated" / "national" / "edition.json").read_bytes())


@cache
def layout(kind: str = "drug") -> Layout:
    """The layout of a catalogue in it."""
    return layout_of(national(), known_listing(kind))


def line(kind: str = "drug", **cells: str) -> str:
    """One line: what is not given is the word null."""
    there = layout(kind)
    usual = {"vali_flag": "1", "ver": VERSION, "rid": cells.get(LISTINGS[there.listing.infno].code, "1")}
    given = {**usual, **cells}
    unknown = set(cells) - set(there.columns)
    assert not unknown, unknown
    return "\t".join(given.get(code, "null") for code in there.columns)


def drug(code: str, name: str, **cells: str) -> str:
    """One line of 1301."""
    return line(med_list_codg=code, drug_genname=name, **cells)


def packed(lines: Sequence[str] | bytes, name: str = "1301.txt") -> bytes:
    """A zip with one txt."""
    target = io.BytesIO()
    data = lines if isinstance(lines, bytes) else "".join(f"{each}\n" for each in lines).encode()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return target.getvalue()


def take(
    catalogue: Catalogue,
    folder: Path,
    content: Sequence[str] | bytes,
    *,
    kind: str = "drug",
    expected: int | None = None,
    after: str = "",
    name: str = "1301.zip",
) -> Imported:
    """Import lines, or the bytes of a file."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else packed(content))
    return import_file(catalogue, Job(path, layout(kind), expected, after), now=lambda: NOON)


def shop(catalogue: Catalogue, folder: Path) -> None:
    """The items of ``items.txt``, by hand made for searching."""
    by_kind: dict[str, list[str]] = {}
    for row in (CASES / "items.txt").read_text().splitlines()[1:]:
        kind, code, name, brand, spec, form, maker, approval = row.split("|")
        cells = {
            "name": name,
            "brand": brand,
            "spec": spec,
            "form": form,
            "maker": maker,
            "approval": approval,
        }
        by_kind.setdefault(kind, []).append(_shop_line(kind, code, cells))
    for kind, lines in by_kind.items():
        take(catalogue, folder, lines, kind=kind, name=f"{kind}.zip")


_PLACES: Mapping[str, Mapping[str, str]] = {
    "drug": {"code": "med_list_codg", "name": "drug_genname", "brand": "drug_prodname", "spec": "drug_spec",
             "form": "drug_dosform_name", "maker": "prodentp_name", "approval": "aprvno"},
    "service": {"code": "med_list_codg", "name": "servitem_name", "spec": "prcunt_name"},
    "consumable": {"code": "med_list_codg", "name": "mcs_name", "spec": "spec", "form": "mcs_matl",
                   "maker": "prodentp_name", "approval": "reg_fil_no"},
    "diagnosis": {"code": "diag_code", "name": "diag_name"},
    "operation": {"code": "oprn_oprt_code", "name": "oprn_oprt_name"},
}  # fmt: skip


def _shop_line(kind: str, code: str, cells: Mapping[str, str]) -> str:
    places = _PLACES[kind]
    given = {places[key]: text for key, text in cells.items() if text and key in places}
    return line(kind, **{places["code"]: code, **given})


def other_dictionaries() -> EditionTable:
    """One dictionary with a new code and a new name, one with a code less, one that is not there."""
    table = national()
    dictionaries = dict(table.dictionaries)
    gend = dictionaries["gend"]
    renamed = [
        msgspec.structs.replace(code, name="男性") if code.code == "1" else code for code in gend.codes
    ]
    dictionaries["gend"] = msgspec.structs.replace(gend, codes=(*renamed, CodeTable("7", "新的")))
    level = dictionaries["chrgitm_lv"]
    dictionaries["chrgitm_lv"] = msgspec.structs.replace(level, codes=level.codes[:-1])
    return msgspec.structs.replace(table, dictionaries=dictionaries)
