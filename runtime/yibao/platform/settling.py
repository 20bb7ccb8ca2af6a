"""Settling and taking back: the engine's result booked on person, lines, encounter; totals restored to the cent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from yibao.benefit import settle
from yibao.benefit.kinds import Benefit
from yibao.benefit.model import Claim, FundRow, NotPayable, Step, Sums
from yibao.benefit.model import Settlement as Result
from yibao.platform.call import Call
from yibao.platform.claims import make_claim
from yibao.platform.fees import amount, lines_of, total, unsettled
from yibao.platform.members import Member, member
from yibao.platform.refusal import Refused
from yibao.platform.state import Encounter, FeeLine, Person, Settlement
from yibao.platform.visits import check_certificate, new_number, visit_of

_UNCHANGED = frozenset(("pool_prop_selfpay",))


class Trial(msgspec.Struct, frozen=True):
    """A settlement worked out, nothing of it booked."""

    visit: Encounter
    found: Member
    lines: tuple[FeeLine, ...]
    claim: Claim
    result: Result


def try_settlement(call: Call, row: Mapping[str, Any]) -> Trial:
    """What a settlement request comes to (``row``: its object). Raises ``Refused``."""
    visit = visit_of(call, row)
    found = member(call, visit.psn_no)
    check_certificate(call, found, row)
    if str(row.get("insutype") or visit.insutype) != visit.insutype:
        raise Refused("platform-insutype", found=str(row["insutype"]))
    told = str(row.get("med_type") or "")
    if told and visit.med_type and told != visit.med_type:
        raise Refused("platform-med-type", found=told, allowed=visit.med_type)
    lines = _lines(call, visit, str(row.get("chrg_bchno") or ""))
    if amount(row.get("medfee_sumamt")) != total(lines):
        raise Refused(
            "platform-total", found=str(amount(row.get("medfee_sumamt"))), allowed=str(total(lines))
        )
    claim = make_claim(call, visit, found, lines, row)
    try:
        result = settle(call.site.policy, claim)
    except NotPayable as reason:
        raise Refused(reason.reason, **reason.details) from reason
    return Trial(visit, found, tuple(lines), claim, result)


def book(call: Call, trial: Trial, row: Mapping[str, Any]) -> Settlement:
    """Keep a settlement: record, lines, accounts, totals. The life cycle moves the encounter."""
    claim, result = trial.claim, trial.result
    made = Settlement(
        key=new_number(call, "setl"),
        state="settled",
        psn_no=trial.visit.psn_no,
        mdtrt_id=trial.visit.key,
        institution=trial.visit.institution,
        msgid=call.msgid,
        infno=call.infno,
        time=call.now,
        day=call.today.isoformat(),
        year=claim.year,
        end=claim.end,
        result=result,
        med_type=trial.visit.med_type or str(row.get("med_type") or ""),
        insutype=trial.visit.insutype,
        batch=str(row.get("chrg_bchno") or ""),
        account_flag=claim.account.flag,
        chain=result.sums.act_pay_dedc + (claim.referral.deducted if claim.referral else Decimal(0)),
        clr_type=clearing_type(trial.visit),
        clr_optins=trial.found.facts.area,
        told={code: str(row[code]) for code in ("mdtrt_cert_type", "psn_setlway", "invono") if row.get(code)},
    )
    call.unit.add(made)
    for line in trial.lines:
        call.unit.put(msgspec.structs.replace(line, setl_id=made.key))
    call.unit.put(msgspec.structs.replace(trial.visit, setl_id=made.key))
    settled = {**trial.found.purse.settled, result.benefit: claim.end}
    call.unit.put(_moved(trial.found.purse, made, result, settled))
    return made


def refund(call: Call, row: Mapping[str, Any]) -> Settlement:
    """Take a settlement back (``row`` names setl_id and mdtrt_id): the negative record, everything as before."""
    visit = visit_of(call, row)
    done = call.unit.get(Settlement, str(row["setl_id"]))
    if done is None or done.mdtrt_id != visit.key:
        raise Refused("platform-settlement-other")
    return take_back(call, visit, done)


def take_back(call: Call, visit: Encounter, done: Settlement) -> Settlement:
    """The same for records at hand."""
    result = negated(done.result, done.key)
    found = member(call, done.psn_no)
    settled = _settled_without(call, found, done)
    purse = _moved(found.purse, done, result, settled)
    sums = msgspec.structs.replace(result.sums, balc=purse.account)
    made = msgspec.structs.replace(
        done,
        key=new_number(call, "setl"),
        state="refund",
        msgid=call.msgid,
        infno=call.infno,
        time=call.now,
        day=call.today.isoformat(),
        result=msgspec.structs.replace(result, sums=sums),
        refunds=done.key,
    )
    call.unit.add(made)
    call.unit.put(purse)
    call.unit.put(msgspec.structs.replace(done, state="refunded", refunded_by=made.key))
    for line in lines_of(call, visit.key):
        if line.setl_id == done.key:
            call.unit.put(msgspec.structs.replace(line, setl_id=""))
    call.unit.put(msgspec.structs.replace(visit, setl_id=""))
    return made


def negated(result: Result, original: str) -> Result:
    """The engine's result with every amount turned round; ratios stay."""
    amounts = {
        name: value if name in _UNCHANGED else -value
        for name, value in msgspec.structs.asdict(result.sums).items()
    }
    words = f"退回结算 {original}", f"takes back settlement {original}"
    step = Step("refund", "", result.sums.medfee_sumamt, None, -result.sums.medfee_sumamt, *words)
    return msgspec.structs.replace(
        result,
        sums=Sums(**amounts),
        lines=(),
        funds=tuple(_negated_row(row) for row in result.funds),
        steps=(step,),
        delta=result.delta.negated(),
    )


def clearing_type(visit: Encounter) -> str:
    """clr_type of a visit: 住院, 门诊慢特病, 急诊, 门诊挂号 or 门诊."""
    if visit.life == "stay":
        return "21"
    return next((code for code in ("14", "13", "12") if visit.med_type.startswith(code)), "11")


def _lines(call: Call, visit: Encounter, batch: str) -> list[FeeLine]:
    """The unsettled lines; those of a visit are settled one batch at a time."""
    lines = unsettled(lines_of(call, visit.key))
    if visit.life == "stay":
        return lines
    if not any(line.batch == batch for line in lines):
        raise Refused("platform-batch-stale", found=batch)
    other = next((line.batch for line in lines if line.batch != batch), None)
    if other is not None:
        raise Refused("platform-batch-mixed", found=batch, allowed=other)
    return lines


def _moved(purse: Person, made: Settlement, result: Result, settled: Mapping[Benefit, date]) -> Person:
    """Accounts less what they paid, totals plus what the settlement counts for."""
    before = purse.totals.get(made.year)
    totals = {**purse.totals, made.year: before.plus(result.delta) if before else result.delta}
    if not totals[made.year].amounts:
        del totals[made.year]
    family = result.sums.acct_mulaid_pay
    return msgspec.structs.replace(
        purse,
        account=purse.account - (result.sums.acct_pay - family),
        family=purse.family - family,
        totals=totals,
        settled=settled,
    )


def _settled_without(call: Call, found: Member, done: Settlement) -> Mapping[Benefit, date]:
    """Day of each benefit's latest settlement once ``done`` is no more."""
    benefit = done.result.benefit
    others = call.unit.find(Settlement, psn_no=found.psn_no, state="settled")
    days = [item.end for item in others if item.key != done.key and item.result.benefit is benefit]
    days.extend(past.last_settled[benefit] for past in found.facts.past if benefit in past.last_settled)
    rest = {key: day for key, day in found.purse.settled.items() if key is not benefit}
    return {**rest, benefit: max(days)} if days else rest


def _negated_row(row: FundRow) -> FundRow:
    return msgspec.structs.replace(
        row,
        inscp_scp_amt=-row.inscp_scp_amt,
        crt_payb_lmt_amt=-row.crt_payb_lmt_amt,
        fund_payamt=-row.fund_payamt,
    )
