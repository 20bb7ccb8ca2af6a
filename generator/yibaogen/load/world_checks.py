"""Does the world agree with itself? Codes that others name must be there; people's numbers must be right and invented."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from yibao.events import Span
from yibao.platform.world import Item, PersonFacts, World
from yibao.validate.functions import is_id_card
from yibaogen.load.world_people import INSUTYPES
from yibaogen.text.sink import Sink, nearest

_NOBODY = "999999"  # an area code that no id number has
Spans = Mapping[tuple[str, str], Span]


def check_world(world: World, spans: Spans, sink: Sink) -> None:
    """Note what does not agree."""
    for section, code, found, known in _references(world):
        if found and found not in known:
            sink.error(
                "world-reference", spans.get((section, code)), f"{section} {code}", found=found,
                nearest=nearest(found, known) or "-",
            )  # fmt: skip
    holders: dict[tuple[str, str], str] = {}
    for person in world.persons.values():
        span = spans.get(("persons", person.psn_no))
        for reason in _person(person):
            sink.error("world-person", span, f"persons {person.psn_no}", found=person.name, reason=reason)
        for cert in person.certificates:
            other = holders.setdefault((cert.type, cert.number), person.psn_no)
            if other != person.psn_no:
                sink.error("world-twice", span, f"persons {person.psn_no}", found=cert.number, first=other)
    for item in world.items.values():
        for reason in _item(item):
            sink.error(
                "world-item",
                spans.get(("items", item.code)),
                f"items {item.code}",
                found=item.name,
                reason=reason,
            )


def _references(world: World) -> Iterator[tuple[str, str, str, Mapping[str, object]]]:
    """Section, code, what it names, where that must be."""
    for code, institution in world.institutions.items():
        yield "institutions", code, institution.area, world.areas
    for department in world.departments:
        yield (
            "departments",
            f"{department.institution} {department.code}",
            department.institution,
            world.institutions,
        )
    for code, staff in world.staff.items():
        yield "staff", code, staff.institution, world.institutions
    for psn_no, person in world.persons.items():
        yield "persons", psn_no, person.area, world.areas
        yield "persons", psn_no, person.spouse, world.persons
        if person.insured is not None:
            yield "persons", psn_no, person.insured.first_institution, world.institutions
        for insurance in person.insurances:
            yield "persons", psn_no, insurance.area, world.areas
        for filing in person.filings:
            yield "persons", psn_no, filing.disease, world.diseases


def _person(person: PersonFacts) -> Iterator[str]:
    """What contradicts itself, in both languages."""
    number = person.certno
    if number:
        if not number.startswith(_NOBODY):
            yield f"身份证号须以 {_NOBODY} 开头 (the id number must begin with it)"
        if not is_id_card(number):
            yield "身份证号校验码不对 (check digit of the id number)"
        elif number[6:14] != f"{person.born:%Y%m%d}":
            yield "出生日期与身份证号不符 (birth date and id number)"
        elif (int(number[16]) % 2 == 1) != (person.gend == "1"):
            yield "性别与身份证号不符 (sex and id number)"
    insured = person.insured
    if (insured is None) != (not person.insurances):
        yield "insured 与参保记录不符 (insured and insurances)"
    elif insured is not None and INSUTYPES[insured.population] not in {
        row.insutype for row in person.insurances
    }:
        yield "险种与参保记录不符 (population and insurances)"


def _item(item: Item) -> Iterator[str]:
    rows = sorted(item.limits, key=lambda row: row.begin)
    for first, second in pairwise(rows):
        if first.end is None or first.end >= second.begin:
            yield f"限价时间重叠：{second.begin} (price limits overlap)"
    if item.selfpay_prop is not None and not 0 <= item.selfpay_prop <= 1:
        yield "先自付比例须在 0…1 之间 (selfpay_prop is a share)"
    if item.level not in ("01", "02", "03"):
        yield "收费项目等级须为 01、02、03 (level)"
