"""湖南版里由机构提供、由医保平台调用的交易。"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

from starlette.applications import Starlette

from yibao.gateway.inbound import Answers, Message, Route, Verify, inbound_app
from yibao_editions.hunan import i6302, i7108, i7109
from yibao_editions.hunan.validation import checker


class Handlers(Protocol):
    """由机构提供、由医保平台调用的交易，每个一个方法；可以是普通函数，也可以是 async。"""

    def notify_online_settlement(
        self, request: i6302.Request, message: Message
    ) -> i6302.Reply | Awaitable[i6302.Reply]:
        """医保结算结果通知（6302）。不予办理时抛出 ``yibao.gateway.inbound.Refusal``。"""
        ...

    def notify_prescription_review(
        self, request: i7108.Request, message: Message
    ) -> i7108.Reply | Awaitable[i7108.Reply]:
        """电子处方审核结果通知（7108）。不予办理时抛出 ``yibao.gateway.inbound.Refusal``。"""
        ...

    def notify_prescription_settlement(
        self, request: i7109.Request, message: Message
    ) -> i7109.Reply | Awaitable[i7109.Reply]:
        """电子处方结算结果通知（7109）。不予办理时抛出 ``yibao.gateway.inbound.Refusal``。"""
        ...


def create_app(
    handlers: Handlers, *, institution: str, verify: Verify, answers: Answers | None = None
) -> Starlette:
    """ASGI 应用：验签、校验、按报文号只办理一次，再交给 ``handlers``。

    ``verify`` 验证并解开报文（内网可用 ``yibao.gateway.inbound.unsigned``）；``answers`` 记住已经给出的应答，
    重启后仍有效的是 ``yibao.journal.answers.DurableAnswers``，默认只在进程内有效。
    """
    routes = {
        "6302": Route(i6302.Request, handlers.notify_online_settlement),
        "7108": Route(i7108.Request, handlers.notify_prescription_review),
        "7109": Route(i7109.Request, handlers.notify_prescription_settlement),
    }
    return inbound_app(routes, checker(), institution=institution, verify=verify, answers=answers)
