"""Running totals of one person in one year: exact, additive, so that a refund restores them to the last cent."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import msgspec

_ZERO = Decimal(0)


class Totals(msgspec.Struct, frozen=True):
    """Sums by key. Keys that are zero are left out, so ``t.plus(d).plus(d.negated()) == t`` holds exactly.

    A settlement's ``delta`` is a Totals too: store it with the settlement, add it when the settlement is made, add
    its negation when it is refunded. Which keys there are is the engine's affair: keep them all, by
    (person, year). Amounts are yuan, except keys that end in ``.count``, which count settlements or days.

    | key | meaning |
    | --- | --- |
    | ``pool.paid`` | pool fund, against the year's ceiling (hifp_pay) |
    | ``serious.base``, ``serious.paid`` | in-scope self-pay counted for serious-illness insurance; what it paid |
    | ``large.paid``, ``civil.paid`` | large-sum subsidy, civil-servant subsidy |
    | ``aid.ordinary.paid``, ``aid.severe.paid`` | medical assistance below its two ceilings |
    | ``admissions.count`` | admissions of the year that bore their whole deductible (a transfer continues one and does not count) |
    | ``<benefit>.deducted``, ``<benefit>.paid``, ``<benefit>.count`` | deductible borne, fund paid, settlements of a benefit |
    | ``two-diseases.<disease>.paid``, ``chronic.<class>.paid``, ``maternity.<part>.base`` | below ceilings and quotas of their own |
    """

    amounts: Mapping[str, Decimal] = {}

    def get(self, key: str) -> Decimal:
        """The sum under a key; 0 when there is none."""
        return self.amounts.get(key, _ZERO)

    def plus(self, other: Totals) -> Totals:
        """The sums of both."""
        sums = dict(self.amounts)
        for key, amount in other.amounts.items():
            sums[key] = sums.get(key, _ZERO) + amount
        return Totals({key: sums[key] for key in sorted(sums) if sums[key]})

    def negated(self) -> Totals:
        """The same sums with the other sign."""
        return Totals({key: -amount for key, amount in self.amounts.items()})
