"""Sunshine relief (精神病阳光救助): the person pays 0. Assistance bears the rest in scope, the hospital what is not."""

from __future__ import annotations

from yibao.benefit.kinds import Purse
from yibao.benefit.model import HOSPITAL_ROW, ZERO, FundRow
from yibao.benefit.work import Work


def relieve(work: Work) -> None:
    """Only for kinds that relieve."""
    if not work.kind.relieves:
        return
    inside = work.in_scope_rest
    if inside:
        zh = f"阳光救助：个人应付的 {inside} 元由救助资金支付"
        work.step(
            "relief-in-scope", inside, inside, None, zh, f"relief: assistance pays the person's {inside}"
        )
        work.pay(Purse.AID, inside, None, inside, "阳光救助")
    outside = work.rest
    if outside:
        zh = f"阳光救助：政策范围外 {outside} 元由医院负担"
        work.step(
            "relief-outside", outside, outside, None, zh, f"relief: the hospital bears {outside} out of scope"
        )
        work.hospital_outside += outside


def show_hospital(work: Work) -> None:
    """The hospital's row of setldetail, once all is known."""
    borne = work.hospital_inside + work.hospital_outside
    if borne:
        row = FundRow(HOSPITAL_ROW, "医院负担", work.hospital_inside, ZERO, borne, "医院负担")
        work.rows.append(row)
