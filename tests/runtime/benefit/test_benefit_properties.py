"""Laws of every settlement: what adds up, what is never exceeded, what a refund restores, what splitting never gains."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import msgspec
import pytest
from benefit_identities import broken
from benefit_strategies import POLICY, claims, persons
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from yibao.benefit import settle
from yibao.benefit.kinds import Aid, Benefit, Population
from yibao.benefit.model import Claim, History, Insured, Line, NotPayable, Settlement
from yibao.benefit.totals import Totals
from yibao.events.catalogue import catalogue

_FUND_RULES = ("ratio-", "ceiling-", "serious-", "large-", "civil-", "aid-", "relief-in-scope")
_fast = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _settled(claim: Claim) -> Settlement | None:
    try:
        return settle(POLICY, claim)
    except NotPayable as refusal:
        assert refusal.reason in catalogue()
        assert all(isinstance(value, str) for value in refusal.details.values())
        return None


@_fast
@given(claims())
def test_identities_and_explanation(claim: Claim) -> None:
    settlement = _settled(claim)
    if settlement is None:
        return
    assert broken(claim, settlement) == []
    told = sum((step.amount for step in settlement.steps if step.rule.startswith(_FUND_RULES)), Decimal(0))
    assert told == settlement.sums.fund_pay_sumamt
    for step in settlement.steps:
        assert (step.key == "") == (step.figure is None) == (step.source == "")
        assert step.zh and step.en


@_fast
@given(claims())
def test_deterministic_and_blind_to_the_order_of_lines(claim: Claim) -> None:
    settlement = _settled(claim)
    if settlement is None:
        return
    assert settle(POLICY, claim) == settlement
    turned = settle(POLICY, msgspec.structs.replace(claim, lines=claim.lines[::-1]))
    assert turned.sums == settlement.sums and turned.delta == settlement.delta


def _after(history: History, claim: Claim, settlement: Settlement) -> History:
    last = {**history.last_settled, claim.benefit: claim.end}
    return History(history.totals.plus(settlement.delta), last)


@st.composite
def years(draw: st.DrawFn) -> tuple[Insured, tuple[Claim, ...]]:
    """Some claims of one person in one year."""
    person = draw(persons())
    wanted = draw(st.lists(claims(insured=person), min_size=2, max_size=7))
    return person, tuple(wanted)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(years(), st.randoms(use_true_random=False))
def test_no_fund_exceeds_its_ceiling_and_refunds_restore(
    year: tuple[Insured, tuple[Claim, ...]], random: object
) -> None:
    person, wanted = year
    history = History()
    made: list[Settlement] = []
    for claim in wanted:
        settlement = _settled(msgspec.structs.replace(claim, history=history))
        if settlement is None:
            continue
        history = _after(history, claim, settlement)
        made.append(settlement)
        _below_ceilings(history.totals, person)
    random.shuffle(made)  # type: ignore[attr-defined]
    totals = history.totals
    for settlement in made:
        before = totals
        totals = totals.plus(settlement.delta.negated())
        assert totals.plus(settlement.delta) == before
    assert totals == Totals()


def _below_ceilings(totals: Totals, person: Insured) -> None:
    scheme = person.population.value
    limits: dict[str, str] = {"large.paid": "large.ceiling", "civil.paid": "civil.ceiling"}
    if person.population is not Population.CADRE:
        limits["pool.paid"] = f"ceiling.year.{scheme}"
        limits["stoma.paid"] = f"stoma.{scheme}.ceiling"
        limits["registered-poor.paid"] = f"registered-poor.{scheme}.ceiling"
        limits["dialysis.paid"] = f"dialysis.ceiling.{scheme}"
        limits |= {
            f"chronic.{one}.paid": f"chronic.ceiling.{scheme}.{one}"
            for one in ("one", "two", "three", "four")
        }
    if person.population is Population.RESIDENT:
        limits["pooled-outpatient.paid"] = "pooled.resident.ceiling"
        limits |= {f"two-diseases.{one}.paid": f"two-diseases.{one}" for one in ("hypertension", "diabetes")}
    if person.population is Population.EMPLOYEE:
        group = "retired" if person.retired else "active"
        limits["pooled-outpatient.paid"] = f"pooled.employee.{group}.ceiling"
    for name in ("cerebral-palsy", "college-outpatient", "college-trauma", "leukaemia", "heart"):
        limits[f"{name}.paid"] = f"{name}.ceiling"
    if person.aid is Aid.LOW_INCOME:
        limits |= {
            "aid.ordinary.paid": "aid.inpatient.low-income.ceiling",
            "aid.severe.paid": "aid.severe.ceiling",
        }
    if person.aid in (Aid.MENTAL, Aid.DISABLED):
        limits["aid.severe.paid"] = f"aid.chronic.ceiling.{person.aid}"
    figures = POLICY.on(date(2026, 1, 1)).figures  # type: ignore[union-attr]
    for total, key in limits.items():
        assert 0 <= totals.get(total) <= figures[key].value, total


_STAYS = (Benefit.INPATIENT, Benefit.TRAUMA, Benefit.CHRONIC_STAY, Benefit.SPECIAL)
_YEARLY = (Benefit.POOLED, Benefit.CHRONIC, Benefit.COLLEGE_TRAUMA, Benefit.MATERNITY)
_OTHERS = tuple(one for one in Benefit if one is not Benefit.BED_DAY and one not in (*_STAYS, *_YEARLY))


@pytest.mark.parametrize("benefits", [_STAYS, _YEARLY, _OTHERS], ids=["stays", "yearly", "others"])
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_two_settlements_never_give_more_than_one(benefits: tuple[Benefit, ...], data: st.DataObject) -> None:
    """Lines spread over two settlements of the same days: the funds pay no more, but for a cent of rounding.

    The first settlement is a small one, since what is below a deductible tempts most. Bed days are counted by nights:
    see below.
    """
    claim = data.draw(claims(benefits=benefits))
    small = Decimal(data.draw(st.integers(100, 40_000))) / 100
    marks = claim.lines[0].marks
    first_line = Line("0", "ITEM0", small, Decimal(1), marks=marks, part=claim.lines[0].part)
    claim = msgspec.structs.replace(claim, lines=(first_line, *claim.lines))
    whole = _settled(claim)
    first = _settled(msgspec.structs.replace(claim, lines=claim.lines[:1]))
    if whole is None or first is None:
        return
    later = msgspec.structs.replace(claim, lines=claim.lines[1:], history=_after(claim.history, claim, first))
    second = _settled(later)
    if second is not None:
        paid = first.sums.fund_pay_sumamt + second.sums.fund_pay_sumamt
        assert paid <= whole.sums.fund_pay_sumamt + Decimal("0.05")


@_fast
@given(claims(), st.integers(0, 10**6))
def test_own_expense_changes_no_fund(claim: Claim, fen: int) -> None:
    whole = _settled(claim)
    if whole is None:
        return
    extra = msgspec.structs.replace(
        claim.lines[0], sn="x", price=Decimal(fen) / 100, count=Decimal(1), level="03", marks=()
    )
    more = settle(POLICY, msgspec.structs.replace(claim, lines=(*claim.lines, extra)))
    assert more.delta == whole.delta
    assert more.sums.fund_pay_sumamt == whole.sums.fund_pay_sumamt
    assert more.sums.fulamt_ownpay_amt == whole.sums.fulamt_ownpay_amt + Decimal(fen) / 100


@_fast
@given(claims(benefits=(Benefit.BED_DAY,)).filter(lambda claim: claim.days > 1), st.data())
def test_nights_in_two_stays_never_give_more_than_in_one(claim: Claim, data: st.DataObject) -> None:
    """Bed days: the same nights and lines as two stays, one after the other.

    Returned lines that are cut off from what they return make a stay that is refused: its lines are settled nowhere, so
    they are left out of the one stay too.
    """
    day = claim.begin + timedelta(days=data.draw(st.integers(1, claim.days - 1)))
    cut = data.draw(st.integers(0, len(claim.lines)))
    history, paid, settled = claim.history, Decimal(0), ()
    for begin, end, lines in ((claim.begin, day, claim.lines[:cut]), (day, claim.end, claim.lines[cut:])):
        part = msgspec.structs.replace(claim, begin=begin, end=end, lines=lines, history=history)
        settlement = _settled(part) if lines else None
        if settlement is not None:
            history = _after(history, part, settlement)
            paid += settlement.sums.fund_pay_sumamt
            settled += lines
    if settled:
        whole = settle(POLICY, msgspec.structs.replace(claim, lines=settled))
        assert paid <= whole.sums.fund_pay_sumamt + Decimal("0.05")
