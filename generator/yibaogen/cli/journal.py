"""``yibao journal``: what was sent, what became of it, and the recovery of what nobody knows.

Exit codes: 0 done, 1 something is still open, 2 the journal or the platform cannot be used.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Literal

import typer

from yibao.gateway import StateError
from yibao.journal import OPEN, STATES, DatabaseError, Entry, Journal, Pace, Recovery, Wish
from yibao.journal.states import Step
from yibao.journal.told import history, moment, record, task
from yibao.message.mask import mask_message, mask_value
from yibao.message.wire import encode
from yibaogen.cli.call import settings_for
from yibaogen.cli.failure import FOUND, USAGE, Failure, usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import (
    JournalOption,
    StateOption,
    existing_journal,
    lasting_client,
)
from yibaogen.cli.terminal import clean, console, put

Format = Literal["text", "json"]
FormatOption = Annotated[Format, typer.Option("--format", help="输出格式 (format)")]
MsgidArgument = Annotated[str, typer.Argument(metavar="MSGID", help="报文号 (message id)")]
_DECISIONS: dict[str, Step] = {"confirmed": "confirm", "reversed": "reverse", "not-arrived": "drop"}
_COLOURS = {
    "confirmed": "green", "reversed": "green", "not-arrived": "dim", "refused": "dim", "needs-person": "bold red",
    "unknown": "yellow", "recovering": "yellow", "prepared": "yellow", "sent": "yellow",
}  # fmt: skip


def register(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(
        name="journal", help="交易日志：查看、核对、恢复 (the journal of transactions)", no_args_is_help=True
    )
    group.command("list")(list_entries)
    group.command("show")(show)
    group.command("recover")(recover)
    group.command("resolve")(resolve)
    app.add_typer(group)


def list_entries(
    journal: JournalOption = None,
    state: StateOption = None,
    only: Annotated[
        list[str] | None, typer.Option("--only", help="只看这些状态，open 为未了结的 (states)")
    ] = None,
    day: Annotated[str | None, typer.Option("--date", help="日期 yyyy-MM-dd (day)")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="最多几条 (at most)")] = 200,
    format: FormatOption = "text",
    lang: LangOption = "zh",
) -> int:
    """列出交易 (list transactions)"""
    wanted = _states(only)
    with _opened(existing_journal(journal, state)) as book:
        where, values = _day(day) if day else ("1 = 1", ())
        marked = ", ".join("?" * len(wanted))
        entries = book.entries(f"{where} AND state IN ({marked})", (*values, *wanted))[-limit:]
        counts = book.counts()
    if format == "json":
        put(
            json.dumps(
                {"counts": counts, "entries": [record(each) for each in entries]},
                ensure_ascii=False,
                indent=2,
            )
        )
    else:
        _put_table(entries, counts, lang)
    return 0


def show(
    msgid: MsgidArgument,
    journal: JournalOption = None,
    state: StateOption = None,
    messages: Annotated[
        bool, typer.Option("--messages", help="显示报文，个人信息遮盖 (messages, masked)")
    ] = False,
    format: FormatOption = "text",
    lang: LangOption = "zh",
) -> int:
    """显示一笔交易：经过、要做什么 (one transaction: what happened, what to do)"""
    with _opened(existing_journal(journal, state)) as book:
        entry = _found(book, msgid)
        told: dict[str, object] = {
            **record(entry),
            "history": history(book.history(msgid)),
            "task": task(entry),
        }
    if messages:
        told["request"], told["reply"] = (
            mask_message(_message(each)) for each in (entry.request, entry.reply)
        )
    if format == "json":
        put(encode(told).decode())
    else:
        _put_entry(told)
    return 0


def recover(
    msgid: Annotated[
        str | None, typer.Argument(metavar="[MSGID]", help="只恢复这一笔 (only this one)")
    ] = None,
    journal: JournalOption = None,
    state: StateOption = None,
    url: Annotated[str | None, typer.Option("--url", help="平台地址 (address)")] = None,
    config: Annotated[
        Path | None, typer.Option("--config", "--settings", help="设置文件 TOML (settings)")
    ] = None,
    env: Annotated[str, typer.Option("--env", help="设置文件里的环境 (environment of the file)")] = "",
    wish: Annotated[
        Wish, typer.Option("--wish", help="查到已办理的：保留还是撤销 (keep or take back what was done)")
    ] = "confirm",
    quiet: Annotated[
        float,
        typer.Option("--quiet", min=0, help="多少秒后查不到才算没有到达 (seconds until absence counts)"),
    ] = Pace().quiet,
    edition: EditionOption = DEFAULT_EDITION,
    root: RootOption = None,
    format: FormatOption = "text",
    lang: LangOption = "zh",
) -> int:
    """核对结果未知的交易，确认、冲正或交给人处理 (find out the fate of what is unknown)"""
    table = load_table(edition, root)
    chosen = settings_for(url, config, env, table)
    with _opened(existing_journal(journal, state)) as book:
        with lasting_client(chosen, table, edition, root, journal, state) as client:
            recovery = Recovery(book, client, table, wish=wish, pace=Pace(quiet=quiet))
            if msgid is None:
                recovery.run()
            elif _found(book, msgid).open:
                recovery.recover(msgid, OPEN)
        entries = [_found(book, msgid)] if msgid else book.entries(
            f"state IN ({', '.join('?' * len(OPEN))})", OPEN
        )  # fmt: skip
        counts = book.counts()
    left = [entry for entry in entries if entry.open]
    if format == "json":
        put(
            json.dumps(
                {"counts": counts, "open": [record(each) for each in left]}, ensure_ascii=False, indent=2
            )
        )
    else:
        _put_table(left or entries, counts, lang)
    return FOUND if left else 0


def resolve(
    msgid: MsgidArgument,
    decision: Annotated[
        Literal["confirmed", "reversed", "not-arrived"],
        typer.Option("--as", help="查明的结果 (what became of it)"),
    ],
    setl_id: Annotated[str, typer.Option("--setl-id", help="平台上的结算ID (settlement id)")] = "",
    note: Annotated[str, typer.Option("--note", help="依据 (how it is known)")] = "",
    journal: JournalOption = None,
    state: StateOption = None,
    lang: LangOption = "zh",
) -> int:
    """记下人工查明的结果 (write down what a person has found out)"""
    with _opened(existing_journal(journal, state)) as book:
        entry = _found(book, msgid)
        if book.claim(msgid, 60.0, OPEN) is None:
            raise usage("journal-not-open", found=clean(msgid), state=entry.state)
        reply = encode({"infcode": 0, "output": {"setlinfo": {"setl_id": setl_id}}}) if setl_id else b""
        book.step(msgid, _DECISIONS[decision], note=clean(f"人工：{note}" if note else "人工"), reply=reply)
        put(f"{clean(msgid)}  {_found(book, msgid).state}")
    return 0


class _opened:
    """Closes a journal, and turns what its database says into an event."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def __enter__(self) -> Journal:
        return self._journal

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._journal.close()
        if isinstance(error, DatabaseError):
            raise usage("journal-open", found="", reason=str(error)) from error
        if isinstance(error, StateError):
            raise Failure(USAGE, error.event) from error


def _found(book: Journal, msgid: str) -> Entry:
    entry = book.find(msgid)
    if entry is None:
        raise usage("journal-entry-missing", found=clean(msgid[:60]))
    return entry


def _states(only: list[str] | None) -> tuple[str, ...]:
    if not only:
        return tuple(STATES)
    allowed = (*STATES, "open")
    for word in only:
        if word not in allowed:
            raise usage(
                "settings-value",
                name="--only",
                found=clean(word),
                allowed="、".join(allowed),
                allowed_en=", ".join(allowed),
            )
    return tuple(dict.fromkeys(state for word in only for state in (OPEN if word == "open" else (word,))))


def _day(day: str) -> tuple[str, tuple[object, ...]]:
    from datetime import datetime, timedelta

    from yibao.message.times import BEIJING, is_date

    if not is_date(day):
        raise usage(
            "settings-value",
            name="--date",
            found=clean(day[:20]),
            allowed=" yyyy-MM-dd",
            allowed_en="yyyy-MM-dd",
        )
    begin = datetime.fromisoformat(day).replace(tzinfo=BEIJING)
    end = begin + timedelta(days=1)
    return "prepared_at >= ? AND prepared_at < ?", (begin.timestamp(), end.timestamp())


def _message(body: bytes) -> object:
    from yibao.journal.facts import read_message

    return read_message(body)


def _put_table(entries: list[Entry], counts: dict[str, int], lang: str) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    words = ("时间", "交易", "状态", "人员", "就诊", "结算", "金额", "说明")
    if lang == "en":
        words = ("time", "number", "state", "person", "visit", "settlement", "amount", "note")
    table = Table(*words)
    table.columns[6].justify = "right"
    for entry in entries:
        person = mask_value("psn_no", entry.psn_no)
        cells = (moment(entry.prepared_at), entry.infno, entry.state, person, entry.mdtrt_id, entry.setl_id)
        table.add_row(
            *(
                Text(clean(cell), style=_COLOURS.get(entry.state, "") if cell == entry.state else "")
                for cell in cells
            ),
            Text(clean(entry.amount)),
            Text(clean(entry.note[:80] or entry.msgid)),
        )
    console().print(table)
    put("  ".join(f"{state} {counts[state]}" for state in STATES if state in counts) or "-")


def _put_entry(told: dict[str, object]) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    grid = Table(show_header=False)
    for key, value in told.items():
        if key in ("history", "task", "request", "reply"):
            continue
        grid.add_row(key, Text(clean(str(value))))
    console().print(grid)
    steps = told["history"]
    lines = Table("时间", "步骤", "状态", "说明")
    for each in steps if isinstance(steps, list) else []:
        lines.add_row(*(Text(clean(str(each[key]))) for key in ("at", "step", "state", "note")))
    console().print(lines)
    for key in ("task", "request", "reply"):
        if told.get(key):
            put(f"{key}:")
            put(clean_json(told[key]))


def clean_json(value: object) -> str:
    """Indented JSON whose control characters cannot reach the terminal."""
    import msgspec

    text = msgspec.json.format(encode({"": value}), indent=2).decode()
    return "\n".join(clean(line) for line in text.split("\n")[1:-1])
