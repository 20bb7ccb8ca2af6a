"""Invented people: their facts agree, and the same number is always the same person."""

from __future__ import annotations

from datetime import date
from random import Random

from yibao.platform.values.people import check_digit, person_of
from yibao.validate.functions import is_id_card

TODAY = date(2026, 3, 5)


def test_check_digit_of_the_standards_example() -> None:
    assert check_digit("11010519491231002") == "X"
    assert check_digit("44052418800101001") == "4"


def test_sex_and_birth_follow_from_the_number() -> None:
    for seed in range(200):
        person = person_of([], Random(seed), TODAY)
        assert is_id_card(person.certno)
        assert person.certno[6:14] == f"{person.born:%Y%m%d}"
        assert (int(person.certno[16]) % 2 == 1) == (person.gend == "1")
        assert 19 <= person.age(TODAY) <= 86


def test_nobody_real_can_have_such_a_number() -> None:
    assert all(person_of([], Random(seed), TODAY).certno.startswith("999999") for seed in range(20))


def test_a_given_card_decides() -> None:
    person = person_of(["P1", "11010519491231002X"], Random(1), TODAY)
    assert (person.certno, person.gend, person.born) == ("11010519491231002X", "2", date(1949, 12, 31))


def test_the_same_number_is_the_same_person() -> None:
    assert person_of(["P1"], Random(1), TODAY) == person_of(["P1"], Random(2), date(2030, 1, 1))
    assert person_of(["P1"], Random(1), TODAY) != person_of(["P2"], Random(1), TODAY)
