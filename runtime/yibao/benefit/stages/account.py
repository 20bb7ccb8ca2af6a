"""Personal account, own and family's (个人账户、家庭共济), and what is left in cash."""

from __future__ import annotations

from decimal import Decimal

from yibao.benefit.model import ACCOUNT_ROW, ZERO, FundRow
from yibao.benefit.money import within
from yibao.benefit.work import Work


def pay_from_accounts(work: Work) -> None:
    """As the request's acct_used_flag says (1 own, 2 own and then the family's), where the policy lets the population."""
    account = work.case.claim.account
    allowed = work.case.policy.accounts.get(work.case.insured.population, ())
    if account.flag not in ("1", "2"):
        return
    if "own" in allowed:
        work.own_account = within(work.rest, account.own) + ZERO
    elif account.flag == "1":
        work.step(
            "account-none",
            work.rest,
            ZERO,
            None,
            "该险种没有可用的个人账户",
            "no personal account in this scheme",
        )
    if account.flag == "2" and "family" in allowed:
        work.family_account = within(work.rest - work.own_account, account.family) + ZERO
    _show(work, "account-own", "本人个人账户支付", "own account", work.own_account)
    _show(work, "account-family", "家庭共济账户支付", "family account", work.family_account)
    paid = work.own_account + work.family_account
    if paid:
        limit = within(account.own + account.family, work.rest)
        work.rows.append(FundRow(ACCOUNT_ROW, "个人账户基金", ZERO, limit, paid, "个人账户支付"))


def pay_cash(work: Work) -> None:
    """The last step: what the person pays at the counter."""
    cash = work.rest - work.own_account - work.family_account
    work.step("cash", work.rest, cash, None, f"个人现金支付 {cash} 元", f"cash: {cash}")


def _show(work: Work, rule: str, zh: str, en: str, amount: Decimal) -> None:
    if amount:
        work.step(rule, work.rest, amount, None, f"{zh} {amount} 元", f"{en}: {amount}")
