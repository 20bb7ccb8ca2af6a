"""A portion: some in-scope money of a claim that one set of terms pays. Benefit kinds make them, stages pay them.

Most claims have one portion; a general visit with drugs or a maternity claim has several; an ordinary visit none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from yibao.benefit.kinds import Purse
from yibao.benefit.money import ZERO
from yibao.benefit.policy import Figure

ADMISSIONS = "admissions.count"
"""Running total: admissions of the year that bore their whole deductible."""


@dataclass(frozen=True, slots=True)
class Due:
    """What one rule adds to (or, negative, takes off) the deductible."""

    rule: str
    amount: Decimal
    figure: Figure | None = None


class Way(StrEnum):
    """How a factor changes the share paid so far."""

    SET = "set"
    ADD = "add"
    TIMES = "times"
    WHOLE = "whole"  # 100 %; the figure is what brings it about: an age, a quota


@dataclass(frozen=True, slots=True)
class Factor:
    """One figure's part in the share that is paid."""

    rule: str
    way: Way
    figure: Figure


@dataclass(frozen=True, slots=True)
class Ceiling:
    """Pay no more than ``figure`` in a year; ``total`` names the running total that counts."""

    rule: str
    total: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class Quota:
    """At most ``limit`` of the base is paid from; what exceeds it falls to the person, or to the hospital.

    ``total`` names the running total that what is paid from counts into, "" when each claim stands alone.
    """

    rule: str
    limit: Decimal
    figure: Figure
    hospital_bears: bool = False
    total: str = ""


@dataclass(slots=True)
class Portion:
    """Terms of payment (made by a benefit kind) and what the stages have found so far (``borne``, ``paid``).

    ``name`` is the benefit whose running totals (``<name>.paid``, ``<name>.deducted``) it belongs to.
    """

    name: str
    base: Decimal
    factors: tuple[Factor, ...]
    dues: tuple[Due, ...] = ()
    ceilings: tuple[Ceiling, ...] = ()
    quota: Quota | None = None
    purse: Purse = Purse.POOL
    payable: Decimal = field(default=ZERO, init=False)  # base within quota
    borne: Decimal = field(default=ZERO, init=False)  # deductible
    share: Decimal = field(default=ZERO, init=False)
    entitled: Decimal = field(default=ZERO, init=False)  # before ceilings
    paid: Decimal = field(default=ZERO, init=False)
    room: Decimal | None = field(default=None, init=False)  # smallest room below the ceilings
    beyond_year: Decimal = field(default=ZERO, init=False)  # cut off by the year's ceiling
