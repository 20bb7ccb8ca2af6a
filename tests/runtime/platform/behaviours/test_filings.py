"""2501 to 2506 and the queries that answer from them: 5301, 5302, 5304."""

from __future__ import annotations

from typing import Any

import pytest
from behaviours_support import HE, HOSPITAL, OTHER, ZHOU, Sample, Talk

from yibao.platform.state import Filing

AT = "2026-03-16 09:00:00"


def number(output: Any) -> str:
    return str(output["result"]["trt_dcla_detl_sn"])


def chronic(sample: Sample, **changes: Any) -> Any:
    return sample("2503", "40-chronic", **changes)


def home(sample: Sample, **changes: Any) -> Any:
    return sample("2505", "40-chronic", **changes)


def referral(sample: Sample, **changes: Any) -> Any:
    return sample("2501", "30-stay", **changes)


def cancel(key: str, psn_no: str) -> Any:
    return {"data": {"trt_dcla_detl_sn": key, "psn_no": psn_no, "memo": "录错"}}


def diseases(talk: Talk, psn_no: str = HE, at: str = AT) -> list[str]:
    found = talk.ok("5301", {"data": {"psn_no": psn_no}}, OTHER, at) or {}
    return [row["opsp_dise_code"] for row in found.get("feedetail", ())]


def test_a_chronic_disease_is_filed_told_and_taken_back(talk: Talk, sample: Sample) -> None:
    before = diseases(talk)
    key = number(talk.ok("2503", chronic(sample), OTHER, AT))
    assert diseases(talk) == [*before, "M01600"]
    [kept] = talk.kept(Filing, psn_no=HE)
    assert (kept.sort, kept.state, kept.disease, kept.institution) == ("chronic", "filed", "M01600", OTHER)
    talk.ok("2504", cancel(key, HE), OTHER, AT)
    assert diseases(talk) == before
    talk.refused("platform-state", "2504", cancel(key, HE), OTHER, AT)


def test_a_disease_is_filed_once_at_a_time(talk: Talk, sample: Sample) -> None:
    key = number(talk.ok("2503", chronic(sample), OTHER, AT))
    talk.refused("behaviour-filing-doubled", "2503", chronic(sample), OTHER, AT)
    later = chronic(sample, begndate="2027-03-16", enddate="2028-03-15")
    talk.ok("2503", later, OTHER, AT)
    talk.ok("2504", cancel(key, HE), OTHER, AT)
    talk.ok("2503", chronic(sample), OTHER, AT)


def test_a_filing_ends_on_its_day(talk: Talk, sample: Sample) -> None:
    talk.ok("2503", chronic(sample, begndate="2026-03-16", enddate="2026-06-30"), OTHER, AT)
    assert "M01600" in diseases(talk, at="2026-06-30 12:00:00")
    assert "M01600" not in diseases(talk, at="2026-07-01 12:00:00")


@pytest.mark.parametrize(
    ("changes", "event"),
    [
        ({"opsp_dise_code": "I10.x00"}, "behaviour-disease-unlisted"),
        ({"hosp_ide_date": "2026-03-17"}, "behaviour-identified-later"),
        ({"begndate": "2025-01-01", "enddate": "2025-12-31"}, "behaviour-period-over"),
    ],
)
def test_what_cannot_be_filed(talk: Talk, sample: Sample, changes: dict[str, str], event: str) -> None:
    talk.refused(event, "2503", chronic(sample, **changes), OTHER, AT)
    assert talk.kept(Filing) == []


def test_only_who_filed_may_take_back(talk: Talk, sample: Sample) -> None:
    key = number(talk.ok("2503", chronic(sample), OTHER, AT))
    talk.refused("platform-record-foreign", "2504", cancel(key, HE), HOSPITAL, AT)
    talk.refused("behaviour-filing-unknown", "2504", cancel(key, ZHOU), OTHER, AT)
    talk.refused("behaviour-filing-unknown", "2506", cancel(key, HE), OTHER, AT)
    talk.refused("platform-record-unknown", "2504", cancel("T0", HE), OTHER, AT)


def homes(talk: Talk, **data: Any) -> list[Any]:
    found = talk.ok("5302", {"data": {"psn_no": HE, **data}}, OTHER, AT) or {}
    return list(found.get("psnfixmedin", ()))


def test_one_home_a_business_and_rank(talk: Talk, sample: Sample) -> None:
    key = number(talk.ok("2505", home(sample), OTHER, AT))
    [row] = homes(talk, biz_appy_type="03")
    assert (row["fixmedins_code"], row["fix_srt_no"], row["enddate"]) == (OTHER, "1", "2027-03-15")
    assert homes(talk, biz_appy_type="01") == []
    talk.refused("behaviour-filing-doubled", "2505", home(sample, fixmedins_code=HOSPITAL), OTHER, AT)
    talk.ok("2505", home(sample, fix_srt_no="2", fixmedins_code=HOSPITAL), OTHER, AT)
    assert len(homes(talk)) == 2
    talk.ok("2506", cancel(key, HE), OTHER, AT)
    assert [row["fix_srt_no"] for row in homes(talk)] == ["2"]


def referrals(talk: Talk, institution: str = HOSPITAL, **data: Any) -> list[Any]:
    times = {"begntime": "2026-03-01 00:00:00", "endtime": "2026-03-31 00:00:00"}
    found = talk.ok("5304", {"data": {**times, **data}}, institution, AT) or {}
    return list(found.get("refmedin", ()))


def test_a_referral_is_told_by_person_and_by_hospital(talk: Talk, sample: Sample) -> None:
    key = number(talk.ok("2501", referral(sample), at="2026-03-12 09:00:00"))
    [row] = referrals(talk, psn_no=ZHOU)
    assert (row["reflin_medins_name"], row["psn_name"], row["refl_date"]) == (
        "示例市中医医院",
        "周建国",
        "2026-03-12",
    )
    assert row["out_flag"] == "0"
    assert len(referrals(talk)) == 1
    assert referrals(talk, OTHER) == []
    assert referrals(talk, psn_no=ZHOU, begntime="2026-03-13 00:00:00") == []
    talk.ok("2502", cancel(key, ZHOU), at=AT)
    assert referrals(talk, psn_no=ZHOU) == []


def test_referrals_that_cannot_be(talk: Talk, sample: Sample) -> None:
    at = "2026-03-12 09:00:00"
    talk.refused("behaviour-referral-self", "2501", referral(sample, reflin_medins_no=HOSPITAL), at=at)
    talk.ok("2501", referral(sample), at=at)
    talk.refused("behaviour-filing-doubled", "2501", referral(sample), at=at)


def test_a_used_referral_stays(talk: Talk, sample: Sample) -> None:
    key = number(talk.ok("2501", referral(sample), at="2026-03-12 09:00:00"))
    stay = sample("2401", "30-stay", "mdtrtinfo", begntime="2026-03-13 10:00:00")
    talk.ok("2401", stay, OTHER, "2026-03-13 10:00:00")
    talk.refused("behaviour-referral-used", "2502", cancel(key, ZHOU), at="2026-03-14 10:00:00")


def test_a_strict_platform_knows_its_people_and_places(strict: Talk, sample: Sample) -> None:
    strict.sign_in(at="2026-03-12 08:00:00")
    at = "2026-03-12 09:00:00"
    strict.refused("platform-person-unknown", "2501", referral(sample, psn_no="1"), at=at)
    strict.refused("behaviour-institution-unknown", "2501", referral(sample, reflin_medins_no="H0"), at=at)
