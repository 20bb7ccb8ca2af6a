"""Replies that are not the platform's, or that cannot be believed."""

from __future__ import annotations

from yibao.gateway.errors import GatewayError, GatewayKind, Outcome


class ReplyNotTrusted(GatewayError):
    """A reply came whose signature, encryption, time or novelty is wrong: what the platform did is unknown."""


def refused(kind: GatewayKind, status: int, found: str, text: str = "") -> GatewayError:
    """A gateway's own answer. 3xx and 4xx turned the request away at the door; otherwise nobody knows."""
    return GatewayError(kind, "", status, found, text, outcome_of(status))


def distrusted(kind: GatewayKind, status: int, found: str) -> ReplyNotTrusted:
    """A reply that claims to be the platform's and is not believed."""
    return ReplyNotTrusted(kind, "", status, found, "", "unknown")


def named(error: GatewayError, infno: str, outcome: Outcome | None = None) -> GatewayError:
    """The same error, telling the number, which a profile does not know when it opens a reply; and another outcome."""
    kind: GatewayKind = error.event.id  # type: ignore[assignment]
    text = error.event.args.get("text", "")
    return type(error)(kind, infno, error.status, error.found, text, outcome or error.outcome)


def outcome_of(status: int) -> Outcome:
    """What an HTTP status says about a request that got no reply of the platform."""
    return "refused" if 300 <= status < 500 else "unknown"
