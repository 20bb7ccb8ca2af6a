"""setlinfo and setldetail as 2206, 2207, 2208, 2303, 2304, 2305 and 5203 tell them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import msgspec

from yibao.benefit.model import FundRow
from yibao.benefit.model import Settlement as Result
from yibao.message.times import write_datetime
from yibao.platform.call import Call
from yibao.platform.identity import base_info
from yibao.platform.members import Member
from yibao.platform.settling import Trial, clearing_type
from yibao.platform.state import Settlement

_BY_ITEM = "1"


def trial_info(call: Call, trial: Trial, certificate: str) -> dict[str, Any]:
    """setlinfo of a trial: everything but a number."""
    visit = trial.visit
    return {
        "mdtrt_id": visit.key,
        **base_info(trial.found, call.today),
        **insurance_info(trial.found, visit.insutype),
        "setl_time": write_datetime(call.now),
        **({"mdtrt_cert_type": certificate} if certificate else {}),
        "med_type": visit.med_type,
        **msgspec.structs.asdict(trial.result.sums),
        "medins_setl_id": call.msgid,
        "clr_optins": trial.found.facts.area,
        "clr_way": _BY_ITEM,
        "clr_type": clearing_type(visit),
    }


def settled_info(made: Settlement, found: Member) -> dict[str, Any]:
    """setlinfo of a settlement, or of the negative one of a refund."""
    sums = msgspec.structs.asdict(made.result.sums)
    return {
        "mdtrt_id": made.mdtrt_id,
        "setl_id": made.key,
        **base_info(found, made.time.date()),
        **insurance_info(found, made.insutype),
        "setl_time": write_datetime(made.time),
        **({"mdtrt_cert_type": made.told["mdtrt_cert_type"]} if "mdtrt_cert_type" in made.told else {}),
        "med_type": made.med_type,
        **sums,
        "pdn_cash_pay": sums["psn_cash_pay"],
        "medins_setl_id": made.msgid,
        "clr_optins": made.clr_optins,
        "clr_way": _BY_ITEM,
        "clr_type": made.clr_type,
    }


def fund_rows(result: Result) -> Sequence[dict[str, Any]]:
    """setldetail."""
    return [_fund_row(row) for row in result.funds]


def insurance_info(found: Member, insutype: str) -> dict[str, str]:
    """insutype, psn_type and cvlserv_flag of the insurance that pays."""
    rows = found.facts.insurances
    row = next((item for item in rows if item.insutype == insutype), rows[0] if rows else None)
    civil = row is not None and row.civil_servant
    return {
        "insutype": insutype,
        "psn_type": row.psn_type if row else "1101",
        "cvlserv_flag": "1" if civil else "0",
    }


def _fund_row(row: FundRow) -> dict[str, Decimal | str]:
    return {
        "fund_pay_type": row.fund_pay_type,
        "inscp_scp_amt": row.inscp_scp_amt,
        "crt_payb_lmt_amt": row.crt_payb_lmt_amt,
        "fund_payamt": row.fund_payamt,
        "fund_pay_type_name": row.fund_pay_type_name,
        "setl_proc_info": row.setl_proc_info,
    }
