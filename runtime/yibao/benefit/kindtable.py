"""What a benefit kind is: one row of ``yibao.benefit.benefits.KINDS``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from yibao.benefit.case import Case
from yibao.benefit.kinds import Mark
from yibao.benefit.portion import Portion

if TYPE_CHECKING:
    from yibao.benefit.work import Work

Check = Callable[[Case], None]
Portions = Callable[["Work"], tuple[Portion, ...]]


@dataclass(frozen=True, slots=True)
class Kind:
    """How a benefit is settled.

    ``check`` refuses (raises NotPayable); ``portions`` gives the terms once the lines are split. ``only``: items without
    this mark are own expense in such a claim. ``aid``: which part of medical assistance follows ("" none, "inpatient",
    "chronic"), and with it serious-illness insurance and the civil-servant subsidy. ``stay``: an admission with a deductible, which counts.
    """

    check: Check
    portions: Portions
    only: Mark | None = None
    aid: str = ""
    stay: bool = False
    waives_selfpay: bool = False  # 离休: part of the share paid first is waived, by kind of unit
    relieves: bool = False  # 阳光救助: nothing is left to the person
    insured_only: bool = True  # refused while the insurance is suspended
