"""``yibao export``: one interface, several or a whole edition as Word, PDF or a page for print.

Exit codes: 0 written, 2 an unknown number, no browser for PDF, or a file that cannot be written.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from yibao.message.tables import EditionTable
from yibaogen.cli.failure import usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.terminal import clean, progress, put
from yibaogen.text.sink import nearest

Format = Literal["docx", "pdf", "html"]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export")(command)


def command(
    numbers: Annotated[
        list[str] | None, typer.Argument(help="交易编号，默认全部 (numbers, all by default)")
    ] = None,
    edition: EditionOption = DEFAULT_EDITION,
    format: Annotated[Format, typer.Option("--format", help="格式 (format)")] = "docx",
    out: Annotated[Path | None, typer.Option("--out", help="文件名 (file)")] = None,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """导出 Word 或 PDF (a document of interfaces for Word or paper)"""
    table = load_table(edition, root)
    wanted = numbers or []
    for number in wanted:
        if number not in table.interfaces:
            near = nearest(number, tuple(table.interfaces)) or "-"
            raise usage("show-unknown", edition=edition, found=clean(number), nearest=near)
    target = out or Path(f"{'-'.join(wanted[:3]) or 'all'}-{edition}.{format}")
    data = _made(table, wanted, format)
    try:
        target.write_bytes(data)
    except OSError as error:
        raise usage("export-unwritable", found=clean(str(target)), reason=str(error.strerror)) from error
    put(f"{clean(str(target))} {len(data):,} B")
    return 0


def _made(table: EditionTable, numbers: list[str], format: Format) -> bytes:
    from yibaogen.export.document import document
    from yibaogen.export.pdf import PrintError, html_page, pdf_file
    from yibaogen.export.word import word_file

    whole = document(table, numbers)
    if format == "html":
        return html_page(whole).encode()
    if format == "docx":
        with progress(len(whole.chapters)) as told:
            return word_file(whole, told)
    try:
        return pdf_file(whole)
    except PrintError as error:
        raise usage(error.event_id, found=clean(error.found)) from error
