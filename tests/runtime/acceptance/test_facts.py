"""What plays find besides replies."""

from __future__ import annotations

from decimal import Decimal

import pytest

from yibao.acceptance.facts import CaseError, Stage, facts, line_facts, psn_no_of
from yibao.acceptance.masking import masked
from yibao.acceptance.model import Play, Scene, Suite, shipped_suite
from yibao.acceptance.runner import MessageIds
from yibao.platform.world import shipped_world

WORLD = shipped_world()
SUITE = shipped_suite()
STAGE = Stage(SUITE, WORLD)
VISIT = {"at": "two", "type": "11", "lines": ("SF0001 2 50", "SF0002 1")}


def test_person_place_and_lines() -> None:
    found = facts(STAGE, "A001", Play("visit", "v1", VISIT))
    assert found["p"]["psn_no"] == psn_no_of("A001", "p") == "51010000000000001001"
    assert found["at"]["code"] == SUITE.places["two"]
    assert (found["total"], found["lines"][1]["amount"]) == (Decimal("200.00"), Decimal("100.00"))
    assert found["lines"][0]["sn"] == "A001V1001"
    assert found["day"] == "2026-03-02"


def test_another_platform_has_other_people_and_places() -> None:
    stage = Stage(
        SUITE,
        WORLD,
        {"51010000000000001001": {"psn_no": "77", "psn_name": "某人"}},
        {"H51019900002": {"code": "H1", "operator": "op"}},
    )
    found = facts(stage, "A001", Play("visit", "v1", VISIT))
    assert (found["p"]["psn_no"], found["p"]["psn_name"], found["at"]["code"]) == ("77", "某人", "H1")
    assert found["at"]["operator"] == "op"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"by": "q"}, "person"),
        ({"by": "p99"}, "person"),
        ({"at": "nowhere"}, "place"),
        ({"diag": "X00"}, "disease"),
        ({"lines": ("SF0001",)}, "line"),
        ({"lines": ("SF0001 a b",)}, "line"),
        ({"lines": ("SF0001 NaN 1",)}, "line"),
        ({"lines": ("SF0001 1 2 3",)}, "line"),
        ({"lines": ("NO 1 2",)}, "item"),
        ({"lines": ("",)}, "item"),
        ({"day": "2026-02-30"}, "day"),
        ({"colour": "red"}, "parameter-unknown"),
    ],
)
def test_what_cannot_be_played(change: dict[str, str | tuple[str, ...]], reason: str) -> None:
    with pytest.raises(CaseError) as caught:
        facts(STAGE, "A001", Play("visit", "v1", {**VISIT, **change}))
    assert caught.value.reason == reason


def test_a_parameter_that_is_missing() -> None:
    with pytest.raises(CaseError, match="parameter-missing: lines"):
        facts(STAGE, "A001", Play("visit", "v1", {"at": "two", "type": "11"}))
    with pytest.raises(CaseError, match="scene: sleep"):
        facts(Stage(Suite({}, {"x": Scene("x", ())}, {}, {}), WORLD), "A001", Play("sleep", "v1"))


def test_a_line_with_an_approval() -> None:
    line = line_facts(WORLD, "R", 7, "SF0004 1.5 200.123456 approved")
    assert (line["approval"], line["sn"], line["amount"]) == ("1", "R007", Decimal("300.19"))


def test_workers_never_share_an_id() -> None:
    from datetime import datetime

    begun = datetime.fromisoformat("2026-03-01T08:00:00")
    sources = [MessageIds(begun, worker, 3) for worker in range(3)]
    ids = [source.next("H51019900001") for source in sources for _ in range(9000)]
    assert len(set(ids)) == len(ids)
    assert {len(one) for one in ids} == {30}


def test_masking_by_field_code() -> None:
    message = {
        "input": {
            "data": [
                {
                    "psn_name": "李秀兰",
                    "certno": "999999195803120040",
                    "mdtrt_id": "202603020000000001",
                    "amt": Decimal("1.5"),
                }
            ]
        },
        "err_msg": "999999195803120040 不对",
    }
    shown = masked(message)
    row = shown["input"]["data"][0]
    assert row["psn_name"] == "李**" and "19580312" not in str(shown)
    assert row["mdtrt_id"] == "202603020000000001" and row["amt"] == Decimal("1.5")
