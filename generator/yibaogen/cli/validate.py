"""``yibao validate``: judges messages.

JSON output: for one message one object; for several an array. Only when every input is JSON Lines the output is JSON
Lines too, an object per message. Exit codes: 0 all valid, 1 some invalid, 2 a file could not be read as asked.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

import typer

from yibao.validate import Report, Validator
from yibaogen.cli.failure import FOUND, USAGE, Failure
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.formats.text import View, event_text
from yibaogen.cli.messages import Message, read_messages
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.terminal import Lang, clean, put, put_error, style_for


@dataclass(frozen=True, slots=True)
class Verdict:
    """A message and what was found."""

    message: Message
    report: Report


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("validate")(command)


def command(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE…", help="JSON 或 JSONL 报文文件，- 为标准输入 (or -)")
    ],
    edition: EditionOption = DEFAULT_EDITION,
    infno: Annotated[
        str | None, typer.Option("--infno", help="交易编号，应答与无信封报文需要 (number)")
    ] = None,
    direction: Annotated[
        Literal["input", "output"] | None, typer.Option("--direction", help="方向 (direction)")
    ] = None,
    format: Annotated[Literal["text", "json"], typer.Option("--format", help="输出格式 (format)")] = "text",
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """校验报文：请求或应答，带或不带信封 (validate requests and replies, with or without envelope)"""
    validator = Validator(load_table(edition, root))
    verdicts: list[Verdict] = []
    refused = False
    for name in files:
        try:
            messages = read_messages(name)
        except Failure as failure:
            _refuse(failure, lang)
            refused = True
            continue
        verdicts += [
            Verdict(message, validator.check(message.data, infno=infno, direction=direction))
            for message in messages
        ]
    if format == "json":
        _put_json(verdicts, lang)
    else:
        _put_text(verdicts, lang)
    if refused:
        return USAGE
    return 0 if all(verdict.report.valid for verdict in verdicts) else FOUND


def _refuse(failure: Failure, lang: Lang) -> None:
    view = View(None, lang, style_for(sys.stderr, os.environ))
    for event in failure.events:
        put_error(event_text(event, view))


def _put_json(verdicts: Sequence[Verdict], lang: Lang) -> None:
    records = [_record(verdict, lang) for verdict in verdicts]
    if verdicts and all(verdict.message.line is not None for verdict in verdicts):
        for record in records:
            put(json.dumps(record, ensure_ascii=False))
    elif records:
        put(json.dumps(records[0] if len(records) == 1 else records, ensure_ascii=False, indent=2))


def _record(verdict: Verdict, lang: Lang) -> dict[str, object]:
    report = verdict.report
    return {
        "valid": report.valid,
        "errors": [event_record(event, lang) for event in report.errors],
        "warnings": [event_record(event, lang) for event in report.warnings],
        "infno": report.infno,
        "direction": report.direction,
        "file": verdict.message.file,
        "line": verdict.message.line,
    }


def _put_text(verdicts: Sequence[Verdict], lang: Lang) -> None:
    style = style_for(sys.stdout, os.environ)
    view = View(None, lang, style)
    for verdict in verdicts:
        report, message = verdict.report, verdict.message
        place = clean(message.file) + (f":{message.line}" if message.line is not None else "")
        what = clean(f"{report.infno or '?'} {report.direction or '?'}")
        put(f"{style.strong}{place}{style.end}  {what}  {_tally(report, lang)}")
        for event in report.events:
            put("\n".join(f"  {line}" for line in event_text(event, view).split("\n")))


def _tally(report: Report, lang: Lang) -> str:
    errors, warnings = len(report.errors), len(report.warnings)
    if lang == "en":
        return f"{'valid' if report.valid else 'invalid'}, errors {errors}, warnings {warnings}"
    return f"{'有效' if report.valid else '无效'}，错误 {errors}，警告 {warnings}"
