"""Settlements worked out by hand."""

from __future__ import annotations

import pytest
from benefit_cases import Case, all_cases
from benefit_identities import broken

from yibao.benefit import settle
from yibao.benefit.benefits import KINDS
from yibao.benefit.kinds import Benefit
from yibao.benefit.shipped import shipped

POLICY = shipped()


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.id)
def test_hand_computed(case: Case) -> None:
    assert case.problems(POLICY) == [], case.why


@pytest.mark.parametrize("case", [case for case in all_cases() if not case.refused], ids=lambda case: case.id)
def test_identities_hold(case: Case) -> None:
    assert broken(case.claim, settle(POLICY, case.claim)) == []


def test_every_benefit_has_a_row_and_a_case() -> None:
    assert set(KINDS) == set(Benefit)
    assert {case.claim.benefit for case in all_cases() if not case.refused} == set(Benefit)
