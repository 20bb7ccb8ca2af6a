"""``yibao match send`` and ``undo``: confirmed mappings to the platform (3301), and back (3302)."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from yibao.batches import FATES, SETTLED, Batches, Outcome
from yibao.gateway import YibaoError
from yibao.gateway.locks import locked_if_free
from yibao.matching.planning import UPLOAD, Planned, Terms, planned_uploads
from yibao.matching.review import Review
from yibao.matching.sending import Mappings, unconfirmed
from yibao.matching.uploads import Uploads
from yibao.message.tables import EditionTable
from yibaogen.cli.bundles import with_bundles
from yibaogen.cli.desk import Desk, SendingDesk
from yibaogen.cli.failure import FOUND, USAGE, Failure, usage
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.match_shared import KindOption, StoreOption, day_of, kind_of, opened_review, put_findings
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption
from yibaogen.cli.terminal import Lang, clean, put

_OPEN_END = "2099-12-31"
_LOCK = "match.lock"


@with_bundles
def send(
    *,
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
    store: StoreOption = None,
    edition: EditionOption = DEFAULT_EDITION,
    desk: SendingDesk,
) -> int:
    """上传已确认的对照 3301，改过的先撤销再上传 (upload what is confirmed)"""
    last = day_of(end, "--end")
    if begin is not None and day_of(begin, "--begin") > last:
        raise usage("match-days-order", begin=begin, end=end)
    table = desk.table(edition)
    settings = desk.settings(table)
    with opened_review(store, desk.state) as review, told():
        wanted = kind_of(kind, review)
        confirmed = review.confirmed(wanted)
        if begin is None and any(not item.begin for item, _ in confirmed):
            raise usage("match-begin-needed")
        terms = Terms(settings.fixmedins_code, begin or "", end, list_type)
        if dry_run:
            there = Uploads(review.database).there(wanted)
            return _put_plan(planned_uploads(confirmed, there, table, terms), desk)
        with _mappings(desk, review, table, terms) as (mappings, book):
            with desk.watching() as tell:
                outcomes = mappings.send(wanted, tell)
            code = _put_outcomes(outcomes, book, desk)
        if desk.format == "text" and not outcomes:
            _put_nothing(len(confirmed), desk.lang)
        if desk.format == "text":
            _put_unconfirmed([each.local_id for each in unconfirmed(review, wanted)], desk.lang)
        return code


@with_bundles
def undo(
    *,
    ids: Annotated[list[str], typer.Argument(metavar="ID…", help="院内编码 (own codes)")],
    kind: KindOption = None,
    store: StoreOption = None,
    edition: EditionOption = DEFAULT_EDITION,
    desk: SendingDesk,
) -> int:
    """撤销已上传的对照 3302，并回到待确认 (take mappings back; they are open again)"""
    table = desk.table(edition)
    settings = desk.settings(table)
    with opened_review(store, desk.state) as review, told():
        wanted = kind_of(kind, review)
        terms = Terms(settings.fixmedins_code, "", _OPEN_END)
        with _mappings(desk, review, table, terms) as (mappings, book):
            with desk.watching() as tell:
                outcomes = mappings.undo(wanted, ids, tell)
            if desk.format == "text" and not outcomes:
                put("没有要撤销的；已回到待确认" if desk.lang == "zh" else "nothing to take back; open again")
            return _put_outcomes(outcomes, book, desk)


@contextmanager
def told() -> Iterator[None]:
    """What sending raises becomes a Failure: 2 where nothing has left, else 1."""
    try:
        yield
    except YibaoError as error:
        raise Failure(FOUND if error.outcome != "not-sent" else USAGE, error.event) from error


@contextmanager
def _mappings(
    desk: SendingDesk, review: Review, table: EditionTable, terms: Terms
) -> Iterator[tuple[Mappings, Batches]]:
    with desk.client(table) as client, desk.book() as book, alone(desk):
        yield Mappings(review, book, desk.sender(book, client, table), table, terms), book


@contextmanager
def alone(desk: Desk) -> Iterator[None]:
    """Held while mappings are sent: two at once would plan the same uploads. Raises Failure (``match-busy``)."""
    handle = os.open(desk.folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        with locked_if_free(handle) as alone:
            if not alone:
                raise usage("match-busy", found=clean(str(desk.folder)))
            yield
    finally:
        os.close(handle)


def _put_nothing(confirmed: int, lang: Lang) -> None:
    if confirmed:
        zh, en = (
            f"没有要发送的：已确认的 {confirmed} 条都在平台上",
            f"nothing to send: all {confirmed} confirmed are there",
        )
    else:
        zh = "没有要发送的：还没有人确认过。先 yibao match take 填好的工作簿，或 yibao match review 打开网页"
        en = "nothing to send: nobody has confirmed anything; yibao match take FILE or yibao match review comes first"
    put(zh if lang == "zh" else en)


def _put_unconfirmed(ids: list[str], lang: Lang) -> None:
    if ids:
        told = clean(" ".join(ids[:20]) + (" …" if len(ids) > 20 else ""))
        zh = f"已上传但现在没有确认的 {len(ids)} 条，要撤销用 yibao match undo：{told}"
        en = f"{len(ids)} at the platform that nobody confirms any more; yibao match undo takes them back: {told}"
        put(zh if lang == "zh" else en)


def _put_plan(planned: list[Planned], desk: SendingDesk) -> int:
    if desk.format == "json":
        put(json.dumps([each.input for each in planned], ensure_ascii=False, indent=2))
        return 0
    for each in planned:
        put(clean(f"3301  {each.local_id} → {each.code}  ({each.list_type})"))
    if desk.lang == "en":
        put(f"{len(planned)} to upload; nothing was sent")
    else:
        put(f"要上传 {len(planned)} 条；什么都没有发送")
    return 0


def _put_outcomes(outcomes: list[Outcome], book: Batches, desk: SendingDesk) -> int:
    lang = desk.lang
    complete = all(outcome.complete for outcome in outcomes)
    if desk.format == "json":
        records = [
            {
                "job": outcome.job.id, "infno": outcome.job.infno, "rows": outcome.job.total, "counts": dict(outcome.counts),
                "complete": outcome.complete, "stopped": event_record(outcome.stopped, lang) if outcome.stopped else None,
                "lines": [
                    {"local_id": line.ref, "fate": line.fate, "infcode": line.infcode, "told": line.told, "msgid": line.msgid}
                    for line in book.lines(outcome.job.id) if line.fate not in SETTLED
                ],
            }
            for outcome in outcomes
        ]  # fmt: skip
        put(json.dumps(records, ensure_ascii=False, indent=2))
        return 0 if complete else FOUND
    at = 1 if lang == "en" else 0
    for outcome in outcomes:
        for line in book.lines(outcome.job.id):
            if line.fate not in SETTLED:
                put(clean(f"  {line.ref}  {FATES[line.fate][at]}  {line.infcode} {line.told}"))
        counts = "  ".join(f"{FATES[fate][at]} {number}" for fate, number in outcome.counts.items())
        put(clean(f"{outcome.job.infno} {outcome.job.title}  {counts}"))
        if outcome.stopped:
            put_findings([outcome.stopped], lang)
    if any(outcome.job.infno == UPLOAD and outcome.counts.get("refused") for outcome in outcomes):
        zh = "平台说已有对照的（别的系统传过），用 yibao match adopt 查回"
        put(zh if at == 0 else "yibao match adopt learns those that another system has mapped already")
    if not complete:
        put("再运行一次同样的命令会接着做" if at == 0 else "run the same command again to go on")
    return 0 if complete else FOUND
