"""What can go wrong with a call: one class per outcome, all below ``YibaoError``.

Three outcomes matter, not two: the platform did it, it certainly did not, or nobody knows. ``outcome`` says which;
nothing here or above is ever sent again by itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from yibao.events import Event, Severity
from yibao.gateway.masking import mask_text
from yibao.validate import Report

Outcome = Literal["done", "not-sent", "refused", "unknown"]
_SHOWN = 5
_REPEATED = re.compile(
    r"(报文|msgid|流水号?|请求)[^，。,]{0,8}重复|重复(的)?(报文|请求|msgid)", re.IGNORECASE
)
_ADVICE: Mapping[Outcome, tuple[str, str]] = {
    "refused": ("请求没有被办理，改正后可以重发。", "Nothing was done; correct it and send it again."),
    "unknown": (
        "请求可能已被办理：先查询业务状态，再决定重发或冲正。",
        "It may have been done: ask for the state before you send it again.",
    ),
}


class YibaoError(Exception):
    """Base of all errors of a call. ``str()`` gives the Chinese and the English text; personal data is masked."""

    outcome: Outcome = "not-sent"

    def __init__(self, event: Event) -> None:
        super().__init__(event)
        self.event = event

    def message(self, lang: str = "zh") -> str:
        """The sentence and what to do, in Chinese (``zh``) or English (``en``)."""
        return f"{self.event.message(lang)} {self.event.hint(lang)}".strip()

    def __str__(self) -> str:
        return f"{self.message('zh')}\n{self.message('en')}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.event.id}: {self.event.message()})"


class SettingsError(YibaoError):
    """A setting is missing, wrong or unreadable."""


class RequestRejected(YibaoError):
    """Our own validation found errors, so the request did not leave. ``report`` holds every finding."""

    def __init__(self, infno: str, report: Report) -> None:
        self.report = report
        super().__init__(_event("request-rejected", {"infno": infno, **_findings(report)}))


class PlatformRefused(YibaoError):
    """The platform answered with an infcode other than 0; ``outcome`` is ``unknown`` where it says that the message came twice.

    ``infcode`` is an int where it reads as one, else the text as it came; ``err_msg`` is masked;
    ``msgid`` is that of the request, ``content`` the reply's bytes (not masked, never printed).
    """

    outcome: Outcome = "refused"

    def __init__(self, infno: str, msgid: str, infcode: int | str, err_msg: str, content: bytes) -> None:
        self.infno, self.msgid, self.infcode, self.content = infno, msgid, infcode, content
        self.err_msg = mask_text(err_msg)
        # Something on the way delivered our message twice: this is the answer to the second, the first may have been done.
        if _REPEATED.search(err_msg):
            self.outcome = "unknown"
        args = {
            "infno": infno,
            "msgid": msgid,
            "found": str(infcode),
            "err_msg": self.err_msg or "（没有说明）",
        }
        super().__init__(_event("platform-refused", args))


GatewayKind = Literal[
    "gateway-status",
    "gateway-page",
    "gateway-wrapper",
    "gateway-empty",
    "gateway-token",
    "reply-signature",
    "reply-sealed",
    "reply-expired",
    "reply-replayed",
]


class GatewayError(YibaoError):
    """Something in between answered, not the platform. ``status`` is the HTTP status, ``found`` what was seen.

    ``outcome`` is ``refused`` where the gateway surely turned the request away, else ``unknown``.
    """

    def __init__(
        self, kind: GatewayKind, infno: str, status: int, found: str, text: str, outcome: Outcome
    ) -> None:
        self.infno, self.status, self.found, self.outcome = infno, status, found, outcome
        advice, advice_en = _ADVICE[outcome]
        args = {
            "infno": infno,
            "found": found,
            "text": mask_text(text),
            "advice": advice,
            "advice_en": advice_en,
        }
        super().__init__(_event(kind, args))


UnknownKind = Literal["outcome-timeout", "outcome-broken", "outcome-unreadable"]


class OutcomeUnknown(YibaoError):
    """Sent, but nobody can tell whether the platform did it. ``msgid`` is what a later 2601 needs."""

    outcome: Outcome = "unknown"

    def __init__(self, kind: UnknownKind, infno: str, msgid: str, found: str) -> None:
        self.infno, self.msgid, self.found = infno, msgid, found
        super().__init__(_event(kind, {"infno": infno, "msgid": msgid, "found": mask_text(found)}))


class NotSent(YibaoError):
    """No connection came about: the platform has seen nothing."""

    def __init__(self, infno: str, url: str, found: str) -> None:
        self.infno, self.url, self.found = infno, url, found
        super().__init__(_event("not-sent", {"infno": infno, "url": url, "found": found}))


class JournalError(YibaoError):
    """The journal cannot be written, so the request did not leave."""

    def __init__(self, infno: str, found: str) -> None:
        self.infno, self.found = infno, found
        super().__init__(_event("journal-unwritable", {"infno": infno, "found": found}))


class StillOpen(YibaoError):
    """The same business has a transaction whose fate is unknown (``msgid``), so this one did not leave."""

    def __init__(self, infno: str, msgid: str) -> None:
        self.infno, self.msgid = infno, msgid
        super().__init__(_event("journal-pending", {"infno": infno, "msgid": msgid}))


class StateError(YibaoError):
    """The durable counter or the session cannot be kept, so nothing is sent."""

    def __init__(self, found: str) -> None:
        self.found = found
        super().__init__(_event("state-unwritable", {"found": found}))


class ReplyInvalid(YibaoError):
    """The platform succeeded, but its output does not fit the model; raised by ``Reply.result()`` only."""

    outcome: Outcome = "done"

    def __init__(self, infno: str, report: Report) -> None:
        self.report = report
        super().__init__(_event("reply-invalid", {"infno": infno, **_findings(report)}))


def _event(event_id: str, args: Mapping[str, str]) -> Event:
    return Event(event_id, Severity.ERROR, args=args)


def _findings(report: Report) -> dict[str, str]:
    errors = report.errors
    rest = len(errors) - _SHOWN
    zh = "；".join(f"{e.path} {e.message('zh')}" for e in errors[:_SHOWN]) + (
        f"；另有 {rest} 处" if rest > 0 else ""
    )
    en = "; ".join(f"{e.path} {e.message('en')}" for e in errors[:_SHOWN]) + (
        f"; {rest} more" if rest > 0 else ""
    )
    return {
        "count": str(len(errors)),
        "findings": zh or "没有 output",
        "findings_en": en or "there is no output",
    }
