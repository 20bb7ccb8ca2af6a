"""2601 takes back what nobody knows the fate of: by its msgid, once, and only one's own."""

from __future__ import annotations

import pytest
from clerk import MAN, TOWN, WOMAN, Clerk, in_process
from test_outpatient import TOTAL, with_lines

from yibao.platform import create_app
from yibao_editions.national.validation import checker


@pytest.fixture
def desk() -> Clerk:
    return Clerk(in_process(create_app([checker()])))


def test_a_settlement_is_reversed_once(desk: Clerk) -> None:
    before = desk.balance(WOMAN)
    visit = with_lines(desk)
    lost = desk.settle(visit, TOTAL)
    desk.reverse(lost.msgid, "2207").ok()
    assert desk.balance(WOMAN) == before
    assert desk.totals(WOMAN) is None
    assert "重复冲正" in desk.reverse(lost.msgid, "2207").refused()
    desk.settle(visit, TOTAL).ok()


def test_what_was_refunded_is_not_reversed(desk: Clerk) -> None:
    visit = with_lines(desk)
    done = desk.settle(visit, TOTAL)
    desk.refund(visit, done.ok()["setlinfo"]["setl_id"]).ok()
    assert "已退费" in desk.reverse(done.msgid, "2207").refused()


def test_an_admission_is_reversed_while_it_is_empty(desk: Clerk) -> None:
    lost = desk.admit()
    stay = lost.ok()["result"]["mdtrt_id"]
    desk.reverse(lost.msgid, "2401", MAN).ok()
    assert "已撤销入院" in desk.discharge(stay).refused()
    other = desk.admit()
    desk.charge(other.ok()["result"]["mdtrt_id"], ("1", "001109000010000", "60.00", "1")).ok()
    assert "明细" in desk.reverse(other.msgid, "2401", MAN).refused()


def test_who_and_what_must_fit(desk: Clerk) -> None:
    done = desk.settle(with_lines(desk), TOTAL)
    assert "原交易" in desk.reverse("x" * 30, "2207").refused()
    assert "原交易" in desk.reverse(done.msgid, "2304").refused()
    assert "人员编号" in desk.reverse(done.msgid, "2207", MAN).refused()
    desk.institution = TOWN
    assert "本机构" in desk.reverse(done.msgid, "2207").refused()


def test_a_refused_settlement_leaves_nothing_to_reverse(desk: Clerk) -> None:
    failed = desk.settle(with_lines(desk), "1.00")
    failed.refused()
    assert "原交易" in desk.reverse(failed.msgid, "2207").refused()
