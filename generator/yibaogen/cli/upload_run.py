"""What ``yibao upload`` does with a file that is fine: it makes or finds the job, sends it, and tells what came of it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from yibao.batches import Batches, Job, Outcome, Repeats
from yibao.gateway import BaseClient, local, system_clock
from yibao.matching.sending import JOB_PREFIX
from yibao.message.tables import EditionTable
from yibao.sheets import Filled, compare_staff, marked, missing_keys, refused
from yibaogen.cli.desk import SendingDesk
from yibaogen.cli.failure import FOUND, usage
from yibaogen.cli.terminal import clean, progress
from yibaogen.cli.upload_report import put_filled, put_outcome, put_staff


def send(
    desk: SendingDesk,
    table: EditionTable,
    filled: Filled,
    repeats: Repeats,
    retry: bool,
    mark: Path | None,
) -> int:
    """Make the file's job, or find it where the same file was begun before, and run it."""
    with desk.client(table) as client, desk.book() as book:
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


def resume(desk: SendingDesk, job_id: str, retry: bool) -> int:
    """Run a job on that was begun before."""
    with desk.book() as book:
        job = book.job(job_id)
        if job.name.startswith(JOB_PREFIX):
            raise usage("upload-matching-job", found=clean(job_id))
        table = desk.table(job.edition)
        with desk.client(table) as client:
            outcome = _run(desk, book, client, table, job, retry)
        put_outcome(outcome, book, None, desk.format, desk.lang)
    return 0 if outcome.complete else FOUND


def check_staff(desk: SendingDesk, table: EditionTable, filled: Filled) -> int:
    """Compare a staff list with the platform's."""
    lost = missing_keys(filled)
    if lost:
        filled.found += lost
        put_filled(filled, desk.format, desk.lang)
        return FOUND
    kinds = len({record.home.values.get("prac_psn_type", "") for record in filled.records})
    with desk.client(table) as client, progress(kinds) as watch:
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
    desk: SendingDesk, book: Batches, client: BaseClient, table: EditionTable, job: Job, retry: bool
) -> Outcome:
    if retry:
        book.retry(job.id, ("refused",))
    sender = desk.sender(book, client, table)
    with desk.watching() as tell:
        return sender.run(job.id, tell=tell, invalid="leave-out")


def _name(filled: Filled, table: EditionTable, institution: str, repeats: Repeats) -> str:
    """The same file for the same institution is the same job; with repeats on purpose every upload is a new one."""
    if repeats == "send":
        return ""
    content = hashlib.sha256(filled.path.read_bytes()).hexdigest()
    return f"{institution}|{table.edition}|{filled.plan.infno}|{content}"
