"""The deductible (起付线): what the kind says is due, borne as far as the portion reaches."""

from __future__ import annotations

from decimal import Decimal

from yibao.benefit import words
from yibao.benefit.model import ZERO
from yibao.benefit.portion import ADMISSIONS, Portion
from yibao.benefit.work import Work


def bear_deductibles(work: Work) -> None:
    """Fill each portion's ``borne``; running totals learn of it."""
    for portion in work.portions:
        _bear(work, portion)


def _bear(work: Work, portion: Portion) -> None:
    due = ZERO
    for part in portion.dues:
        amount = part.amount + ZERO
        due += amount
        sign = "" if amount < 0 else "+"
        zh = f"{words.zh(part.rule)} {sign}{amount} 元"
        work.step(
            part.rule, portion.payable, amount, part.figure, zh, f"{words.en(part.rule)}: {sign}{amount}"
        )
    if not portion.dues:
        return
    portion.borne = min(max(due, ZERO), portion.payable)
    referral = work.case.claim.referral
    counted = referral is not None and referral.counted
    if work.kind.stay and not counted and portion.borne == max(due, ZERO):
        # A stay below its deductible must not make the next one cheaper: splitting a stay would pay.
        work.count(ADMISSIONS, Decimal(1))
    work.count(f"{portion.name}.deducted", portion.borne)
    if portion.borne != due:
        zh = f"本次实际承担起付线 {portion.borne} 元"
        work.step(
            "deductible-borne", portion.payable, portion.borne, None, zh, f"deductible borne: {portion.borne}"
        )
