"""Events: what parse, check, validation and drift report, and the sentences for them in two languages."""

from yibao.events.catalogue import Message, catalogue, lookup
from yibao.events.event import Event, Severity, Span

__all__ = ["Event", "Message", "Severity", "Span", "catalogue", "lookup"]
