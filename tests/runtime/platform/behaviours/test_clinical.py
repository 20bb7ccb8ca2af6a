"""4201 to 4701: records belong to a treatment, replace their like, and are what 5401 and 5402 tell of."""

from __future__ import annotations

from typing import Any

import pytest
from behaviours_support import HOSPITAL, LI, OTHER, ZHOU, Sample, Talk

from yibao.message.tables import EditionTable
from yibao.platform.state import ClinicalDocument, SelfPaidFee
from yibao.platform.store import Store

STAY_SORTS = {
    "4402": "orders",
    "4501": "examination",
    "4502": "laboratory",
    "4503": "culture",
    "4505": "pathology",
    "4506": "unstructured",
    "4602": "vital-signs",
}


def admitted(talk: Talk, sample: Sample) -> str:
    told = talk.ok("2401", sample("2401", "30-stay", "mdtrtinfo"), at="2026-03-04 11:00:00")
    return str(told["result"]["mdtrt_id"])


def leave(talk: Talk, sample: Sample, mdtrt_id: str) -> None:
    body = sample("2402", "30-stay", "dscginfo", mdtrt_id=mdtrt_id)
    for row in body["diseinfo"]:
        row["mdtrt_id"] = mdtrt_id
    talk.ok("2402", body, at="2026-03-09 10:00:00")


@pytest.mark.parametrize(("infno", "sort"), STAY_SORTS.items())
def test_a_record_of_a_stay_is_kept_and_replaced(talk: Talk, sample: Sample, infno: str, sort: str) -> None:
    mdtrt_id = admitted(talk, sample)
    body = sample(infno, "30-stay", mdtrt_id=mdtrt_id)
    talk.ok(infno, body, at="2026-03-07 10:00:00")
    rows = talk.kept(ClinicalDocument, mdtrt_id=mdtrt_id)
    assert rows
    assert {(row.sort, row.psn_no, row.valid, row.version) for row in rows} == {(sort, ZHOU, True, 1)}
    talk.ok(infno, body, at="2026-03-07 11:00:00")
    again = talk.kept(ClinicalDocument, mdtrt_id=mdtrt_id)
    assert [row.key for row in again] == [row.key for row in rows]
    assert {row.version for row in again} == {2}
    talk.ok(infno, sample(infno, "30-stay", mdtrt_id=mdtrt_id, vali_flag="0"), at="2026-03-07 12:00:00")
    assert {row.valid for row in talk.kept(ClinicalDocument, mdtrt_id=mdtrt_id)} == {False}


@pytest.mark.parametrize("infno", sorted({*STAY_SORTS, "4401", "4601", "4701"}))
def test_a_record_needs_its_treatment(talk: Talk, sample: Sample, infno: str) -> None:
    story = "70-maternity" if infno == "4601" else "30-stay"
    mdtrt_id = admitted(talk, sample)
    at = "2026-03-07 10:00:00"
    talk.refused("behaviour-encounter-unknown", infno, sample(infno, story, mdtrt_id="9"), at=at)
    body = sample(infno, story, mdtrt_id=mdtrt_id, psn_no=LI)
    talk.refused("behaviour-encounter-person", infno, body, at=at)
    body = sample(infno, story, mdtrt_id=mdtrt_id, psn_no=ZHOU)
    talk.refused("behaviour-encounter-foreign", infno, body, OTHER, at)
    talk.ok("2404", {"data": {"mdtrt_id": mdtrt_id, "psn_no": ZHOU}}, at=at)
    talk.refused("behaviour-encounter-cancelled", infno, body, at=at)
    assert talk.kept(ClinicalDocument) == []


@pytest.mark.parametrize("infno", ["4401", "4701"])
def test_the_last_word_on_a_stay_comes_after_it(talk: Talk, sample: Sample, infno: str) -> None:
    mdtrt_id = admitted(talk, sample)
    body = sample(infno, "30-stay", mdtrt_id=mdtrt_id)
    talk.refused("behaviour-document-early", infno, body, at="2026-03-07 10:00:00")
    leave(talk, sample, mdtrt_id)
    talk.ok(infno, body, at="2026-03-10 10:00:00")
    assert len(talk.kept(ClinicalDocument, mdtrt_id=mdtrt_id)) == 1


def test_a_record_of_one_kind_of_treatment(talk: Talk, sample: Sample) -> None:
    stay = admitted(talk, sample)
    body = sample("4301", "20-outpatient-day", "rgstinfo", mdtrt_id=stay, psn_no=ZHOU)
    talk.refused("behaviour-document-life", "4301", body, at="2026-03-07 10:00:00")
    visit = talk.ok("2201", sample("2201", "20-outpatient-day"), at="2026-03-03 08:32:05")["data"]["mdtrt_id"]
    body = sample("4301", "20-outpatient-day", "rgstinfo", mdtrt_id=visit)
    talk.ok("4301", body, at="2026-03-03 10:00:00")
    orders = sample("4402", "30-stay", mdtrt_id=visit, psn_no=LI)
    talk.refused("behaviour-document-life", "4402", orders, at="2026-03-03 10:00:00")


def test_one_number_is_one_treatment(talk: Talk, sample: Sample) -> None:
    stay = admitted(talk, sample)
    talk.ok("4501", sample("4501", "30-stay", mdtrt_id=stay), at="2026-03-07 10:00:00")
    visit = talk.ok("2201", sample("2201", "20-outpatient-day"), at="2026-03-03 08:32:05")["data"]["mdtrt_id"]
    body = sample("4502", "30-stay", "labinfo", mdtrt_id=visit, psn_no=LI)
    talk.refused("behaviour-document-number", "4502", body, at="2026-03-07 10:00:00")


def test_sensitivities_follow_their_culture(talk: Talk, sample: Sample) -> None:
    stay = admitted(talk, sample)
    body = sample("4504", "30-stay", mdtrt_id=stay)
    talk.refused("behaviour-culture-unknown", "4504", body, at="2026-03-07 10:00:00")
    talk.ok("4503", sample("4503", "30-stay", mdtrt_id=stay), at="2026-03-07 10:00:00")
    talk.ok("4504", body, at="2026-03-07 10:00:00")
    assert len(talk.kept(ClinicalDocument, sort="sensitivity")) == 2


def test_what_was_never_told_cannot_be_taken_back(talk: Talk, sample: Sample) -> None:
    stay = admitted(talk, sample)
    body = sample("4501", "30-stay", mdtrt_id=stay, vali_flag="0")
    talk.refused("behaviour-document-unknown", "4501", body, at="2026-03-07 10:00:00")


def test_an_emergency_and_a_transfusion(talk: Talk, sample: Sample) -> None:
    told = talk.ok("2401", sample("2401", "90-rescue"), at="2026-03-19 21:10:00")
    mdtrt_id = told["result"]["mdtrt_id"]
    talk.ok("4302", sample("4302", "90-rescue", "oprninfo", mdtrt_id=mdtrt_id), at="2026-03-19 21:20:00")
    [row] = talk.kept(ClinicalDocument, sort="rescue")
    assert row.body["rescinfo"]
    talk.refused(
        "behaviour-document-empty", "4302", {"rescinfo": row.body["rescinfo"]}, at="2026-03-19 21:20:00"
    )
    birth = talk.ok("2401", sample("2401", "70-maternity"), at="2026-03-21 22:30:00")["result"]["mdtrt_id"]
    talk.ok("4601", sample("4601", "70-maternity", mdtrt_id=birth), at="2026-03-22 12:00:00")
    assert len(talk.kept(ClinicalDocument, mdtrt_id=birth)) == 1


def items(talk: Talk, **data: Any) -> list[str]:
    told = talk.ok("5401", {"bilgiteminfo": {"psn_no": ZHOU, **data}}, OTHER, "2026-03-20 10:00:00") or {}
    return [row["rpotc_no"] for row in told.get("bilgiteminfo", ())]


def details(number: str, institution: str = HOSPITAL) -> Any:
    return {"rptdetailinfo": {"psn_no": ZHOU, "rpotc_no": number, "fixmedins_code": institution}}


def test_reports_are_recognised_elsewhere(talk: Talk, sample: Sample) -> None:
    stay = admitted(talk, sample)
    assert items(talk) == []
    exam = sample("4501", "30-stay", mdtrt_id=stay)
    talk.ok("4501", exam, at="2026-03-07 10:00:00")
    talk.ok("4502", sample("4502", "30-stay", mdtrt_id=stay), at="2026-03-07 10:00:00")
    assert items(talk) == ["BG260305000002", "BG260305000007"]
    assert items(talk, exam_item_code="JC0007") == ["BG260305000007"]
    assert items(talk, exam_item_name="血常规") == ["BG260305000002"]
    assert items(talk, exam_org_code=OTHER) == []
    at = "2026-03-20 10:00:00"
    [check] = talk.ok("5402", details("BG260305000007"), OTHER, at)["checkreportdetails"]
    assert check["exam_ccls"] == "右下肺炎症，建议治疗后复查。"
    lab = talk.ok("5402", details("BG260305000002"), OTHER, at)
    assert [row["exam_item_detl_name"] for row in lab["inspectiondetails"]][:2] == ["白细胞计数", "血红蛋白"]
    assert lab["inspectionreportinformation"][0]["exam_item_name"] == "血常规"
    talk.refused("behaviour-report-unknown", "5402", details("BG0"), OTHER, at)
    talk.refused("behaviour-report-unknown", "5402", details("BG260305000007", OTHER), OTHER, at)
    talk.ok("4501", sample("4501", "30-stay", mdtrt_id=stay, vali_flag="0"), at="2026-03-08 10:00:00")
    assert items(talk) == ["BG260305000002"]
    talk.refused("behaviour-report-unknown", "5402", details("BG260305000007"), OTHER, at)


def test_one_number_for_both_kinds_of_reports(jiwei: EditionTable, store: Store, sample: Sample) -> None:
    talk = Talk(jiwei, store)
    assert jiwei.interfaces["4501"].method == "upload_clinical_report"
    stay = admitted(talk, sample)
    for national in ("4501", "4502"):
        talk.ok("4501", sample(national, "30-stay", mdtrt_id=stay), at="2026-03-07 10:00:00")
    assert {row.sort for row in talk.kept(ClinicalDocument)} == {"examination", "laboratory"}


def test_self_paid_fees_come_once(talk: Talk, sample: Sample) -> None:
    body = sample("4201", "25-self-paying")
    talk.ok("4201", body, at="2026-03-04 16:00:00")
    rows = talk.kept(SelfPaidFee, mdtrt_sn="S260304000377")
    assert [str(row.amount) for row in rows] == ["60.00", "23.80"]
    talk.ok("4201", body, at="2026-03-04 16:05:00")
    assert talk.kept(SelfPaidFee) == rows
    changed = sample("4201", "25-self-paying", memo="改过")
    talk.refused("behaviour-fee-doubled", "4201", changed, at="2026-03-04 16:10:00")
    stay = admitted(talk, sample)
    talk.ok("4501", sample("4501", "30-stay", mdtrt_id=stay), at="2026-03-07 10:00:00")
    insured = sample("4201", "25-self-paying", mdtrt_sn="S260304000021")
    talk.refused("behaviour-fee-insured", "4201", insured, at="2026-03-07 16:00:00")
