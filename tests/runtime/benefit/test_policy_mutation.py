"""Would the hand-computed settlements notice a wrong figure? Every figure of the policy is changed in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from benefit_cases import Case, all_cases

from yibao.benefit.figures import units
from yibao.benefit.mutate import changed, lowered, mutations
from yibao.benefit.policy import Figure, Policy
from yibao.benefit.shipped import shipped

POLICY = shipped()
MUTANTS = tuple(mutations(POLICY))


def test_every_figure_is_changed_once() -> None:
    written = [f"{version.start} {figure.key}" for version in POLICY.versions for figure in version.figures]
    assert [path for path, _ in MUTANTS] == written
    assert len(set(written)) == len(written) >= len(units())


def test_one_figure_differs_and_its_unit_allows_it() -> None:
    for path, mutant in MUTANTS:
        pairs = zip(_figures(POLICY), _figures(mutant), strict=True)
        differing = [(old, new) for old, new in pairs if old != new]
        assert len(differing) == 1, path
        old, new = differing[0]
        assert new == changed(old) and not units()[new.key].problem(new.value), path


def _figures(policy: Policy) -> Iterator[object]:
    return (figure for version in policy.versions for figure in version.figures)


@pytest.mark.parametrize("change", [changed, lowered])
def test_the_cases_notice_nearly_every_wrong_figure(change: Callable[[Figure], Figure]) -> None:
    mutants = list(mutations(POLICY, change))
    survivors = [path for path, mutant in mutants if not _noticed(mutant, all_cases())]
    assert len(survivors) <= len(mutants) * 0.05, survivors


def _noticed(mutant: Policy, cases: tuple[Case, ...]) -> bool:
    return any(case.problems(mutant) for case in cases)
