"""What ``yibao upload`` does with a file that is fine: it makes or finds the job, sends it, and tells what came of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from yibao.batches import Batches, Job, Outcome, Progress, Repeats, Sender
from yibao.gateway import BaseClient, local, system_clock
from yibao.journal import Pace
from yibao.message.tables import EditionTable
from yibao.sheets import Filled, compare_staff, marked, missing_keys, refused
from yibaogen.cli.call import settings_for
from yibaogen.cli.failure import FOUND, usage
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import journal_url, lasting_client, state_folder
from yibaogen.cli.terminal import Lang, clean, progress
from yibaogen.cli.upload_report import put_filled, put_outcome, put_staff


@dataclass(frozen=True, slots=True)
class Desk:
    """The options that say where things are and how to speak."""

    url: str | None
    config: Path | None
    env: str
    journal: str | None
    state: Path | None
    root: Path | None
    quiet: float
    format: Literal["text", "json"]
    lang: Lang


@contextmanager
def open_book(desk: Desk) -> Iterator[Batches]:
    """The jobs, which live in the journal's database."""
    if desk.journal is None:
        state_folder(desk.state).mkdir(mode=0o700, parents=True, exist_ok=True)
    book = Batches.open(journal_url(desk.journal, desk.state))
    try:
        yield book
    finally:
        book.close()


def send(
    desk: Desk, table: EditionTable, filled: Filled, repeats: Repeats, retry: bool, mark: Path | None
) -> int:
    """Make the file's job, or find it where the same file was begun before, and run it."""
    with _client(desk, table) as client, open_book(desk) as book:
        job = book.create(
            filled.plan.infno,
            table.edition,
            client.settings.fixmedins_code,
            filled.valid_rows(),
            name=_name(filled, table, client.settings.fixmedins_code, repeats),
            title=f"{filled.plan.interface.name} {filled.path.name}",
            repeats=repeats,
        )
        outcome = _run(desk, book, client, table, job, retry)
        if mark is not None and not outcome.complete:
            write_copy(mark, marked(filled.path, [*filled.errors, *refused(book.lines(job.id))]))
        put_outcome(outcome, book, filled, desk.format, desk.lang)
    return 0 if outcome.complete and not filled.errors else FOUND


def resume(desk: Desk, job_id: str, retry: bool) -> int:
    """Run a job on that was begun before."""
    with open_book(desk) as book:
        job = book.job(job_id)
        table = load_table(job.edition, desk.root)
        with _client(desk, table) as client:
            outcome = _run(desk, book, client, table, job, retry)
        put_outcome(outcome, book, None, desk.format, desk.lang)
    return 0 if outcome.complete else FOUND


def check_staff(desk: Desk, table: EditionTable, filled: Filled) -> int:
    """Compare a staff list with the platform's."""
    lost = missing_keys(filled)
    if lost:
        filled.found += lost
        put_filled(filled, desk.format, desk.lang)
        return FOUND
    kinds = len({record.home.values.get("prac_psn_type", "") for record in filled.records})
    with _client(desk, table) as client, progress(kinds) as watch:
        report = compare_staff(client, filled, local(system_clock()).date(), lambda done: watch(str(done)))
    put_staff(report, desk.format, desk.lang)
    return FOUND if report.differences else 0


def write_copy(target: Path, content: bytes) -> None:
    """Write the marked copy. Raises Failure (exit code 2)."""
    try:
        target.write_bytes(content)
    except OSError as error:
        raise usage("sheet-write", found=clean(str(target)), reason=error.strerror or "") from error


def _run(
    desk: Desk, book: Batches, client: BaseClient, table: EditionTable, job: Job, retry: bool
) -> Outcome:
    if retry:
        book.retry(job.id, ("refused",))
    sender = Sender(book, client, table, pace=Pace(quiet=desk.quiet))
    with progress(job.total) as watch:
        shown = 0

        def tell(now: Progress) -> None:
            nonlocal shown
            for _ in range(now.finished - shown):
                watch(f"{now.finished}/{now.total}")
            shown = max(shown, now.finished)

        return sender.run(job.id, tell=tell, invalid="leave-out")


@contextmanager
def _client(desk: Desk, table: EditionTable) -> Iterator[BaseClient]:
    chosen = settings_for(desk.url, desk.config, desk.env, table)
    with lasting_client(chosen, table, table.edition, desk.root, desk.journal, desk.state) as client:
        yield client


def _name(filled: Filled, table: EditionTable, institution: str, repeats: Repeats) -> str:
    """The same file for the same institution is the same job; with repeats on purpose every upload is a new one."""
    if repeats == "send":
        return ""
    content = hashlib.sha256(filled.path.read_bytes()).hexdigest()
    return f"{institution}|{table.edition}|{filled.plan.infno}|{content}"
