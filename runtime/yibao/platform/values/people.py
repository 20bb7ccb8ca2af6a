"""Invented people whose facts agree: sex, birth date and id number."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from yibao.platform.values.vocabulary import EMPLOYERS, GIVEN, STREETS, SURNAMES
from yibao.validate.functions import is_id_card

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK = "10X98765432"
_FIXED_DAY = date(2026, 1, 1)
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


def person_of(identities: Sequence[str], rng: Random, today: date) -> Person:
    """The person behind an id card or another number: always the same one for the same number.

    A card number comes before all others, because sex and birth date follow from it. Without any number somebody
    that ``rng`` picks.
    """
    if not identities:
        return _make_person(rng, today, None)
    card = next(filter(_is_card, identities), None)
    own = Random(int.from_bytes(hashlib.sha256((card or identities[0]).encode()).digest()))
    return _make_person(own, _FIXED_DAY, card)


def _is_card(text: str) -> bool:
    return len(text) == 18 and is_id_card(text)


def _make_person(rng: Random, today: date, card: str | None) -> Person:
    """Somebody between 20 and 85 years old, or the one to whom an id number belongs."""
    born = today - timedelta(days=rng.randint(20 * 366, 85 * 365))
    order = rng.randint(1, 999)
    if card is not None:
        born, order = date.fromisoformat(f"{card[6:10]}-{card[10:12]}-{card[12:14]}"), int(card[14:17])
    first17 = f"{_AREA}{born:%Y%m%d}{order:03d}"
    return Person(
        name=rng.choice(SURNAMES) + rng.choice(GIVEN),
        gend="1" if order % 2 else "2",
        born=born,
        certno=card or first17 + check_digit(first17),
        psn_no=f"9999{rng.randrange(10**16):016d}",
        phone=f"199{rng.randrange(10**4):04d}0000",
        address=rng.choice(STREETS),
        employer=rng.choice(EMPLOYERS),
    )
