"""6101 to 6202: an order is placed, confirmed, settled; a prescription's medicine is sold once."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from behaviours_support import CHEN, HOSPITAL, LI, OTHER, PHARMACY, Sample, Talk

from yibao.platform.state import OnlineOrder, Person

AT = "2026-03-07 10:00:00"


def order(sample: Sample, **changes: Any) -> Any:
    return sample("6101", "50-pharmacy", "data", **{"mdtrt_id": None, "hi_rxno": None, **changes})


def question(sample: Sample, key: str, **changes: Any) -> Any:
    return sample("6201", "50-pharmacy", "data", pay_ord_id=key, hi_rxno=None, **changes)


def result(sample: Sample, key: str, **changes: Any) -> Any:
    return sample("6202", "50-pharmacy", "data", pay_ord_id=key, **changes)


def account(talk: Talk) -> Decimal:
    told = talk.ok(
        "1101", {"data": {"mdtrt_cert_type": "02", "mdtrt_cert_no": "999999195803120040", "begntime": AT}}
    )
    return Decimal(str(told["insuinfo"][0]["balc"]))


def test_an_order_is_paid_when_it_is_settled(talk: Talk, sample: Sample) -> None:
    before = account(talk)
    placed = talk.ok("6101", order(sample), PHARMACY, AT)["data"]
    assert placed["acct_pay"] == Decimal("81.90")
    assert placed["psn_cash_pay"] == 0
    key = placed["pay_ord_id"]
    assert account(talk) == before
    talk.refused("platform-state", "6202", result(sample, key), PHARMACY, AT)
    assert talk.ok("6201", question(sample, key), PHARMACY, AT)["data"]["ord_stas"] == "已确认"
    talk.refused("platform-state", "6201", question(sample, key), PHARMACY, AT)
    talk.ok("6202", result(sample, key), PHARMACY, AT)
    assert account(talk) == before - Decimal("81.90")
    assert talk.kept(Person)[0].account == before - Decimal("81.90")
    [kept] = talk.kept(OnlineOrder)
    assert (kept.state, kept.setl_id) == ("settled", "2026030700000010")
    talk.refused("platform-state", "6202", result(sample, key), PHARMACY, AT)


def test_the_pharmacy_is_asked_and_told(talk: Talk, sample: Sample) -> None:
    key = talk.ok("6101", order(sample), PHARMACY, AT)["data"]["pay_ord_id"]
    talk.ok("6201", question(sample, key), PHARMACY, AT)
    asked, told = talk.notices
    assert (asked.infno, told.infno) == ("6201", "6202")
    assert asked.institution == told.institution == PHARMACY
    # What the platform sends would be taken by its own desk.
    talk.ok("6202", dict(told.body), PHARMACY, AT)


@pytest.mark.parametrize(("flag", "paid"), [("0", "0.00"), ("1", "81.90")])
def test_the_account_pays_when_it_may(talk: Talk, sample: Sample, flag: str, paid: str) -> None:
    told = talk.ok("6101", order(sample, acct_used_flag=flag), PHARMACY, AT)["data"]
    assert (told["acct_pay"], told["psn_cash_pay"]) == (Decimal(paid), Decimal("81.90") - Decimal(paid))


def test_orders_that_cannot_be(talk: Talk, sample: Sample) -> None:
    talk.refused("behaviour-order-pharmacy", "6101", order(sample), HOSPITAL, AT)
    talk.refused("platform-person-other", "6101", order(sample, psn_no=CHEN), PHARMACY, AT)
    talk.refused("behaviour-order-uninsured", "6101", order(sample, insutype="390"), PHARMACY, AT)
    talk.refused("behaviour-encounter-unknown", "6101", order(sample, mdtrt_id="1"), PHARMACY, AT)
    talk.refused("behaviour-prescription-unknown", "6101", order(sample, hi_rxno="1"), PHARMACY, AT)
    key = talk.ok("6101", order(sample), PHARMACY, AT)["data"]["pay_ord_id"]
    talk.refused("behaviour-order-doubled", "6101", order(sample), PHARMACY, AT)
    talk.refused("behaviour-order-total", "6201", question(sample, key, medfee_sumamt=1), PHARMACY, AT)
    talk.refused("behaviour-order-person", "6201", question(sample, key, psn_no=CHEN), PHARMACY, AT)
    talk.refused("behaviour-order-unknown", "6201", question(sample, key, med_org_ord="X"), PHARMACY, AT)
    talk.refused("platform-record-unknown", "6201", question(sample, "ZF0"), PHARMACY, AT)
    talk.ok("6201", question(sample, key), PHARMACY, AT)
    split = result(sample, key, acct_pay=Decimal("80.90"), psn_cash_pay=Decimal("1.00"))
    talk.refused("behaviour-order-split", "6202", split, PHARMACY, AT)


def test_the_account_pays_no_more_than_it_holds(talk: Talk, sample: Sample) -> None:
    keys = []
    facts = {"medfee_sumamt": Decimal("600.00")}
    for number in ("DD1", "DD2"):
        body = order(sample, med_org_ord=number, **facts)
        line = body["feedetail"][0] | {
            "cnt": 10,
            "pric": Decimal("60.00"),
            "det_item_fee_sumamt": Decimal("600.00"),
        }
        body["feedetail"] = [line]
        keys.append(talk.ok("6101", body, PHARMACY, AT)["data"]["pay_ord_id"])
        talk.ok("6201", question(sample, keys[-1], med_org_ord=number, **facts), PHARMACY, AT)
    paid = {**facts, "acct_pay": Decimal("600.00")}
    talk.ok("6202", result(sample, keys[0], med_org_ord="DD1", **paid), PHARMACY, AT)
    second = result(sample, keys[1], med_org_ord="DD2", **paid)
    talk.refused("behaviour-order-account", "6202", second, PHARMACY, AT)
    assert account(talk) == Decimal("262.35")


def bought(sample: Sample, number: str, **changes: Any) -> Any:
    """An order for the first medicine of story 60's prescription."""
    data = {
        "psn_no": CHEN,
        "psn_name": "陈雨桐",
        "certno": "999999199611230868",
        "hi_rxno": number,
        "medfee_sumamt": Decimal("36.00"),
        "begntime": "2026-03-18 11:30:00",
        "acct_used_flag": "0",
    }
    body = order(sample, **{**data, **changes})
    line = body["feedetail"][0]
    line |= {
        "med_list_codg": "XJ01CAA040E001010100003",
        "cnt": 2,
        "pric": Decimal("18.00"),
        "det_item_fee_sumamt": Decimal("36.00"),
        "fee_ocur_time": "2026-03-18 11:30:00",
    }
    body["feedetail"] = [line]
    return body


def test_a_prescriptions_medicine_is_sold_once(talk: Talk, sample: Sample) -> None:
    at = "2026-03-18 11:30:00"
    body = sample("7101", "60-prescription", "mdtrtinfo")
    body["mdtrtinfo"].pop("mdtrt_id")
    visit = talk.ok(
        "2201",
        sample("2201", "20-outpatient-day", psn_no=CHEN, mdtrt_cert_no="999999199611230868"),
        at="2026-03-18 09:30:00",
    )
    body["mdtrtinfo"]["mdtrt_id"] = visit["data"]["mdtrt_id"]
    number = talk.ok("7101", body, at="2026-03-18 10:00:00")["hi_rxno"]
    talk.refused("behaviour-order-prescription", "6101", bought(sample, number), PHARMACY, at)
    talk.ok("7204", sample("7204", "60-prescription", hi_rxno=number), PHARMACY, at)
    talk.notices.clear()
    more = bought(sample, number, medfee_sumamt=Decimal("54.00"))
    more["feedetail"][0] |= {"cnt": 3, "det_item_fee_sumamt": Decimal("54.00")}
    talk.refused("behaviour-prescription-amount", "6101", more, PHARMACY, at)
    own = bought(sample, number, psn_no=LI, psn_name="李秀兰", certno="999999195803120040")
    talk.refused("behaviour-order-person", "6101", own, PHARMACY, at)
    key = talk.ok("6101", bought(sample, number), PHARMACY, at)["data"]["pay_ord_id"]
    again = bought(sample, number, med_org_ord="DD2")
    talk.refused("behaviour-prescription-used", "6101", again, PHARMACY, at)
    facts = {"psn_no": CHEN, "medfee_sumamt": Decimal("36.00")}
    talk.ok("6201", question(sample, key, **facts), PHARMACY, at)
    split = {"acct_pay": 0, "psn_cash_pay": Decimal("36.00"), "fund_pay_sumamt": 0}
    talk.ok("6202", result(sample, key, **facts, **split), PHARMACY, at)
    assert [(row.institution, row.infno) for row in talk.notices] == [
        (PHARMACY, "6201"),
        (PHARMACY, "6202"),
        (HOSPITAL, "7103"),
    ]
    assert talk.notices[-1].body["data"]["hi_rxno"] == number
    elsewhere = sample("7103", "60-prescription", hi_rxno=number)
    for row in elsewhere["seltdelts"]:
        row["fixmedins_code"] = OTHER
    talk.refused("behaviour-prescription-used", "7103", elsewhere, OTHER, at)
    talk.ok("7103", sample("7103", "60-prescription", hi_rxno=number), PHARMACY, "2026-03-18 12:00:00")
