"""One request of the doctor, and the class of what came of it."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import Any, Literal

from yibao.events import Event
from yibao.gateway import BaseClient, GatewayError, PlatformRefused, Reply, RequestRejected, YibaoError
from yibao.gateway.watch import alike

Outcome = Literal["answered", "refused", "not-offered", "gateway", "no-answer", "not-asked"]
_NOT_OFFERED = re.compile(
    r"(交易|接口|服务|编号|infno)[^，。,；]{0,10}(不存在|未开通|没有开通|未启用|不支持|未授权|无权限|停用|未找到|没有找到)"
    r"|(不存在|未开通|不支持|未授权|无权)[^，。,；]{0,6}(交易|接口|服务|功能号)",
    re.IGNORECASE,
)
_NOT_FOUND = (404, 405, 501)


@dataclass(frozen=True, slots=True)
class Asked:
    """``said``: in short, masked; ``event``: the error; ``reply``: the success; ``seconds``: how long it took."""

    infno: str
    outcome: Outcome
    seconds: float
    said: str = ""
    event: Event | None = None
    status: int = 0
    reply: Reply[Any] | None = None


def ask(client: BaseClient, infno: str, request: dict[str, Any]) -> Asked:
    """Send a query once. Raises ``ValueError`` for a number that is no query: the doctor sends nothing else."""
    if client.effect_of(infno).effect != "query":
        raise ValueError(f"{infno} is no query")
    begun = time.perf_counter()
    try:
        reply: Reply[Any] = client.call(infno, request, dict)
    except YibaoError as error:
        outcome, said = _meaning(error)
        seconds = time.perf_counter() - begun
        return Asked(infno, outcome, seconds, said, error.event, getattr(error, "status", 0))
    return Asked(infno, "answered", time.perf_counter() - begun, reply=reply)


def _meaning(error: YibaoError) -> tuple[Outcome, str]:
    if isinstance(error, PlatformRefused):
        outcome: Outcome = "not-offered" if _NOT_OFFERED.search(error.err_msg) else "refused"
        return outcome, alike(error.err_msg)
    if isinstance(error, GatewayError):
        outcome = "not-offered" if error.status in _NOT_FOUND else "gateway"
        return outcome, alike(error.event.message("zh"))
    if isinstance(error, RequestRejected):
        return "not-asked", alike("；".join(event.path for event in error.report.errors[:3]))
    return "no-answer", alike(error.event.message("zh"))
