"""What the blocking and the asynchronous client share: all of a call but the sending."""

from __future__ import annotations

import copy
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeVar

import msgspec

from yibao.events import Event
from yibao.gateway.effects import UNKNOWN, Effect, Effects
from yibao.gateway.envelope import build_envelope
from yibao.gateway.errors import (
    GatewayError,
    NotSent,
    OutcomeUnknown,
    PlatformRefused,
    RequestRejected,
    YibaoError,
)
from yibao.gateway.ids import Clock, IdSource, MessageIds, local, system_clock
from yibao.gateway.ledger import Fate, FateKind, Intent, Ledger
from yibao.gateway.patience import Patience
from yibao.gateway.reply import Checker, Reply, ReplyReader
from yibao.gateway.session import SIGN_IN, Session, is_unsigned, sign_no_of
from yibao.gateway.settings import Settings
from yibao.gateway.transport import Incoming, Outgoing
from yibao.message.wire import WireError, encode
from yibao.validate import Report

T = TypeVar("T")
Request = msgspec.Struct | Mapping[str, object]
_HEADERS = {
    "content-type": "application/json; charset=utf-8",
    "accept": "application/json, application/octet-stream",
}
_OWN_FIELDS = frozenset({"infno", "msgid", "inf_time", "input"})
_FATES: Mapping[str, FateKind] = {
    "done": "confirmed",
    "refused": "refused",
    "unknown": "unknown",
    "not-sent": "not-arrived",
}
_LOG = logging.getLogger("yibao.gateway")


@dataclass(frozen=True, slots=True)
class Durable:
    """What outlives the process. Each part may be missing: ids are then unique in this process only, nothing is
    journalled, and ``Settings.sign_no`` goes into the envelopes.

    ``yibao.journal.durable`` puts all of them together from one folder.
    """

    ids: IdSource | None = None
    ledger: Ledger | None = None
    session: Session | None = None


class Core:
    """A generated client overrides ``load_checker`` and ``load_effects``."""

    def __init__(
        self,
        settings: Settings,
        *,
        checker: Checker | None = None,
        clock: Clock = system_clock,
        ids: IdSource | None = None,
        effects: Effects | None = None,
        patience: Patience | None = None,
        durable: Durable | None = None,
    ) -> None:
        self.settings = settings
        self.durable = durable or Durable()
        self.ids: IdSource = ids or self.durable.ids or MessageIds(settings.fixmedins_code, clock)
        self.checker = checker or self.load_checker()
        self.effects = self.load_effects() if effects is None else effects
        self.patience = patience or patience_of(settings)
        self._clock = clock
        self._reader = ReplyReader(self.checker)
        self._extra: Mapping[str, str] = {}
        self._urls: dict[str, str] = {}

    def load_checker(self) -> Checker:
        """The edition's validator. Raises ``TypeError`` in a class that belongs to no edition."""
        raise TypeError("a client without an edition needs `checker`: yibao.validate.Validator(table)")

    def load_effects(self) -> Effects:
        """What the edition's interfaces do; empty in a class that belongs to no edition."""
        return {}

    def with_envelope(self, **fields: str) -> Self:
        """The same client with further envelope fields, e.g. ``insuplc_admdvs`` of the patient or ``sign_no``.

        Connections and message ids are shared with the original. Raises ``ValueError`` for a field that the client
        itself sets (infno, msgid, inf_time, input).
        """
        own = sorted(_OWN_FIELDS & fields.keys())
        if own:
            raise ValueError(f"the client sets {', '.join(own)} itself")
        other = copy.copy(self)
        other._extra = {**self._extra, **fields}
        return other

    def effect_of(self, infno: str) -> Effect:
        """What a number does to the platform's books."""
        return self.effects.get(infno, UNKNOWN)

    def _prepare(self, infno: str, effect: Effect, request: Request, sign_no: str) -> tuple[Outgoing, Report]:
        """What is to be posted, and what validation says of it."""
        msgid = self.ids.next()
        extra = {"sign_no": sign_no, **self._extra} if sign_no else self._extra
        envelope = build_envelope(self.settings, infno, msgid, self._clock(), extra)
        try:
            body = encode({**envelope, "input": request})
        except WireError as error:
            raise RequestRejected(infno, Report(infno, "input", [error.event])) from error
        report = self.checker.check(body, infno=infno, direction="input")
        if not report.valid:
            raise RequestRejected(infno, report)
        seconds = self.patience.seconds(effect.effect)
        url = self._urls.get(infno) or self._urls.setdefault(infno, self.settings.address_of(infno))
        return Outgoing(url, infno, msgid, body, _HEADERS, seconds), report

    def _ledger(self, effect: Effect) -> Ledger | None:
        return self.durable.ledger if effect.journalled else None

    def _intent(self, effect: Effect, outgoing: Outgoing) -> Intent:
        body = outgoing.body if isinstance(outgoing.body, bytes) else b""
        patience = outgoing.timeout + self.settings.connect_timeout + self.patience.margin
        opter = self._extra.get("opter", self.settings.opter)
        return Intent(outgoing.infno, outgoing.msgid, effect.effect, opter, body, patience)

    def _read(self, outgoing: Outgoing, asked: Report, incoming: Incoming, reply_type: type[T]) -> Reply[T]:
        reply = self._reader.read(outgoing, incoming, reply_type)
        reply.request_warnings = asked.warnings
        # A reply that moves nothing is judged when somebody asks for its report: it has been read into its model.
        if self.effect_of(outgoing.infno).journalled and (warnings := reply.warnings):
            told = ", ".join(f"{event.id} {event.path}" for event in warnings[:5])
            _LOG.warning("%s %s: %d warnings: %s", reply.infno, reply.msgid, len(warnings), told)
        return reply

    def _again(self, effect: Effect, error: YibaoError, attempt: int) -> float | None:
        """Seconds after which the call is made once more; None when the error stands."""
        passing = isinstance(error, NotSent | OutcomeUnknown) or (
            isinstance(error, GatewayError) and error.outcome == "unknown"
        )
        if not passing or attempt >= self.patience.tries(effect.effect):
            return None
        return self.patience.pause(attempt)

    def _known_session(self, infno: str) -> str | None:
        """The sign_no to send; None when one must be fetched first."""
        session = self.durable.session
        if session is None or infno == SIGN_IN or "sign_no" in self._extra:
            return ""
        return session.known(self.settings, local(self._clock())) or None

    def _keep_session(self, session: Session, output: Any) -> None:
        session.keep(self.settings, local(self._clock()), sign_no_of(output))

    def _is_stale(self, error: PlatformRefused) -> bool:
        return self.durable.session is not None and "sign_no" not in self._extra and is_unsigned(error)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.settings.url}, {self.settings.fixmedins_code})"


def patience_of(settings: Settings) -> Patience:
    """The timeouts of the settings. Where a class has none, ``timeout``; queries 30 s at most, files three times as long."""
    return Patience(
        settings.timeout_query or min(settings.timeout, 30.0),
        settings.timeout_upload or settings.timeout,
        settings.timeout_money or settings.timeout,
        settings.timeout_file or min(settings.timeout * 3, 3600.0),
    )


def fate_of(error: BaseException) -> Fate:
    """What an exception says about a transaction that was journalled."""
    if isinstance(error, PlatformRefused):
        return Fate(_FATES[error.outcome], error.content, error.event.message("zh"))
    if isinstance(error, YibaoError):
        return Fate(_FATES[error.outcome], b"", error.event.message("zh"))
    return Fate("unknown", b"", type(error).__name__)


def fate_of_reply(reply: Reply[Any]) -> Fate:
    """What a reply with infcode 0 says."""
    return Fate("confirmed", reply.body)


def told(reply: Reply[T], event: Event | None) -> Reply[T]:
    """The reply with a remark of the journal."""
    if event is not None:
        reply.notes = (*reply.notes, event)
        _LOG.warning("%s %s: %s", reply.infno, reply.msgid, event.message("en"))
    return reply
