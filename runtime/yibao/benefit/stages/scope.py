"""Sums of the split: identity 4 (total = own expense + above limit + paid first + in scope) holds by construction."""

from __future__ import annotations

from yibao.benefit.model import ZERO, NotPayable
from yibao.benefit.work import Work

_WORDS = (
    ("split-own-expense", "fulamt", "目录外或未获审批，全自费", "not covered or not approved: own expense"),
    ("split-over-limit", "overlmt", "超过限价部分自费", "above the price limit"),
    ("split-paid-first", "preself", "乙类等先行自付", "share paid first"),
)


def sum_scope(work: Work) -> None:
    """Fill the sums; refuse a claim in which returned lines outweigh the others."""
    lines = work.lines
    work.medfee = sum((line.det_item_fee_sumamt for line in lines), ZERO)
    work.fulamt = sum((line.fulamt_ownpay_amt for line in lines), ZERO)
    work.overlmt = sum((line.overlmt_amt for line in lines), ZERO)
    work.preself = sum((line.preselfpay_amt for line in lines), ZERO)
    work.inscp = sum((line.inscp_scp_amt for line in lines), ZERO)
    if min(work.fulamt, work.overlmt, work.preself, work.inscp) < 0:
        raise NotPayable("benefit-amount-negative", found=str(work.medfee))
    for rule, attribute, zh, en in _WORDS:
        amount = getattr(work, attribute)
        if amount:
            work.step(rule, work.medfee, amount, None, f"{zh} {amount} 元", f"{en}: {amount}")
    zh = f"费用总额 {work.medfee} 元，其中符合政策范围 {work.inscp} 元"
    work.step("in-scope", work.medfee, work.inscp, None, zh, f"{work.inscp} of {work.medfee} is in scope")
