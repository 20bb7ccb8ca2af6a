"""``yibao match list``: items with their proposals and decisions; also a new review workbook."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from yibao.matching import Kind
from yibao.matching.decisions import CHOICE_WORDS, Reviewed
from yibao.matching.engine import Class
from yibao.matching.planning import Sent
from yibao.matching.reasons import CLASS_WORDS, explain
from yibao.matching.review import Review
from yibao.matching.uploads import Uploads
from yibao.matching.workbook import as_workbook
from yibao.message.times import BEIJING
from yibaogen.cli.failure import usage
from yibaogen.cli.match_shared import KindOption, StoreOption, kind_of, kind_word, opened_review
from yibaogen.cli.options import LangOption
from yibaogen.cli.state import StateOption
from yibaogen.cli.terminal import Lang, clean, console, put

State = Literal["open", "confirmed", "none", "later", "changed", "sent"]
_SHOWN = 200
_HEADS = (
    "kind",
    "local_id",
    "local_name",
    "spec",
    "class",
    "score",
    "choice",
    "national_code",
    "national_name",
    "list_type",
    "sent",
    "decided_at",
)


def command(
    kind: KindOption = None,
    rank: Annotated[Class | None, typer.Option("--class", help="把握 (class)")] = None,
    chosen: Annotated[State | None, typer.Option("--only", help="状态 (state)")] = None,
    words: Annotated[str, typer.Option("--find", help="名称或编码里的字 (words in names or codes)")] = "",
    workbook: Annotated[
        Path | None, typer.Option("--workbook", help="把这些写成核对工作簿 (as a review workbook)")
    ] = None,
    format: Annotated[
        Literal["text", "json", "csv"], typer.Option("--format", help="输出格式 (format)")
    ] = "text",
    store: StoreOption = None,
    state: StateOption = None,
    lang: LangOption = "zh",
) -> int:
    """列出匹配与决定 (list proposals and decisions)"""
    with opened_review(store, state) as review:
        wanted = kind_of(kind, review)
        sent = {each.local_id: each for each in Uploads(review.database).there(wanted)}
        items = review.items(
            wanted, rank=rank or "", state="" if chosen in (None, "sent") else chosen, words=words
        )
        if chosen == "sent":
            items = [item for item in items if item.local.id in sent]
        if workbook is not None:
            _write(workbook, wanted, items)
            return 0
        if format == "text":
            _put_table(review, wanted, items, sent, lang)
        elif format == "csv":
            put(_as_csv(wanted, items, sent).rstrip("\n"))
        else:
            put(
                json.dumps(
                    [_record(wanted, item, sent, lang) for item in items], ensure_ascii=False, indent=2
                )
            )
    return 0


def _write(target: Path, kind: Kind, items: Sequence[Reviewed]) -> None:
    if target.exists():
        raise usage("match-exists", found=clean(str(target)))
    try:
        target.write_bytes(as_workbook(kind, items))
    except OSError as error:
        raise usage("match-write", found=clean(str(target)), reason=error.strerror or "?") from error
    put(clean(str(target)))


def _row(kind: Kind, item: Reviewed, sent: dict[str, Sent]) -> tuple[str, ...]:
    national = item.decision.national if item.decision else None
    best = item.candidates[0] if item.candidates else None
    at = f"{datetime.fromtimestamp(item.decision.at, BEIJING):%Y-%m-%d %H:%M:%S}" if item.decision else ""
    there = sent.get(item.local.id)
    return (
        kind, item.local.id, item.local.name, item.local.spec, item.rank, f"{best.score:g}" if best else "", item.state,
        national.code if national else "", national.name if national else "", national.list_type if national else "",
        there.code if there else "", at,
    )  # fmt: skip


def _as_csv(kind: Kind, items: Sequence[Reviewed], sent: dict[str, Sent]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(_HEADS)
    for item in items:
        # A spreadsheet would take what begins so for a formula.
        writer.writerow(
            [f"'{cell}" if cell[:1] in "=+-@\t" and cell else cell for cell in _row(kind, item, sent)]
        )
    return stream.getvalue()


def _record(kind: Kind, item: Reviewed, sent: dict[str, Sent], lang: Lang) -> dict[str, object]:
    return {
        **dict(zip(_HEADS, _row(kind, item, sent), strict=True)),
        "changed": item.changed,
        "candidates": [
            {
                "code": each.item.code, "name": each.item.name, "spec": each.item.spec, "pack": each.item.pack,
                "maker": each.item.maker, "score": each.score,
                "reasons": [
                    {"feature": reason.feature, "verdict": reason.verdict.word, "note": reason.verdict.note, "text": reason.text(lang)}
                    for reason in explain(each, item.local)
                ],
            }
            for each in item.candidates
        ],
    }  # fmt: skip


def _put_table(
    review: Review, kind: Kind, items: Sequence[Reviewed], sent: dict[str, Sent], lang: Lang
) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    at = 1 if lang == "en" else 0
    heads = (
        ("院内编码", "名称", "把握", "现状", "国家编码", "已上传")
        if at == 0
        else ("own code", "name", "class", "state", "national code", "sent")
    )
    table = Table(*heads)
    for item in items[:_SHOWN]:
        row = _row(kind, item, sent)
        proposed = item.candidates[0].item.code if item.candidates and not row[7] else ""
        state = CHOICE_WORDS[item.state][at] + (" *" if item.changed else "")
        table.add_row(
            Text(clean(row[1])), Text(clean(f"{row[2]} {row[3]}".strip())), CLASS_WORDS[item.rank][at], state,
            Text(clean(row[7] or (f"({proposed})" if proposed else "")), style="" if row[7] else "dim"), Text(clean(row[10])),
        )  # fmt: skip
    console().print(table)
    word, count, rest = kind_word(kind, lang), len(items), len(items) > _SHOWN
    zh = f"{word} {count} 条" + (f"，这里是前 {_SHOWN} 条；全部用 --format csv 或 --workbook" if rest else "")
    en = f"{word}: {count}" + (
        f", the first {_SHOWN} of them; all by --format csv or --workbook" if rest else ""
    )
    put(en if lang == "en" else zh)
