"""Another region is another YAML file: no line of code knows the shipped policy's figures."""

from __future__ import annotations

from pathlib import Path

import pytest
from benefit_cases import Case, read_cases
from benefit_identities import broken

from yibao.benefit import read_policy, settle
from yibao.benefit.codes import benefit_of
from yibao.benefit.kinds import Benefit, Population
from yibaogen.render.shared.policies import render

FOLDER = Path(__file__).parents[2] / "cases" / "second_region"
MADE = render(FOLDER / "specs")
POLICY = read_policy(MADE.texts["policies/small-city.json"].encode())


def test_the_file_has_nothing_to_complain_of() -> None:
    assert MADE.events == () and POLICY.policy == "small-city"


@pytest.mark.parametrize("case", read_cases(FOLDER / "small-city.yaml"), ids=lambda case: case.id)
def test_hand_computed(case: Case) -> None:
    assert case.problems(POLICY) == [], case.why
    if not case.refused:
        assert broken(case.claim, settle(POLICY, case.claim)) == []


def test_its_own_medical_types() -> None:
    assert benefit_of(POLICY, "11", Population.RESIDENT) is Benefit.POOLED
    assert benefit_of(POLICY, "9901", Population.RESIDENT) is None
