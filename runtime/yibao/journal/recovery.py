"""Recovery: every transaction of unknown fate is asked about, then confirmed, reversed, or handed to a person."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Literal

from yibao.gateway import BaseClient, Durable, PlatformRefused, Reply, RequestRejected, YibaoError
from yibao.gateway.effects import Effect
from yibao.journal.asking import Finding, LeaseLostError, fill, find_out, says_already
from yibao.journal.entry import Entry
from yibao.journal.facts import read_message
from yibao.journal.states import CLAIMABLE, State, Step
from yibao.journal.store import Journal
from yibao.message.tables import EditionTable

Wish = Literal["confirm", "reverse"]
"""What to do with a transaction that turns out to have been carried out: keep it, or take it back."""
REVERSAL = "reverse_transaction"


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds. ``quiet``: how long after it was written down a request may still be on its way; what cannot be found is
    believed to have not arrived only then. ``lease``: how long one step of recovery may take. ``retry``: the pause after
    the platform could not be reached.
    """

    quiet: float = 180.0
    lease: float = 300.0
    retry: float = 30.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The step that recovery takes with an entry, and why."""

    step: Step
    note: str
    reply: bytes = b""
    wait: float = 0.0


class Recovery:
    """Recovers the entries of a journal through a client of the same institution.

    May be killed at any point and run again, and by many processes at once: an entry belongs to one of them for ``pace.lease``
    seconds, renewed before each request; whatever is sent twice is a query or has the same effect once more.
    """

    def __init__(
        self,
        journal: Journal,
        client: BaseClient,
        table: EditionTable,
        *,
        wish: Wish = "confirm",
        pace: Pace | None = None,
    ) -> None:
        self._journal = journal
        self._client = client
        # Reversals are noted in the history of the entry that they are for, not as entries of their own.
        self._quiet_client = _unjournalled(client)
        self._table = table
        self._wish: Wish = wish
        self._pace = pace or Pace()
        self._reversal = next(
            (number for number, item in table.interfaces.items() if item.method == REVERSAL), ""
        )

    def run(self, limit: int = 1000, threads: int = 1) -> Counter[State]:
        """Take up all entries that are due now, once each; how many came into which state."""
        due = self._journal.due(limit)
        if threads <= 1:
            return _counted(self.recover(msgid) for msgid in due)
        with ThreadPoolExecutor(threads) as pool:
            return _counted(pool.map(self.recover, due))

    def recover(self, msgid: str, states: Iterable[State] = CLAIMABLE) -> Entry | None:
        """Take up one entry; None when another process holds it or there is nothing to do."""
        entry = self._journal.claim(msgid, self._pace.lease, states)
        if entry is None:
            return None
        try:
            verdict = self._judge(entry)
        except LeaseLostError:
            return None
        if not self._journal.step(
            msgid, verdict.step, note=verdict.note, reply=verdict.reply, wait=verdict.wait
        ):
            return None
        done = self._journal.find(msgid)
        if done is not None and verdict.step == "confirm" and self._wish == "reverse":
            self._take_back(done)
        return done

    def _judge(self, entry: Entry) -> Verdict:
        effect = self._client.effect_of(entry.infno)
        if effect.again:
            return self._send_again(entry, effect)
        finding = self._ask(entry, effect)
        if finding.answer == "later":
            return self._later(entry, finding.note)
        if finding.answer == "done":
            if (self._wish == "reverse" or entry.undo_sent) and self._reversal in effect.undo:
                return self._reverse(entry, effect, finding)
            return Verdict("confirm", finding.note, finding.reply)
        left = self._still_on_its_way(entry)
        if left > 0:
            # It may still be on its way: neither its absence nor a reversal would prove anything now.
            return Verdict("wait", f"{finding.note}；请求可能还在途中，稍后再查", wait=left)
        if finding.answer == "absent":
            return Verdict("reverse" if entry.undo_sent else "drop", finding.note)
        return self._reverse(entry, effect, finding)

    def _reverse(self, entry: Entry, effect: Effect, finding: Finding) -> Verdict:
        """2601; where it is no way, what was found decides, else a person."""
        known = {**entry.facts(), **finding.facts, "omsgid": entry.msgid, "oinfno": entry.infno}
        number = self._reversal
        request = fill(self._table.interfaces[number].input, known) if number in effect.undo else None
        why = finding.note
        if request is not None:
            if not self._journal.renew(entry.msgid, self._pace.lease, f"冲正 {number}", undo=1):
                raise LeaseLostError(entry.msgid)
            try:
                reply: Reply[Any] = self._quiet_client.call(number, request, dict)
            except PlatformRefused as error:
                why = f"{finding.note}；{number} 被拒绝：{error.err_msg}"
            except RequestRejected as error:
                why = error.event.message("zh")
            except YibaoError as error:
                return self._later(entry, error.event.message("zh"))
            else:
                return Verdict("reverse", f"{number} 冲正成功，报文 {reply.msgid}")
        if finding.answer == "done":
            return Verdict("confirm", why, finding.reply)
        return Verdict("give-up", why)

    def _ask(self, entry: Entry, effect: Effect) -> Finding:
        return find_out(
            self._quiet_client,
            self._table,
            entry,
            effect,
            lambda note: self._journal.renew(entry.msgid, self._pace.lease, note),
            lambda code, value: self._belongs_to_another(entry, code, value),
        )

    def _send_again(self, entry: Entry, effect: Effect) -> Verdict:
        """For transactions that do no harm when they come twice."""
        request = read_message(entry.request).get("input")
        if not isinstance(request, dict):
            return Verdict("give-up", "原请求读不出来")
        if not self._journal.renew(entry.msgid, self._pace.lease, f"重发 {entry.infno}"):
            raise LeaseLostError(entry.msgid)
        try:
            reply: Reply[Any] = self._quiet_client.call(entry.infno, request, dict)
        except PlatformRefused as error:
            return self._refused_again(entry, effect, error)
        except RequestRejected as error:
            return Verdict("give-up", f"重发 {entry.infno}：{error.event.message('zh')}")
        except YibaoError as error:
            return self._later(entry, error.event.message("zh"))
        return Verdict("confirm", f"重发成功，报文 {reply.msgid}", reply.body)

    def _refused_again(self, entry: Entry, effect: Effect, error: PlatformRefused) -> Verdict:
        """The second sending was refused: because the first was carried out, or because neither may be."""
        said = f"重发 {entry.infno} 被拒绝：{error.err_msg}"
        if says_already(error.err_msg, effect.already):
            return Verdict("confirm", f"{said}（第一次已办理）")
        if not effect.ask:
            return Verdict("give-up", said)
        finding = self._ask(entry, effect)
        note = f"{said}；{finding.note}"
        if finding.answer == "later":
            return self._later(entry, note)
        if finding.answer == "done":
            return Verdict("confirm", note)
        left = self._still_on_its_way(entry)
        if left > 0:
            # A passing trouble may have refused the second while the first is yet to arrive.
            return Verdict("wait", f"{note}；请求可能还在途中，稍后再查", wait=left)
        return Verdict("refuse" if finding.answer == "absent" else "give-up", note)

    def _take_back(self, entry: Entry) -> None:
        """The inverse transaction, with an entry of its own: it moves money like any other."""
        for number in self._client.effect_of(entry.infno).undo:
            request = fill(self._table.interfaces[number].input, entry.facts())
            if number == self._reversal or request is None:
                continue
            try:
                self._client.call(number, request, dict)
            except YibaoError:
                continue
            return

    def _still_on_its_way(self, entry: Entry) -> float:
        """Seconds for which the request may yet arrive; 0 or less when it cannot any more."""
        return entry.prepared_at + self._pace.quiet - self._journal.seconds()

    def _later(self, entry: Entry, note: str) -> Verdict:
        return Verdict("wait", note, wait=self._pace.retry * min(2 ** (entry.tries - 1), 32))

    def _belongs_to_another(self, entry: Entry, code: str, value: str) -> bool:
        """Whether a settlement or visit is that of another transaction of the same kind."""
        if code not in ("setl_id", "mdtrt_id"):
            return False
        where = f"{code} = ? AND infno = ? AND msgid <> ? AND state = 'confirmed'"
        return bool(self._journal.entries(where, (value, entry.infno, entry.msgid), limit=1))


def _unjournalled(client: BaseClient) -> BaseClient:
    other = copy.copy(client)
    other.durable = Durable(client.durable.ids, None, client.durable.session)
    return other


def _counted(entries: Iterable[Entry | None]) -> Counter[State]:
    return Counter(entry.state for entry in entries if entry is not None)
