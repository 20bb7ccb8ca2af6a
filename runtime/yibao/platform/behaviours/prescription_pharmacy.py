"""A pharmacy's part in electronic prescriptions: 7201 scan, 7202 query, 7203 download, 7204 review, 7205 delivery.

A code to scan names a prescription (hi_rxno), or the person: a certificate's number or the last digits of it. It is
good for somebody who has a prescription that can be dispensed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any

from yibao.message.times import write_datetime
from yibao.platform.behaviours.checks import institution_name, objects, tell, text
from yibao.platform.behaviours.prescriptions import PASSED, living, prescription_of, staged
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.members import member, member_by_certificate
from yibao.platform.refusal import Refused
from yibao.platform.state import Person, Prescription, PrescriptionToken
from yibao.platform.told import told_of

_OPEN = frozenset(("uploaded", "checked", "approved"))
_TOKEN_LIVES = timedelta(minutes=30)
_SHORT = 4
"""So many last characters of a psn_no are enough in a code that somebody shows."""


def decode_prescription_qr_code(call: Call) -> Reply:
    """7201: a token for 30 minutes that only the scanning institution may use, and who the code is of."""
    code = text(call.data, "epc_qrcd")
    found = _scanned(call, code)
    digest = hashlib.sha256(f"{call.site.seed}/{call.msgid}/{code}".encode()).hexdigest()[:24].upper()
    key = f"T{digest}"
    call.unit.put(
        PrescriptionToken(
            key=key,
            psn_no=found.psn_no,
            institution=call.institution,
            hi_rxno=found.key,
            until=call.now + _TOKEN_LIVES,
        )
    )
    facts = member(call, found.psn_no).facts
    return {
        "epc_token": key,
        "cert_type": "01",
        "name": facts.name,
        "certno": facts.certno,
        "insuplc_admdvs": facts.area,
    }


def _scanned(call: Call, code: str) -> Prescription:
    """The newest open prescription that a code is good for."""
    named = call.unit.get(Prescription, code)
    rows = [named] if named else [row for psn_no in _people(call, code) for row in _of(call, psn_no)]
    usable = [row for row in rows if row.state in _OPEN and call.now <= row.until]
    # A short code may mean several people: then it is good for none of them.
    if len({row.psn_no for row in usable}) != 1:
        raise Refused("behaviour-prescription-code")
    return max(usable, key=lambda row: (row.written, row.key))


def _of(call: Call, psn_no: str) -> list[Prescription]:
    return call.unit.find(Prescription, psn_no=psn_no)


def _people(call: Call, code: str) -> list[str]:
    """psn_no of everybody whom a code may mean: ``EPC|QR|…|<last digits of psn_no>``, a certificate, or a psn_no."""
    tail = code.rpartition("|")[2]
    named = [psn_no for (_, number), psn_no in call.site.holders.items() if number == tail]
    strangers = [row.key for row in call.unit.find(Person, certificate=f"02/{tail}")]
    world = call.site.world.persons
    short = (
        [psn_no for psn_no in world if len(tail) >= _SHORT and psn_no.endswith(tail)] if "|" in code else []
    )
    return [*named, *strangers, *([tail] if tail in world else []), *short]


def query_prescription(call: Call) -> Reply:
    """7202: the newest prescription of somebody who shows a certificate."""
    data = call.data
    found = member_by_certificate(call, text(data, "mdtrt_cert_type"), text(data, "mdtrt_cert_no"))
    rows = [row for row in _of(call, found.psn_no) if row.state in _OPEN and call.now <= row.until]
    if not rows:
        raise Refused("behaviour-prescription-none")
    newest = max(rows, key=lambda row: (row.written, row.key))
    person = _person(newest)
    return {
        "auth_rxno": newest.auth_rxno,
        "diag_name": text(person, "diag_name"),
        "fixmedins_code": newest.issuer,
        "fixmedins_name": institution_name(call, newest.issuer),
        "prsc_time": write_datetime(newest.written),
        "dept_name": text(person, "prsc_dept_name"),
        "valid_end_time": write_datetime(newest.until),
    }


def download_prescription(call: Call) -> Reply:
    """7203: the whole prescription, by the token of 7201 or the number of 7202."""
    found = living(call, _wanted(call))
    if found.state not in (*_OPEN, "dispensed"):
        raise Refused("behaviour-prescription-closed")
    body = found.body
    return {
        "data": {
            **(body.get("data") or {}),
            "hi_rxno": found.key,
            "fixmedins_code": found.issuer,
            "fixmedins_name": institution_name(call, found.issuer),
            "prsc_time": write_datetime(found.written),
            "valid_end_time": write_datetime(found.until),
            "rept_flag": "1" if found.most > 1 else "0",
            "reptd_cnt": found.dispensed,
        },
        **{node: body[node] for node in ("rxdrugdetail", "mdtrtinfo", "diseinfo") if node in body},
    }


def _wanted(call: Call) -> str:
    token, number = text(call.data, "epc_token"), text(call.data, "auth_rxno")
    if token:
        known = call.unit.get(PrescriptionToken, token)
        if known is None or known.institution != call.institution:
            raise Refused("behaviour-prescription-token")
        if call.now > known.until:
            raise Refused("behaviour-prescription-token-expired")
        return known.hi_rxno
    rows = call.unit.find(Prescription, auth_rxno=number, limit=1) if number else []
    if not rows:
        raise Refused("behaviour-prescription-unknown")
    return rows[0].key


def review_prescription(call: Call) -> Reply:
    """7204: the pharmacist's word; the hospital that wrote it is told (7102)."""
    data = call.data
    found = living(call, text(data, "hi_rxno"))
    if text(data, "rchk_phar_certno") and text(data, "rchk_phar_certno") == text(data, "phar_certno"):
        raise Refused("behaviour-prescription-same-pharmacist")
    passed = text(data, "rx_chk_stas_codg") == PASSED
    staged(call, found, state="approved" if passed else "rejected")
    told = told_of(data)
    body = {
        **{code: value for code, value in told.items() if code not in ("phar_sign_info", "rx_chk_file")},
        "fixmedins_code": call.institution,
        "fixmedins_name": institution_name(call, call.institution),
    }
    tell(call, found.issuer, "feed_back_prescription_review", {"data": body})
    return None


def upload_delivery(call: Call) -> Reply:
    """7205: where the parcel is; one that has arrived or was called off stays so."""
    data = call.data
    found = prescription_of(call, text(data, "hi_rxno"))
    before = [row.told for row in found.stages if row.method == call.method]
    if before and before[-1].get("delv_stas_codg") in ("2", "3"):
        raise Refused("behaviour-delivery-done")
    staged(call, found)
    return None


def _person(found: Prescription) -> Mapping[str, Any]:
    return next(iter(objects(found.body.get("mdtrtinfo"))), {})


def tell_purchase(call: Call, found: Prescription, order: Mapping[str, Any], total: Decimal) -> None:
    """7103 for the hospital that wrote a prescription, once it has been bought online."""
    lines = [
        {
            "medins_drug_no": text(row, "fixmedins_hilist_id"),
            "drug_genname": text(row, "drug_genname"),
            "drug_dosform": text(row, "drug_dosform"),
            "drug_spec": text(row, "drug_spec"),
            "drug_totlcnt": text(row, "drug_cnt"),
            "fixmedins_code": call.institution,
            "fixmedins_name": institution_name(call, call.institution),
            "pric": text(row, "drug_pric"),
            "total_unit": text(row, "drug_cnt_unit"),
            "sumamt": text(row, "drug_sumamt"),
        }
        for row in objects(found.body.get("rxdrugdetail"))
    ]
    data = {**order, "hi_rxno": found.key, "setl_time": write_datetime(call.now), "psn_part_amt": total}
    body = {"data": data, "seltdelts": lines}
    tell(call, found.issuer, "feed_back_prescription_purchase", body)


BEHAVIOURS: Mapping[str, Behaviour] = {
    "decode_prescription_qr_code": decode_prescription_qr_code,
    "query_prescription": query_prescription,
    "download_prescription": download_prescription,
    "review_prescription": review_prescription,
    "upload_delivery": upload_delivery,
}
