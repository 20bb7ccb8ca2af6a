"""An outpatient day typed by hand, on both databases, and everything that a platform refuses on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from clerk import BED, HOSPITAL, MAN, PILLS, SCAN, TOWN, WOMAN, Clerk, Said, in_process
from postgres import postgres_socket, postgres_url

from yibao.platform import create_app
from yibao.platform.state import Person
from yibao.platform.store import Store, open_store
from yibao_editions.national.validation import checker

__all__ = ["postgres_socket", "postgres_url"]

LINES = (("1", PILLS, "18.00", "2"), ("2", SCAN, "212.50", "1"))
TOTAL = "248.50"


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    url = (
        str(request.getfixturevalue("postgres_url")) if request.param == "postgresql" else str(tmp_path / "x")
    )
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def desk(store: Store) -> Clerk:
    return Clerk(in_process(create_app([checker()], store=store)))


@pytest.fixture
def quick() -> Clerk:
    """The same with a state in memory."""
    return Clerk(in_process(create_app([checker()])))


def with_lines(desk: Clerk) -> str:
    """A visit whose lines are uploaded."""
    mdtrt_id: str = desk.register().ok()["data"]["mdtrt_id"]
    desk.inform(mdtrt_id).ok()
    desk.add(mdtrt_id, *LINES).ok()
    return mdtrt_id


def money(setlinfo: dict[str, Any]) -> dict[str, Decimal]:
    """The amounts of a settlement."""
    return {key: value for key, value in setlinfo.items() if isinstance(value, Decimal) and key != "age"}


def test_a_whole_day(desk: Clerk, store: Store) -> None:
    before = desk.balance(WOMAN)
    mdtrt_id = with_lines(desk)
    trial = desk.try_out(mdtrt_id, TOTAL).ok()["setlinfo"]
    assert desk.balance(WOMAN) == before
    assert desk.totals(WOMAN) is None
    settled = desk.settle(mdtrt_id, TOTAL).ok()
    info = settled["setlinfo"]
    assert money(info) == money(trial) | {"hifdm_pay": Decimal("0.0")}
    check_identities(info, settled["setldetail"])
    assert desk.balance(WOMAN) == info["balc"] == before - info["acct_pay"]
    asked = {"psn_no": WOMAN, "mdtrt_id": mdtrt_id}
    found = desk.call("5203", {"data": {**asked, "setl_id": info["setl_id"]}}).ok()["setlinfo"]
    assert (found["refd_setl_flag"], found["medfee_sumamt"]) == ("0", Decimal("248.5"))
    lines = desk.call("5204", {"data": asked}).ok()
    assert {(line["feedetl_sn"], line["setl_id"]) for line in lines} == {
        ("1", info["setl_id"]),
        ("2", info["setl_id"]),
    }
    refund = desk.refund(mdtrt_id, info["setl_id"]).ok()["setlinfo"]
    assert refund["medfee_sumamt"] == -info["medfee_sumamt"]
    assert refund["pdn_cash_pay"] == -info["psn_cash_pay"]
    assert desk.balance(WOMAN) == before
    assert desk.totals(WOMAN) is None
    with store.begin("read") as unit:
        person = unit.get(Person, WOMAN)
    assert person is not None
    assert (str(person.account), dict(person.totals), dict(person.settled)) == ("862.35", {}, {})
    found = desk.call("5203", {"data": {**asked, "setl_id": info["setl_id"]}}).ok()["setlinfo"]
    assert found["refd_setl_flag"] == "1"
    desk.withdraw(mdtrt_id).ok()
    desk.give_up(mdtrt_id).ok()


def check_identities(info: dict[str, Any], rows: list[dict[str, Any]]) -> None:
    """Identities 1 to 6 of a settlement."""
    assert info["medfee_sumamt"] == info["fund_pay_sumamt"] + info["psn_part_amt"] + info["hosp_part_amt"]
    parts = ("hifp_pay", "hifmi_pay", "hifob_pay", "hifes_pay", "cvlserv_pay", "maf_pay", "oth_pay")
    assert info["fund_pay_sumamt"] == sum(info[part] for part in parts)
    assert info["psn_part_amt"] == info["acct_pay"] + info["psn_cash_pay"]
    split = ("fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt")
    assert info["medfee_sumamt"] == sum(info[part] for part in split)
    assert info["act_pay_dedc"] <= info["inscp_scp_amt"]
    paid = info["fund_pay_sumamt"] + info["hosp_part_amt"] + info["acct_pay"]
    assert sum(row["fund_payamt"] for row in rows) == paid


def test_a_trial_leaves_no_trace_of_money(quick: Clerk) -> None:
    mdtrt_id = with_lines(quick)
    first = quick.try_out(mdtrt_id, TOTAL).ok()
    for _ in range(3):
        assert money(quick.try_out(mdtrt_id, TOTAL).ok()["setlinfo"]) == money(first["setlinfo"])
    assert quick.call("5204", {"data": {"psn_no": WOMAN, "mdtrt_id": mdtrt_id}}).ok()[0]["setl_id"] == "0"


def test_lines_are_split_by_the_catalogue(quick: Clerk) -> None:
    mdtrt_id: str = quick.register().ok()["data"]["mdtrt_id"]
    quick.inform(mdtrt_id).ok()
    rows = quick.add(mdtrt_id, ("1", PILLS, "20.00", "2"), ("2", "nobody-knows", "5.00", "1")).ok()["result"]
    parts = ("fulamt_ownpay_amt", "overlmt_amt", "preselfpay_amt", "inscp_scp_amt")
    assert [[str(row[part]) for part in parts] for row in rows] == [
        ["0.00", "4.00", "3.60", "32.40"],
        ["5.00", "0.00", "0.00", "0.00"],
    ]
    assert [row["chrgitm_lv"] for row in rows] == ["02", "03"]


Step = Callable[[Clerk, str], Said]
REFUSED: dict[str, tuple[Step, str]] = {
    "lines twice": (lambda desk, visit: desk.add(visit, LINES[0]), "流水号 1"),
    "another total": (lambda desk, visit: desk.settle(visit, "248.49"), "248.50"),
    "another batch": (lambda desk, visit: desk.settle(visit, TOTAL, chrg_bchno="B2"), "B2"),
    "another person": (lambda desk, visit: desk.settle(visit, TOTAL, MAN), "人员编号"),
    "another person's card": (
        lambda desk, visit: desk.settle(visit, TOTAL, mdtrt_cert_no="999999197108050211"),
        "凭证",
    ),
    "another insurance": (lambda desk, visit: desk.settle(visit, TOTAL, insutype="390"), "390"),
    "another kind of visit": (lambda desk, visit: desk.settle(visit, TOTAL, med_type="14"), "医疗类别"),
    "no such visit": (lambda desk, visit: desk.settle("404", TOTAL), "mdtrt_id"),
    "a stay's settlement": (lambda desk, visit: desk.settle_stay("2304", visit, TOTAL, WOMAN), "住院"),
    "nothing to refund": (lambda desk, visit: desk.refund(visit, "404"), "已上传费用"),
    "a registration with lines": (lambda desk, visit: desk.give_up(visit), "已上传费用"),
    "an unknown batch withdrawn": (lambda desk, visit: desk.withdraw(visit, "B9"), "B9"),
    "somebody else's visit": (
        lambda desk, visit: desk.call(
            "2205", {"data": {"mdtrt_id": visit, "chrg_bchno": "0000", "psn_no": MAN}}
        ),
        "人员编号",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_a_platform_refuses(quick: Clerk, name: str) -> None:
    """And nothing of what is refused is kept: the visit settles as if nothing had been tried."""
    step, said = REFUSED[name]
    mdtrt_id = with_lines(quick)
    assert said in step(quick, mdtrt_id).refused()
    quick.settle(mdtrt_id, TOTAL).ok()


def test_another_institution_cannot_touch_a_visit(quick: Clerk) -> None:
    mdtrt_id = with_lines(quick)
    mine = quick.institution
    quick.institution = TOWN
    for said in (
        quick.settle(mdtrt_id, TOTAL),
        quick.withdraw(mdtrt_id),
        quick.add(mdtrt_id, ("9", BED, "1.00", "1")),
    ):
        assert "不属于本机构" in said.refused()
    quick.institution = mine
    quick.settle(mdtrt_id, TOTAL).ok()


def test_money_moves_once(quick: Clerk) -> None:
    mdtrt_id = with_lines(quick)
    first = quick.settle(mdtrt_id, TOTAL, msgid=f"{HOSPITAL}202603050900000001")
    again = quick.settle(mdtrt_id, TOTAL, msgid=first.msgid)
    assert "msgid" in again.refused()
    assert "已结算" in quick.settle(mdtrt_id, TOTAL).refused()
    setl_id = first.ok()["setlinfo"]["setl_id"]
    refund = quick.refund(mdtrt_id, setl_id).ok()["setlinfo"]["setl_id"]
    assert "已退费" in quick.refund(mdtrt_id, setl_id).refused()
    assert "已退费" in quick.refund(mdtrt_id, refund).refused()
    second = quick.settle(mdtrt_id, TOTAL).ok()["setlinfo"]["setl_id"]
    assert len({setl_id, refund, second}) == 3
    assert "退费结算" in quick.refund(mdtrt_id, refund).refused()
    assert "已退费" in quick.refund(mdtrt_id, setl_id).refused()


def test_a_settled_batch_is_stale(quick: Clerk) -> None:
    mdtrt_id = with_lines(quick)
    done = quick.settle(mdtrt_id, TOTAL).ok()["setlinfo"]["setl_id"]
    quick.refund(mdtrt_id, done).ok()
    quick.withdraw(mdtrt_id, "B1").ok()
    quick.add(mdtrt_id, LINES[0], batch="B2").ok()
    assert "B1" in quick.settle(mdtrt_id, "36.00").refused()
    quick.add(mdtrt_id, LINES[1], batch="B3").ok()
    assert "B3" in quick.settle(mdtrt_id, "36.00", chrg_bchno="B2").refused()
    quick.withdraw(mdtrt_id, "B3").ok()
    quick.settle(mdtrt_id, "36.00", chrg_bchno="B2").ok()


def test_a_settlement_of_another_visit_is_not_refunded(quick: Clerk) -> None:
    one, other = with_lines(quick), with_lines(quick)
    first, second = (quick.settle(visit, TOTAL).ok()["setlinfo"]["setl_id"] for visit in (one, other))
    assert "不一致" in quick.refund(one, second).refused()
    quick.refund(one, first).ok()
    quick.refund(other, second).ok()


def test_refunds_in_any_order_restore_the_totals(quick: Clerk) -> None:
    """Three visits under pooled care share one deductible and one ceiling."""
    before = quick.balance(WOMAN)
    done: list[tuple[str, str, Any]] = []
    for _ in range(3):
        mdtrt_id: str = quick.register().ok()["data"]["mdtrt_id"]
        quick.inform(mdtrt_id, med_type="1101").ok()
        quick.add(mdtrt_id, *LINES).ok()
        totals = quick.totals(WOMAN)
        info = quick.settle(mdtrt_id, TOTAL, med_type="1101").ok()["setlinfo"]
        done.append((mdtrt_id, info["setl_id"], totals))
    assert quick.totals(WOMAN) != done[0][2]
    for number in (1, 0, 2):
        quick.refund(done[number][0], done[number][1]).ok()
    assert quick.totals(WOMAN) is None
    assert quick.balance(WOMAN) == before


def test_the_deductible_is_borne_once(quick: Clerk) -> None:
    borne = []
    for _ in range(2):
        mdtrt_id: str = quick.register().ok()["data"]["mdtrt_id"]
        quick.inform(mdtrt_id, med_type="1101").ok()
        quick.add(mdtrt_id, *LINES).ok()
        borne.append(quick.settle(mdtrt_id, TOTAL, med_type="1101").ok()["setlinfo"]["act_pay_dedc"])
    assert borne == [Decimal("150.0"), Decimal("0.0")]


def test_a_stranger_is_insured_on_sight_and_stays_the_same(quick: Clerk) -> None:
    asked = {"data": {"mdtrt_cert_type": "02", "mdtrt_cert_no": "11010519491231002X", "psn_name": "谢永康"}}
    first = quick.call("1101", asked).ok()
    assert quick.call("1101", asked).ok() == first
    psn_no = first["baseinfo"]["psn_no"]
    mdtrt_id: str = quick.register(psn_no).ok()["data"]["mdtrt_id"]
    quick.inform(mdtrt_id, psn_no).ok()
    quick.add(mdtrt_id, *LINES, psn_no=psn_no).ok()
    quick.settle(mdtrt_id, TOTAL, psn_no).ok()
    assert quick.call("1101", asked).ok()["insuinfo"][0]["balc"] < first["insuinfo"][0]["balc"]


def test_time_is_the_requests_or_the_headers(quick: Clerk) -> None:
    mdtrt_id = with_lines(quick)
    body = {"data": {**quick.settlement(mdtrt_id, TOTAL), "fulamt_ownpay_amt": 0, "overlmt_selfpay": 0, "preselfpay_amt": 0, "inscp_scp_amt": 248.5}}  # fmt: skip
    told = quick.call("2207", body, headers={"x-yibao-time": "2026-04-01 08:00:00"}).ok()
    assert told["setlinfo"]["setl_time"] == "2026-04-01 08:00:00"
