"""What the references of a play find besides replies: the person, the place, the fee lines, the days."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from yibao.acceptance.model import Play, Scene, Suite
from yibao.platform.world import Institution, Item, PersonFacts, World

_PERSON = re.compile(r"p([1-9]\d?)?")
_CENT = Decimal("0.01")
_FLAGS = {"approved": "1", "refused": "2"}


class CaseError(ValueError):
    """A case that cannot be played as written; ``reason`` names what is wrong with which word."""

    def __init__(self, reason: str, found: str) -> None:
        super().__init__(f"{reason}: {found}")
        self.reason = reason
        self.found = found


@dataclass(frozen=True)
class Stage:
    """Where cases are played: the suite, the world that it speaks of, and who stands in for its people elsewhere.

    ``people``: psn_no → fields that differ at a real platform (psn_no, certno, psn_name …); ``places``: institution
    code → fields that differ (code, name, area, operator, operator_name, doctor …).
    """

    suite: Suite
    world: World
    people: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    institutions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def psn_no_of(case_id: str, word: str) -> str:
    """The person that a play calls p, p2 … in a case. Raises CaseError."""
    match = _PERSON.fullmatch(word)
    if match is None:
        raise CaseError("person", word)
    return f"51010000000000{int(case_id[1:]):03d}{int(match.group(1) or 1):03d}"


def parameters(play: Play, scene: Scene) -> dict[str, Any]:
    """What the play gives, and what the scene takes otherwise. Raises CaseError for one missing or unknown."""
    usual: dict[str, Any] = {"by": "p", "refused": "", **scene.usual}
    for name in scene.needs:
        if name not in play.given:
            raise CaseError("parameter-missing", name)
    for name in play.given:
        if name not in usual and name not in scene.needs:
            raise CaseError("parameter-unknown", name)
    return {**usual, **play.given}


def facts(stage: Stage, case_id: str, play: Play) -> dict[str, Any]:
    """Everything that the scene's content may refer to, replies aside. Raises CaseError."""
    scene = stage.suite.scenes.get(play.scene)
    if scene is None:
        raise CaseError("scene", play.scene)
    given = parameters(play, scene)
    person = stage.world.persons.get(psn_no_of(case_id, given["by"]))
    if person is None:
        raise CaseError("person", given["by"])
    found: dict[str, Any] = {
        **given,
        "ref": f"{case_id}{play.name.upper()}",
        "p": person_facts(stage, person),
    }
    found["at"] = place_facts(stage, given.get("at", "three"))
    if "to" in given:
        found["to"] = place_facts(stage, given["to"])
    for word in ("diag", "disease"):
        found[f"{word}_name"] = _disease(stage.world, given[word]) if given.get(word) else ""
    lines = [
        line_facts(stage.world, found["ref"], number, text)
        for number, text in enumerate(given.get("lines", ()), 1)
    ]
    found["lines"] = lines
    found["total"] = sum((line["amount"] for line in lines), Decimal("0.00"))
    _check_days(given)
    return found


def person_facts(stage: Stage, person: PersonFacts) -> dict[str, str]:
    """A person by the field codes that requests use."""
    row = person.insurances[0] if person.insurances else None
    own = {
        "psn_no": person.psn_no,
        "psn_name": person.name,
        "name": person.name,
        "certno": person.certno,
        "cert_type": "02",
        "cert_no": person.certno,
        "card_sn": "",
        "gend": person.gend,
        "born": person.born.isoformat(),
        "age": str(2026 - person.born.year),
        "insutype": row.insutype if row else "310",
        "area": person.area,
        "tel": person.tel,
    }
    return own | dict(stage.people.get(person.psn_no, {}))


def place_facts(stage: Stage, word: str) -> dict[str, str]:
    """An institution with a department, a doctor and somebody at the desk. Raises CaseError."""
    place = stage.world.institutions.get(stage.suite.places.get(word, word))
    if place is None:
        raise CaseError("place", word)
    return _at(stage.world, place) | dict(stage.institutions.get(place.code, {}))


def _at(world: World, place: Institution) -> dict[str, str]:
    department = next((row for row in world.departments if row.institution == place.code), None)
    staff = [row for row in world.staff.values() if row.institution == place.code]
    doctor = next((row for row in staff if row.type), None)
    clerk = next((row for row in staff if not row.type), doctor)
    return {
        "code": place.code,
        "name": place.name,
        "area": place.area,
        "dept": department.code if department else "A02",
        "dept_name": department.name if department else "全科医疗科",
        "caty": department.caty if department else "A02",
        "doctor": doctor.code if doctor else "",
        "doctor_name": doctor.name if doctor else "",
        "operator": clerk.code if clerk else "",
        "operator_name": clerk.name if clerk else "",
    }


def line_facts(world: World, ref: str, number: int, text: str) -> dict[str, Any]:
    """``<own code> <count> [<price>] [approved|refused]`` as a fee line. Raises CaseError."""
    words = text.split()
    item = _item(world, words[0] if words else "")
    flag = _FLAGS.get(words[-1], "") if len(words) > 2 else ""
    numbers = words[1 : len(words) - bool(flag)]
    try:
        count = Decimal(numbers[0])
        price = Decimal(numbers[1]) if len(numbers) > 1 else item.price
    except (InvalidOperation, IndexError) as error:
        raise CaseError("line", text) from error
    if len(numbers) > 2 or not count.is_finite() or not price.is_finite():
        raise CaseError("line", text)
    return {
        "sn": f"{ref}{number:03d}",
        "code": item.code,
        "own": item.own_code or item.code,
        "name": item.name,
        "count": count,
        "price": price,
        "amount": (price * count).quantize(_CENT, ROUND_HALF_UP),
        "approval": flag or "0",
        "spec": item.spec or item.unit or "次",
        "dosform": item.dosform or "不适用",
        "unit": item.unit or "次",
    }


def _item(world: World, own: str) -> Item:
    named = (item for item in world.items.values() if own and item.own_code == own)
    found = world.items.get(own) or next(named, None)
    if found is None:
        raise CaseError("item", own)
    return found


def _disease(world: World, code: str) -> str:
    found = world.diseases.get(code)
    if found is None:
        raise CaseError("disease", code)
    return found.name


def _check_days(given: Mapping[str, Any]) -> None:
    for word in ("day", "begin", "end"):
        if word in given:
            try:
                date.fromisoformat(given[word])
            except ValueError as error:
                raise CaseError("day", str(given[word])) from error
