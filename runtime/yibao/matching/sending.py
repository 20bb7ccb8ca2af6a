"""Confirmed mappings to the platform (3301) and back again (3302), in batches through the journal.

A job is written down before it is made, so that a program that dies finds it again; what became of its rows is noted once (``uploads``).
Of an item nothing more is sent while a row of it is under way or of unknown fate, so the rows of an item follow each other.
A mapping whose code has changed since is first taken back, then uploaded anew.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence

from yibao.batches import Batches, Fate, Line, Outcome, Progress, Row, Sender
from yibao.matching.items import Kind
from yibao.matching.local_file import MatchError
from yibao.matching.planning import (
    CANCEL,
    UPLOAD,
    Planned,
    Sent,
    Terms,
    planned_cancel,
    planned_uploads,
    sent_of,
)
from yibao.matching.review import Review
from yibao.matching.uploads import Uploads
from yibao.message.tables import EditionTable

_OPEN: tuple[Fate, ...] = ("pending", "sending", "unknown", "held")
_HOW = "yibao match undo"
JOB_PREFIX = "match|"
"""Begins the name of every job that is made here. Only this module may run them: it notes what becomes of their rows."""
Tell = Callable[[Progress], None]


class Mappings:
    """Uploads of one institution. ``sender`` sends; both raise what ``Sender`` and the database raise.

    ``uploads`` and ``review`` are of one database; at most one process at a time may send.
    """

    def __init__(
        self, review: Review, book: Batches, sender: Sender, table: EditionTable, terms: Terms
    ) -> None:
        self._review, self._book, self._sender, self._table, self._terms = review, book, sender, table, terms
        self.uploads = Uploads(review.database)

    def send(self, kind: Kind, tell: Tell) -> list[Outcome]:
        """Bring to an end what an earlier run has begun, then upload what is confirmed and not at the platform; what is there
        under another code is first taken back.

        Raises ``MatchError`` (``match-list-type``).
        """
        outcomes = self._finish(kind, tell)
        busy, there = self._busy(kind), self.uploads.there(kind)
        planned = [
            each
            for each in planned_uploads(self._review.confirmed(kind), there, self._table, self._terms)
            if each.local_id not in busy
        ]
        wanted = {each.local_id for each in planned}
        outcomes += self._cancel(kind, [each for each in there if each.local_id in wanted], tell)
        stuck = {each.local_id for each in self.uploads.there(kind)} | self._busy(kind)
        free = [each for each in planned if each.local_id not in stuck]
        return outcomes + self._run(kind, UPLOAD, free, tell)

    def undo(self, kind: Kind, local_ids: Iterable[str], tell: Tell) -> list[Outcome]:
        """Open the decisions again and take the mappings back (3302), but those of which a message is still of unknown fate.

        The decision is opened first: a program that dies on the way leaves nothing that ``send`` would upload again. What the platform
        does not give back is told by ``unconfirmed``. Raises ``MatchError`` (``match-not-sent``) for items that are not at the
        platform, nor on their way to or from it; then nothing is done.
        """
        wanted = list(dict.fromkeys(local_ids))
        known = {each.local_id for each in self.uploads.there(kind)} | self._lines(kind, ())
        missing = [each for each in wanted if each not in known]
        if missing:
            raise MatchError("match-not-sent", found="、".join(missing)[:200])
        for local_id in wanted:
            self._review.reopen(kind, local_id, _HOW)
        outcomes = self._finish(kind, tell)
        there = {each.local_id: each for each in self.uploads.there(kind)}
        busy = self._busy(kind)
        free = [there[each] for each in wanted if each in there and each not in busy]
        return outcomes + self._cancel(kind, free, tell)

    def _finish(self, kind: Kind, tell: Tell) -> list[Outcome]:
        """Run on what an earlier run has begun and not brought to an end; every job that was open."""
        outcomes = (self._go_on(name, kind, infno, tell) for name, infno in self.uploads.open(kind))
        return [outcome for outcome in outcomes if outcome]

    def _busy(self, kind: Kind) -> set[str]:
        """Items of which a message is still under way, or of unknown fate: nothing more is sent for them."""
        return self._lines(kind, _OPEN)

    def _lines(self, kind: Kind, fates: Iterable[Fate]) -> set[str]:
        jobs = [self._book.named(name) for name, _ in self.uploads.open(kind)]
        return {line.ref for job in jobs if job for line in self._book.lines(job.id, fates)}

    def _cancel(self, kind: Kind, sent: Sequence[Sent], tell: Tell) -> list[Outcome]:
        institution = self._terms.institution
        planned = [planned_cancel(each, self._table, institution) for each in sent]
        return self._run(kind, CANCEL, planned, tell)

    def _run(self, kind: Kind, infno: str, planned: Sequence[Planned], tell: Tell) -> list[Outcome]:
        if not planned:
            return []
        name = self._name(kind, infno)
        self.uploads.begin(name, kind, infno)
        rows = [Row(each.input, label=f"{kind}!{each.local_id}", ref=each.local_id) for each in planned]
        self._book.create(
            infno, self._table.edition, self._terms.institution, rows, name=name, title=self._table.interfaces[infno].name, repeats="send"
        )  # fmt: skip
        outcome = self._go_on(name, kind, infno, tell)
        return [outcome] if outcome else []

    def _name(self, kind: Kind, infno: str) -> str:
        """A name of its own for every job: what was sent, taken back and is sent again is another job.

        Drawn and not derived: a review store that was begun anew beside the same journal must not take an old job for its own.
        """
        number = f"{self.uploads.begun() + 1:06}"
        return f"{JOB_PREFIX}{self._terms.institution}|{kind}|{infno}|{number}|{secrets.token_hex(6)}"

    def _go_on(self, name: str, kind: Kind, infno: str, tell: Tell) -> Outcome | None:
        job = self._book.named(name)
        if job is None:
            # The program died before the job was made: nothing of it has left.
            self.uploads.close(name)
            return None
        outcome = self._sender.run(
            job.id, tell=tell, invalid="leave-out", wanted=self._still_wanted(kind, infno)
        )
        self._note(job.id, kind, infno)
        if not any(outcome.counts.get(fate) for fate in _OPEN):
            self.uploads.close(name)
        return outcome

    def _still_wanted(self, kind: Kind, infno: str) -> Callable[[Line], bool]:
        """Whether a row that has not left may still leave: an upload only while somebody confirms that very code."""
        confirmed = {local.id: decision.code for local, decision in self._review.confirmed(kind)}

        def wanted(line: Line) -> bool:
            return confirmed.get(line.ref) == sent_of(line.ref, line.input, self._table).code

        return wanted if infno == UPLOAD else lambda _line: True

    def _note(self, job_id: str, kind: Kind, infno: str) -> None:
        """What the platform has taken is at the platform from now on, or no longer."""
        lines = self._book.lines(job_id, ("done",))
        if infno == UPLOAD:
            rows = [(line.number, sent_of(line.ref, line.input, self._table)) for line in lines]
            self.uploads.note_uploaded(job_id, kind, rows)
        else:
            self.uploads.note_cancelled(job_id, kind, [(line.number, line.ref) for line in lines])


def unconfirmed(review: Review, kind: str) -> list[Sent]:
    """What is at the platform though nobody confirms it any more: for ``undo``."""
    confirmed = {local.id for local, _ in review.confirmed(kind)}
    return [each for each in Uploads(review.database).there(kind) if each.local_id not in confirmed]
