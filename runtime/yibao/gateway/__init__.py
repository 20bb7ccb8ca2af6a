"""Calling the platform: settings, clients, replies and what can go wrong."""

from yibao.gateway.client import AsyncBaseClient, BaseClient
from yibao.gateway.errors import (
    GatewayError,
    NotSent,
    Outcome,
    OutcomeUnknown,
    PlatformRefused,
    ReplyInvalid,
    RequestRejected,
    SettingsError,
    YibaoError,
)
from yibao.gateway.ids import Clock, MessageIds, local, system_clock
from yibao.gateway.reply import Checker, Reply
from yibao.gateway.settings import AddressRule, Settings
from yibao.gateway.transport import AsyncTransport, Incoming, Outgoing, Transport

__all__ = [
    "AddressRule",
    "AsyncBaseClient",
    "AsyncTransport",
    "BaseClient",
    "Checker",
    "Clock",
    "GatewayError",
    "Incoming",
    "MessageIds",
    "NotSent",
    "Outcome",
    "OutcomeUnknown",
    "Outgoing",
    "PlatformRefused",
    "Reply",
    "ReplyInvalid",
    "RequestRejected",
    "Settings",
    "SettingsError",
    "Transport",
    "YibaoError",
    "local",
    "system_clock",
]
