"""Calling the platform: settings, clients, replies and what can go wrong."""

from yibao.gateway.client import AsyncBaseClient, BaseClient
from yibao.gateway.core import Durable
from yibao.gateway.durable_ids import DurableMessageIds
from yibao.gateway.effects import Effect, Effects, load_effects
from yibao.gateway.errors import (
    GatewayError,
    JournalError,
    NotSent,
    Outcome,
    OutcomeUnknown,
    PlatformRefused,
    ReplyInvalid,
    RequestRejected,
    SettingsError,
    StateError,
    StillOpen,
    YibaoError,
)
from yibao.gateway.ids import Clock, IdSource, MessageIds, local, system_clock
from yibao.gateway.ledger import Fate, Intent, Ledger
from yibao.gateway.patience import Patience
from yibao.gateway.reply import Checker, Reply
from yibao.gateway.rules import AddressRule
from yibao.gateway.session import Session
from yibao.gateway.settings import Settings
from yibao.gateway.transport import AsyncTransport, Incoming, Outgoing, Transport

__all__ = [
    "AddressRule",
    "AsyncBaseClient",
    "AsyncTransport",
    "BaseClient",
    "Checker",
    "Clock",
    "Durable",
    "DurableMessageIds",
    "Effect",
    "Effects",
    "Fate",
    "GatewayError",
    "IdSource",
    "Incoming",
    "Intent",
    "JournalError",
    "Ledger",
    "MessageIds",
    "NotSent",
    "Outcome",
    "OutcomeUnknown",
    "Outgoing",
    "Patience",
    "PlatformRefused",
    "Reply",
    "ReplyInvalid",
    "RequestRejected",
    "Session",
    "Settings",
    "SettingsError",
    "StateError",
    "StillOpen",
    "Transport",
    "YibaoError",
    "load_effects",
    "local",
    "system_clock",
]
