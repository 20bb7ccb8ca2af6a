"""The hospital's side of electronic prescriptions: 7101 uploads, 7102 and 7103 tell what became of one, 7104 revokes it.

What a state allows is declared in the life cycle ``prescription``. A pharmacy's part is in ``prescription_pharmacy``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import msgspec

from yibao.message.times import write_datetime
from yibao.platform.behaviours.checks import linked_encounter, moment, objects, text
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.members import member
from yibao.platform.refusal import Refused
from yibao.platform.state import OnlineOrder, Prescription
from yibao.platform.state.records_pharmacy import Stage
from yibao.platform.told import told_of
from yibao.platform.visits import new_number

PASSED = "1"
"""rx_chk_stas_codg of a prescription that may be dispensed."""
_YES = "1"
_REVOKED = "revoked"
_VALID_DAYS = 3


def upload_prescription(call: Call) -> Reply:
    """7101: of a visit of the hospital's own; one hospital number is one prescription."""
    data = call.data
    person = next(iter(call.rows("mdtrtinfo")), {})
    visit = linked_encounter(call, person)
    found = member(call, text(person, "psn_no"))
    if found.facts.certno and text(person, "certno") not in ("", found.facts.certno):
        raise Refused("platform-person-other")
    _check_drugs(call, data)
    until = moment(data, "valid_end_time", call.now + timedelta(days=_VALID_DAYS))
    if until < call.now:
        raise Refused("behaviour-prescription-late")
    known = call.unit.find(Prescription, issuer=call.institution, number=text(data, "hosp_rxno"))
    if any(row.state != _REVOKED for row in known):
        raise Refused("behaviour-prescription-doubled")
    key = f"YBRX{new_number(call, 'prescription')}"
    call.unit.add(
        Prescription(
            key=key,
            state="uploaded",
            issuer=call.institution,
            number=text(data, "hosp_rxno"),
            psn_no=found.psn_no,
            mdtrt_id=visit.key if visit else "",
            auth_rxno=f"SQ{_secret(call, key)}",
            written=moment(data, "prsc_time", call.now),
            until=until,
            most=_most(data),
            body=call.body,
        )
    )
    return {"hi_rxno": key}


def _most(data: Mapping[str, Any]) -> int:
    """How often it may be dispensed: once, or as often as a repeatable one says."""
    told = int(data.get("max_rept_cnt") or 0) if text(data, "rept_flag") == _YES else 0
    return max(told, 1)


def _check_drugs(call: Call, data: Mapping[str, Any]) -> None:
    drugs = call.rows("rxdrugdetail")
    if data.get("rx_drug_nums") is not None and Decimal(str(data["rx_drug_nums"])) != len(drugs):
        raise Refused("behaviour-prescription-count", found=str(len(drugs)))
    for row in drugs:
        code = text(row, "med_list_codg")
        if call.site.strict and code not in call.site.world.items:
            raise Refused("behaviour-item-unknown", found=code)


def _secret(call: Call, key: str) -> str:
    return hashlib.sha256(f"{call.site.seed}/{key}".encode()).hexdigest()[:20].upper()


def prescription_of(call: Call, hi_rxno: str) -> Prescription:
    """The prescription with a number. Raises ``Refused``."""
    found = call.unit.get(Prescription, hi_rxno)
    if found is None:
        raise Refused("behaviour-prescription-unknown")
    return found


def living(call: Call, hi_rxno: str, at: datetime | None = None) -> Prescription:
    """One that is in force now, or was ``at`` a moment. Raises ``Refused`` when its time is over, or for an unknown one."""
    found = prescription_of(call, hi_rxno)
    if (at or call.now) > found.until:
        raise Refused("behaviour-prescription-expired", until=write_datetime(found.until))
    return found


def staged(call: Call, found: Prescription, **changes: Any) -> Prescription:
    """The prescription with what just happened to it, written."""
    stage = Stage(method=call.method, institution=call.institution, time=call.now, told=told_of(call.data))
    made: Prescription = msgspec.structs.replace(found, stages=(*found.stages, stage), **changes)
    call.unit.put(made)
    return made


def feed_back_prescription_review(call: Call) -> Reply:
    """7102: the hospital's pharmacist has looked at it."""
    found = living(call, text(call.data, "hi_rxno"))
    passed = text(call.data, "rx_chk_stas_codg") == PASSED
    staged(call, found, state="checked" if passed else "rejected")
    return None


def feed_back_prescription_purchase(call: Call) -> Reply:
    """7103: it was bought; one that may not be repeated any more is dispensed for good."""
    # The feedback may come after the last day; the purchase may not.
    found = living(call, text(call.data, "hi_rxno"), moment(call.data, "setl_time", call.now))
    _check_order(call, found)
    _check_bought(call, found)
    count = found.dispensed + 1
    staged(call, found, dispensed=count, state="dispensed" if count >= found.most else found.state)
    return None


def _check_order(call: Call, found: Prescription) -> None:
    """What was ordered online is bought where it was ordered, once that is settled."""
    sellers = {text(row, "fixmedins_code") for row in call.rows("seltdelts")}
    for order in call.unit.find(OnlineOrder, psn_no=found.psn_no):
        if order.hi_rxno == found.key and (order.state != "settled" or sellers - {order.institution}):
            raise Refused("behaviour-prescription-used")


def _check_bought(call: Call, found: Prescription) -> None:
    """No medicine but those prescribed, and no more of one than prescribed."""
    prescribed = {
        text(row, "fixmedins_hilist_id") or text(row, "drug_genname"): Decimal(str(row.get("drug_cnt") or 0))
        for row in objects(found.body.get("rxdrugdetail"))
    }
    names = {text(row, "drug_genname") for row in objects(found.body.get("rxdrugdetail"))}
    for row in call.rows("seltdelts"):
        if text(row, "drug_genname") and text(row, "drug_genname") not in names:
            raise Refused("behaviour-prescription-drug")
        most = prescribed.get(text(row, "medins_drug_no"))
        if most is not None and Decimal(str(row.get("drug_totlcnt") or 0)) > most:
            raise Refused("behaviour-prescription-amount")


def cancel_prescription(call: Call) -> Reply:
    """7104: by the hospital and the doctor that wrote it, before it is dispensed."""
    data = call.data
    found = prescription_of(call, text(data, "hi_rxno"))
    if found.issuer != call.institution:
        raise Refused("behaviour-prescription-foreign")
    writer = text(next(iter(objects(found.body.get("mdtrtinfo"))), {}), "prsc_dr_name")
    if writer and text(data, "prsc_dr_name") != writer:
        raise Refused("behaviour-prescription-doctor")
    staged(call, found, state=_REVOKED)
    return None


BEHAVIOURS: Mapping[str, Behaviour] = {
    "upload_prescription": upload_prescription,
    "feed_back_prescription_review": feed_back_prescription_review,
    "feed_back_prescription_purchase": feed_back_prescription_purchase,
    "cancel_prescription": cancel_prescription,
}
