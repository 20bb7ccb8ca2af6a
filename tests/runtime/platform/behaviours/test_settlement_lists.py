"""4101: the list of a settlement in force."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from behaviours_support import OTHER, Sample, Talk

from yibao.platform.state import Settlement, SettlementList

AT = "2026-03-26 09:00:00"


def settled(talk: Talk, sample: Sample) -> tuple[str, str]:
    """The maternity stay up to its settlement: mdtrt_id and setl_id."""
    story = "70-maternity"
    told = talk.ok("2401", sample("2401", story, "mdtrtinfo"), at="2026-03-21 22:30:00")
    mdtrt_id = told["result"]["mdtrt_id"]
    talk.ok("2301", sample("2301", story, mdtrt_id=mdtrt_id), at="2026-03-22 09:00:00")
    leave = sample("2402", story, "dscginfo", mdtrt_id=mdtrt_id)
    for row in leave["diseinfo"]:
        row["mdtrt_id"] = mdtrt_id
    talk.ok("2402", leave, at="2026-03-25 09:00:00")
    end = talk.ok("2304", sample("2304", story, mdtrt_id=mdtrt_id), at="2026-03-25 09:20:00")
    return mdtrt_id, end["setlinfo"]["setl_id"]


def listed(sample: Sample, mdtrt_id: str, setl_id: str, **changes: Any) -> Any:
    return sample("4101", "70-maternity", "setlinfo", mdtrt_id=mdtrt_id, setl_id=setl_id, **changes)


def test_a_list_is_replaced_under_its_number(talk: Talk, sample: Sample) -> None:
    mdtrt_id, setl_id = settled(talk, sample)
    number = talk.ok("4101", listed(sample, mdtrt_id, setl_id), at=AT)["data"]["setl_list_id"]
    again = talk.ok("4101", listed(sample, mdtrt_id, setl_id, hsorg_opter="张三"), at=AT)["data"][
        "setl_list_id"
    ]
    assert again == number
    [kept] = talk.kept(SettlementList, mdtrt_id=mdtrt_id)
    assert (kept.version, kept.body["setlinfo"]["hsorg_opter"]) == (2, "张三")


def test_lists_that_cannot_be(talk: Talk, sample: Sample) -> None:
    talk.refused("behaviour-settlement-unknown", "4101", listed(sample, "1", "2"), at=AT)
    mdtrt_id, setl_id = settled(talk, sample)
    talk.refused("behaviour-settlement-unknown", "4101", listed(sample, "1", setl_id), at=AT)
    body = listed(sample, mdtrt_id, setl_id, fixmedins_code=OTHER)
    talk.refused("behaviour-institution-other", "4101", body, at=AT)
    talk.refused("behaviour-settlement-foreign", "4101", body, OTHER, AT)
    body = listed(sample, mdtrt_id, setl_id, psn_name="别人")
    talk.refused("behaviour-list-person", "4101", body, at=AT)
    body = listed(sample, mdtrt_id, setl_id)
    body["iteminfo"][0]["amt"] += Decimal("0.01")
    talk.refused("behaviour-list-total", "4101", body, at=AT)
    assert talk.kept(SettlementList) == []


def test_a_refunded_settlement_has_no_list(talk: Talk, sample: Sample) -> None:
    mdtrt_id, setl_id = settled(talk, sample)
    [row] = talk.kept(Settlement, mdtrt_id=mdtrt_id)
    back = {"data": {"mdtrt_id": mdtrt_id, "setl_id": setl_id, "psn_no": row.psn_no}}
    talk.ok("2305", back, at="2026-03-25 12:00:00")
    talk.refused("behaviour-settlement-refunded", "4101", listed(sample, mdtrt_id, setl_id), at=AT)


def test_the_front_page_agrees_with_the_settlement(talk: Talk, sample: Sample) -> None:
    mdtrt_id, _ = settled(talk, sample)
    psn_no = "43000000000000000404"
    page = sample("4401", "30-stay", "baseinfo", mdtrt_id=mdtrt_id, psn_no=psn_no, mdtrt_sn="S9")
    talk.refused("behaviour-document-total", "4401", page, at=AT)
    page = sample(
        "4401", "30-stay", "baseinfo", mdtrt_id=mdtrt_id, psn_no=psn_no, medfee_sumamt=Decimal("3200.00")
    )
    talk.ok("4401", page, at=AT)
