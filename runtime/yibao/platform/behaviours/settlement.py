"""Trial, settlement and its withdrawal: 2206, 2207, 2208 and 2303, 2304, 2305."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.members import member
from yibao.platform.setlinfo import fund_rows, settled_info, trial_info
from yibao.platform.settling import book, refund, try_settlement


def presettle(call: Call) -> Reply:
    """2206, 2303: what a settlement would come to; only the encounter's state tells that it was asked."""
    row = call.data
    trial = try_settlement(call, row)
    info = trial_info(call, trial, str(row.get("mdtrt_cert_type") or ""))
    return {"setlinfo": info, "setldetail": fund_rows(trial.result)}


def settle(call: Call) -> Reply:
    """2207, 2304: money moves."""
    row = call.data
    trial = try_settlement(call, row)
    made = book(call, trial, row)
    return {"setlinfo": settled_info(made, trial.found), "setldetail": fund_rows(made.result)}


def cancel_settlement(call: Call) -> Reply:
    """2208, 2305: the negative settlement; accounts and totals are as before."""
    made = refund(call, call.data)
    return {"setlinfo": settled_info(made, member(call, made.psn_no)), "setldetail": fund_rows(made.result)}


BEHAVIOURS: Mapping[str, Behaviour] = {
    "presettle_outpatient": presettle,
    "settle_outpatient": settle,
    "cancel_outpatient_settlement": cancel_settlement,
    "presettle_inpatient": presettle,
    "settle_inpatient": settle,
    "cancel_inpatient_settlement": cancel_settlement,
}
