"""6101: a pharmacy hands in an order placed online. 6201: it is confirmed. 6202: it is settled and paid.

The platform asks the pharmacy by 6201 and tells it by 6202. Where these come in as requests, they are what the
pharmacy's side would answer: the order moves on all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec

from yibao.message.times import write_datetime
from yibao.platform.behaviours.checks import moment, objects, own, tell, text
from yibao.platform.behaviours.prescription_pharmacy import tell_purchase
from yibao.platform.behaviours.prescriptions import living
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.members import Member, member
from yibao.platform.refusal import Refused
from yibao.platform.state import Encounter, OnlineOrder, Prescription
from yibao.platform.state.records_pharmacy import OrderLine
from yibao.platform.told import told_of
from yibao.platform.visits import new_number

ZERO = Decimal("0.00")
PLACED, CONFIRMED, SETTLED = "待确认", "已确认", "已结算"
"""ord_stas as it goes over the wire."""
_PHARMACY = "2"
_USED = "1"


def upload_online_pharmacy_fees(call: Call) -> Reply:
    """6101: an order of somebody insured; the account pays as far as it reaches. The pharmacy is asked by 6201."""
    data = next(iter(call.rows("data")), {})
    _check_pharmacy(call)
    number = text(data, "med_org_ord")
    if call.unit.find(OnlineOrder, institution=call.institution, number=number, limit=1):
        raise Refused("behaviour-order-doubled")
    found = _buyer(call, data)
    lines = tuple(_line(row) for row in call.rows("feedetail"))
    total = sum((line.amount for line in lines), ZERO)
    _check_prescription(call, data, found, lines)
    uses_account = text(data, "acct_used_flag") == _USED
    account = min(found.purse.account, total) if uses_account else ZERO
    made = OnlineOrder(
        key=f"ZF{new_number(call, 'order')}",
        state="placed",
        institution=call.institution,
        number=number,
        psn_no=found.psn_no,
        mdtrt_id=text(data, "mdtrt_id"),
        time=moment(data, "begntime", call.now),
        total=total,
        account=account,
        cash=total - account,
        hi_rxno=text(data, "hi_rxno"),
        lines=lines,
        told=told_of(data),
    )
    call.unit.add(made)
    tell(call, call.institution, "confirm_online_order", {"data": _question(found, made)})
    return {"data": {"pay_ord_id": made.key, "ord_stas": PLACED, "medfee_sumamt": total, **_split(made)}}


def confirm_online_order(call: Call) -> Reply:
    """6201: the pharmacy has the goods; what the message says of the order must be so."""
    data = call.data
    own(call, data)
    order = _order(call, data)
    _check_total(data, order)
    if text(data, "psn_no") != order.psn_no:
        raise Refused("behaviour-order-person")
    settled = msgspec.structs.replace(order, state="confirmed")
    call.unit.put(settled)
    tell(call, order.institution, "notify_settlement_result", {"data": _result(call, settled)})
    return {"data": {"med_org_ord": order.number, "ord_stas": CONFIRMED}}


def notify_settlement_result(call: Call) -> Reply:
    """6202: paid. The account falls by its part; a prescription's hospital is told of the purchase (7103)."""
    data = call.data
    order = _order(call, data)
    _check_total(data, order)
    if text(data, "psn_no") != order.psn_no:
        raise Refused("behaviour-order-person")
    if Decimal(str(data.get("acct_pay") or 0)) != order.account:
        raise Refused("behaviour-order-split")
    found = member(call, order.psn_no)
    if found.purse.account < order.account:
        raise Refused("behaviour-order-account")
    call.unit.put(msgspec.structs.replace(found.purse, account=found.purse.account - order.account))
    call.unit.put(
        msgspec.structs.replace(
            order,
            state="settled",
            setl_id=text(data, "setl_id"),
            mdtrt_id=order.mdtrt_id or text(data, "mdtrt_id"),
        )
    )
    prescription = call.unit.get(Prescription, order.hi_rxno) if order.hi_rxno else None
    if prescription is not None:
        tell_purchase(call, prescription, _split(order), order.total)
    return {"data": {"med_org_ord": order.number, "ord_stas": SETTLED}}


def _check_pharmacy(call: Call) -> None:
    known = call.site.world.institutions.get(call.institution)
    if known is not None and known.type != _PHARMACY:
        raise Refused("behaviour-order-pharmacy")


def _buyer(call: Call, data: Mapping[str, Any]) -> Member:
    found = member(call, text(data, "psn_no"))
    if found.facts.certno and text(data, "certno") not in ("", found.facts.certno):
        raise Refused("platform-person-other")
    if found.facts.insurance_on(call.today, text(data, "insutype")) is None:
        raise Refused("behaviour-order-uninsured")
    mdtrt_id = text(data, "mdtrt_id")
    visit = call.unit.get(Encounter, mdtrt_id) if mdtrt_id else None
    if mdtrt_id and (visit is None or visit.psn_no != found.psn_no):
        raise Refused("behaviour-encounter-unknown")
    return found


def _check_prescription(
    call: Call, data: Mapping[str, Any], found: Member, lines: tuple[OrderLine, ...]
) -> None:
    """Medicine on a prescription: approved by a pharmacist, for this person, no more than prescribed, ordered once."""
    number = text(data, "hi_rxno")
    if not number:
        return
    prescription = living(call, number)
    if prescription.psn_no != found.psn_no:
        raise Refused("behaviour-order-person")
    if prescription.state != "approved":
        raise Refused("behaviour-order-prescription")
    running = call.unit.find(OnlineOrder, psn_no=found.psn_no)
    if prescription.dispensed + sum(row.hi_rxno == number for row in running) >= prescription.most:
        raise Refused("behaviour-prescription-used")
    allowed = {
        text(row, "med_list_codg"): Decimal(str(row.get("drug_cnt") or 0))
        for row in objects(prescription.body.get("rxdrugdetail"))
    }
    if any(line.count > allowed.get(line.code, ZERO) for line in lines):
        raise Refused("behaviour-prescription-amount")


def _line(row: Mapping[str, Any]) -> OrderLine:
    return OrderLine(
        sn=text(row, "feedetl_sn"),
        code=text(row, "med_list_codg"),
        name=text(row, "medins_list_name"),
        count=Decimal(str(row.get("cnt") or 0)),
        price=Decimal(str(row.get("pric") or 0)),
        amount=Decimal(str(row.get("det_item_fee_sumamt") or 0)),
    )


def _order(call: Call, data: Mapping[str, Any]) -> OnlineOrder:
    """The order that a message is about; the life cycle has looked at its state and institution already."""
    found = call.unit.get(OnlineOrder, text(data, "pay_ord_id"))
    if found is None or found.number != text(data, "med_org_ord"):
        raise Refused("behaviour-order-unknown")
    return found


def _check_total(data: Mapping[str, Any], order: OnlineOrder) -> None:
    if Decimal(str(data.get("medfee_sumamt") or 0)) != order.total:
        raise Refused("behaviour-order-total", total=f"{order.total:.2f}")


def _split(order: OnlineOrder) -> dict[str, Decimal]:
    return {"fund_pay_sumamt": ZERO, "acct_pay": order.account, "psn_cash_pay": order.cash}


def _question(found: Member, order: OnlineOrder) -> dict[str, Any]:
    return {
        "pay_ord_id": order.key,
        "med_org_ord": order.number,
        **({"hi_rxno": order.hi_rxno} if order.hi_rxno else {}),
        "fixmedins_code": order.institution,
        "psn_no": order.psn_no,
        "psn_name": found.facts.name,
        "medfee_sumamt": order.total,
        **({"delv_addr": found.facts.addr} if found.facts.addr else {}),
        **({"tel": found.facts.tel} if found.facts.tel else {}),
    }


def _result(call: Call, order: OnlineOrder) -> dict[str, Any]:
    return {
        "pay_ord_id": order.key,
        "med_org_ord": order.number,
        "ord_stas": SETTLED,
        "mdtrt_id": order.mdtrt_id or new_number(call, "mdtrt"),
        "setl_id": new_number(call, "setl"),
        "psn_no": order.psn_no,
        "setl_time": write_datetime(call.now),
        "medfee_sumamt": order.total,
        **_split(order),
    }


BEHAVIOURS: Mapping[str, Behaviour] = {
    "upload_online_pharmacy_fees": upload_online_pharmacy_fees,
    "confirm_online_order": confirm_online_order,
    "notify_settlement_result": notify_settlement_result,
}
