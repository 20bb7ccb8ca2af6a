"""What a reconciliation finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

Cause = Literal[
    "only-ours",
    "only-theirs",
    "amounts-differ",
    "refund-missing-here",
    "refund-missing-there",
    "still-open",
    "journal-differs",
    "cancels-out",
    "number-learnt",
    "unclear",
]

CAUSES: Mapping[Cause, tuple[str, str]] = {
    "only-ours": ("平台没有这笔结算", "the platform does not have it"),
    "only-theirs": ("平台有而本机构日志没有", "the platform has it, our journal does not"),
    "amounts-differ": ("金额不一致", "amounts differ"),
    "refund-missing-here": ("平台已退费而本机构没有记录", "refunded at the platform, not here"),
    "refund-missing-there": ("本机构已退费而平台没有", "refunded here, not at the platform"),
    "still-open": ("本机构这笔交易的结果还没有查明", "its outcome is still open here"),
    "journal-differs": ("日志认为没有办理，平台却有", "the journal says not done, the platform has it"),
    "cancels-out": ("已冲正：平台一正一负，互相抵消", "reversed: plus and minus cancel out"),
    "number-learnt": ("恢复时没有取得退费编号，现已对上", "the refund's number was not known, now it is"),
    "unclear": ("平台说不平，但查询结果一致", "the platform says it differs, asking shows no difference"),
}
"""Cause → what it means, Chinese and English."""

STEPS: Mapping[Cause, tuple[str, str]] = {
    "only-ours": (
        "不要重做结算。先用 5203 再查一次；仍没有，则向经办机构核实，患者按自费或重新结算处理前先停止退费",
        "Do not settle again. Ask 5203 once more; if it is still missing ask the agency before anything is paid or refunded",
    ),
    "only-theirs": (
        "按报文号在 HIS 里找：找到就补记；找不到就联系患者核实，确认没有收费再用撤销交易退掉",
        "Look for the msgid in the HIS: if it is there book it; if not, talk to the patient, then cancel the settlement",
    ),
    "amounts-differ": (
        "以平台金额为准核对发票；多收少收的部分退补后更正本机构账目",
        "The platform's amounts hold: compare the invoice, pay back or collect the rest, then correct our books",
    ),
    "refund-missing-here": (
        "查明谁在平台退的费；患者的现金若未退，补退后更正本机构账目",
        "Find out who refunded it; pay the patient's cash back if that was not done, then correct our books",
    ),
    "refund-missing-there": (
        "用原结算ID 再发一次退费交易（重复发送无害：已退费的平台会拒绝）",
        "Send the refund once more with the settlement's id; a platform that has done it refuses the second",
    ),
    "still-open": (
        "运行 yibao journal recover {msgid}，再重新对账",
        "Run yibao journal recover {msgid}, then reconcile again",
    ),
    "journal-differs": (
        "运行 yibao journal show {msgid} 看经过；患者没有实际结算则撤销平台上的这笔，否则补记",
        "See yibao journal show {msgid}; if the patient was not served cancel it at the platform, else book it",
    ),
    "cancels-out": ("不用处理", "Nothing to do"),
    "number-learnt": ("不用处理", "Nothing to do"),
    "unclear": (
        "把平台的说明和两边金额发给经办机构",
        "Send the platform's remark and both amounts to the agency",
    ),
}
"""Cause → the safe next step, Chinese and English; ``{msgid}`` is filled."""

HARMLESS: frozenset[Cause] = frozenset({"cancels-out", "number-learnt"})


@dataclass(frozen=True, slots=True)
class Group:
    """One 3201: a kind of insurance and clearing at one agency. ``agrees``: stmt_rslt 0."""

    insutype: str
    clr_type: str
    setl_optins: str
    count: int
    total: Decimal
    fund: Decimal
    account: Decimal
    agrees: bool
    said: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One settlement that is not the same on both sides. ``ours`` and ``theirs`` are the amounts as far as known."""

    cause: Cause
    setl_id: str
    mdtrt_id: str
    psn_no: str
    msgid: str
    refund: bool
    ours: Mapping[str, Decimal] = field(default_factory=dict)
    theirs: Mapping[str, Decimal] = field(default_factory=dict)
    said: str = ""

    @property
    def harmless(self) -> bool:
        """Whether nobody has to do anything about it."""
        return self.cause in HARMLESS

    def meaning(self, lang: str) -> str:
        """The cause in words."""
        return CAUSES[self.cause][lang == "en"]

    def step(self, lang: str) -> str:
        """The safe next step."""
        return STEPS[self.cause][lang == "en"].replace("{msgid}", self.msgid)


@dataclass(frozen=True, slots=True)
class Statement:
    """The whole reconciliation of some days."""

    begin: date
    end: date
    groups: tuple[Group, ...]
    differences: tuple[Difference, ...]
    open: int = 0
    """Transactions of these days whose outcome nobody knows yet."""

    @property
    def agrees(self) -> bool:
        """Whether nothing is left to do."""
        return all(each.harmless for each in self.differences) and (
            all(group.agrees for group in self.groups) or bool(self.differences)
        )
