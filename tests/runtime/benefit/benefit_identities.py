"""What must add up in every settlement, to the cent (identities 1 to 7 of the settlement fields)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import msgspec

from yibao.benefit.model import ACCOUNT_ROW, HOSPITAL_ROW, Claim, Settlement

_CENT = Decimal("0.01")
_ACCOUNTED = ("hifp_pay", "hifmi_pay", "hifob_pay", "hifes_pay", "cvlserv_pay", "maf_pay", "oth_pay")


def broken(claim: Claim, settlement: Settlement) -> list[str]:
    """The identities that do not hold; none when all is well."""
    s = settlement.sums
    funds = sum((getattr(s, code) for code in _ACCOUNTED), Decimal(0))
    rows = sum((row.fund_payamt for row in settlement.funds), Decimal(0))
    split = s.fulamt_ownpay_amt + s.overlmt_selfpay + s.preselfpay_amt + s.inscp_scp_amt
    laws = {
        "1 total = funds + person + hospital": s.medfee_sumamt
        == s.fund_pay_sumamt + s.psn_part_amt + s.hosp_part_amt,
        "2 funds = each fund": s.fund_pay_sumamt == funds and s.hifdm_pay <= s.oth_pay,
        "3 person = account + cash": s.psn_part_amt == s.acct_pay + s.psn_cash_pay
        and s.acct_mulaid_pay <= s.acct_pay,
        "4 total = own + over + first + in scope": s.medfee_sumamt == split,
        "5 deductible within scope": s.act_pay_dedc <= s.inscp_scp_amt,
        "6 rows = funds + hospital + account": rows == s.fund_pay_sumamt + s.hosp_part_amt + s.acct_pay,
        "total = lines": s.medfee_sumamt
        == sum((line.det_item_fee_sumamt for line in settlement.lines), Decimal(0)),
        "nothing negative": all(value >= 0 for value in msgspec.structs.astuple(s)),
        "cents": all(
            value == value.quantize(_CENT)
            for code, value in msgspec.structs.asdict(s).items()
            if code != "pool_prop_selfpay"
        ),
        "steps of cash": settlement.steps[-1].rule == "cash"
        and settlement.steps[-1].amount == s.psn_cash_pay,
        "rows by kind": _row(settlement, ACCOUNT_ROW) == s.acct_pay
        and _row(settlement, HOSPITAL_ROW) == s.hosp_part_amt,
    }
    return [*(law for law, holds in laws.items() if not holds), *_broken_lines(claim, settlement)]


def _row(settlement: Settlement, kind: str) -> Decimal:
    return sum((row.fund_payamt for row in settlement.funds if row.fund_pay_type == kind), Decimal(0))


def _broken_lines(claim: Claim, settlement: Settlement) -> list[str]:
    found = []
    for line, split in zip(claim.lines, settlement.lines, strict=True):
        fee = (line.price * line.count).quantize(_CENT, ROUND_HALF_UP)
        parts = split.fulamt_ownpay_amt + split.overlmt_amt + split.preselfpay_amt + split.inscp_scp_amt
        if split.det_item_fee_sumamt != fee or parts != fee:
            found.append(f"7 line {line.sn}")
        if split.selfpay_prop == 1 and split.fulamt_ownpay_amt != fee and fee and line.selfpay_prop != 1:
            found.append(f"uncovered line {line.sn}")
    return found
