"""Decisions outlive new runs, changed lists and the process."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from yibao.matching import Local, Matcher, National
from yibao.matching.review import Review

ROWS = [
    National("X1", "阿莫西林胶囊", "101", spec="0.25g", pack="24粒/盒", maker="甲药厂"),
    National("X2", "阿莫西林胶囊", "101", spec="0.5g", pack="24粒/盒", maker="甲药厂"),
]
ITEMS = [
    Local("A", "阿莫西林胶囊", spec="0.25g*24粒", maker="甲药厂", row=2),
    Local("B", "阿莫西林胶囊", spec="0.5g*24粒", maker="甲药厂", row=3),
    Local("100%_!", "板蓝根", row=4),
]


def propose(review: Review, items: list[Local] = ITEMS, listing: str = "西药.xlsx") -> None:
    review.propose("drug", listing, map(Matcher("drug", ROWS).propose, items))


def test_nothing_is_decided_by_a_run(review: Review) -> None:
    propose(review)
    assert [(item.local.id, item.rank, item.state) for item in review.items("drug")] == [
        ("A", "certain", ""), ("B", "certain", ""), ("100%_!", "none", ""),
    ]  # fmt: skip
    assert review.confirmed("drug") == []


def test_decisions_stay_when_the_list_is_matched_again(review: Review) -> None:
    propose(review)
    review.decide("drug", ITEMS[0], "confirmed", ROWS[0], "网页")
    review.decide("drug", ITEMS[2], "none", None, "网页")
    propose(review, [ITEMS[2], ITEMS[0]])
    assert [(item.local.id, item.state, item.changed) for item in review.items("drug")] == [
        ("100%_!", "none", False),
        ("A", "confirmed", False),
    ]
    propose(review, [msgspec.structs.replace(ITEMS[0], spec="0.5g*24粒"), ITEMS[1]])
    (item,) = review.items("drug", state="changed")
    assert item.local.id == "A" and item.decision and item.decision.code == "X1", "it stays, and is told of"
    propose(review, [ITEMS[1]])
    assert [(local.id, decision.code) for local, decision in review.confirmed("drug")] == [("A", "X1")]


def test_several_lists_of_a_kind_stand_side_by_side(review: Review) -> None:
    propose(review, ITEMS[:2])
    propose(review, ITEMS[2:], "草药.xlsx")
    assert review.listings("drug") == {"草药.xlsx": 1, "西药.xlsx": 2} and review.count("drug") == 3
    assert [item.local.id for item in review.items("drug", listing="西药.xlsx")] == ["A", "B"]
    assert review.counts("drug", "草药.xlsx") == {("none", ""): 1}
    propose(review, ITEMS[1:2], "新的.xlsx")
    assert review.listings("drug") == {"草药.xlsx": 1, "新的.xlsx": 1, "西药.xlsx": 1}, (
        "an item is in one list"
    )
    review.propose("drug", "全部.xlsx", map(Matcher("drug", ROWS).propose, ITEMS[:1]), "drop")
    assert review.listings("drug") == {"全部.xlsx": 1}


def test_another_row_is_no_change(review: Review) -> None:
    propose(review)
    review.decide("drug", ITEMS[0], "confirmed", ROWS[0], "网页")
    propose(review, [msgspec.structs.replace(ITEMS[0], row=77)])
    assert not review.items("drug")[0].changed


def test_history_keeps_everything(review: Review) -> None:
    propose(review)
    review.decide("drug", ITEMS[0], "confirmed", ROWS[1], "网页")
    review.decide("drug", ITEMS[0], "confirmed", ROWS[0], "表 核对!K4")
    review.reopen("drug", "A", "网页")
    review.reopen("drug", "A", "网页")
    assert [(choice, code) for choice, code, _, _ in review.history("drug", "A")] == [
        ("confirmed", "X2"),
        ("confirmed", "X1"),
        ("reopened", ""),
    ]
    found = review.find("drug", "A")
    assert found and found.state == ""


def test_filters_and_words(review: Review) -> None:
    propose(review)
    review.decide("drug", ITEMS[1], "later", None, "网页")
    assert [item.local.id for item in review.items("drug", rank="certain", state="open")] == ["A"]
    assert review.count("drug", words="阿莫西林") == 2 and review.count("drug", words="x2") == 2
    assert [item.local.id for item in review.items("drug", words="100%_!")] == ["100%_!"]
    assert (
        review.count("drug", words="%") == 1
        and review.count("drug", words="_") == 1
        and review.count("drug", words="' OR 1=1") == 0
    )
    assert [item.local.id for item in review.items("drug", start=1, limit=1)] == ["B"]
    assert review.counts("drug") == {("certain", ""): 1, ("certain", "later"): 1, ("none", ""): 1}
    assert review.kinds() == ["drug"] and review.find("drug", "?") is None


def test_a_run_that_fails_changes_nothing(review: Review) -> None:
    propose(review)
    matcher = Matcher("drug", ROWS)

    def broken() -> object:
        yield matcher.propose(ITEMS[0])
        raise OSError("disk")

    with pytest.raises(OSError, match="disk"):
        review.propose("drug", "西药.xlsx", broken())  # type: ignore[arg-type]
    assert review.count("drug") == 3


def test_a_new_process_finds_it(tmp_path: Path) -> None:
    with Review.open(str(tmp_path / "m.db")) as review:
        propose(review)
        review.decide("drug", ITEMS[0], "confirmed", ROWS[0], "网页")
    with Review.open(str(tmp_path / "m.db")) as review:
        ((local, decision),) = review.confirmed("drug")
        assert local == ITEMS[0] and decision.national == ROWS[0]
