"""深圳版里由机构提供、由医保平台调用的交易。"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

from starlette.applications import Starlette

from yibao.gateway.inbound import Answers, Message, Route, Verify, inbound_app
from yibao_editions.shenzhen import i6201, i6202, i7102, i7103
from yibao_editions.shenzhen.validation import checker


class Handlers(Protocol):
    """由机构提供、由医保平台调用的交易，每个一个方法；可以是普通函数，也可以是 async。"""

    def confirm_online_order(
        self, request: i6201.Request, message: Message
    ) -> i6201.Reply | Awaitable[i6201.Reply]:
        """订单确认（6201）。不予办理时抛出 ``yibao.gateway.inbound.Refusal``。"""
        ...

    def notify_settlement_result(
        self, request: i6202.Request, message: Message
    ) -> i6202.Reply | Awaitable[i6202.Reply]:
        """医保结算结果通知（6202）。不予办理时抛出 ``yibao.gateway.inbound.Refusal``。"""
        ...


class AllHandlers(Handlers, Protocol):
    """另加机构自己也会调用、平台用来通知的交易。没有这些方法的 ``Handlers`` 也可以：应答就是“本机构不提供”。"""

    def feed_back_prescription_review(
        self, request: i7102.Request, message: Message
    ) -> i7102.Reply | Awaitable[i7102.Reply]:
        """处方审核结果反馈（7102）。不予办理时抛出 ``yibao.gateway.inbound.Refusal``。

        医院的药师审核后上报；药店审核（7204）之后，平台也用它把结果反馈给开方机构。资料没有说由谁发起，“反馈”二字和需求都指向机构，所以两边都可以。
        """
        ...

    def feed_back_prescription_purchase(
        self, request: i7103.Request, message: Message
    ) -> i7103.Reply | Awaitable[i7103.Reply]:
        """处方购药结果反馈（7103）。不予办理时抛出 ``yibao.gateway.inbound.Refusal``。

        药店购药后上报；平台也用它把购药结果反馈给开方机构。资料没有说由谁发起，“反馈”二字和需求都指向机构，所以两边都可以。
        """
        ...


def create_app(
    handlers: Handlers, *, institution: str, verify: Verify, answers: Answers | None = None
) -> Starlette:
    """ASGI 应用：验签、校验、按报文号只办理一次，再交给 ``handlers``。

    ``verify`` 验证并解开报文（内网可用 ``yibao.gateway.inbound.unsigned``）；``answers`` 记住已经给出的应答，
    重启后仍有效的是 ``yibao.journal.answers.DurableAnswers``，默认只在进程内有效。
    """
    routes = {
        "6201": Route(i6201.Request, handlers.confirm_online_order),
        "6202": Route(i6202.Request, handlers.notify_settlement_result),
    }
    if (told := getattr(handlers, "feed_back_prescription_review", None)) is not None:
        routes["7102"] = Route(i7102.Request, told)
    if (told := getattr(handlers, "feed_back_prescription_purchase", None)) is not None:
        routes["7103"] = Route(i7103.Request, told)
    return inbound_app(routes, checker(), institution=institution, verify=verify, answers=answers)
