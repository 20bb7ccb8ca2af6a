"""The stages of a settlement in their order (policy: line split → scope → deductible → pool → further payers → account → cash).

One row, one function ``(Work) -> None``, one idea per file.
"""

from __future__ import annotations

from collections.abc import Callable

from yibao.benefit.stages.account import pay_cash, pay_from_accounts
from yibao.benefit.stages.aid import pay_aid
from yibao.benefit.stages.ceilings import pay_below_ceilings
from yibao.benefit.stages.civil import pay_civil
from yibao.benefit.stages.deductible import bear_deductibles
from yibao.benefit.stages.large import pay_large
from yibao.benefit.stages.pool import apply_ratios
from yibao.benefit.stages.relief import relieve, show_hospital
from yibao.benefit.stages.scope import sum_scope
from yibao.benefit.stages.serious import pay_serious
from yibao.benefit.stages.split import split_lines
from yibao.benefit.stages.terms import make_portions
from yibao.benefit.work import Work

STAGES: tuple[Callable[[Work], None], ...] = (
    split_lines,
    sum_scope,
    make_portions,
    bear_deductibles,
    apply_ratios,
    pay_below_ceilings,
    pay_serious,
    pay_large,
    pay_civil,
    pay_aid,
    relieve,
    show_hospital,
    pay_from_accounts,
    pay_cash,
)
