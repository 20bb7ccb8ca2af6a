"""A clerk at a hospital's desk who types messages by hand: plain dictionaries over httpx, nothing of the client library."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import count
from typing import Any

import httpx

Send = Callable[[str, bytes, Mapping[str, str]], httpx.Response]
Body = dict[str, Any]

HOSPITAL = "H99999900001"
TOWN = "H99999900002"
WOMAN = "43000000000000000101"  # retired employee, account 862.35
MAN = "43000000000000000202"  # employee, account 1520.00
CERTIFICATES = {WOMAN: "999999195803120040", MAN: "999999197108050211"}
PILLS, SCAN, BED = "XJ01CAA040E001010100003", "002103000010000", "001109000010000"


def in_process(app: Any) -> Send:
    """Posts to an ASGI application."""

    def send(path: str, content: bytes, headers: Mapping[str, str]) -> httpx.Response:
        async def run() -> httpx.Response:
            transport = httpx.ASGITransport(app=app)
            async with httpx.AsyncClient(transport=transport, base_url="http://mock") as client:
                return await client.post(path, content=content, headers=dict(headers))

        return asyncio.run(run())

    return send


def over_http(client: httpx.Client) -> Send:
    """Posts to an address."""
    return lambda path, content, headers: client.post(path, content=content, headers=dict(headers))


@dataclass(frozen=True)
class Said:
    """What came back."""

    infno: str
    msgid: str
    infcode: int
    err_msg: str
    output: Any
    content: bytes = b""

    def ok(self) -> Any:
        """The output of a success; anything else fails the test."""
        assert self.infcode == 0, f"{self.infno}: {self.err_msg}"
        return self.output

    def refused(self) -> str:
        """The text of a refusal; a success fails the test."""
        assert self.infcode == -1, f"{self.infno} was carried out"
        assert self.output is None
        return self.err_msg


class Clerk:
    """Types messages for one institution; ``at``: the day on them."""

    _numbers = count(1)

    def __init__(self, send: Send, institution: str = HOSPITAL, at: str = "2026-03-05 09:00:00") -> None:
        self._send = send
        self.institution = institution
        self.at = at
        self.sign_no = "none"
        self.operator = "C430100000401"

    def call(
        self, infno: str, body: Any, *, msgid: str = "", headers: Mapping[str, str] | None = None
    ) -> Said:
        """Post one message; a new msgid unless one is given."""
        msgid = msgid or f"{self.institution}{self.at:.10}".replace("-", "") + f"{next(self._numbers):010d}"
        outer = {
            "infno": infno,
            "msgid": msgid,
            "mdtrtarea_admvs": "430100",
            "insuplc_admdvs": "430100",
            "recer_sys_code": "YBXT",
            "infver": "V1.0",
            "opter_type": "1",
            "opter": self.operator,
            "opter_name": "袁丽华",
            "inf_time": self.at,
            "fixmedins_code": self.institution,
            "fixmedins_name": "示例市第一医院",
            "sign_no": self.sign_no,
            "input": body,
        }
        reply = self._send(f"/{infno}", json.dumps(outer).encode(), headers or {})
        if reply.headers["content-type"] == "application/octet-stream":
            return Said(infno, msgid, 0, "", None, reply.content)
        told = json.loads(reply.content, parse_float=Decimal)
        return Said(infno, msgid, told["infcode"], told["err_msg"], told.get("output"))

    def balance(self, psn_no: str) -> Decimal:
        """What 1101 says of the account."""
        told = self.call("1101", {"data": {**certificate(psn_no), "psn_name": ""}}).ok()
        return Decimal(told["insuinfo"][0]["balc"])

    def totals(self, psn_no: str) -> Any:
        """What 5206 says; None when nothing has been counted."""
        return self.call("5206", {"data": {"psn_no": psn_no}}).ok()

    # outpatient

    def register(self, psn_no: str = WOMAN, **given: Any) -> Said:
        """2201."""
        visit = {
            "psn_no": psn_no,
            "insutype": "310",
            "begntime": self.at,
            **certificate(psn_no),
            "ipt_otp_no": "MZ0001",
            "atddr_no": "D430100000101",
            "dr_name": "林致远",
            "dept_code": "A03.01",
            "dept_name": "呼吸内科",
            "caty": "A03.01",
        }
        return self.call("2201", {"data": {**visit, **given}})

    def inform(self, mdtrt_id: str, psn_no: str = WOMAN, **given: Any) -> Said:
        """2203."""
        info = {"mdtrt_id": mdtrt_id, "psn_no": psn_no, "med_type": "11", "begntime": self.at, **given}
        return self.call("2203", {"mdtrtinfo": info, "diseinfo": [diagnosis(self.at)]})

    def add(
        self, mdtrt_id: str, *lines: tuple[str, str, str, str], psn_no: str = WOMAN, batch: str = "B1"
    ) -> Said:
        """2204: lines are number, item, price, count."""
        rows = [
            {**fee_row(line, mdtrt_id, psn_no, self.at), "chrg_bchno": batch, "rx_circ_flag": "0"}
            for line in lines
        ]
        return self.call("2204", {"feedetail": rows})

    def withdraw(self, mdtrt_id: str, batch: str = "0000", psn_no: str = WOMAN) -> Said:
        """2205."""
        return self.call("2205", {"data": {"mdtrt_id": mdtrt_id, "chrg_bchno": batch, "psn_no": psn_no}})

    def give_up(self, mdtrt_id: str, psn_no: str = WOMAN) -> Said:
        """2202."""
        return self.call("2202", {"data": {"mdtrt_id": mdtrt_id, "psn_no": psn_no, "ipt_otp_no": "MZ0001"}})

    def settlement(self, mdtrt_id: str, total: str, psn_no: str = WOMAN, **given: Any) -> Body:
        """The object of 2206 and 2207."""
        return {
            "psn_no": psn_no,
            **certificate(psn_no),
            "med_type": "11",
            "medfee_sumamt": float(total),
            "psn_setlway": "01",
            "mdtrt_id": mdtrt_id,
            "chrg_bchno": "B1",
            "acct_used_flag": "1",
            "insutype": "310",
            **given,
        }

    def try_out(self, mdtrt_id: str, total: str, psn_no: str = WOMAN, **given: Any) -> Said:
        """2206."""
        return self.call("2206", {"data": self.settlement(mdtrt_id, total, psn_no, **given)})

    def settle(
        self, mdtrt_id: str, total: str, psn_no: str = WOMAN, *, msgid: str = "", **given: Any
    ) -> Said:
        """2207."""
        body = {**self.settlement(mdtrt_id, total, psn_no, **given), **_SPLIT, "inscp_scp_amt": float(total)}
        return self.call("2207", {"data": body}, msgid=msgid)

    def refund(self, mdtrt_id: str, setl_id: str, psn_no: str = WOMAN) -> Said:
        """2208."""
        return self.call("2208", {"data": {"setl_id": setl_id, "mdtrt_id": mdtrt_id, "psn_no": psn_no}})

    def reverse(self, msgid: str, infno: str, psn_no: str = WOMAN) -> Said:
        """2601."""
        return self.call("2601", {"data": {"psn_no": psn_no, "omsgid": msgid, "oinfno": infno}})

    # inpatient

    def admit(self, psn_no: str = MAN, **given: Any) -> Said:
        """2401."""
        stay = {
            "psn_no": psn_no,
            "insutype": "310",
            "begntime": self.at,
            **certificate(psn_no),
            "med_type": "21",
            "ipt_no": "ZY0001",
            "medrcdno": "BA0001",
            "atddr_no": "D430100000101",
            "chfpdr_name": "林致远",
            "adm_diag_dscr": "肺炎",
            "adm_dept_codg": "A03.01",
            "adm_dept_name": "呼吸内科",
            "adm_bed": "12",
            "dscg_maindiag_code": "J18.900",
            "dscg_maindiag_name": "肺炎",
        }
        rows = [{**diagnosis(self.at), "psn_no": psn_no, "maindiag_flag": "1"}]
        return self.call("2401", {"mdtrtinfo": {**stay, **given}, "diseinfo": rows})

    def charge(
        self, mdtrt_id: str, *lines: tuple[str, str, str, str], psn_no: str = MAN, **given: Any
    ) -> Said:
        """2301."""
        rows = [{**fee_row(line, mdtrt_id, psn_no, self.at), "med_type": "21", **given} for line in lines]
        return self.call("2301", {"feedetail": rows})

    def uncharge(self, mdtrt_id: str, *numbers: str, psn_no: str = MAN) -> Said:
        """2302."""
        rows = [{"feedetl_sn": number, "mdtrt_id": mdtrt_id, "psn_no": psn_no} for number in numbers]
        return self.call("2302", {"data": rows})

    def discharge(self, mdtrt_id: str, psn_no: str = MAN, **given: Any) -> Said:
        """2402."""
        info = {
            "mdtrt_id": mdtrt_id,
            "psn_no": psn_no,
            "insutype": "310",
            "endtime": self.at,
            "dscg_dept_codg": "A03.01",
            "dscg_dept_name": "呼吸内科",
            "dscg_way": "1",
        }
        rows = [{**diagnosis(self.at), "psn_no": psn_no, "mdtrt_id": mdtrt_id, "maindiag_flag": "1"}]
        return self.call("2402", {"dscginfo": {**info, **given}, "diseinfo": rows})

    def take_back(self, infno: str, mdtrt_id: str, psn_no: str = MAN, **given: Any) -> Said:
        """2404, 2405; 2305 with its setl_id."""
        return self.call(infno, {"data": {"mdtrt_id": mdtrt_id, "psn_no": psn_no, **given}})

    def settle_stay(self, infno: str, mdtrt_id: str, total: str, psn_no: str = MAN, **given: Any) -> Said:
        """2303, 2304."""
        body = {
            "psn_no": psn_no,
            **certificate(psn_no),
            "medfee_sumamt": float(total),
            "psn_setlway": "01",
            "mdtrt_id": mdtrt_id,
            "acct_used_flag": "0",
            "insutype": "310",
            "mid_setl_flag": "0",
        }
        return self.call(infno, {"data": {**body, **given}})


_SPLIT = {"fulamt_ownpay_amt": 0.0, "overlmt_selfpay": 0.0, "preselfpay_amt": 0.0}


def certificate(psn_no: str) -> dict[str, str]:
    """The id card of somebody known; a stranger's is made of the number."""
    return {"mdtrt_cert_type": "02", "mdtrt_cert_no": CERTIFICATES.get(psn_no, psn_no)}


def diagnosis(at: str) -> dict[str, Any]:
    """A row of diseinfo."""
    return {
        "diag_type": "1",
        "diag_srt_no": 1,
        "diag_code": "J18.900",
        "diag_name": "肺炎",
        "diag_dept": "呼吸内科",
        "dise_dor_no": "D430100000101",
        "dise_dor_name": "林致远",
        "diag_time": at,
        "vali_flag": "1",
    }


def fee_row(line: tuple[str, str, str, str], mdtrt_id: str, psn_no: str, at: str) -> dict[str, Any]:
    """A row of feedetail out of number, item, price, count."""
    number, item, price, amount = line
    return {
        "feedetl_sn": number,
        "mdtrt_id": mdtrt_id,
        "psn_no": psn_no,
        "fee_ocur_time": at,
        "med_list_codg": item,
        "medins_list_codg": "X0001",
        "det_item_fee_sumamt": float(round(Decimal(price) * Decimal(amount), 2)),
        "cnt": float(amount),
        "pric": float(price),
        "bilg_dept_codg": "A03.01",
        "bilg_dept_name": "呼吸内科",
        "bilg_dr_codg": "D430100000101",
        "bilg_dr_name": "林致远",
        "hosp_appr_flag": "0",
    }
