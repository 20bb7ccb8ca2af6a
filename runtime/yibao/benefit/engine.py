"""``settle(policy, claim)``: the one entrance. Pure: the same policy and claim give the same settlement."""

from __future__ import annotations

from decimal import Decimal

from yibao.benefit.benefits import KINDS
from yibao.benefit.case import Case
from yibao.benefit.funds import FUNDS
from yibao.benefit.model import Claim, NotPayable, Settlement, Sums
from yibao.benefit.money import ZERO
from yibao.benefit.policy import Policy
from yibao.benefit.stages import STAGES
from yibao.benefit.totals import Totals
from yibao.benefit.work import Work

_FOUR_PLACES = Decimal("0.0001")


def settle(policy: Policy, claim: Claim) -> Settlement:
    """What the funds, the accounts and the person pay. Raises NotPayable when the claim cannot be settled this way."""
    version = policy.on(claim.end)
    if version is None:
        raise NotPayable("benefit-before-policy", found=claim.end.isoformat(), allowed=policy.policy)
    if not claim.lines:
        raise NotPayable("benefit-no-lines")
    kind = KINDS[claim.benefit]
    if kind.insured_only and claim.insured.suspended:
        raise NotPayable("benefit-suspended")
    case = Case(policy, version, claim)
    kind.check(case)
    work = Work(case, kind)
    for stage in STAGES:
        stage(work)
    work.count(f"{claim.benefit}.count", Decimal(1))
    delta = Totals({key: work.delta[key] for key in sorted(work.delta) if work.delta[key]})
    return Settlement(
        policy.policy,
        version.start,
        claim.benefit,
        _sums(work),
        tuple(work.lines),
        tuple(work.rows),
        tuple(work.steps),
        delta,
    )


def _sums(work: Work) -> Sums:
    by_field: dict[str, Decimal] = {}
    for purse, amount in work.paid.items():
        field = FUNDS[purse].field
        by_field[field] = by_field.get(field, ZERO) + amount
    account = work.own_account + work.family_account
    return Sums(
        medfee_sumamt=work.medfee,
        fulamt_ownpay_amt=work.fulamt,
        overlmt_selfpay=work.overlmt,
        preselfpay_amt=work.preself,
        inscp_scp_amt=work.inscp,
        act_pay_dedc=sum((portion.borne for portion in work.portions), ZERO),
        pool_prop_selfpay=work.portions[0].share.quantize(_FOUR_PLACES)
        if work.portions
        else _FOUR_PLACES * 0,
        fund_pay_sumamt=work.funds,
        psn_part_amt=work.rest,
        acct_pay=account,
        acct_mulaid_pay=work.family_account,
        psn_cash_pay=work.rest - account,
        hosp_part_amt=work.hospital_inside + work.hospital_outside,
        balc=work.case.claim.account.own - work.own_account + ZERO,
        **by_field,
    )
