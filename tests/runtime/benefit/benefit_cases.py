"""Reads ``tests/cases/benefit/*.yaml``: claims in shorthand with what was worked out for them by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import yaml

from yibao.benefit import settle
from yibao.benefit.kinds import Away, Benefit, Inquiry, Mark, Part
from yibao.benefit.model import (
    Account,
    Claim,
    Filing,
    History,
    Institution,
    Insured,
    Line,
    NotPayable,
    Referral,
    Settlement,
)
from yibao.benefit.policy import Policy

FOLDER = Path(__file__).parents[2] / "cases" / "benefit"
_EXPECTATIONS = ("expect", "split", "funds", "delta", "steps", "refused")
_CLAIM_KEYS = (
    "benefit",
    "who",
    "where",
    "days",
    "lines",
    "disease",
    "diagnoses",
    "filings",
    "away",
    "referral",
    "inquiry",
    "birth",
    "spouse",
    "account",
    "totals",
    "last",
)


@dataclass(frozen=True)
class Case:
    """A claim and what must come of it; ``why`` is the working out."""

    id: str
    why: str
    claim: Claim
    expect: Mapping[str, Decimal] = field(default_factory=dict)
    split: tuple[Mapping[str, str], ...] = ()
    funds: Mapping[str, Decimal] | None = None
    delta: Mapping[str, Decimal] | None = None
    steps: tuple[str, ...] = ()
    refused: str = ""

    def problems(self, policy: Policy) -> list[str]:
        """How the settlement differs from what was expected; nothing when it is right."""
        try:
            settlement = settle(policy, self.claim)
        except NotPayable as refusal:
            return [] if refusal.reason == self.refused else [f"refused: {refusal.reason}"]
        if self.refused:
            return [f"settled, but {self.refused} was expected"]
        return [*self._wrong_sums(settlement), *self._wrong_rows(settlement)]

    def _wrong_sums(self, settlement: Settlement) -> list[str]:
        return [
            f"{code}: {getattr(settlement.sums, code)}, not {amount}"
            for code, amount in self.expect.items()
            if getattr(settlement.sums, code) != amount
        ]

    def _wrong_rows(self, settlement: Settlement) -> list[str]:
        found = []
        funds = {row.fund_pay_type: row.fund_payamt for row in settlement.funds}
        if self.funds is not None and funds != self.funds:
            found.append(f"funds: {funds}")
        if self.delta is not None and settlement.delta.amounts != self.delta:
            found.append(f"delta: {settlement.delta.amounts}")
        rules = {step.rule for step in settlement.steps}
        found.extend(f"no step {rule}" for rule in self.steps if rule not in rules)
        for at, wanted in enumerate(self.split):
            for code, value in wanted.items():
                is_now = getattr(settlement.lines[at], code)
                if (is_now != Decimal(value)) if isinstance(is_now, Decimal) else (is_now != value):
                    found.append(f"line {at + 1} {code}: {is_now}, not {value}")
        return found


@cache
def all_cases() -> tuple[Case, ...]:
    """Every case of every file; ids are ``<file>:<case>``. Raises ValueError for an unknown key or a doubled id."""
    return tuple(case for path in sorted(FOLDER.glob("*.yaml")) for case in read_cases(path))


def read_cases(path: Path) -> tuple[Case, ...]:
    """The cases of one file."""
    tree = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    found = [_case(path.stem, {**tree.get("defaults", {}), **told}) for told in tree["cases"]]
    ids = [case.id for case in found]
    if len(ids) != len(set(ids)):
        raise ValueError(f"doubled: {sorted({one for one in ids if ids.count(one) > 1})}")
    return tuple(found)


def _case(stem: str, told: Mapping[str, Any]) -> Case:
    unknown = set(told) - {"case", "why", *_CLAIM_KEYS, *_EXPECTATIONS}
    if unknown or not told.get("why") or not set(told) & {"expect", "refused"}:
        raise ValueError(f"{stem}:{told.get('case')}: {unknown or 'why and expect are needed'}")
    return Case(
        f"{stem}:{told['case']}",
        told["why"],
        claim_of(told),
        _amounts(told.get("expect", {})),
        tuple(told.get("split", ())),
        _amounts(told["funds"]) if "funds" in told else None,
        _amounts(told["delta"]) if "delta" in told else None,
        tuple(told.get("steps", ())),
        told.get("refused", ""),
    )


def claim_of(told: Mapping[str, Any]) -> Claim:
    """A claim from the shorthand."""
    begin, end = (date.fromisoformat(day) for day in told["days"].split(".."))
    return Claim(
        Benefit(told["benefit"]),
        msgspec.convert(told["who"], Insured, strict=False),
        msgspec.convert({"code": "H1", **told["where"]}, Institution, strict=False),
        begin,
        end,
        tuple(line_of(str(at + 1), text) for at, text in enumerate(told.get("lines", ()))),
        disease=told.get("disease", ""),
        diagnoses=tuple(told.get("diagnoses", ())),
        away=Away(told.get("away", "")),
        filings=msgspec.convert(told.get("filings", ()), tuple[Filing, ...], strict=False),
        referral=msgspec.convert(told["referral"], Referral, strict=False) if "referral" in told else None,
        inquiry=Inquiry(told.get("inquiry", "")),
        birth=told.get("birth", ""),
        spouse=told.get("spouse") == "true",
        account=msgspec.convert(told.get("account", {}), Account, strict=False),
        history=msgspec.convert(
            {"totals": {"amounts": told.get("totals", {})}, "last_settled": told.get("last", {})},
            History,
            strict=False,
        ),
    )


def line_of(sn: str, text: str) -> Line:
    """``02 30 x 3 limit=28 share=0.10 mark=stoma-bag part=delivery restricted approval=1``."""
    level, price, *words = text.split()
    count = "1"
    if words[:1] == ["x"]:
        count, words = words[1], words[2:]
    facts = dict(word.partition("=")[::2] for word in words)
    if set(facts) - {"limit", "share", "mark", "part", "restricted", "approval"}:
        raise ValueError(text)
    return Line(
        sn,
        f"ITEM{sn}",
        Decimal(price),
        Decimal(count),
        level,
        Decimal(facts["share"]) if "share" in facts else None,
        Decimal(facts["limit"]) if "limit" in facts else None,
        "restricted" in facts,
        facts.get("approval", "0"),
        (Mark(facts["mark"]),) if "mark" in facts else (),
        Part(facts.get("part", "")),
    )


def _amounts(told: Mapping[str, str]) -> dict[str, Decimal]:
    return {key: Decimal(value) for key, value in told.items()}
