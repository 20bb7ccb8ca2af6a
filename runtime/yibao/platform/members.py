"""The insured as the platform knows them now: what the world says of somebody, and the record of what has changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from yibao.benefit.kinds import Population
from yibao.benefit.model import Insured
from yibao.benefit.totals import Totals
from yibao.platform.call import Call
from yibao.platform.refusal import Refused
from yibao.platform.state import Person
from yibao.platform.store.unit import LostRace, Taken
from yibao.platform.values.people import person_of
from yibao.platform.world import Certificate, Insurance, PersonFacts

_BY_E_CERTIFICATE, _BY_ID_CARD = "01", "02"
_START = Decimal("3000.00")
_FIXED = date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class Member:
    """``facts`` never change; ``purse`` is the record with accounts and running totals."""

    facts: PersonFacts
    purse: Person

    @property
    def psn_no(self) -> str:
        """The person's number."""
        return self.facts.psn_no

    def totals(self, year: int) -> Totals:
        """The running totals of a year."""
        return self.purse.totals.get(year, Totals())

    def certified(self, type: str, number: str) -> bool:
        """Whether a certificate is this person's. An e-certificate's token changes: any is taken when none is known."""
        own = [cert.number for cert in self.facts.certificates if cert.type == type]
        return number in own or (not own and type == _BY_E_CERTIFICATE)


def member_by_certificate(call: Call, type: str, number: str, name: str = "") -> Member:
    """Whose certificate it is. Raises ``Refused``; a lenient platform insures a stranger on first sight."""
    psn_no = call.site.holders.get((type, number))
    if psn_no is not None:
        return member(call, psn_no)
    mark = f"{type}/{number}"
    known = call.unit.find(Person, certificate=mark, limit=1)
    if known:
        return member(call, known[0].key)
    if call.site.strict:
        raise Refused("platform-person-unknown")
    return _welcome(call, "", mark, name)


def member(call: Call, psn_no: str) -> Member:
    """The person with a number. Raises ``Refused``; a lenient platform insures a stranger on first sight."""
    facts = call.site.world.persons.get(psn_no)
    purse = call.unit.get(Person, psn_no)
    if facts is None and purse is not None:
        facts = purse.facts
    if facts is None:
        if call.site.strict or not psn_no:
            raise Refused("platform-person-unknown")
        return _welcome(call, psn_no, "", "")
    return Member(facts, purse or _fresh(facts))


def _fresh(facts: PersonFacts) -> Person:
    """The record of somebody nothing has happened to yet."""
    totals = {past.year: Totals(past.totals) for past in facts.past}
    settled = {benefit: day for past in facts.past for benefit, day in past.last_settled.items()}
    return Person(
        key=facts.psn_no, account=facts.account, family=facts.family, totals=totals, settled=settled
    )


def _welcome(call: Call, psn_no: str, mark: str, name: str) -> Member:
    """Insure a stranger: always the same person for the same number."""
    number = mark.partition("/")[2] or psn_no
    made = person_of([number], Random(number), _FIXED)
    key = psn_no or made.psn_no
    type = mark.partition("/")[0]
    certificates = [Certificate(_BY_ID_CARD, made.certno)]
    if mark and (type, number) != (_BY_ID_CARD, made.certno):
        certificates.append(Certificate(type, number))
    area = call.site.world.home
    facts = PersonFacts(
        psn_no=key,
        name=name or made.name,
        gend=made.gend,
        born=made.born,
        area=area,
        insured=Insured(born=made.born, population=Population.EMPLOYEE),
        certificates=tuple(certificates),
        insurances=(Insurance(insutype="310", psn_type="1101", area=area, employer=made.employer),),
        tel=made.phone,
        addr=made.address,
        account=_START,
    )
    purse = Person(key=key, account=_START, facts=facts, certificate=mark)
    try:
        call.unit.add(purse)
    except Taken as taken:
        # Somebody else insured the same stranger just now.
        raise LostRace from taken
    return Member(facts, purse)
