"""Does a case fail when any single figure of the policy is wrong? Every figure is changed in turn, up and down.

The claims that the cases put to the engine are recorded once, each with the figures that settling it looked at. A
mutant that settles those claims as before cannot be noticed; otherwise the cases whose claims come out differently are
played against the platform with that policy, until one fails.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
import pytest
from kit_support import Kit

from yibao.benefit import settle
from yibao.benefit.model import Claim, NotPayable
from yibao.benefit.mutate import changed, lowered, mutations
from yibao.benefit.policy import Figure, Policy, Version
from yibao.platform import settling

Outcome = object


def outcome(policy: Policy, claim: Claim) -> Outcome:
    """Sums and split, or the reason why not; the steps name figures and would differ without being noticed."""
    try:
        settled = settle(policy, claim)
    except NotPayable as reason:
        return reason.reason
    return settled.sums, settled.lines, settled.delta


class Looked(dict[str, Figure]):
    """Figures that remember which of them were asked for."""

    def __init__(self, figures: Mapping[str, Figure]) -> None:
        super().__init__(figures)
        self.keys_read: set[str] = set()

    def __getitem__(self, key: str) -> Figure:
        self.keys_read.add(key)
        return super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self.keys_read.add(key)
        return super().get(key, default)


@dataclass(frozen=True)
class Asked:
    """A claim of a case, what it came to, and the keys of the figures that this took."""

    case_id: str
    claim: Claim
    before: Outcome
    keys: frozenset[str]


@pytest.fixture(scope="module")
def asked(kit: Kit) -> list[Asked]:
    """In the matrix's order."""
    found: list[Asked] = []
    patch = pytest.MonkeyPatch()
    try:
        runner = kit.runner()
        for case_id in kit.suite.cases:
            claims: list[Claim] = []

            def noted(policy: Policy, claim: Claim, claims: list[Claim] = claims) -> object:
                claims.append(claim)
                return settle(policy, claim)

            patch.setattr(settling, "settle", noted)
            assert runner.run(case_id).passed, case_id
            # A trial and its settlement ask the same.
            unlike = [claim for number, claim in enumerate(claims) if claim not in claims[:number]]
            found += [_asked(kit.policy, case_id, claim) for claim in unlike]
    finally:
        patch.undo()
    return found


def _asked(policy: Policy, case_id: str, claim: Claim) -> Asked:
    watched = msgspec.structs.replace(policy)
    figures = [Looked(version.figures) for version in policy.resolved]
    versions = zip(policy.resolved, figures, strict=True)
    watched.__dict__["resolved"] = tuple(Version(version.start, looked) for version, looked in versions)
    before = outcome(watched, claim)
    return Asked(case_id, claim, before, frozenset().union(*(looked.keys_read for looked in figures)))


@pytest.mark.parametrize("change", [changed, lowered])
def test_a_wrong_figure_makes_a_case_fail(
    kit: Kit, asked: list[Asked], change: Callable[[Figure], Figure]
) -> None:
    mutants = list(mutations(kit.policy, change))
    alive = [path for path, mutant in mutants if not _noticed(kit, asked, path.split()[1], mutant)]
    print(f"{change.__name__}: {len(mutants) - len(alive)} of {len(mutants)} noticed; not: {alive}")
    assert len(mutants) > 150
    assert len(alive) <= len(mutants) * 0.05, alive


def _noticed(kit: Kit, asked: list[Asked], key: str, mutant: Policy) -> bool:
    differing = {one.case_id for one in asked if key in one.keys and outcome(mutant, one.claim) != one.before}
    # The shortest first: most of them notice.
    ordered = sorted(differing, key=lambda case_id: (len(kit.suite.cases[case_id].plays), case_id))
    return any(not kit.runner(mutant).run(case_id).passed for case_id in ordered)
