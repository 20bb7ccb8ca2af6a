"""Sends the rows of a job. May be killed at any point: what is on its way is known to the journal."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable
from typing import Literal

import msgspec

from yibao.batches.fates import SAME_REFUSALS, Refusals, fate_of_entry, why_stopped
from yibao.batches.grouping import MOST, merged, rows_per_message, same_message
from yibao.batches.model import BatchError, Job, Line, Outcome, Progress
from yibao.batches.store import Batches, RowsTakenError
from yibao.events import Event, Severity
from yibao.gateway import BaseClient, Durable, NotSent, PlatformRefused, RequestRejected, YibaoError
from yibao.gateway.ledger import Fate, Intent, Ledger
from yibao.journal.database import DatabaseError
from yibao.journal.facts import read_message
from yibao.journal.ledger import JournalLedger
from yibao.journal.recovery import Pace, Recovery
from yibao.message.tables import EditionTable
from yibao.message.wire import encode

Tell = Callable[[Progress], None]
Step = Literal["done", "refused", "unknown", "split", "again"]
_TRIES = 3


def _silent(_progress: Progress) -> None:
    return None


class Sender:
    """Sends jobs of one institution through its client; one object serves one job at a time.

    ``client`` must have a journal (``yibao.journal.durable``). ``most``: rows per message where the edition sets no limit.
    ``same_refusals``: after so many rows in a row that are refused in the same words a run stops; 0: it goes on to the end.
    Raises ``BatchError`` (``batch-journal``) for a client without one.
    """

    def __init__(
        self,
        book: Batches,
        client: BaseClient,
        table: EditionTable,
        *,
        most: int = MOST,
        pace: Pace | None = None,
        same_refusals: int = SAME_REFUSALS,
    ) -> None:
        ledger = client.durable.ledger
        if not isinstance(ledger, JournalLedger):
            raise BatchError("batch-journal")
        self._book, self._table, self._most = book, table, most
        self._journal = ledger.journal
        self._client = client
        self._pace = pace or Pace()
        self._same_refusals = same_refusals

    def run(
        self,
        job_id: str,
        *,
        tell: Tell = _silent,
        invalid: Literal["stop", "leave-out"] = "stop",
        wanted: Callable[[Line], bool] | None = None,
    ) -> Outcome:
        """Send what is pending; ``tell`` hears of every message. See the package. Raises ``BatchError``.

        ``wanted``: whether a row that has surely not left may still leave; asked when the fates of all others are learnt.
        """
        job = self._job(job_id)
        with self._book.held(job.id, self._lease()):
            self.settle(job.id)
            self._book.loosen(job.id)
            if wanted is not None:
                lines = self._book.lines(job.id, ("pending",))
                self._book.withdraw(job.id, [line.number for line in lines if not wanted(line)])
            wrong = self.check(job.id)
            counts = self._book.counts(job.id)
            if wrong and invalid == "stop":
                return Outcome(job, counts, _event("batch-invalid", count=str(len(wrong))))
            stopped = _Run(
                self._book,
                self._linked(job),
                self._table,
                job,
                tell,
                self._most,
                Refusals(self._same_refusals),
            ).send_all()
            if self._book.counts(job.id).get("unknown"):
                self.settle(job.id)
        return Outcome(job, self._book.counts(job.id), stopped)

    def check(self, job_id: str) -> list[Line]:
        """Validate every pending row as a message of its own; gives those that are invalid, which are marked so."""
        job = self._job(job_id)
        found: dict[int, str] = {}
        for line in self._book.lines(job.id, ("pending",)):
            body = encode({"input": read_message(line.input)})
            report = self._client.checker.check(body, infno=job.infno, direction="input")
            if not report.valid:
                found[line.number] = "；".join(
                    f"{event.path} {event.message('zh')}" for event in report.errors
                )
        self._book.mark_invalid(job.id, found)
        return self._book.lines(job.id, ("invalid",))

    def settle(self, job_id: str) -> None:
        """Learn what became of rows whose fate is open: from the journal, then by asking the platform."""
        open_lines = self._book.lines(job_id, ("sending", "unknown"))
        recovery = Recovery(self._journal, self._client, self._table, pace=self._pace)
        for msgid in dict.fromkeys(line.msgid for line in open_lines):
            entry = self._journal.find(msgid)
            if entry is not None and entry.open:
                entry = recovery.recover(msgid) or self._journal.find(msgid)
            self._book.settle(job_id, msgid, *fate_of_entry(entry))

    def _job(self, job_id: str) -> Job:
        job = self._book.job(job_id)
        own = self._client.settings.fixmedins_code
        if job.institution != own:
            raise BatchError("batch-institution", found=job.institution, own=own)
        if not self._kept_together(job.id):
            raise BatchError("batch-apart", found=job.id)
        if job.edition != self._table.edition or job.infno not in self._table.interfaces:
            raise BatchError("batch-edition", found=f"{job.edition} {job.infno}", own=self._table.edition)
        if self._client.effect_of(job.infno).effect in ("query", "file"):
            raise BatchError("batch-effect", found=job.infno)
        return job

    def _kept_together(self, job_id: str) -> bool:
        """Whether job and journal are in one database: a row whose message another journal lacks would look unsent."""
        try:
            with self._journal.database.transaction("process") as cursor:
                return bool(cursor.rows("SELECT 1 FROM batch_job WHERE id = ?", (job_id,)))
        except DatabaseError:
            return False

    def _lease(self) -> float:
        settings, patience = self._client.settings, self._client.patience
        return patience.money + settings.connect_timeout + patience.margin + self._pace.lease

    def _linked(self, job: Job) -> tuple[BaseClient, _Linking]:
        """The client with a ledger that also notes which rows a message carries; uploads are journalled like state."""
        other = copy.copy(self._client)
        linking = _Linking(JournalLedger(self._journal), self._book, job.id, self._lease())
        other.durable = Durable(self._client.durable.ids, linking, self._client.durable.session)
        effect = other.effect_of(job.infno)
        if not effect.journalled:
            other.effects = {**other.effects, job.infno: msgspec.structs.replace(effect, effect="state")}
        return other, linking


class _Linking:
    """The journal's ledger, told first which rows a message carries.

    The order matters: rows that name a message which the journal does not know have not left.
    """

    def __init__(self, inner: Ledger, book: Batches, job_id: str, lease: float) -> None:
        self._inner, self._book, self._job, self._lease = inner, book, job_id, lease
        self.numbers: list[int] = []
        self.msgid = ""
        self._undone = False

    def prepare(self, intent: Intent) -> None:
        """See ``Ledger``. Raises ``RowsTakenError`` as well."""
        if self._undone:
            # The client signs in anew and sends once more what was refused for want of a session.
            self._book.settle(self._job, self.msgid, "pending")
        self.msgid, self._undone = intent.msgid, False
        self._book.link(self._job, self.numbers, intent.msgid, self._lease)
        try:
            self._inner.prepare(intent)
        except YibaoError:
            self._book.settle(self._job, intent.msgid, "pending")
            raise

    def sent(self, msgid: str) -> None:
        """See ``Ledger``."""
        self._inner.sent(msgid)

    def settle(self, msgid: str, fate: Fate) -> Event | None:
        """See ``Ledger``."""
        self._undone = fate.kind in ("refused", "not-arrived")
        return self._inner.settle(msgid, fate)


class _Run:
    """One pass over the pending rows of a job."""

    def __init__(
        self,
        book: Batches,
        linked: tuple[BaseClient, _Linking],
        table: EditionTable,
        job: Job,
        tell: Tell,
        most: int,
        refusals: Refusals,
    ) -> None:
        self._book, self._job, self._tell = book, job, tell
        self._client, self._linking = linked
        self._interface = table.interfaces[job.infno]
        self._most = rows_per_message(self._interface, most)
        self._refusals = refusals

    def send_all(self) -> Event | None:
        """Until nothing is pending; what stopped it otherwise."""
        last = 0
        self._say()
        while lines := self._book.lines(self._job.id, ("pending",), after=last, limit=self._most):
            lines = lines[: same_message(self._interface, [read_message(line.input) for line in lines])]
            last = lines[-1].number
            stopped = self._send_group(lines)
            if stopped is not None:
                return stopped
        return None

    def _send_group(self, lines: list[Line]) -> Event | None:
        """The lines in one message; in halves where that is refused, so that good rows do not fall with a bad one."""
        waiting = [lines]
        while waiting:
            group = waiting.pop()
            try:
                step = self._send(group)
            except YibaoError as error:
                return why_stopped(error)
            if step == "split":
                half = (len(group) + 1) // 2
                waiting += [group[half:], group[:half]]
            if step == "again":
                numbers = {line.number for line in group}
                left = self._book.lines(
                    self._job.id, ("pending",), after=group[0].number - 1, limit=len(group)
                )
                waiting += [fresh] if (fresh := [line for line in left if line.number in numbers]) else []
            self._say()
            if (stopped := self._refusals.hopeless()) is not None:
                return stopped
        return None

    def _send(self, group: list[Line]) -> Step:
        """Raises ``YibaoError`` where no further message would fare better; the rows are pending or unknown then."""
        body = merged(self._interface, [read_message(line.input) for line in group])
        self._linking.numbers = [line.number for line in group]
        for attempt in range(1, _TRIES + 1):
            try:
                self._client.call(self._job.infno, body, dict)
            except RowsTakenError:
                return "again"
            except RequestRejected as error:
                if len(group) > 1:
                    return "split"
                self._book.mark_invalid(self._job.id, {group[0].number: error.event.message("zh")})
                return "refused"
            except NotSent:
                self._settle("pending")
                if attempt == _TRIES:
                    raise
                time.sleep(self._client.patience.pause(attempt + 1))
            except PlatformRefused as error:
                return self._refused(error, group)
            except YibaoError as error:
                return self._lost(error)
            else:
                self._settle("done")
                self._refusals.clear()
                return "done"
        raise AssertionError("the last attempt returns or raises")

    def _refused(self, error: PlatformRefused, group: list[Line]) -> Step:
        if error.outcome == "unknown":
            return self._lost(error)
        if self._refusals.general(error):
            self._settle("pending")
            raise error
        if len(group) > 1:
            self._settle("pending")
            return "split"
        self._settle("refused", error.err_msg, str(error.infcode))
        self._refusals.note(error, group[0].input)
        return "refused"

    def _lost(self, error: YibaoError) -> Step:
        """No word of the platform about these rows."""
        if error.outcome != "unknown":
            self._settle("pending")
            raise error
        self._settle("unknown", error.event.message("zh"))
        self._refusals.silence(error)
        return "unknown"

    def _settle(
        self, fate: Literal["pending", "done", "refused", "unknown"], told: str = "", infcode: str = ""
    ) -> None:
        self._book.settle(self._job.id, self._linking.msgid, fate, told, infcode)

    def _say(self) -> None:
        self._tell(Progress(self._job.total, self._book.counts(self._job.id), self._linking.msgid))


def _event(event_id: str, **args: str) -> Event:
    return Event(event_id, Severity.ERROR, args=args)
