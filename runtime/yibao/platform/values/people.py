"""Invented people whose facts agree: sex, birth date and id number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from yibao.platform.values.vocabulary import EMPLOYERS, GIVEN, STREETS, SURNAMES

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK = "10X98765432"
_AREA = "999999"
"""No area has this code, so that no number made here can be a living person's."""


@dataclass(frozen=True, slots=True)
class Person:
    """``gend`` is ``1`` (male) or ``2``; ``certno`` an 18-character id number with the right check digit."""

    name: str
    gend: str
    born: date
    certno: str
    psn_no: str
    phone: str
    address: str
    employer: str

    def age(self, today: date) -> int:
        """Full years on a day."""
        return today.year - self.born.year - ((today.month, today.day) < (self.born.month, self.born.day))


def check_digit(first17: str) -> str:
    """The last character of an id number (GB 11643)."""
    return _CHECK[sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, first17, strict=True)) % 11]


def make_person(rng: Random, today: date) -> Person:
    """Somebody between 20 and 85 years old."""
    born = today - timedelta(days=rng.randint(20 * 366, 85 * 365))
    order = rng.randint(1, 999)
    first17 = f"{_AREA}{born:%Y%m%d}{order:03d}"
    return Person(
        name=rng.choice(SURNAMES) + rng.choice(GIVEN),
        gend="1" if order % 2 else "2",
        born=born,
        certno=first17 + check_digit(first17),
        psn_no=f"9999{rng.randrange(10**16):016d}",
        phone=f"199{rng.randrange(10**4):04d}0000",
        address=rng.choice(STREETS),
        employer=rng.choice(EMPLOYERS),
    )
