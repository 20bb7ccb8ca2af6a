"""3501 to 3507: levels, and a machine that never finds one below zero."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from behaviours_support import HOSPITAL, PHARMACY, Sample, Talk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from yibao.platform.state import StockItem, StockMovement

BATCH = f"{PHARMACY}/B2603010001"


class Shelf:
    """One pharmacy's batch: each method sends one upload, at a minute of its own."""

    def __init__(self, talk: Talk, sample: Sample) -> None:
        self._talk = talk
        self._sample = sample
        self._minute = 0

    def body(self, infno: str, **changes: Any) -> Any:
        times = {"3503": "purc_retn_stoin_time", "3504": "purc_retn_stoin_time", "3505": "sel_retn_time"}
        times |= {"3506": "sel_retn_time", "3502": "inv_chg_time"}
        self._minute += 1
        moment = f"2026-03-02 {10 + self._minute // 60:02d}:{self._minute % 60:02d}:00"
        extra = {times[infno]: moment} if infno in times else {}
        return self._sample(infno, "50-pharmacy", **extra, **changes)

    def ok(self, infno: str, **changes: Any) -> None:
        self._talk.ok(infno, self.body(infno, **changes), PHARMACY)

    def refused(self, event: str, infno: str, **changes: Any) -> str:
        return self._talk.refused(event, infno, self.body(infno, **changes), PHARMACY)

    @property
    def state(self) -> str:
        return {row.key: row.state for row in self._talk.kept(StockItem)}[BATCH]

    @property
    def level(self) -> Decimal | None:
        found = {row.key: row.level for row in self._talk.kept(StockItem)}
        return found.get(BATCH)


@pytest.fixture
def shelf(talk: Talk, sample: Sample) -> Shelf:
    return Shelf(talk, sample)


def test_the_week_of_the_story(shelf: Shelf) -> None:
    shelf.ok("3503", purc_retn_cnt=200)
    shelf.ok("3504", purc_retn_cnt=2)
    shelf.ok("3501", inv_cnt=198)
    shelf.ok("3505", sel_retn_cnt=2)
    assert shelf.level == 196
    shelf.ok("3506", sel_retn_cnt=1)
    shelf.ok("3502", inv_chg_type="104", cnt=1)
    assert shelf.level == 196
    shelf.ok("3507", inv_data_type="4")
    assert shelf.level == 197
    shelf.refused("behaviour-stock-no-record", "3507", inv_data_type="4")


def test_nothing_is_sold_that_is_not_there(shelf: Shelf, talk: Talk) -> None:
    shelf.refused("platform-record-unknown", "3505", sel_retn_cnt=1)
    shelf.refused("behaviour-stock-unknown", "3502", inv_chg_type="104", cnt=1)
    shelf.ok("3503", purc_retn_cnt=3)
    shelf.refused("behaviour-stock-level", "3505", sel_retn_cnt=4)
    assert shelf.level == 3
    assert [row.sort for row in talk.kept(StockMovement)] == ["purchase"]
    shelf.ok("3505", sel_retn_cnt=3)
    assert shelf.level == 0


def test_the_declared_life_of_a_batch(shelf: Shelf) -> None:
    for infno, facts in (
        ("3504", {"purc_retn_cnt": 1}),
        ("3506", {"sel_retn_cnt": 1}),
        ("3507", {"inv_data_type": "1"}),
    ):
        shelf.refused("platform-record-unknown", infno, **facts)
    shelf.ok("3502", inv_chg_type="103", cnt=2)
    assert shelf.state == "in-stock"
    shelf.ok("3505", sel_retn_cnt=2)
    assert shelf.state == "empty"
    said = shelf.refused("platform-state", "3505", sel_retn_cnt=1)
    assert "已无库存" in said and "3506" in said and "3503" in said
    shelf.refused("platform-state", "3504", purc_retn_cnt=1)
    shelf.ok("3506", sel_retn_cnt=2)
    assert shelf.state == "in-stock"
    shelf.ok("3507", inv_data_type="4")
    assert shelf.state == "in-stock" and shelf.level == 2
    shelf.ok("3507", inv_data_type="2")
    assert shelf.state == "cleared" and shelf.level == 0
    shelf.refused("platform-state", "3507", inv_data_type="2")
    shelf.ok("3503", purc_retn_cnt=5)
    assert shelf.state == "in-stock" and shelf.level == 5
    shelf.ok("3501", inv_cnt=0)
    assert shelf.state == "empty"


def test_no_more_comes_back_than_went(shelf: Shelf) -> None:
    shelf.ok("3503", purc_retn_cnt=10)
    shelf.ok("3505", sel_retn_cnt=2)
    shelf.refused("behaviour-stock-return", "3506", sel_retn_cnt=3)
    shelf.refused("behaviour-stock-return", "3504", purc_retn_cnt=11)
    shelf.ok("3506", sel_retn_cnt=2)
    shelf.refused("behaviour-stock-return", "3506", sel_retn_cnt=1)
    assert shelf.level == 10


def test_a_deletion_must_leave_enough(shelf: Shelf) -> None:
    shelf.ok("3503", purc_retn_cnt=10)
    shelf.ok("3505", sel_retn_cnt=4)
    shelf.refused("behaviour-stock-level", "3507", inv_data_type="3")
    assert shelf.level == 6


def test_a_count_sets_the_level(shelf: Shelf) -> None:
    shelf.ok("3501", inv_cnt=7)
    assert shelf.level == 7
    shelf.ok("3501", inv_cnt=0)
    assert shelf.level == 0
    shelf.ok("3507", inv_data_type="1")
    assert shelf.level == 0


def test_uploads_that_cannot_be(shelf: Shelf, talk: Talk, sample: Sample) -> None:
    body = shelf.body("3503", purc_retn_cnt=5)
    talk.ok("3503", body, PHARMACY)
    talk.refused("behaviour-stock-doubled", "3503", body, PHARMACY)
    shelf.refused("behaviour-stock-batch", "3503", purc_retn_cnt=5, med_list_codg="XA10BAE046A001010100001")
    shelf.refused("behaviour-stock-expired", "3505", sel_retn_cnt=1, expy_end="2026-03-01")
    shelf.refused("behaviour-stock-change", "3502", inv_chg_type="999", cnt=1)
    shelf.refused("behaviour-stock-amount", "3505", sel_retn_cnt=0)
    talk.refused("platform-record-unknown", "3505", sample("3505", "50-pharmacy"), HOSPITAL)


MOVES = st.lists(
    st.tuples(
        st.sampled_from(("3501", "3502+", "3502-", "3503", "3504", "3505", "3506", "3507")), st.integers(1, 9)
    ),
    max_size=15,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=MOVES)
def test_no_sequence_empties_a_shelf_below_zero(
    edition: Any, sample: Sample, moves: list[tuple[str, int]]
) -> None:
    from yibao.platform.store import open_store

    store = open_store()
    talk = Talk(edition, store)
    shelf = Shelf(talk, sample)
    fields = {
        "3501": "inv_cnt",
        "3503": "purc_retn_cnt",
        "3504": "purc_retn_cnt",
        "3505": "sel_retn_cnt",
        "3506": "sel_retn_cnt",
    }
    for move, count in moves:
        match move:
            case "3502+" | "3502-":
                body = shelf.body("3502", inv_chg_type="103" if move == "3502+" else "104", cnt=count)
            case "3507":
                body = shelf.body("3507", inv_data_type=str(1 + count % 4))
            case _:
                body = shelf.body(move, **{fields[move]: count})
        before = shelf.level
        told = talk.send(move[:4], body, PHARMACY)
        if told.infcode != 0:
            assert shelf.level == before
        level = shelf.level
        assert level is None or level >= 0
        # The level is what all movements together did.
        assert level is None or level == sum(row.delta for row in talk.kept(StockMovement))
    store.close()
