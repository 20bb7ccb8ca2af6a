"""7101 to 7205: a prescription's way from the hospital to the door, and what is refused on it."""

from __future__ import annotations

from typing import Any

import pytest
from behaviours_support import CHEN, HOSPITAL, LI, OTHER, PHARMACY, Sample, Talk

from yibao.platform.state import Prescription

STORY = "60-prescription"
AT = "2026-03-18 11:00:00"


class Way:
    """One prescription of the story and everything that can happen to it."""

    def __init__(self, talk: Talk, sample: Sample) -> None:
        self.talk = talk
        self._sample = sample
        self.number = ""

    def upload(self, at: str = "2026-03-18 10:00:00", **changes: Any) -> str:
        body = self._sample("7101", STORY, "mdtrtinfo", mdtrt_id=self.visit())
        body["data"].update(changes)
        self.number = self.talk.ok("7101", body, at=at)["hi_rxno"]
        return self.number

    def visit(self) -> str:
        told = self.talk.ok(
            "2201", self._sample("2201", "20-outpatient-day", **WHO), at="2026-03-18 09:30:00"
        )
        return str(told["data"]["mdtrt_id"])

    def body(self, infno: str, **changes: Any) -> Any:
        return self._sample(infno, STORY, **{"hi_rxno": self.number, **changes})

    def revocation(self, **changes: Any) -> Any:
        known = {"hi_rxno": self.number, "prsc_dr_name": "林致远", **changes}
        return self._sample("7104", "75-newborn", **known)

    def ok(self, infno: str, at: str = AT, **changes: Any) -> Any:
        return self.talk.ok(infno, self.body(infno, **changes), PHARMACY, at)

    def refused(self, event: str, infno: str, at: str = AT, **changes: Any) -> None:
        self.talk.refused(event, infno, self.body(infno, **changes), PHARMACY, at)

    @property
    def kept(self) -> Prescription:
        found: dict[str, Prescription] = {row.key: row for row in self.talk.kept(Prescription)}
        return found[self.number]


WHO = {
    "psn_no": CHEN,
    "psn_name": "陈雨桐",
    "certno": "999999199611230868",
    "mdtrt_cert_type": "02",
    "mdtrt_cert_no": "999999199611230868",
    "insutype": "310",
    "psn_cert_type": "01",
    "ipt_otp_no": "M260318000404",
    "begntime": "2026-03-18 09:30:00",
}


@pytest.fixture
def way(talk: Talk, sample: Sample) -> Way:
    return Way(talk, sample)


def scan(code: str) -> Any:
    return {"epc_qrcd": code, "hi_rxno": None}


def test_the_whole_way(way: Way) -> None:
    way.upload()
    assert way.kept.state == "uploaded"
    way.ok("7102")
    assert way.kept.state == "checked"
    told = way.ok("7201", **scan("EPC|QR|430100|20260318|0404"))
    assert (told["name"], told["certno"]) == ("陈雨桐", "999999199611230868")
    found = way.ok("7202", hi_rxno=None)
    assert found["diag_name"] == "急性上呼吸道感染"
    loaded = way.ok("7203", hi_rxno=None, epc_token=told["epc_token"], auth_rxno=None)
    assert loaded["data"]["hi_rxno"] == way.number
    assert [row["drug_genname"] for row in loaded["rxdrugdetail"]] == ["阿莫西林胶囊", "维生素C片"]
    by_number = way.ok("7203", hi_rxno=None, epc_token=None, auth_rxno=found["auth_rxno"])
    assert by_number["mdtrtinfo"] == loaded["mdtrtinfo"]
    way.ok("7204")
    assert way.kept.state == "approved"
    way.ok("7205", delv_stas_codg="1")
    way.ok("7103")
    assert (way.kept.state, way.kept.dispensed) == ("dispensed", 1)
    way.ok("7205", at="2026-03-25 11:00:00", delv_stas_codg="2")
    assert [stage.method for stage in way.kept.stages] == [
        "feed_back_prescription_review",
        "review_prescription",
        "upload_delivery",
        "feed_back_prescription_purchase",
        "upload_delivery",
    ]


def test_it_is_dispensed_once(way: Way) -> None:
    way.upload()
    way.refused("platform-state", "7103")
    way.ok("7204")
    way.ok("7103")
    way.refused("platform-state", "7103")
    way.refused("platform-state", "7204")
    way.refused("behaviour-prescription-none", "7202", hi_rxno=None)


def test_a_repeatable_one_is_dispensed_so_often(way: Way) -> None:
    way.upload(rept_flag="1", max_rept_cnt=2)
    way.ok("7204")
    way.ok("7103")
    assert way.kept.state == "approved"
    loaded = way.ok("7203", hi_rxno=None, epc_token=None, auth_rxno=way.kept.auth_rxno)
    assert loaded["data"]["reptd_cnt"] == 1
    way.ok("7103")
    assert way.kept.state == "dispensed"
    way.refused("platform-state", "7103")


def test_nothing_but_what_is_prescribed(way: Way) -> None:
    way.upload()
    way.ok("7204")
    other = way.body("7103")
    other["seltdelts"][0]["drug_genname"] = "其他药"
    way.talk.refused("behaviour-prescription-drug", "7103", other, PHARMACY, AT)
    more = way.body("7103")
    more["seltdelts"][0]["drug_totlcnt"] = 3
    way.talk.refused("behaviour-prescription-amount", "7103", more, PHARMACY, AT)


def test_a_rejected_one_is_not_for_sale(way: Way) -> None:
    way.upload()
    way.ok("7204", rx_chk_stas_codg="0")
    assert way.kept.state == "rejected"
    way.refused("platform-state", "7103")
    way.refused("behaviour-prescription-code", "7201", **scan(way.number))
    way.refused(
        "behaviour-prescription-closed", "7203", hi_rxno=None, epc_token=None, auth_rxno=way.kept.auth_rxno
    )


def test_its_time_ends(way: Way) -> None:
    way.upload()
    late = "2026-03-21 09:50:01"
    way.refused("behaviour-prescription-expired", "7204", at=late)
    way.refused("behaviour-prescription-code", "7201", at=late, **scan(way.number))
    way.refused("behaviour-prescription-none", "7202", at=late, hi_rxno=None)
    way.ok("7204", at="2026-03-21 09:50:00")
    # Told of later, bought in time.
    way.ok("7103", at="2026-03-22 09:00:00", setl_time="2026-03-20 10:00:00")


def test_a_purchase_out_of_time(way: Way) -> None:
    way.upload()
    way.ok("7204")
    way.refused(
        "behaviour-prescription-expired", "7103", at="2026-03-22 09:00:00", setl_time="2026-03-22 08:00:00"
    )


def test_the_writer_revokes(way: Way) -> None:
    way.upload()
    cancel = {"at": "2026-03-18 12:00:00"}
    way.talk.refused("behaviour-prescription-foreign", "7104", way.revocation(), OTHER, cancel["at"])
    doctor = way.revocation(prsc_dr_name="别人")
    way.talk.refused("behaviour-prescription-doctor", "7104", doctor, HOSPITAL, cancel["at"])
    way.talk.ok("7104", way.revocation(), HOSPITAL, cancel["at"])
    assert way.kept.state == "revoked"
    way.talk.refused("platform-state", "7104", way.revocation(), HOSPITAL, cancel["at"])
    way.refused("platform-state", "7204")
    # The hospital's number is free again.
    assert way.upload() == way.number


def test_a_dispensed_one_stays(way: Way) -> None:
    way.upload()
    way.ok("7204")
    way.ok("7103")
    way.talk.refused("platform-state", "7104", way.revocation(), HOSPITAL, AT)


def test_a_token_is_the_scanners_own_for_half_an_hour(way: Way) -> None:
    way.upload()
    token = way.ok("7201", **scan(way.number))["epc_token"]
    body = way.body("7203", hi_rxno=None, epc_token=token, auth_rxno=None)
    way.talk.refused("behaviour-prescription-token", "7203", body, OTHER, AT)
    way.talk.ok("7203", body, PHARMACY, "2026-03-18 11:30:00")
    way.talk.refused("behaviour-prescription-token-expired", "7203", body, PHARMACY, "2026-03-18 11:30:01")
    way.refused("behaviour-prescription-token", "7203", hi_rxno=None, epc_token="T0", auth_rxno=None)
    way.refused("behaviour-prescription-unknown", "7203", hi_rxno=None, epc_token=None, auth_rxno="SQ0")


def test_codes_that_are_good_for_nothing(way: Way) -> None:
    way.refused("behaviour-prescription-code", "7201", **scan("EPC|QR|430100|20260318|0404"))
    way.upload()
    way.refused("behaviour-prescription-code", "7201", **scan("EPC|QR|430100|20260318|0101"))
    way.refused("behaviour-prescription-code", "7201", **scan("04"))
    way.ok("7201", **scan("999999199611230868"))


def test_a_short_code_that_means_two_people_is_good_for_none(talk: Talk, sample: Sample) -> None:
    twins = ("51010000000000001001", "51010000000000011001")
    for count, psn_no in enumerate(twins):
        facts = talk.site.world.persons[psn_no]
        who = {
            "psn_no": psn_no,
            "mdtrt_cert_type": "02",
            "mdtrt_cert_no": facts.certno,
            "insutype": facts.insurances[0].insutype,
        }
        told = talk.ok("2201", sample("2201", "20-outpatient-day", **who), at="2026-03-18 09:30:00")
        known = {"mdtrt_id": told["data"]["mdtrt_id"], "psn_no": psn_no, "certno": facts.certno}
        body = sample("7101", STORY, "mdtrtinfo", **known)
        body["data"]["hosp_rxno"] = f"RX{count}"
        talk.ok("7101", body, at="2026-03-18 10:00:00")
        code = sample("7201", STORY, epc_qrcd="EPC|QR|510100|20260318|1001")
        if count == 0:
            assert talk.ok("7201", code, PHARMACY, AT)["certno"] == facts.certno
    talk.refused("behaviour-prescription-code", "7201", code, PHARMACY, AT)


def test_the_hospital_hears_of_the_review(way: Way) -> None:
    way.upload()
    way.ok("7204")
    [notice] = way.talk.notices
    assert (notice.institution, notice.infno) == (HOSPITAL, "7102")
    assert notice.body["data"]["fixmedins_code"] == PHARMACY
    assert notice.body["data"]["hi_rxno"] == way.number


def test_two_pharmacists(way: Way) -> None:
    way.upload()
    own = way.body("7204")["data"]["phar_certno"]
    way.refused("behaviour-prescription-same-pharmacist", "7204", rchk_phar_certno=own)


def test_a_delivery_comes_to_its_end(way: Way) -> None:
    way.upload()
    way.refused("platform-state", "7205")
    way.ok("7204")
    way.ok("7205", delv_stas_codg="2")
    way.refused("behaviour-delivery-done", "7205", delv_stas_codg="1")


def test_uploads_that_cannot_be(way: Way, sample: Sample) -> None:
    at = "2026-03-18 10:00:00"
    visit = way.visit()
    unknown = sample("7101", STORY, "mdtrtinfo", mdtrt_id="1")
    way.talk.refused("behaviour-encounter-unknown", "7101", unknown, at=at)
    other = sample("7101", STORY, "mdtrtinfo", mdtrt_id=visit, psn_no=LI)
    way.talk.refused("behaviour-encounter-person", "7101", other, at=at)
    body = sample("7101", STORY, "mdtrtinfo", mdtrt_id=visit)
    way.talk.refused("behaviour-prescription-late", "7101", body, at="2026-03-22 10:00:00")
    body["data"]["rx_drug_nums"] = 3
    way.talk.refused("behaviour-prescription-count", "7101", body, at=at)
    body["data"]["rx_drug_nums"] = 2
    way.talk.ok("7101", body, at=at)
    way.talk.refused("behaviour-prescription-doubled", "7101", body, at=at)
    assert len(way.talk.kept(Prescription)) == 1
