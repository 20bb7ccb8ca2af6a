"""A claim together with the version of the policy that holds for it: what benefit kinds ask about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from yibao.benefit.kinds import Mark, Population, Tier
from yibao.benefit.labels import label_en, label_zh
from yibao.benefit.model import Claim, NotPayable
from yibao.benefit.policy import Figure, Policy, Version


class Case:
    """A claim and its policy; ``age`` is in completed years on the first day of treatment."""

    __slots__ = ("age", "claim", "insured", "policy", "version")

    def __init__(self, policy: Policy, version: Version, claim: Claim) -> None:
        self.policy = policy
        self.version = version
        self.claim = claim
        self.insured = claim.insured
        self.age = completed_years(claim.insured.born, claim.begin)

    def figure(self, key: str) -> Figure:
        """The figure of a key of ``yibao.benefit.figures``."""
        return self.version.figures[key]

    def total(self, key: str) -> Decimal:
        """The year's running total before this claim."""
        return self.claim.history.totals.get(key)

    @property
    def scheme(self) -> str:
        """Member name of figures that differ by population: employee or resident."""
        return self.insured.population.value

    @property
    def fund_group(self) -> str:
        """Member name of figures that differ by population and tier: employee, high, low, student."""
        return self.scheme if self.insured.population is Population.EMPLOYEE else self.tier.value

    @property
    def tier(self) -> Tier:
        """A resident's tier; one whose tier is not known counts as high, the requirement's default."""
        return self.insured.tier or Tier.HIGH

    def diagnosed(self, beginnings: Iterable[str]) -> bool:
        """True when any diagnosis begins like one of these."""
        wanted = tuple(beginnings)
        return any(code.startswith(wanted) for code in self.claim.diagnoses)

    def mainly(self, beginnings: Iterable[str]) -> bool:
        """True when the main diagnosis begins like one of these."""
        return bool(self.claim.diagnoses) and self.claim.diagnoses[0].startswith(tuple(beginnings))

    def certified(self, disease: str) -> bool:
        """True when a filing for the disease covers the whole treatment."""
        claim = self.claim
        return any(
            filing.disease == disease and filing.holds_on(claim.begin) and filing.holds_on(claim.end)
            for filing in claim.filings
        )

    def marked(self, mark: Mark) -> bool:
        """True when a line of the claim has the mark."""
        return any(mark in line.marks for line in self.claim.lines)

    def only_for(self, *populations: Population) -> None:
        """Refuse everyone else."""
        if self.insured.population not in populations:
            found = self.insured.population
            raise NotPayable("benefit-population", found=label_zh(found), found_en=label_en(found))


def completed_years(born: date, day: date) -> int:
    """Age on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
