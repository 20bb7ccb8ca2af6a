"""Confirmed mappings to the platform (3301) and back again (3302), in batches through the journal.

What the platform has is noted in ``match_upload``; a job is noted before it is made, so that a program that dies finds it again.
A mapping whose code has changed since is first taken back, then uploaded anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from yibao.batches import Batches, Fate, Outcome, Progress, Row, Sender
from yibao.matching.decisions import Decision
from yibao.matching.items import Kind, Local
from yibao.matching.local_file import MatchError
from yibao.matching.review import Review
from yibao.message.tables import EditionTable, NodeTable

UPLOAD, CANCEL = "3301", "3302"
_CODE = "med_list_codg"
_OPEN: tuple[Fate, ...] = ("pending", "sending", "unknown", "held")
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS match_upload (kind TEXT NOT NULL, local_id TEXT NOT NULL, code TEXT NOT NULL, list_type TEXT NOT NULL,"
    " digest TEXT NOT NULL, job TEXT NOT NULL, PRIMARY KEY (kind, local_id))",
    "CREATE TABLE IF NOT EXISTS match_job (name TEXT PRIMARY KEY, kind TEXT NOT NULL, infno TEXT NOT NULL, done INTEGER NOT NULL)",
)
Tell = Callable[[Progress], None]
Step = Literal["upload", "cancel"]


@dataclass(frozen=True, slots=True)
class Terms:
    """What every row of an upload has in common: days of the mapping where the sheet has none, and the institution.

    ``list_type`` stands in for rows whose catalogue has none in the standard (diagnoses, operations).
    """

    institution: str
    begin: str
    end: str
    list_type: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """A row that is to be sent, with the code that it maps to."""

    local_id: str
    code: str
    list_type: str
    input: dict[str, Any]

    @property
    def digest(self) -> str:
        """Of what is sent."""
        return hashlib.sha256(msgspec.json.encode(self.input, order="sorted")).hexdigest()[:24]


@dataclass(frozen=True, slots=True)
class Sent:
    """What is at the platform, as far as we know."""

    local_id: str
    code: str
    list_type: str
    digest: str


class Mappings:
    """Uploads of one institution. ``sender`` sends; both raise what ``Sender`` and the database raise."""

    def __init__(
        self, review: Review, book: Batches, sender: Sender, table: EditionTable, terms: Terms
    ) -> None:
        self._review, self._book, self._sender, self._table, self._terms = review, book, sender, table, terms
        self._database = review.database
        prepare(review)

    def finish(self, tell: Tell) -> list[Outcome]:
        """Run on what an earlier run has begun and not brought to an end; every job that was open."""
        outcomes = (self._go_on(name, kind, infno, tell) for name, kind, infno in self._open())
        return [outcome for outcome in outcomes if outcome]

    def _open(self) -> list[tuple[str, str, str]]:
        with self._database.reading() as cursor:
            rows = cursor.rows("SELECT name, kind, infno FROM match_job WHERE done = 0 ORDER BY name")
        return [(str(name), str(kind), str(infno)) for name, kind, infno in rows]

    def _busy(self, kind: str) -> set[str]:
        """Items of which a message is still under way, or of unknown fate: nothing more is sent for them."""
        jobs = [self._book.named(name) for name, of, _ in self._open() if of == kind]
        return {line.ref for job in jobs if job for line in self._book.lines(job.id, _OPEN)}

    def send(self, kind: Kind, tell: Tell) -> list[Outcome]:
        """Upload what is confirmed and not at the platform; first take back what is there under another code."""
        busy = self._busy(kind)
        planned = [
            each
            for each in planned_uploads(self._review, kind, self._table, self._terms)
            if each.local_id not in busy
        ]
        there = {each.local_id: each for each in uploaded(self._review, kind)}
        moved = [there[each.local_id] for each in planned if each.local_id in there]
        outcomes = self._run(kind, CANCEL, [self._cancel(each) for each in moved], tell)
        stuck = {each.local_id for each in uploaded(self._review, kind)}
        return outcomes + self._run(
            kind, UPLOAD, [each for each in planned if each.local_id not in stuck], tell
        )

    def undo(self, kind: Kind, local_ids: Iterable[str], tell: Tell) -> list[Outcome]:
        """Take mappings back (3302), but those of which a message is still of unknown fate.

        Raises ``MatchError`` for one that is not at the platform.
        """
        there = {each.local_id: each for each in uploaded(self._review, kind)}
        wanted = list(dict.fromkeys(local_ids))
        missing = [each for each in wanted if each not in there]
        if missing:
            raise MatchError("match-not-sent", found="、".join(missing)[:200])
        busy = self._busy(kind)
        free = [there[each] for each in wanted if each not in busy]
        return self._run(kind, CANCEL, [self._cancel(each) for each in free], tell)

    def _cancel(self, sent: Sent) -> Planned:
        told = {
            "fixmedins_code": self._terms.institution, "fixmedins_hilist_id": sent.local_id,
            "list_type": sent.list_type, "med_list_codg": sent.code,
        }  # fmt: skip
        return Planned(sent.local_id, sent.code, sent.list_type, _input(self._table, CANCEL, told))

    def _run(self, kind: Kind, infno: str, planned: Sequence[Planned], tell: Tell) -> list[Outcome]:
        if not planned:
            return []
        name = self._name(kind, infno, planned)
        with self._database.transaction() as cursor:
            cursor.run(
                "INSERT INTO match_job (name, kind, infno, done) VALUES (?, ?, ?, 0)", (name, kind, infno)
            )
        rows = [Row(each.input, label=f"{kind}!{each.local_id}", ref=each.local_id) for each in planned]
        self._book.create(
            infno, self._table.edition, self._terms.institution, rows, name=name, title=self._table.interfaces[infno].name, repeats="send"
        )  # fmt: skip
        outcome = self._go_on(name, kind, infno, tell)
        return [outcome] if outcome else []

    def _name(self, kind: str, infno: str, planned: Sequence[Planned]) -> str:
        """A name of its own for every job: what was sent, taken back and is sent again is another job."""
        with self._database.reading() as cursor:
            count = int(cursor.rows("SELECT count(*) FROM match_job")[0][0])
        content = hashlib.sha256("".join(each.digest for each in planned).encode()).hexdigest()[:12]
        return f"match|{self._terms.institution}|{kind}|{infno}|{count + 1:06}|{content}"

    def _go_on(self, name: str, kind: str, infno: str, tell: Tell) -> Outcome | None:
        job = self._book.named(name)
        if job is None:
            # The program died before the job was made: nothing of it has left.
            self._close(name)
            return None
        outcome = self._sender.run(job.id, tell=tell, invalid="leave-out")
        self._note(job.id, kind, infno)
        if not any(outcome.counts.get(fate) for fate in _OPEN):
            self._close(name)
        return outcome

    def _note(self, job_id: str, kind: str, infno: str) -> None:
        """What the platform has taken is at the platform from now on, or no longer."""
        lines = self._book.lines(job_id, ("done", "skipped"))
        node = mapping_node(self._table, infno)
        with self._database.transaction() as cursor:
            for line in lines:
                cursor.run("DELETE FROM match_upload WHERE kind = ? AND local_id = ?", (kind, line.ref))
                if infno != UPLOAD:
                    continue
                told = _told(msgspec.json.decode(line.input), node)
                values = (
                    kind,
                    line.ref,
                    told["med_list_codg"],
                    told["list_type"],
                    _digest(line.input),
                    job_id,
                )
                cursor.run(
                    "INSERT INTO match_upload (kind, local_id, code, list_type, digest, job) VALUES (?, ?, ?, ?, ?, ?)",
                    values,
                )

    def _close(self, name: str) -> None:
        with self._database.transaction() as cursor:
            cursor.run("UPDATE match_job SET done = 1 WHERE name = ?", (name,))


def prepare(review: Review) -> None:
    """Make the tables of what was sent, where they are not there yet."""
    with review.database.transaction() as cursor:
        for statement in _SCHEMA:
            cursor.run(statement)


def uploaded(review: Review, kind: str) -> list[Sent]:
    """What is at the platform, as far as we know."""
    with review.database.reading() as cursor:
        rows = cursor.rows(
            "SELECT local_id, code, list_type, digest FROM match_upload WHERE kind = ? ORDER BY local_id",
            (kind,),
        )
    return [Sent(*row) for row in rows]


def unconfirmed(review: Review, kind: str) -> list[Sent]:
    """What is at the platform though nobody confirms it any more: for ``undo``."""
    confirmed = {local.id for local, _ in review.confirmed(kind)}
    return [each for each in uploaded(review, kind) if each.local_id not in confirmed]


def planned_uploads(review: Review, kind: Kind, table: EditionTable, terms: Terms) -> list[Planned]:
    """Confirmed mappings that are not at the platform as they are. Raises ``MatchError`` (``match-list-type``)."""
    there = {each.local_id: each for each in uploaded(review, kind)}
    found = []
    for local, decision in review.confirmed(kind):
        planned = _planned(local, decision, table, terms)
        known = there.get(local.id)
        if known is None or known.digest != planned.digest:
            found.append(planned)
    return found


def _planned(local: Local, decision: Decision, table: EditionTable, terms: Terms) -> Planned:
    national = decision.national
    list_type = (national.list_type if national else "") or terms.list_type
    if national is None or not list_type:
        raise MatchError("match-list-type", found=local.id, allowed=_list_types(table))
    told = {
        "fixmedins_hilist_id": local.id,
        "fixmedins_hilist_name": local.name,
        "list_type": list_type,
        "med_list_codg": national.code,
        "begndate": local.begin or terms.begin,
        "enddate": local.end or terms.end,
        "aprvno": local.number or national.number,
        "dosform": local.form or national.form,
        "exct_cont": local.excluded,
        "item_cont": local.content or national.content,
        "prcunt": local.unit or national.unit,
        "spec": local.spec or national.spec,
        "pacspec": local.pack or national.pack,
        "memo": local.memo,
    }
    return Planned(local.id, national.code, list_type, _input(table, UPLOAD, told))


def _input(table: EditionTable, infno: str, told: dict[str, str]) -> dict[str, Any]:
    """The content of ``input``, with the fields that this edition has."""
    node = mapping_node(table, infno)
    codes = {field.code for field in node.fields}
    data = {code: text for code, text in told.items() if code in codes and text}
    if not node.path:
        return data
    return {node.path: [data] if node.kind == "array" else data}


def _told(content: Any, node: NodeTable) -> Any:
    """The mapping inside the content of ``input``."""
    inner = content[node.path] if node.path else content
    return inner[0] if isinstance(inner, list) else inner


def mapping_node(table: EditionTable, infno: str) -> NodeTable:
    """The node that carries a mapping: editions call it otherwise. Raises ``MatchError`` (``match-edition``) without one."""
    interface = table.interfaces.get(infno)
    for node in interface.input if interface else ():
        if any(field.code == _CODE for field in node.fields):
            return node
    raise MatchError("match-edition", found=table.edition, infno=infno)


def _list_types(table: EditionTable) -> str:
    known = table.dictionaries.get("list_type")
    return "、".join(f"{code.code} {code.name}" for code in known.codes) if known else "-"


def _digest(data: bytes) -> str:
    return hashlib.sha256(msgspec.json.encode(msgspec.json.decode(data), order="sorted")).hexdigest()[:24]
