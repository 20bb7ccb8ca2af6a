"""4101: the settlement list of a settlement in force. 4201: the fees of somebody who pays alone."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from yibao.platform.behaviours.checks import moment, own, text
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.members import member
from yibao.platform.refusal import Refused
from yibao.platform.state import ClinicalDocument, SelfPaidFee, Settlement, SettlementList
from yibao.platform.told import told_of

ZERO = Decimal("0.00")
_SETTLED = "settled"


def upload_settlement_list(call: Call) -> Reply:
    """4101: of a settlement of one's own that is in force; once more replaces it under the same number."""
    head = next(iter(call.rows("setlinfo")), {})
    own(call, head)
    settled = call.unit.get(Settlement, text(head, "setl_id"))
    if settled is None or settled.mdtrt_id != text(head, "mdtrt_id"):
        raise Refused("behaviour-settlement-unknown")
    if settled.institution != call.institution:
        raise Refused("behaviour-settlement-foreign")
    if settled.state != _SETTLED:
        raise Refused("behaviour-settlement-refunded")
    _check_person(call, head, settled)
    _check_items(call, settled)
    before = call.unit.get(SettlementList, settled.key)
    number = before.number if before else f"{call.unit.number('settlement-list'):09d}"
    call.unit.put(
        SettlementList(
            key=settled.key,
            number=number,
            psn_no=settled.psn_no,
            mdtrt_id=settled.mdtrt_id,
            institution=call.institution,
            time=call.now,
            version=before.version + 1 if before else 1,
            body=call.body,
        )
    )
    return {"data": {"setl_list_id": number}}


def _check_person(call: Call, head: Mapping[str, Any], settled: Settlement) -> None:
    facts = member(call, settled.psn_no).facts
    for code, known in (("psn_name", facts.name), ("certno", facts.certno)):
        if known and text(head, code) not in ("", known):
            raise Refused("behaviour-list-person", field=code)


def _check_items(call: Call, settled: Settlement) -> None:
    """The fees by category are those of the settlement, to the cent."""
    rows = call.rows("iteminfo")
    total = sum((Decimal(str(row.get("amt") or 0)) for row in rows), ZERO)
    if rows and total != settled.result.sums.medfee_sumamt:
        raise Refused(
            "behaviour-list-total", found=f"{total:.2f}", total=f"{settled.result.sums.medfee_sumamt:.2f}"
        )


def upload_self_paid_fees(call: Call) -> Reply:
    """4201: a line that was uploaded before may come again unchanged (an earlier try may have left it), never changed."""
    for row in call.rows("feedetail"):
        _keep_fee(call, row)
    return None


def _keep_fee(call: Call, row: Mapping[str, Any]) -> None:
    mdtrt_sn, sn = text(row, "mdtrt_sn"), text(row, "feedetl_sn")
    known = call.unit.find(ClinicalDocument, institution=call.institution, mdtrt_sn=mdtrt_sn, limit=20)
    if any(item.mdtrt_id for item in known):
        raise Refused("behaviour-fee-insured")
    key = f"{call.institution}/{mdtrt_sn}/{sn}"
    told = told_of(row)
    before = call.unit.get(SelfPaidFee, key)
    if before is not None:
        if before.told != told:
            raise Refused("behaviour-fee-doubled", found=sn)
        return
    call.unit.put(
        SelfPaidFee(
            key=key,
            institution=call.institution,
            mdtrt_sn=mdtrt_sn,
            sn=sn,
            batch=text(row, "chrg_bchno"),
            certno=text(row, "certno"),
            amount=Decimal(str(row.get("det_item_fee_sumamt") or 0)),
            time=moment(row, "fee_ocur_time", call.now),
            told=told,
        )
    )


BEHAVIOURS: Mapping[str, Behaviour] = {
    "upload_settlement_list": upload_settlement_list,
    "upload_self_paid_fees": upload_self_paid_fees,
}
