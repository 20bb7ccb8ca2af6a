"""How ``yibao upload`` speaks: findings by cell, what became of the rows, differences of a staff list."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence

from yibao.batches import FATES, Batches, Fate, Line, Outcome
from yibao.events import Event
from yibao.journal.told import moment
from yibao.sheets import Filled, Found, StaffReport
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.formats.text import View, event_text
from yibaogen.cli.terminal import Lang, clean, console, put, put_error, style_for

_SHOWN = 50
_COLOURS: dict[Fate, str] = {
    "done": "green", "skipped": "dim", "refused": "bold red", "invalid": "bold red", "unknown": "yellow",
    "sending": "yellow", "held": "yellow", "pending": "", "withdrawn": "dim",
}  # fmt: skip
_TOLD: tuple[Fate, ...] = ("refused", "unknown", "sending", "invalid", "held")


def put_filled(filled: Filled, format: str, lang: Lang) -> None:
    """What a check of the file found; nothing was sent."""
    valid = len(filled.valid_rows())
    messages = -(-valid // filled.plan.per_message)
    if format == "json":
        record = {
            "infno": filled.plan.infno,
            "rows": len(filled.records),
            "valid": valid,
            "messages": messages,
            "examples": filled.examples,
            "found": [_found_record(each, lang) for each in filled.found],
        }
        put(json.dumps(record, ensure_ascii=False, indent=2))
        return
    _put_found(filled.found, lang)
    errors, warnings = len(filled.errors), len(filled.found) - len(filled.errors)
    if lang == "en":
        put(
            f"{filled.plan.infno}: {len(filled.records)} rows, {valid} may be sent ({messages} messages); errors {errors}, warnings {warnings}; nothing was sent"
        )
    else:
        put(
            f"{filled.plan.infno} {filled.plan.interface.name}：{len(filled.records)} 行，可发送 {valid} 行（{messages} 条报文）；错误 {errors}，警告 {warnings}；什么都没有发送"
        )
    _put_examples(filled, lang)
    if errors:
        zh = "看错在哪一格：加 --mark 错误.xlsx" + ("；先发没有错的行：加 --skip-invalid" if valid else "")
        en = "--mark errors.xlsx shows the cells" + (
            "; --skip-invalid sends the other rows first" if valid else ""
        )
        put(en if lang == "en" else zh)


def put_outcome(outcome: Outcome, book: Batches, filled: Filled | None, format: str, lang: Lang) -> None:
    """What became of every row of a job."""
    lines = book.lines(outcome.job.id, _TOLD)
    if format == "json":
        record: dict[str, object] = {
            "job": outcome.job.id,
            "infno": outcome.job.infno,
            "rows": outcome.job.total,
            "counts": dict(outcome.counts),
            "complete": outcome.complete,
            "stopped": event_record(outcome.stopped, lang) if outcome.stopped else None,
            "lines": [_line_record(line) for line in lines],
            "found": [_found_record(each, lang) for each in filled.found] if filled else [],
        }
        put(json.dumps(record, ensure_ascii=False, indent=2))
        return
    if filled is not None:
        _put_found(filled.found, lang)
        _put_examples(filled, lang)
    _put_lines(lines, lang)
    index = 1 if lang == "en" else 0
    tally = "  ".join(
        f"{FATES[fate][index]} {outcome.counts[fate]}" for fate in FATES if outcome.counts.get(fate)
    )
    put(f"{clean(outcome.job.id)}  {clean(outcome.job.title)}  {tally}")
    if outcome.stopped is not None:
        _put_event(outcome.stopped, lang)
    if not outcome.complete:
        again = f"yibao upload --resume {outcome.job.id}"
        put(f"continue: {again}" if lang == "en" else f"继续：{again}")


def put_jobs(book: Batches, format: str, lang: Lang) -> None:
    """All jobs with what is left of each."""
    jobs = book.jobs()
    counts = {job.id: book.counts(job.id) for job in jobs}
    if format == "json":
        records = [
            {"job": job.id, "infno": job.infno, "edition": job.edition, "title": job.title,
             "made_at": moment(job.made_at), "rows": job.total, "counts": counts[job.id]}
            for job in jobs
        ]  # fmt: skip
        put(json.dumps(records, ensure_ascii=False, indent=2))
        return
    from rich.text import Text

    from yibaogen.cli.tables import Table

    words = (
        ("job", "made", "what", "rows", "fates") if lang == "en" else ("任务", "时间", "内容", "行数", "结果")
    )
    table = Table(*words)
    index = 1 if lang == "en" else 0
    for job in jobs:
        fates = counts[job.id]
        tally = "  ".join(f"{FATES[fate][index]} {fates[fate]}" for fate in FATES if fates.get(fate))
        table.add_row(job.id, moment(job.made_at), Text(clean(job.title)), str(job.total), tally)
    console().print(table)


def put_staff(report: StaffReport, format: str, lang: Lang) -> None:
    """Differences between a staff list and the platform."""
    if format == "json":
        record = {
            "checked": report.checked,
            "known": report.known,
            "differences": [
                {"kind": each.kind, "place": each.place, "who": each.who, "ours": each.ours,
                 "theirs": each.theirs, "message": each.meaning(lang)}
                for each in report.differences
            ],
        }  # fmt: skip
        put(json.dumps(record, ensure_ascii=False, indent=2))
        return
    from rich.text import Text

    from yibaogen.cli.tables import Table

    words = ("名单", "人员", "差异", "名单上", "平台上")
    if lang == "en":
        words = ("row", "who", "difference", "in the list", "on the platform")
    table = Table(*words)
    for each in report.differences:
        cells = (each.place, each.who, each.meaning(lang), each.ours, each.theirs)
        table.add_row(*(Text(clean(cell)) for cell in cells))
    if report.differences:
        console().print(table)
    count = len(report.differences)
    zh = f"名单 {report.checked} 人，平台 {report.known} 人，差异 {count} 处"
    put(
        f"{report.checked} in the list, {report.known} on the platform, {count} differences"
        if lang == "en"
        else zh
    )


def _put_found(found: Sequence[Found], lang: Lang) -> None:
    for each in found[:_SHOWN]:
        _put_event(each.event, lang, each.place)
    if len(found) > _SHOWN:
        rest = len(found) - _SHOWN
        put(
            f"… {rest} more: --mark or --format json"
            if lang == "en"
            else f"…… 另有 {rest} 处：用 --mark 或 --format json 看全部"
        )


def _put_event(event: Event, lang: Lang, place: str = "") -> None:
    text = event_text(event, View(None, lang, style_for(sys.stdout, os.environ)))
    put(f"{clean(place)}\n{text}" if place else text)


def _put_examples(filled: Filled, lang: Lang) -> None:
    if filled.examples:
        zh = f"标着“示例”的 {filled.examples} 行没有读"
        put_error(f"left out, marked 示例: {filled.examples}" if lang == "en" else zh)


def _put_lines(lines: Sequence[Line], lang: Lang) -> None:
    if not lines:
        return
    from rich.text import Text

    from yibaogen.cli.tables import Table

    words = (
        ("row", "fate", "infcode", "why", "message")
        if lang == "en"
        else ("行", "结果", "infcode", "原因", "报文号")
    )
    table = Table(*words)
    index = 1 if lang == "en" else 0
    for line in lines[:_SHOWN]:
        table.add_row(
            Text(clean(line.label)),
            Text(FATES[line.fate][index], style=_COLOURS[line.fate]),
            Text(clean(line.infcode)),
            Text(clean(line.told)),
            Text(clean(line.msgid)),
        )
    console().print(table)
    if len(lines) > _SHOWN:
        put(f"… {len(lines) - _SHOWN}")


def _line_record(line: Line) -> dict[str, object]:
    return {
        "place": line.label, "ref": line.ref, "fate": line.fate, "infcode": line.infcode, "told": line.told,
        "msgid": line.msgid,
    }  # fmt: skip


def _found_record(each: Found, lang: Lang) -> dict[str, object]:
    return {"sheet": each.sheet, "row": each.row, "cell": each.cell, **event_record(each.event, lang)}
