"""``yibao upload``: a filled workbook is checked cell by cell and sent row by row, each once.

Exit codes: 0 everything is done (or, with --dry-run, may be sent), 1 something is wrong, refused or unknown,
2 the command could not be carried out.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from yibao.batches import Repeats
from yibao.events import Event
from yibao.gateway import YibaoError
from yibao.journal import DatabaseError
from yibao.message.tables import EditionTable
from yibao.sheets import (
    Filled,
    Grid,
    SheetError,
    edition_in,
    marked,
    number_in,
    plan_of,
    read_filled,
    read_grids,
)
from yibaogen.cli.bundles import with_bundles
from yibaogen.cli.desk import SendingDesk
from yibaogen.cli.failure import FOUND, USAGE, Failure, usage
from yibaogen.cli.options import DEFAULT_EDITION
from yibaogen.cli.state import edition_effects
from yibaogen.cli.template import known_number, refuse_name
from yibaogen.cli.terminal import clean
from yibaogen.cli.upload_report import put_filled, put_jobs
from yibaogen.cli.upload_run import check_staff, resume, send, write_copy


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("upload")(command)


@with_bundles
def command(
    *,
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="填好的 xlsx 或 csv (filled workbook)")
    ] = None,
    infno: Annotated[str | None, typer.Option("--infno", help="交易编号，模板里有就不必写 (number)")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只检查，不发送 (check only)")] = False,
    mark: Annotated[
        Path | None,
        typer.Option(
            "--mark", help="另存一份，在出错的单元格里标出原因 (a copy with the errors in its cells)"
        ),
    ] = None,
    skip_invalid: Annotated[
        bool, typer.Option("--skip-invalid", help="有错的行不发，其余照发 (send the other rows)")
    ] = False,
    repeats: Annotated[
        Repeats, typer.Option("--repeats", help="内容相同、以前已办理的行：跳过还是再发 (rows done before)")
    ] = "skip",
    job: Annotated[
        str | None, typer.Option("--resume", metavar="JOB", help="继续一个任务 (continue a job)")
    ] = None,
    retry: Annotated[
        bool, typer.Option("--retry-refused", help="把被拒绝的行也再发一次 (send refused rows again)")
    ] = False,
    jobs: Annotated[bool, typer.Option("--jobs", help="列出任务 (list jobs)")] = False,
    edition: Annotated[
        str | None,
        typer.Option("--edition", "-e", help="版本，默认模板所写的 (edition, the template's by default)"),
    ] = None,
    desk: SendingDesk,
) -> int:
    """上传填好的模板：逐格检查，经日志逐行发送，中断可续 (check a filled workbook and send it row by row)"""
    try:
        if jobs:
            with desk.book() as book:
                put_jobs(book, desk.format, desk.lang)
            return 0
        if job is not None:
            return resume(desk, job, retry)
        if file is None:
            raise usage("upload-nothing")
        if mark is not None:
            refuse_name(mark)
        grids = read_grids(file)
        table = desk.table(edition or edition_in(grids) or DEFAULT_EDITION)
        filled = _read(file, grids, infno, table, desk)
        wrong = filled.errors
        if mark is not None and (filled.errors or dry_run):
            write_copy(mark, marked(file, filled.found))
        if dry_run or (wrong and not (skip_invalid and filled.valid_rows())):
            put_filled(filled, desk.format, desk.lang)
            return FOUND if wrong else 0
        if filled.plan.checks_staff:
            return check_staff(desk, table, filled)
        return send(desk, table, filled, repeats, retry, mark)
    except SheetError as error:
        raise Failure(USAGE, error.event) from error
    except YibaoError as error:
        raise Failure(FOUND if error.outcome != "not-sent" else USAGE, error.event) from error
    except DatabaseError as error:
        raise usage("journal-open", found="", reason=str(error)) from error


def _read(file: Path, grids: list[Grid], infno: str | None, table: EditionTable, desk: SendingDesk) -> Filled:
    told = number_in(grids)
    told = told if told in table.interfaces else ""
    if told and infno and told != infno:
        raise usage("sheet-number-other", found=clean(told), allowed=clean(infno))
    number = infno or told
    if not number:
        raise usage("sheet-number-needed", found=clean(str(file)))
    plan = plan_of(table, known_number(number, table), edition_effects(table.edition, desk.root))
    if isinstance(plan, Event):
        raise Failure(FOUND, plan)
    return read_filled(file, plan, table, grids)
