"""3401 to 3403, 5101, 5102."""

from __future__ import annotations

from typing import Any

from behaviours_support import HOSPITAL, OTHER, Sample, Talk


def codes(talk: Talk, institution: str = HOSPITAL) -> dict[str, Any]:
    rows = (talk.ok("5101", {}, institution) or {}).get("feedetail", ())
    return {row["hosp_dept_codg"]: row for row in rows}


def test_a_department_opens_changes_and_closes(talk: Talk, sample: Sample) -> None:
    assert "A03.04" not in codes(talk)
    talk.ok("3401", sample("3401", "10-setup"))
    assert codes(talk)["A03.04"]["aprv_bed_cnt"] == 40
    assert "A03.04" not in codes(talk, OTHER)
    talk.refused("behaviour-department-known", "3401", sample("3401", "10-setup"))
    talk.ok("3402", sample("3402", "10-setup"))
    assert codes(talk)["A03.04"]["aprv_bed_cnt"] == 45
    body = {
        "data": {
            "hosp_dept_codg": "A03.04",
            "hosp_dept_name": "心血管内科",
            "begntime": "2026-03-01 00:00:00",
        }
    }
    talk.ok("3403", body)
    assert "A03.04" not in codes(talk)
    talk.refused("behaviour-department-unknown", "3403", body)
    talk.refused("behaviour-department-unknown", "3402", sample("3402", "10-setup"))
    talk.ok("3401", sample("3401", "10-setup"))
    assert codes(talk)["A03.04"]["aprv_bed_cnt"] == 40


def test_those_of_the_first_day_are_there(talk: Talk, sample: Sample) -> None:
    assert codes(talk)["A05.02"]["hosp_dept_name"] == "产科"
    talk.refused("behaviour-department-known", "3401", sample("3401", "10-setup", hosp_dept_codg="A05.02"))
    talk.refused("behaviour-department-name", "3403", sample("3403", "10-setup", hosp_dept_name="内科"))
    talk.ok("3403", sample("3403", "10-setup"))
    assert "A03.01" not in codes(talk)


def test_a_department_with_inpatients_stays(talk: Talk, sample: Sample) -> None:
    talk.ok("2401", sample("2401", "30-stay", "mdtrtinfo"), at="2026-03-04 11:00:00")
    talk.refused(
        "behaviour-department-occupied", "3403", sample("3403", "10-setup"), at="2026-03-05 11:00:00"
    )


def staff(talk: Talk, **data: Any) -> list[str]:
    rows = (talk.ok("5102", {"data": {"prac_psn_type": "1", **data}}) or {}).get("feedetail", ())
    return [row["prac_psn_name"] for row in rows]


def test_staff_is_the_institutions_own(talk: Talk) -> None:
    assert "林致远" in staff(talk)
    assert "傅明德" not in staff(talk)  # works elsewhere
    assert "许佳宁" not in staff(talk)  # a nurse
    assert staff(talk, prac_psn_code="D430100000123") == ["林致远"]
    assert staff(talk, prac_psn_name="林致远") == ["林致远"]
    assert staff(talk, certno="999999197004120318") == ["林致远"]
    assert staff(talk, prac_psn_name="无此人") == []
