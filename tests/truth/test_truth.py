"""The national edition keeps to what independent witnesses say of it, but for exceptions that are listed with a reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from yibao.message.tables import EditionTable, read_edition

from .compare import Verdict, judge
from .consensus import Agreed, agreed

HERE = Path(__file__).parent
SNAPSHOT = HERE.parents[1] / "generated" / "national" / "edition.json"
LEAST = 0.995


@pytest.fixture(scope="module")
def listed() -> dict[str, Any]:
    exceptions: dict[str, Any] = yaml.safe_load((HERE / "exceptions.yaml").read_text(encoding="utf-8"))
    return exceptions


@pytest.fixture(scope="module")
def facts(listed: dict[str, Any]) -> list[Agreed]:
    other = {(row["source"], infno) for row in listed["other_meaning"] for infno in row["infno"]}
    return agreed(other)


@pytest.fixture(scope="module")
def edition() -> EditionTable:
    return read_edition(SNAPSHOT.read_bytes())


@pytest.fixture(scope="module")
def verdict(edition: EditionTable, facts: list[Agreed]) -> Verdict:
    return judge(edition, facts)


def test_the_witnesses_speak_of_all_that_matters(facts: list[Agreed]) -> None:
    """The bar is only worth something while the tables behind it are whole."""
    assert len(facts) > 2600
    assert len({item.place.infno for item in facts}) >= 85


def test_fields_are_where_the_witnesses_have_them(
    verdict: Verdict, capsys: pytest.CaptureFixture[str]
) -> None:
    share = verdict.present / verdict.fields
    with capsys.disabled():
        print(f"\ntruth: {verdict.present} of {verdict.fields} fields of two witnesses present: {share:.2%}")
    assert share >= LEAST


def test_types_lengths_and_flags_are_the_majoritys(
    verdict: Verdict, capsys: pytest.CaptureFixture[str]
) -> None:
    share = verdict.exact / verdict.typed
    with capsys.disabled():
        print(f"\ntruth: {verdict.exact} of {verdict.typed} typed fields as the majority says: {share:.2%}")
    assert share >= LEAST


def test_every_miss_is_listed_and_none_is_stale(verdict: Verdict, listed: dict[str, Any]) -> None:
    found = {(miss.place, miss.about): str(miss) for miss in verdict.misses}
    excused = {(row["place"], row["about"]) for row in listed["exceptions"]}
    unlisted = [found[key] for key in sorted(found.keys() - excused)]
    stale = sorted(excused - found.keys())
    assert not unlisted, "\n".join(unlisted)
    assert not stale, stale


def test_every_exception_says_why(listed: dict[str, Any]) -> None:
    rows = [*listed["exceptions"], *listed["other_meaning"]]
    assert all(len(row["reason"]) >= 8 for row in rows)


def test_a_dropped_field_and_a_changed_length_are_found(
    edition: EditionTable, facts: list[Agreed], verdict: Verdict
) -> None:
    """The judge is no rubber stamp: two small edits of 2207 show up as exactly two misses."""
    data = msgspec.to_builtins(edition)
    node = next(n for n in data["interfaces"]["2207"]["input"] if n["path"] == "data")
    node["fields"] = [f for f in node["fields"] if f["code"] != "mdtrt_id"]
    next(f for f in node["fields"] if f["code"] == "psn_no")["length"] = 31
    damaged = judge(msgspec.convert(data, EditionTable), facts)
    new = set(damaged.misses) - set(verdict.misses)
    assert {(miss.place, miss.about) for miss in new} == {
        ("2207 input data mdtrt_id", "presence"),
        ("2207 input data psn_no", "length"),
    }
