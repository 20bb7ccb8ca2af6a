"""Visits and stays with their lines; settlements with their calculation, step by step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from yibao.benefit.policy import Basis
from yibao.platform.admin.render import Pages, asked, cut
from yibao.platform.state import Encounter, FeeLine, Person, Settlement
from yibao.platform.store.unit import Unit

_MOST = 5000
# What stands on a receipt, in its order; the other amounts of setlinfo follow where they are not zero.
_FIRST = (
    "medfee_sumamt",
    "fulamt_ownpay_amt",
    "overlmt_selfpay",
    "preselfpay_amt",
    "inscp_scp_amt",
    "act_pay_dedc",
    "fund_pay_sumamt",
    "psn_part_amt",
    "acct_pay",
    "psn_cash_pay",
)


class VisitPages:
    """``/admin/encounters`` and ``/admin/settlements``."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._house = pages.house
        self._names = _names(pages)

    def index(self, request: Request) -> Response:
        """Visits and stays, the latest first."""
        wanted = asked(request, "q")
        with self._house.store.begin("read") as unit:
            found = unit.find(Encounter, order="newest", limit=_MOST)
            rows = [each for each in found if not wanted or wanted in (each.key, each.psn_no, each.state)]
            shown, page, pages = cut(rows, request)
            named = [(each, self._name(unit, each.psn_no)) for each in shown]
        return self._pages.page(
            "encounters.html",
            "encounters",
            rows=named,
            wanted=wanted,
            state=self._pages.state,
            page=page,
            pages=pages,
            count=len(rows),
        )

    def one(self, request: Request) -> Response:
        """One of them with its lines and settlements."""
        key = request.path_params["key"]
        with self._house.store.begin("read") as unit:
            visit = unit.get(Encounter, key)
            if visit is None:
                raise HTTPException(404)
            lines = unit.find(FeeLine, mdtrt_id=key, limit=_MOST)
            settlements = unit.find(Settlement, mdtrt_id=key)
            name = self._name(unit, visit.psn_no)
        return self._pages.page(
            "encounter.html",
            "encounters",
            visit=visit,
            name=name,
            lines=lines,
            settlements=settlements,
            institution=self._house.world.institutions.get(visit.institution),
            state=self._pages.state,
        )

    def settlements(self, request: Request) -> Response:
        """Settlements and refunds, the latest first."""
        wanted = asked(request, "q")
        with self._house.store.begin("read") as unit:
            found = unit.find(Settlement, order="newest", limit=_MOST)
            rows = [
                each
                for each in found
                if not wanted or wanted in (each.key, each.psn_no, each.mdtrt_id, each.state)
            ]
            shown, page, pages = cut(rows, request)
            named = [(each, self._name(unit, each.psn_no)) for each in shown]
        return self._pages.page(
            "settlements.html",
            "settlements",
            rows=named,
            wanted=wanted,
            state=self._pages.state,
            page=page,
            pages=pages,
            count=len(rows),
        )

    def settlement(self, request: Request) -> Response:
        """One settlement: amounts, calculation, funds, lines."""
        with self._house.store.begin("read") as unit:
            found = unit.get(Settlement, request.path_params["key"])
            if found is None:
                raise HTTPException(404)
            name = self._name(unit, found.psn_no)
        return self._pages.page(
            "settlement.html",
            "settlements",
            setl=found,
            name=name,
            amounts=self._amounts(found),
            bases=self._bases(found),
            state=self._pages.state,
        )

    def _bases(self, found: Settlement) -> list[tuple[str, Basis]]:
        """Who states the figures of the steps, as far as the policy in force knows."""
        if found.result.policy != self._house.policy.policy:
            return []
        keys = dict.fromkeys(key for step in found.result.steps for key in step.source.split("+"))
        bases = self._house.policy.bases
        return [(key, bases[key]) for key in keys if key in bases]

    def _name(self, unit: Unit, psn_no: str) -> str:
        known = self._house.world.persons.get(psn_no)
        if known is None:
            record = unit.get(Person, psn_no)
            known = record.facts if record else None
        return self._pages.name(known)

    def _amounts(self, found: Settlement) -> list[tuple[str, str, Any]]:
        sums = msgspec.structs.asdict(found.result.sums)
        rest = [code for code, value in sums.items() if code not in _FIRST and value]
        return [(code, self._names(code), sums[code]) for code in (*_FIRST, *rest) if code in sums]


def _names(pages: Pages) -> Callable[[str], str]:
    """Field code → name, from the settlement replies of the first edition."""
    interfaces = pages.house.tables[0].interfaces.values()
    known = {
        field.code: field.name
        for table in interfaces
        if table.method.startswith("settle_")
        for node in table.output
        for field in node.fields
    }
    return lambda code: known.get(code, code)
