"""What is to be done: settlements, of which some are refunded afterwards; and who did what, by the journal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from faults.books import sample
from yibao.journal import Entry, Journal

VISITS = "visits.json"
Next = Literal["settle", "refund", "wait", "done", "stuck"]


@dataclass(frozen=True, slots=True)
class Unit:
    """One visit; every third is refunded. ``known``: the message that settles it, where the visit was made before."""

    number: int
    known: Mapping[str, Any] | None = None

    @property
    def visit(self) -> str:
        """mdtrt_id."""
        return str(self.known["data"]["mdtrt_id"]) if self.known else f"V{self.number:08d}"

    @property
    def refunded(self) -> bool:
        return self.number % 3 == 0

    def settle_request(self) -> dict[str, Any]:
        """2207; totals differ from visit to visit."""
        if self.known:
            return dict(self.known)
        asked = sample("2207", "input")["input"]
        more = Decimal(self.number % 900) / 100
        data = {**asked["data"], "mdtrt_id": self.visit, "chrg_bchno": f"B{self.number:08d}"}
        data["medfee_sumamt"] += more
        data["fulamt_ownpay_amt"] += more
        return {"data": data}

    def refund_request(self, setl_id: str) -> dict[str, Any]:
        """2208."""
        asked = sample("2208", "input")["input"]["data"]
        return {"data": {**asked, "mdtrt_id": self.visit, "setl_id": setl_id}}


def units(state: Path, visits: int) -> list[Unit]:
    """All visits of a run; those that were made before stand in ``visits.json``."""
    file = state / VISITS
    known = json.loads(file.read_text("utf-8"), parse_float=Decimal) if file.exists() else [None] * visits
    return [Unit(number, known[number]) for number in range(visits)]


def next_step(unit: Unit, entries: list[Entry]) -> tuple[Next, str]:
    """What a careful desk does next with a visit, and the settlement that it is about."""
    if any(entry.state == "needs-person" for entry in entries):
        return "stuck", ""
    if any(entry.open for entry in entries):
        return "wait", ""
    settled = [entry for entry in entries if entry.infno == "2207" and entry.state == "confirmed"]
    if not settled:
        return "settle", ""
    refunded = any(entry.infno == "2208" and entry.state == "confirmed" for entry in entries)
    return ("done" if refunded or not unit.refunded else "refund"), settled[0].setl_id


def by_visit(journal: Journal) -> dict[str, list[Entry]]:
    """Visit → its entries."""
    found: dict[str, list[Entry]] = {}
    for entry in journal.entries():
        found.setdefault(entry.mdtrt_id, []).append(entry)
    return found
