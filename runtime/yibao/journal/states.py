"""The life of a journalled transaction, as a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

State = Literal[
    "prepared",
    "sent",
    "confirmed",
    "refused",
    "unknown",
    "recovering",
    "reversed",
    "not-arrived",
    "needs-person",
]
Step = Literal["send", "confirm", "refuse", "lose", "drop", "claim", "reverse", "wait", "give-up"]

STATES: Mapping[State, str] = {
    "prepared": "已记账，尚未交给网络",
    "sent": "已发出，等待应答",
    "confirmed": "平台已办理",
    "refused": "平台或网关已拒绝，没有办理",
    "unknown": "结果未知",
    "recovering": "正在核对",
    "reversed": "已冲正或撤销，平台账上没有",
    "not-arrived": "没有到达平台，没有办理",
    "needs-person": "须人工处理",
}
"""Every state with its meaning."""

TRANSITIONS: Mapping[tuple[State, Step], State] = {
    ("prepared", "send"): "sent",
    ("prepared", "drop"): "not-arrived",
    ("prepared", "confirm"): "confirmed",
    ("prepared", "refuse"): "refused",
    ("prepared", "lose"): "unknown",
    ("sent", "confirm"): "confirmed",
    ("sent", "refuse"): "refused",
    ("sent", "lose"): "unknown",
    ("sent", "drop"): "not-arrived",
    # Recovery. A process that died leaves its entry in any open state; the lease says when it may be taken over.
    ("prepared", "claim"): "recovering",
    ("sent", "claim"): "recovering",
    ("unknown", "claim"): "recovering",
    ("recovering", "claim"): "recovering",
    ("recovering", "confirm"): "confirmed",
    ("recovering", "reverse"): "reversed",
    ("recovering", "drop"): "not-arrived",
    ("recovering", "refuse"): "refused",
    ("recovering", "wait"): "unknown",
    ("recovering", "give-up"): "needs-person",
    # A person decides.
    ("needs-person", "claim"): "recovering",
    ("needs-person", "confirm"): "confirmed",
    ("needs-person", "reverse"): "reversed",
    ("needs-person", "drop"): "not-arrived",
}
"""State and step → next state; what is not in it cannot happen."""

OPEN: tuple[State, ...] = ("prepared", "sent", "unknown", "recovering", "needs-person")
"""States in which nobody knows yet; the same business may not be sent again."""

CLAIMABLE: tuple[State, ...] = ("prepared", "sent", "unknown", "recovering")
"""States that recovery takes up by itself, once nobody holds the lease."""


def sources(step: Step) -> tuple[State, ...]:
    """The states from which a step is possible."""
    return tuple(state for (state, known), _ in TRANSITIONS.items() if known == step)


def target(step: Step) -> State:
    """Where a step leads; it is the same from every state."""
    return next(after for (_, known), after in TRANSITIONS.items() if known == step)
