"""A hospital's day over plain HTTP: an outpatient visit and a stay, from sign-in to the settlement and its refund.

Needs httpx and nothing of yibao; read it as a recipe for any language. Run: ``yibao mock`` in one terminal, then
``python examples/plain_httpx/day.py http://127.0.0.1:8765/`` in another. All people are invented.
"""

from __future__ import annotations

import json
import sys
import time
from decimal import Decimal
from itertools import count
from typing import Any

import httpx

HOSPITAL = {"fixmedins_code": "H99999900001", "fixmedins_name": "示例市第一医院"}
OPERATOR = {"opter_type": "1", "opter": "C430100000401", "opter_name": "袁丽华"}
DOCTOR = {"atddr_no": "D430100000101"}
WARD = {"adm_dept_codg": "A03.01", "adm_dept_name": "呼吸内科", "adm_bed": "12"}
WOMAN = {"psn_no": "43000000000000000101", "mdtrt_cert_type": "02", "mdtrt_cert_no": "999999195803120040"}
MAN = {"psn_no": "43000000000000000202", "mdtrt_cert_type": "02", "mdtrt_cert_no": "999999197108050211"}
PNEUMONIA = {
    "diag_type": "1",
    "maindiag_flag": "1",
    "diag_srt_no": "1",
    "diag_code": "J18.900",
    "diag_name": "肺炎",
}
NUMBERS = count(int(time.time() * 100) % 100_000_000)


class Desk:
    """Posts envelopes; keeps the sign-in's number for those that follow."""

    def __init__(self, url: str) -> None:
        self._client = httpx.Client(base_url=url, timeout=30)
        self._sign_no = ""
        self.now = ""

    def ask(self, infno: str, body: Any) -> Any:
        """The output of a transaction; the script ends with the platform's words when it is refused."""
        day = self.now[:10].replace("-", "")
        request = {
            "infno": infno,
            "msgid": f"{HOSPITAL['fixmedins_code']}{day}{next(NUMBERS):010d}",
            "mdtrtarea_admvs": "430100",
            "insuplc_admdvs": "430100",
            "recer_sys_code": "HIS",
            "infver": "V1.0",
            **OPERATOR,
            **HOSPITAL,
            "inf_time": self.now,
            "sign_no": self._sign_no or "0",
            "input": body,
        }
        reply = self._client.post(
            "/", content=json.dumps(request), headers={"content-type": "application/json"}
        )
        told = json.loads(reply.content, parse_float=Decimal)
        if told["infcode"] != 0:
            sys.exit(f"{infno}: {told['err_msg']}")
        print(f"{self.now}  {infno}")
        return told.get("output")

    def open(self, day: str) -> None:
        """9001: every operator, every day."""
        self.now, self._sign_no = f"{day} 07:30:00", ""
        told = self.ask(
            "9001",
            {"signIn": {"opter_no": OPERATOR["opter"], "mac": "00-00-5E-00-53-01", "ip": "192.0.2.10"}},
        )
        self._sign_no = told["signinoutb"]["sign_no"]

    def at(self, moment: str) -> None:
        """The clock on the messages, within the day."""
        self.now = f"{self.now[:10]} {moment}"


def person(desk: Desk, who: dict[str, str]) -> None:
    """1101: is the card's owner insured?"""
    card = {key: who[key] for key in ("mdtrt_cert_type", "mdtrt_cert_no")}
    found = desk.ask("1101", {"data": {**card, "psn_cert_type": "01", "begntime": desk.now}})
    assert found["baseinfo"]["psn_no"] == who["psn_no"]


def line(desk: Desk, number: str, item: str, price: str, amount: str) -> dict[str, Any]:
    """A fee line of 2204 and 2301; its amount is price × count, to the cent."""
    fee = (Decimal(price) * Decimal(amount)).quantize(Decimal("0.01"))
    bill = {
        "bilg_dept_codg": "A03.01",
        "bilg_dept_name": "呼吸内科",
        "bilg_dr_codg": DOCTOR["atddr_no"],
        "bilg_dr_name": "林致远",
    }
    money = {"cnt": amount, "pric": price, "det_item_fee_sumamt": str(fee)}
    item_of = {"med_list_codg": item, "medins_list_codg": "X0001", "hosp_appr_flag": "0"}
    return {"feedetl_sn": number, "fee_ocur_time": desk.now, **item_of, **money, **bill}


def diagnosis(desk: Desk) -> dict[str, str]:
    """A row of diseinfo."""
    by = {"diag_dept": "A03.01", "dise_dor_no": DOCTOR["atddr_no"], "dise_dor_name": "林致远"}
    return {**PNEUMONIA, **by, "diag_time": desk.now, "vali_flag": "1"}


def settled(told: Any) -> str:
    """The settlement's number; what was paid must add up."""
    info = told["setlinfo"]
    assert info["medfee_sumamt"] == info["fund_pay_sumamt"] + info["psn_part_amt"] + info.get(
        "hosp_part_amt", 0
    )
    print(f"    总额 {info['medfee_sumamt']} = 基金 {info['fund_pay_sumamt']} + 个人 {info['psn_part_amt']}")
    return str(info.get("setl_id", ""))


def outpatient_day(desk: Desk) -> None:
    """2201 registration, 2203 diagnosis, 2204 fees, 2206 trial, 2207 settlement, 2208 its refund."""
    desk.open("2026-03-05")
    desk.at("09:00:00")
    person(desk, WOMAN)
    doctor = {**DOCTOR, "dr_name": "林致远", "dept_code": "A03.01", "dept_name": "呼吸内科", "caty": "A03.01"}
    asked = {**WOMAN, "insutype": "310", "begntime": desk.now, "ipt_otp_no": "MZ0001", **doctor}
    visit = {"mdtrt_id": desk.ask("2201", {"data": asked})["data"]["mdtrt_id"], "psn_no": WOMAN["psn_no"]}
    desk.at("09:20:00")
    desk.ask(
        "2203",
        {"mdtrtinfo": {**visit, "med_type": "11", "begntime": desk.now}, "diseinfo": [diagnosis(desk)]},
    )
    batch = {**visit, "chrg_bchno": "B1", "rx_circ_flag": "0"}
    rows = [
        line(desk, "1", "XJ01CAA040E001010100003", "18.00", "2"),
        line(desk, "2", "002103000010000", "212.50", "1"),
    ]
    desk.ask("2204", {"feedetail": [{**row, **batch} for row in rows]})
    desk.at("09:40:00")
    money = {"medfee_sumamt": "248.50", "psn_setlway": "01", "acct_used_flag": "1"}
    bill = {
        **WOMAN,
        **money,
        "med_type": "11",
        "mdtrt_id": visit["mdtrt_id"],
        "chrg_bchno": "B1",
        "insutype": "310",
    }
    trial = desk.ask("2206", {"data": bill})
    settled(trial)
    split = ("fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt")
    told = desk.ask("2207", {"data": {**bill, **{name: str(trial["setlinfo"][name]) for name in split}}})
    refunded = desk.ask("2208", {"data": {**visit, "setl_id": settled(told)}})
    assert refunded["setlinfo"]["medfee_sumamt"] == Decimal("-248.50")


def stay(desk: Desk) -> None:
    """2401 admission, 2301 fees, 2402 discharge, 2303 trial, 2304 settlement, 2305 its refund."""
    desk.open("2026-03-06")
    desk.at("10:00:00")
    person(desk, MAN)
    case = {
        "ipt_no": "ZY0001",
        "adm_diag_dscr": "肺炎",
        "dscg_maindiag_code": "J18.900",
        "dscg_maindiag_name": "肺炎",
    }
    doctor = {**DOCTOR, "chfpdr_name": "林致远", **WARD}
    asked = {**MAN, "insutype": "310", "begntime": desk.now, "med_type": "21", **case, **doctor}
    rows = [{**diagnosis(desk), "psn_no": MAN["psn_no"]}]
    told = desk.ask("2401", {"mdtrtinfo": asked, "diseinfo": rows})
    visit = {"mdtrt_id": told["result"]["mdtrt_id"], "psn_no": MAN["psn_no"]}
    desk.at("16:00:00")
    bed = line(desk, "1", "001109000010000", "40.00", "5")
    scan = line(desk, "2", "002103000010000", "212.50", "4")
    desk.ask("2301", {"feedetail": [{**row, **visit, "med_type": "21"} for row in (bed, scan)]})
    desk.open("2026-03-11")
    desk.at("10:00:00")
    leave = {
        "endtime": desk.now,
        "insutype": "310",
        "dscg_dept_codg": "A03.01",
        "dscg_dept_name": "呼吸内科",
        "dscg_way": "1",
    }
    desk.ask("2402", {"dscginfo": {**visit, **leave}, "diseinfo": [{**diagnosis(desk), **visit}]})
    money = {"medfee_sumamt": "1050.00", "psn_setlway": "01", "acct_used_flag": "1", "mid_setl_flag": "0"}
    bill = {**MAN, **money, "mdtrt_id": visit["mdtrt_id"], "insutype": "310"}
    settled(desk.ask("2303", {"data": bill}))
    done = settled(desk.ask("2304", {"data": bill}))
    refunded = desk.ask("2305", {"data": {**visit, "setl_id": done}})
    assert refunded["setlinfo"]["medfee_sumamt"] == Decimal("-1050.00")


def main() -> None:
    """Both days, against the address given."""
    if len(sys.argv) != 2:
        sys.exit(f"用法 usage: {sys.argv[0]} http://127.0.0.1:8765/")
    desk = Desk(sys.argv[1])
    outpatient_day(desk)
    stay(desk)
    print("都办成了 all done")


if __name__ == "__main__":
    main()
