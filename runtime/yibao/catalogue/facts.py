"""What the insurance says of items: 1316 names an item in the insurance's list; 1312, 1318 and 1319 say what that means there.

Where 1316 has nothing, the same code is looked up in the insurance's list, as platforms do whose two lists share their codes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from yibao.catalogue.index import table_of
from yibao.catalogue.item import STORED, Item, Stored, item_of
from yibao.catalogue.listings import KINDS
from yibao.catalogue.store import Catalogue, has_table, holds_on, import_columns
from yibao.journal.database import Cursor


@dataclass(frozen=True, slots=True)
class PriceLimit:
    """1318: ``kind`` is hilist_lmtpric_type, ``amount`` in yuan, ``area`` insu_admdvs."""

    kind: str
    amount: Decimal
    area: str


@dataclass(frozen=True, slots=True)
class Share:
    """1319: ``persons`` is selfpay_prop_psn_type, ``kind`` selfpay_prop_type, ``share`` from 0 to 1."""

    persons: str
    kind: str
    share: Decimal
    area: str


@dataclass(frozen=True, slots=True)
class Facts:
    """``code`` in the insurance's list; ``level`` is chrgitm_lv (01 甲类, 02 乙类, 03 自费); ``own`` the institution's codes (1317)."""

    code: str = ""
    level: str = ""
    list_type: str = ""
    limited: bool = False
    limits: tuple[PriceLimit, ...] = ()
    shares: tuple[Share, ...] = ()
    own: tuple[str, ...] = ()


def facts(
    catalogue: Catalogue, items: Iterable[Item], on: date | None = None, area: str = ""
) -> Mapping[str, Facts]:
    """Code of an item → what holds for it on a day (None: currently); with ``area`` only what is said for it, or for all."""
    codes = sorted({item.code for item in items})
    with catalogue.reading() as cursor:
        reader = _Rows(cursor, on, area)
        mapped = {
            row.code: row.columns["hilist_code"]
            for row in reader.of("mapping", codes)
            if "hilist_code" in row.columns
        }
        there = {code: mapped.get(code, code) for code in codes}
        wanted = sorted(set(there.values()))
        insured = {row.code: row for row in reader.of("insurance", wanted)}
        limits, shares = reader.grouped("price-limit", wanted), reader.grouped("self-pay", wanted)
        own = reader.grouped("own-mapping", codes)
    return {
        code: _facts(listed, insured.get(listed), limits[listed], shares[listed], own[code])
        for code, listed in there.items()
    }


class _Rows:
    def __init__(self, cursor: Cursor, on: date | None, area: str) -> None:
        self._cursor, self._area = cursor, area
        self._holds, self._values = holds_on(on)
        self._columns = import_columns(cursor)

    def of(self, kind: str, codes: list[str]) -> list[Item]:
        """The rows of a catalogue with these codes."""
        listing = KINDS[kind]
        if not codes or not has_table(self._cursor, listing.infno):
            return []
        marks = ", ".join("?" * len(codes))
        rows = self._cursor.rows(
            f"SELECT {STORED} FROM {table_of(listing.infno)} i WHERE i.code IN ({marks}) AND {self._holds} ORDER BY i.id",
            (*codes, *self._values),
        )
        found = [
            item_of(listing, stored, self._columns[stored.number])
            for stored in (Stored(*row) for row in rows)
        ]
        return [
            item
            for item in found
            if not self._area or item.columns.get("insu_admdvs", "") in ("", self._area)
        ]

    def grouped(self, kind: str, codes: list[str]) -> dict[str, list[Item]]:
        """By code."""
        groups: dict[str, list[Item]] = defaultdict(list)
        for row in self.of(kind, codes):
            groups[row.code].append(row)
        return groups


def _facts(code: str, insured: Item | None, limits: list[Item], shares: list[Item], own: list[Item]) -> Facts:
    told = insured.columns if insured else {}
    return Facts(
        code if insured or limits or shares else "",
        told.get("chrgitm_lv", ""),
        told.get("list_type", ""),
        told.get("lmt_used_flag") == "1",
        tuple(
            PriceLimit(row.columns.get("hilist_lmtpric_type", ""), amount, row.columns.get("insu_admdvs", ""))
            for row in limits
            if (amount := _decimal(row, "hilist_pric_uplmt_amt")) is not None
        ),
        tuple(
            Share(
                row.columns.get("selfpay_prop_psn_type", ""),
                row.columns.get("selfpay_prop_type", ""),
                share,
                row.columns.get("insu_admdvs", ""),
            )
            for row in shares
            if (share := _decimal(row, "selfpay_prop")) is not None
        ),
        tuple(
            dict.fromkeys(row.columns["medins_list_codg"] for row in own if "medins_list_codg" in row.columns)
        ),
    )


def _decimal(row: Item, code: str) -> Decimal | None:
    try:
        return Decimal(row.columns.get(code, ""))
    except InvalidOperation:
        return None
