"""A person of the world: what the file leaves out follows from what it says, what it says twice must agree."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from yibao.benefit.kinds import Aid, Population, Tier
from yibao.benefit.model import Insured
from yibao.platform.world import Certificate, Identity, Insurance, PersonFacts
from yibaogen.load.structs import struct_of
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Scalar, Table

INSUTYPES = {Population.EMPLOYEE: "310", Population.RESIDENT: "390", Population.CADRE: "340"}
# Aid group → psn_idet_type, and what it is called.
_AID = {
    Aid.DESTITUTE: ("23", "特困供养人员"),
    Aid.CHILD: ("23", "困境儿童"),
    Aid.MENTAL: ("23", "低保对象，一、二级智力或精神残疾"),
    Aid.DISABLED: ("23", "低保对象，一、二级残疾"),
    Aid.LOW_INCOME: ("23", "其他低保对象"),
}
_CERTIFICATE_AGE = date(2018, 1, 1)


def person_of(psn_no: str, table: Table, sink: Sink) -> PersonFacts | None:
    """A person; ``certno`` stands for the id card, insurance and identities follow from ``insured``.

    None with events when the record cannot be read.
    """
    path = f"persons {psn_no}"
    certno = table.get("certno")
    rest = Table(
        tuple((key, value) for key, value in table if key.text not in ("certno", "insured")), table.span
    )
    insured = _insured(table, sink, path)
    person = struct_of(rest, PersonFacts, sink, path, {"psn_no": psn_no, "insured": insured})
    if person is None:
        return None
    number = certno.text if isinstance(certno, Scalar) else ""
    certificates = (*((Certificate("02", number),) if number else ()), *person.certificates)
    return PersonFacts(
        psn_no=psn_no,
        name=person.name,
        gend=person.gend,
        born=person.born,
        area=person.area,
        insured=insured,
        certificates=certificates,
        insurances=person.insurances or tuple(_insurances(person, insured)),
        identities=person.identities or tuple(_identities(insured)),
        naty=person.naty,
        tel=person.tel,
        addr=person.addr,
        account=person.account,
        family=person.family,
        spouse=person.spouse,
        filings=person.filings,
        past=person.past,
    )


def _insured(table: Table, sink: Sink, path: str) -> Insured | None:
    value, born = table.get("insured"), table.get("born")
    if value is None or not isinstance(value, Table) or not isinstance(born, Scalar):
        return None
    whole = Table((*value.items, (Scalar("born", born.span), born)), value.span)
    return struct_of(whole, Insured, sink, f"{path} insured")


def _insurances(person: PersonFacts, insured: Insured | None) -> Iterator[Insurance]:
    if insured is None:
        return
    yield Insurance(
        insutype=INSUTYPES[insured.population],
        psn_type=psn_type(insured, date(2026, 1, 1)),
        area=person.area,
        status="2" if insured.suspended else "1",
        begin=max(person.born, date(2010, 1, 1)),
        civil_servant=insured.civil_servant,
        employer="示例机械有限公司" if insured.population is Population.EMPLOYEE else "",
    )


def psn_type(insured: Insured, day: date) -> str:
    """psn_type of the dictionary, told from the facts."""
    if insured.population is Population.CADRE:
        return "1300"
    if insured.population is Population.EMPLOYEE:
        return f"1{2 if insured.retired else 1}0{2 if insured.civil_servant else 1}"
    if insured.tier is not Tier.STUDENT:
        return "1501"
    if insured.college_student:
        return "1404"
    age = day.year - insured.born.year
    return "1401" if age < 1 else "1402" if age < 7 else "1403"


def _identities(insured: Insured | None) -> Iterator[Identity]:
    if insured is None:
        return
    begin = max(insured.born, _CERTIFICATE_AGE)
    if insured.registered_poor:
        yield Identity(type="23", begin=begin, memo="建档立卡贫困人员")
    if insured.sunshine:
        yield Identity(type="60", begin=begin, memo="精神病阳光救助对象")
    if insured.aid is not Aid.NONE:
        code, memo = _AID[insured.aid]
        yield Identity(type=code, begin=begin, memo=memo)
