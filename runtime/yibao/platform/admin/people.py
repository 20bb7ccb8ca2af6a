"""Persons: who can be used for tests, what is on their accounts, what they have had."""

from __future__ import annotations

from decimal import Decimal

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from yibao.platform.admin.render import Pages, asked, cut
from yibao.platform.state import Encounter, Filing, Person, Settlement
from yibao.platform.world import PersonFacts

_CERTIFICATES = {"01": "电子凭证", "02": "身份证", "03": "社保卡"}


class PeoplePages:
    """``/admin/persons``."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._house = pages.house

    def index(self, request: Request) -> Response:
        """The people of the world, then strangers who were insured on first sight."""
        wanted = asked(request, "q")
        with self._house.store.begin("read") as unit:
            records = {record.key: record for record in unit.find(Person)}
        strangers = [record.facts for record in records.values() if record.facts is not None]
        facts = [each for each in (*self._house.world.persons.values(), *strangers) if _fits(each, wanted)]
        shown, page, pages = cut(facts, request)
        rows = [
            (each, self._pages.name(each), self._account(each, records.get(each.psn_no))) for each in shown
        ]
        return self._pages.page(
            "persons.html",
            "persons",
            rows=rows,
            wanted=wanted,
            number=self._pages.number,
            page=page,
            pages=pages,
            count=len(facts),
        )

    def one(self, request: Request) -> Response:
        """One person."""
        key = request.path_params["key"]
        with self._house.store.begin("read") as unit:
            record = unit.get(Person, key)
            visits = unit.find(Encounter, psn_no=key, order="newest", limit=50)
            settlements = unit.find(Settlement, psn_no=key, order="newest", limit=50)
            filings = unit.find(Filing, psn_no=key, order="newest", limit=50)
        facts = (record.facts if record else None) or self._house.world.persons.get(key)
        if facts is None:
            raise HTTPException(404)
        return self._pages.page(
            "person.html",
            "persons",
            facts=facts,
            name=self._pages.name(facts),
            number=self._pages.number,
            state=self._pages.state,
            certificates=[
                (_CERTIFICATES.get(cert.type, cert.type), self._pages.number("certno", cert.number, key))
                for cert in facts.certificates
            ],
            account=self._account(facts, record),
            family=record.family if record else None,
            totals=sorted(record.totals.items()) if record else [],
            visits=visits,
            settlements=settlements,
            filings=filings,
        )

    def _account(self, facts: PersonFacts, record: Person | None) -> Decimal | None:
        """What is on the own account; None: nothing has happened yet."""
        return record.account if record else getattr(facts, "account", None)


def _fits(facts: PersonFacts, wanted: str) -> bool:
    numbers = (facts.psn_no, facts.certno, *(cert.number for cert in facts.certificates))
    return not wanted or wanted in facts.name or any(wanted in number for number in numbers)
