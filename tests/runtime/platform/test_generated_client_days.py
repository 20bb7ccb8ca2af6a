"""The generated national client on its generated mock: an outpatient day and a stay, typed from end to end."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from typing import Any

import msgspec
import pytest
from clerk import BED, CERTIFICATES, MAN, PILLS, SCAN, WOMAN, diagnosis, fee_row
from loopback import serve

from yibao.gateway import PlatformRefused, Settings
from yibao_editions import national
from yibao_editions.national import Client

AT = "2026-03-05 09:00:00"


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with serve(import_module("yibao_editions.national.mock").app) as url:
        settings = Settings(url, "H99999900001", "示例市第一医院", "430100", sign_no="day")
        with Client(settings) as client:
            yield client


def typed(infno: str, body: dict[str, Any]) -> Any:
    """A request as the generated model."""
    return msgspec.convert(body, getattr(national, f"i{infno}").Request, strict=False)


def card(psn_no: str) -> dict[str, str]:
    return {"mdtrt_cert_type": "02", "mdtrt_cert_no": CERTIFICATES[psn_no]}


def test_an_outpatient_day(client: Client) -> None:
    person = client.query_person(typed("1101", {"data": card(WOMAN)})).output
    assert person is not None
    psn_no, before = person.baseinfo.psn_no, person.insuinfo[0].balc
    who = {"psn_no": psn_no, "insutype": person.insuinfo[0].insutype}
    benefit = client.check_benefit(
        typed("2001", {"data": {**who, "fixmedins_code": "H99999900001", "med_type": "11", "begntime": AT}})
    ).output
    assert {row.trt_enjymnt_flag for row in benefit.trtinfo} == {"1"}
    doctor = {"atddr_no": "D1", "dr_name": "林致远", "dept_code": "A03", "dept_name": "内科", "caty": "A03"}
    visit = client.register_outpatient(
        typed("2201", {"data": {**who, **card(WOMAN), **doctor, "begntime": AT, "ipt_otp_no": "MZ1"}})
    ).output.data
    told = {"mdtrt_id": visit.mdtrt_id, "psn_no": psn_no}
    client.upload_outpatient_visit(
        typed("2203", {"mdtrtinfo": {**told, "med_type": "11", "begntime": AT}, "diseinfo": [diagnosis(AT)]})
    )
    rows = [
        {**fee_row(line, visit.mdtrt_id, psn_no, AT), "chrg_bchno": "B1", "rx_circ_flag": "0"}
        for line in (("1", PILLS, "18.00", "2"), ("2", SCAN, "212.50", "1"))
    ]
    split = client.upload_outpatient_fees(typed("2204", {"feedetail": rows})).output.result
    total = sum((row.det_item_fee_sumamt for row in split), Decimal(0))
    asked = {
        **told,
        **who,
        **card(WOMAN),
        "med_type": "11",
        "medfee_sumamt": total,
        "psn_setlway": "01",
        "chrg_bchno": "B1",
        "acct_used_flag": "1",
    }
    trial = client.presettle_outpatient(typed("2206", {"data": asked})).output.setlinfo
    parts = ("fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt")
    final = {**asked, **{part: getattr(trial, part) for part in parts}}
    settled = client.settle_outpatient(typed("2207", {"data": final}))
    assert settled.report.events == ()
    info = settled.output.setlinfo
    assert (info.medfee_sumamt, info.acct_pay) == (total, trial.acct_pay)
    with pytest.raises(PlatformRefused, match="已结算"):
        client.settle_outpatient(typed("2207", {"data": final}))
    query = {"data": {**told, "setl_id": info.setl_id}}
    assert client.query_settlement(typed("5203", query)).output.setlinfo.refd_setl_flag == "0"
    assert len(client.query_fee_details(typed("5204", {"data": told})).output) == 2
    undone = client.cancel_outpatient_settlement(typed("2208", query)).output.setlinfo
    assert undone.medfee_sumamt == -total
    client.cancel_outpatient_fees(typed("2205", {"data": {**told, "chrg_bchno": "0000"}}))
    client.cancel_outpatient_registration(typed("2202", {"data": {**told, "ipt_otp_no": "MZ1"}}))
    assert client.query_person(typed("1101", {"data": card(WOMAN)})).output.insuinfo[0].balc == before


def test_a_stay(client: Client) -> None:
    who = {"psn_no": MAN, "insutype": "310"}
    admission = {
        **who,
        **card(MAN),
        "begntime": AT,
        "med_type": "21",
        "ipt_no": "ZY1",
        "atddr_no": "D1",
        "chfpdr_name": "林致远",
        "adm_diag_dscr": "肺炎",
        "adm_dept_codg": "A03",
        "adm_dept_name": "内科",
        "adm_bed": "1",
        "dscg_maindiag_code": "J18.900",
        "dscg_maindiag_name": "肺炎",
    }
    ills = [{**diagnosis(AT), "psn_no": MAN, "maindiag_flag": "1"}]
    stay = client.admit_inpatient(typed("2401", {"mdtrtinfo": admission, "diseinfo": ills})).output.result
    told = {"mdtrt_id": stay.mdtrt_id, "psn_no": MAN}
    rows = [
        {**fee_row(line, stay.mdtrt_id, MAN, AT), "med_type": "21"}
        for line in (("1", BED, "60.00", "10"), ("2", SCAN, "212.50", "4"))
    ]
    client.upload_inpatient_fees(typed("2301", {"feedetail": rows}))
    leaving = {**told, "insutype": "310", "endtime": "2026-03-15 10:00:00", "dscg_dept_codg": "A03",
               "dscg_dept_name": "内科", "dscg_way": "1"}  # fmt: skip
    client.discharge_inpatient(typed("2402", {"dscginfo": leaving, "diseinfo": ills}))
    asked = {
        **told,
        **who,
        **card(MAN),
        "medfee_sumamt": "1450.00",
        "psn_setlway": "01",
        "acct_used_flag": "0",
        "mid_setl_flag": "0",
    }
    trial = client.presettle_inpatient(typed("2303", {"data": asked})).output.setlinfo
    settled = client.settle_inpatient(typed("2304", {"data": asked}))
    assert settled.report.events == ()
    info = settled.output.setlinfo
    assert info.hifp_pay == trial.hifp_pay > 0
    undone = client.cancel_inpatient_settlement(typed("2305", {"data": {**told, "setl_id": info.setl_id}}))
    assert undone.output.setlinfo.hifp_pay == -info.hifp_pay
    client.cancel_discharge(typed("2405", {"data": told}))
    client.cancel_inpatient_fees(typed("2302", {"data": [{**told, "feedetl_sn": "0000"}]}))
    client.cancel_admission(typed("2404", {"data": told}))
