"""A stay typed by hand, on both databases: returned lines, transfers, injuries, and taking everything back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from clerk import BED, MAN, PILLS, SCAN, TOWN, Clerk, Said, in_process
from postgres import postgres_socket, postgres_url

from yibao.platform import create_app
from yibao.platform.store import Store, open_store
from yibao_editions.national.validation import checker

__all__ = ["postgres_socket", "postgres_url"]

LINES = (("1", BED, "60.00", "15"), ("2", SCAN, "212.50", "2"), ("3", PILLS, "18.00", "10"))
TOTAL = "1505.00"


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    url = (
        str(request.getfixturevalue("postgres_url")) if request.param == "postgresql" else str(tmp_path / "x")
    )
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def quick() -> Clerk:
    return Clerk(in_process(create_app([checker()])))


def in_bed(desk: Clerk, **given: str) -> str:
    """A stay whose lines are uploaded."""
    mdtrt_id: str = desk.admit(**given).ok()["result"]["mdtrt_id"]
    desk.charge(mdtrt_id, *LINES).ok()
    return mdtrt_id


def discharged(desk: Clerk, **given: str) -> str:
    mdtrt_id = in_bed(desk, **given)
    desk.discharge(mdtrt_id).ok()
    return mdtrt_id


def test_a_whole_stay(store: Store) -> None:
    desk = Clerk(in_process(create_app([checker()], store=store)))
    mdtrt_id = in_bed(desk)
    period = {"begntime": "2026-03-01 00:00:00", "endtime": "2026-03-31 00:00:00"}
    assert [row["mdtrt_id"] for row in desk.call("5303", {"data": period}).ok()["data"]] == [mdtrt_id]
    desk.charge(mdtrt_id, ("4", PILLS, "18.00", "-2"), init_feedetl_sn="3").ok()
    desk.settle_stay("2303", mdtrt_id, "1469.00").ok()
    desk.at = "2026-03-09 10:00:00"
    desk.discharge(mdtrt_id).ok()
    assert desk.call("5303", {"data": period}).ok() is None
    trial = desk.settle_stay("2303", mdtrt_id, "1469.00").ok()["setlinfo"]
    info = desk.settle_stay("2304", mdtrt_id, "1469.00").ok()["setlinfo"]
    assert info["hifp_pay"] == trial["hifp_pay"] > 0
    assert info["medfee_sumamt"] == info["fund_pay_sumamt"] + info["psn_part_amt"] + info["hosp_part_amt"]
    assert desk.totals(MAN) is not None
    undone = desk.take_back("2305", mdtrt_id, setl_id=info["setl_id"]).ok()["setlinfo"]
    assert (undone["hifp_pay"], undone["psn_cash_pay"]) == (-info["hifp_pay"], -info["psn_cash_pay"])
    assert desk.totals(MAN) is None
    desk.take_back("2405", mdtrt_id).ok()
    assert "已上传费用" in desk.take_back("2404", mdtrt_id).refused()
    desk.uncharge(mdtrt_id, "0000").ok()
    desk.take_back("2404", mdtrt_id).ok()
    assert "已撤销入院" in desk.charge(mdtrt_id, LINES[0]).refused()


Step = Callable[[Clerk, str], Said]
IN_BED: dict[str, tuple[Step, str]] = {
    "settled in bed": (lambda desk, stay: desk.settle_stay("2304", stay, TOTAL), "出院"),
    "a line twice": (lambda desk, stay: desk.charge(stay, LINES[0]), "流水号 1"),
    "two beds": (lambda desk, stay: desk.admit(), "正在住院"),
    "returned without original": (
        lambda desk, stay: desk.charge(stay, ("9", PILLS, "18.00", "-1")),
        "原费用流水号",
    ),
    "returned more than given": (
        lambda desk, stay: desk.charge(stay, ("9", PILLS, "18.00", "-11"), init_feedetl_sn="3"),
        "超过",
    ),
    "returned twice": (
        lambda desk, stay: desk.charge(
            stay, ("8", PILLS, "18.00", "-6"), ("9", PILLS, "18.00", "-5"), init_feedetl_sn="3"
        ),
        "超过",
    ),
    "returned at another price": (
        lambda desk, stay: desk.charge(stay, ("9", PILLS, "17.00", "-1"), init_feedetl_sn="3"),
        "单价",
    ),
    "an unknown line withdrawn": (lambda desk, stay: desk.uncharge(stay, "77"), "77"),
    "admission taken back too early": (lambda desk, stay: desk.take_back("2404", stay), "已上传费用"),
    "discharge taken back too early": (lambda desk, stay: desk.take_back("2405", stay), "在院"),
    "discharged before admission": (
        lambda desk, stay: desk.discharge(stay, endtime="2026-03-01 00:00:00"),
        "早于入院",
    ),
    "settled as a visit": (lambda desk, stay: desk.settle(stay, TOTAL, MAN), "门诊就诊"),
}


@pytest.mark.parametrize("name", IN_BED)
def test_what_a_platform_refuses_in_bed(quick: Clerk, name: str) -> None:
    step, said = IN_BED[name]
    stay = in_bed(quick)
    assert said in step(quick, stay).refused()
    quick.discharge(stay).ok()
    quick.settle_stay("2304", stay, TOTAL).ok()


DISCHARGED: dict[str, tuple[Step, str]] = {
    "more lines": (lambda desk, stay: desk.charge(stay, ("9", BED, "60.00", "1")), "已出院"),
    "lines withdrawn": (lambda desk, stay: desk.uncharge(stay, "0000"), "已出院"),
    "discharged twice": (lambda desk, stay: desk.discharge(stay), "已出院"),
    "another total": (lambda desk, stay: desk.settle_stay("2304", stay, "1505.01"), "1505.00"),
    "no settlement to refund": (lambda desk, stay: desk.take_back("2305", stay, setl_id="404"), "已出院"),
}


@pytest.mark.parametrize("name", DISCHARGED)
def test_what_a_platform_refuses_after_discharge(quick: Clerk, name: str) -> None:
    step, said = DISCHARGED[name]
    stay = discharged(quick)
    assert said in step(quick, stay).refused()
    quick.settle_stay("2304", stay, TOTAL).ok()
    assert "已结算" in quick.settle_stay("2304", stay, TOTAL).refused()


def test_a_transfer_to_a_lower_level_bears_no_new_deductible(quick: Clerk) -> None:
    first = in_bed(quick)
    quick.at = "2026-03-09 10:00:00"
    quick.discharge(first, dscg_way="2").ok()
    borne = [quick.settle_stay("2304", first, TOTAL).ok()["setlinfo"]["act_pay_dedc"]]
    quick.institution, quick.at = TOWN, "2026-03-10 10:00:00"
    second = discharged(quick)
    borne.append(quick.settle_stay("2304", second, TOTAL).ok()["setlinfo"]["act_pay_dedc"])
    assert borne == [Decimal("800.0"), Decimal("0.0")]


def test_a_later_stay_is_a_new_one(quick: Clerk) -> None:
    first = in_bed(quick)
    quick.discharge(first, dscg_way="2").ok()
    quick.settle_stay("2304", first, TOTAL).ok()
    quick.institution, quick.at = TOWN, "2026-04-10 10:00:00"
    info = quick.settle_stay("2304", discharged(quick), TOTAL).ok()["setlinfo"]
    assert info["act_pay_dedc"] > 0


def test_an_injury_waits_for_its_inquiry(quick: Clerk) -> None:
    stay = discharged(quick, med_type="22")
    assert "外调" in quick.settle_stay("2304", stay, TOTAL).refused()
    for stage, said in (("open", "外调"), ("linked", "")):
        quick.take_back("2405", stay).ok()
        quick.discharge(stay, exp_content={"inquiry": stage}).ok()
        told = quick.settle_stay("2304", stay, TOTAL)
        assert told.infcode == (-1 if said else 0)
        assert said in told.err_msg


def test_changed_admission_keeps_what_it_does_not_name(quick: Clerk) -> None:
    stay = in_bed(quick)
    info = {
        "mdtrt_id": stay,
        "psn_no": MAN,
        "begntime": "2026-03-04 08:00:00",
        "mdtrt_cert_type": "02",
        "med_type": "21",
        "ipt_otp_no": "ZY0002",
        "atddr_no": "D1",
        "chfpdr_name": "许佳宁",
        "adm_diag_dscr": "肺炎",
        "adm_dept_codg": "A03.01",
        "adm_dept_name": "呼吸内科",
        "adm_bed": "14",
        "dscg_maindiag_code": "J18.900",
        "dscg_maindiag_name": "肺炎",
    }
    quick.call("2403", {"adminfo": info}).ok()
    asked = {"psn_no": MAN, "begntime": "2026-03-01", "endtime": "2026-03-31", "med_type": "21"}
    (row,) = quick.call(
        "5201", {"data": {**asked, "begntime": "2026-03-01 00:00:00", "endtime": "2026-03-31 00:00:00"}}
    ).ok()["mdtrtinfo"]
    assert (row["adm_bed"], row["ipt_otp_no"], row["begntime"], row["medrcdno"]) == (
        "14",
        "ZY0002",
        "2026-03-04 08:00:00",
        "BA0001",
    )
    (found,) = quick.call("5202", {"data": {"psn_no": MAN, "mdtrt_id": stay}}).ok()["diseinfo"]
    assert found["diag_code"] == "J18.900"
