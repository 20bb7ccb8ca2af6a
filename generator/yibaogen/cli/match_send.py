"""``yibao match send`` and ``undo``: confirmed mappings to the platform (3301), and back (3302)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from yibao.batches import FATES, Batches, Outcome, Progress, Sender
from yibao.gateway import YibaoError
from yibao.journal import DatabaseError, Pace
from yibao.matching.sending import (
    Mappings,
    Planned,
    Tell,
    Terms,
    planned_uploads,
    prepare,
    unconfirmed,
    uploaded,
)
from yibaogen.cli.call import settings_for
from yibaogen.cli.failure import FOUND, USAGE, Failure, usage
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.match_shared import (
    Format,
    FormatOption,
    KindOption,
    StoreOption,
    day_of,
    kind_of,
    opened_review,
    put_findings,
)
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import JournalOption, StateOption, journal_url, lasting_client
from yibaogen.cli.terminal import Lang, clean, progress, put

UrlOption = Annotated[str | None, typer.Option("--url", help="平台地址 (address)")]
ConfigOption = Annotated[Path | None, typer.Option("--config", "--settings", help="设置文件 TOML (settings)")]
EnvOption = Annotated[str, typer.Option("--env", help="设置文件里的环境 (environment of the file)")]
QuietOption = Annotated[
    float, typer.Option("--quiet", min=0, help="多少秒后查不到才算没有到达 (seconds until absence counts)")
]
_OPEN_END = "2099-12-31"
_QUIET_S = Pace().quiet


def send(
    kind: KindOption = None,
    begin: Annotated[
        str | None,
        typer.Option("--begin", help="对照从哪天开始 yyyy-MM-dd，清单有此列的以清单为准 (first day)"),
    ] = None,
    end: Annotated[str, typer.Option("--end", help="到哪天为止 (last day)")] = _OPEN_END,
    list_type: Annotated[
        str,
        typer.Option(
            "--list-type", help="目录类别，只用于标准没有类别的目录 (list type where the standard has none)"
        ),
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="只看要发什么 (show what would be sent)")
    ] = False,
    quiet: QuietOption = _QUIET_S,
    url: UrlOption = None,
    config: ConfigOption = None,
    env: EnvOption = "",
    store: StoreOption = None,
    journal: JournalOption = None,
    state: StateOption = None,
    edition: EditionOption = DEFAULT_EDITION,
    format: FormatOption = "text",
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """上传已确认的对照 3301，改过的先撤销再上传 (upload what is confirmed)"""
    last = day_of(end, "--end")
    if begin is not None and day_of(begin, "--begin") > last:
        raise usage("match-days-order", begin=begin, end=end)
    table = load_table(edition, root)
    settings = settings_for(url, config, env, table)
    with opened_review(store, state) as review, _told(lang):
        prepare(review)
        wanted = kind_of(kind, review)
        if begin is None and any(not item.begin for item, _ in review.confirmed(wanted)):
            raise usage("match-begin-needed")
        terms = Terms(settings.fixmedins_code, begin or "", end, list_type)
        if dry_run:
            return _put_plan(planned_uploads(review, wanted, table, terms), format)
        with (
            lasting_client(settings, table, edition, root, journal, state) as client,
            _book(journal, state) as book,
        ):
            mappings = Mappings(
                review, book, Sender(book, client, table, pace=Pace(quiet=quiet)), table, terms
            )
            outcomes = _with_progress(mappings.finish)
            outcomes += _with_progress(lambda tell: mappings.send(wanted, tell))
            code = _put_outcomes(outcomes, book, format, lang)
        if format == "text":
            _put_unconfirmed([each.local_id for each in unconfirmed(review, wanted)], lang)
        return code


def undo(
    ids: Annotated[list[str], typer.Argument(metavar="ID…", help="院内编码 (own codes)")],
    kind: KindOption = None,
    quiet: QuietOption = _QUIET_S,
    url: UrlOption = None,
    config: ConfigOption = None,
    env: EnvOption = "",
    store: StoreOption = None,
    journal: JournalOption = None,
    state: StateOption = None,
    edition: EditionOption = DEFAULT_EDITION,
    format: FormatOption = "text",
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """撤销已上传的对照 3302，并回到待确认 (take mappings back; they are open again)"""
    table = load_table(edition, root)
    settings = settings_for(url, config, env, table)
    with opened_review(store, state) as review, _told(lang):
        prepare(review)
        wanted = kind_of(kind, review)
        terms = Terms(settings.fixmedins_code, "", _OPEN_END)
        with (
            lasting_client(settings, table, edition, root, journal, state) as client,
            _book(journal, state) as book,
        ):
            mappings = Mappings(
                review, book, Sender(book, client, table, pace=Pace(quiet=quiet)), table, terms
            )
            outcomes = _with_progress(mappings.finish)
            outcomes += _with_progress(lambda tell: mappings.undo(wanted, ids, tell))
            # What the platform has not taken back stays confirmed: it is still there.
            for local_id in set(ids) - {each.local_id for each in uploaded(review, wanted)}:
                review.reopen(wanted, local_id, "yibao match undo")
            return _put_outcomes(outcomes, book, format, lang)


@contextmanager
def _told(lang: Lang) -> Iterator[None]:
    try:
        yield
    except YibaoError as error:
        raise Failure(FOUND if error.outcome != "not-sent" else USAGE, error.event) from error


@contextmanager
def _book(journal: str | None, state: Path | None) -> Iterator[Batches]:
    try:
        book = Batches.open(journal_url(journal, state))
    except DatabaseError as error:
        raise usage("journal-open", found="", reason=str(error)) from error
    try:
        yield book
    finally:
        book.close()


def _with_progress(work: Callable[[Tell], list[Outcome]]) -> list[Outcome]:
    with progress(1) as watch:

        def tell(now: Progress) -> None:
            watch(f"{now.finished}/{now.total}")

        return work(tell)


def _put_unconfirmed(ids: list[str], lang: Lang) -> None:
    if ids:
        told = clean(" ".join(ids[:20]) + (" …" if len(ids) > 20 else ""))
        zh = f"已上传但现在没有确认的 {len(ids)} 条，要撤销用 yibao match undo：{told}"
        en = f"{len(ids)} at the platform that nobody confirms any more; yibao match undo takes them back: {told}"
        put(zh if lang == "zh" else en)


def _put_plan(planned: list[Planned], format: Format) -> int:
    if format == "json":
        put(json.dumps([each.input for each in planned], ensure_ascii=False, indent=2))
        return 0
    for each in planned:
        put(clean(f"3301  {each.local_id} → {each.code}  ({each.list_type})"))
    put(str(len(planned)))
    return 0


def _put_outcomes(outcomes: list[Outcome], book: Batches, format: Format, lang: Lang) -> int:
    complete = all(outcome.complete for outcome in outcomes)
    if format == "json":
        records = [
            {
                "job": outcome.job.id, "infno": outcome.job.infno, "rows": outcome.job.total, "counts": dict(outcome.counts),
                "complete": outcome.complete, "stopped": event_record(outcome.stopped, lang) if outcome.stopped else None,
                "lines": [
                    {"local_id": line.ref, "fate": line.fate, "infcode": line.infcode, "told": line.told, "msgid": line.msgid}
                    for line in book.lines(outcome.job.id) if line.fate not in ("done", "skipped")
                ],
            }
            for outcome in outcomes
        ]  # fmt: skip
        put(json.dumps(records, ensure_ascii=False, indent=2))
        return 0 if complete else FOUND
    at = 1 if lang == "en" else 0
    for outcome in outcomes:
        for line in book.lines(outcome.job.id):
            if line.fate not in ("done", "skipped"):
                put(clean(f"  {line.ref}  {FATES[line.fate][at]}  {line.infcode} {line.told}"))
        counts = "  ".join(f"{FATES[fate][at]} {number}" for fate, number in outcome.counts.items())
        put(clean(f"{outcome.job.infno} {outcome.job.title}  {counts}"))
        if outcome.stopped:
            put_findings([outcome.stopped], lang)
    if not outcomes:
        put("没有要发送的" if at == 0 else "nothing to send")
    elif not complete:
        put("再运行一次同样的命令会接着做" if at == 0 else "run the same command again to go on")
    return 0 if complete else FOUND
