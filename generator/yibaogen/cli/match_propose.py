"""``yibao match FILE``: proposes national codes for a list and keeps them for review."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from yibao.events import Event, Severity
from yibao.gateway import YibaoError
from yibao.matching import CLASSES, Kind, Local, Matcher, Proposal, propose_all
from yibao.matching.decisions import Reviewed
from yibao.matching.local_file import LocalList, read_local
from yibao.matching.reasons import CLASS_WORDS
from yibao.matching.review import Review
from yibao.matching.workbook import as_workbook
from yibaogen.cli.bundles import with_bundles
from yibaogen.cli.failure import FOUND, USAGE, Failure, usage
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.match_shared import (
    KindOption,
    National,
    Place,
    kind_of,
    kind_word,
    opened_review,
    put_findings,
)
from yibaogen.cli.terminal import Lang, clean, console, progress, put

_SHOWN = 12


@with_bundles
def command(
    *,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="院内清单：xlsx 或 csv (the institution's list)")
    ],
    kind: KindOption = None,
    sheet: Annotated[str, typer.Option("--sheet", help="工作表，默认自己找 (sheet)")] = "",
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="核对工作簿，默认 清单名-核对.xlsx (review workbook)")
    ] = None,
    replace: Annotated[
        bool,
        typer.Option(
            "--replace",
            help="代替同种类以前的所有清单，决定不变 (in place of all lists of this kind; decisions stay)",
        ),
    ] = False,
    serve: Annotated[
        bool, typer.Option("--serve", help="接着打开核对网页 (then serve the review page)")
    ] = False,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="网页端口 (port)")] = 8770,
    national: National,
    place: Place,
) -> int:
    """提议国家编码并写出核对工作簿；已确认的不变 (propose codes; what was confirmed stays)"""
    wanted = kind_of(kind)
    workbook = out or file.parent / f"{file.stem}-核对.xlsx"
    if workbook.exists():
        raise usage("match-exists", found=clean(str(workbook)))
    try:
        read = read_local(file, wanted, sheet)
    except YibaoError as error:
        raise Failure(USAGE, error.event) from error
    if not read.items:
        empty = Event("match-empty", Severity.ERROR, args={"found": clean(str(file))})
        raise Failure(USAGE, *read.found[:_SHOWN], empty)
    rows = list(national.rows(wanted, place))
    with opened_review(place.store, place.state, must_exist="no") as review:
        proposed = _proposed(Matcher(wanted, rows), read.items)
        review.propose(wanted, file.name, proposed, "drop" if replace else "keep")
        _write(workbook, as_workbook(wanted, review.items(wanted, listing=file.name)))
        _report(review, wanted, file.name, read, workbook, place)
    if serve:
        from yibaogen.cli.match_review import serve_review

        return serve_review(place.store, place.state, port, place.lang)
    return FOUND if read.found else 0


def _proposed(matcher: Matcher, items: Sequence[Local]) -> Iterator[Proposal]:
    with progress(len(items)) as watch:
        for number, proposal in enumerate(propose_all(matcher, items), 1):
            watch(f"{number}/{len(items)}")
            yield proposal


def _write(target: Path, content: bytes) -> None:
    try:
        target.write_bytes(content)
    except OSError as error:
        raise usage("match-write", found=clean(str(target)), reason=error.strerror or "?") from error


def _report(review: Review, kind: Kind, listing: str, read: LocalList, workbook: Path, place: Place) -> None:
    lang = place.lang
    counts = review.counts(kind, listing)
    others = {name: count for name, count in review.listings(kind).items() if name != listing}
    ranks = {rank: sum(number for (each, _), number in counts.items() if each == rank) for rank in CLASSES}
    decided = sum(number for (_, choice), number in counts.items() if choice)
    if place.format == "json":
        record = {
            "kind": kind, "items": len(read.items), "classes": ranks, "decided": decided, "workbook": str(workbook),
            "other_lists": others, "columns": dict(read.columns), "left_out": [event_record(event, lang) for event in read.found],
        }  # fmt: skip
        put(json.dumps(record, ensure_ascii=False, indent=2))
        return
    put_findings(read.found, lang)
    _put_table(review.items(kind, listing=listing, limit=_SHOWN + 1), lang)
    words = "  ".join(f"{CLASS_WORDS[rank][1 if lang == 'en' else 0]} {ranks[rank]}" for rank in CLASSES)
    unused = "、".join(heading for heading, field in read.columns.items() if not field) or "-"
    if others:
        named = clean("、".join(f"{name} {count}" for name, count in others.items()))
        zh = f"核对库里还有这个种类的其他清单：{named}；不再用的，匹配时加 --replace 去掉（决定不变）"
        en = f"other lists of this kind in the store: {named}; --replace takes them out (decisions stay)"
        put(en if lang == "en" else zh)
    if lang == "en":
        put(
            f"{kind_word(kind, lang)}: {len(read.items)} items  {words}  decided {decided}; columns not used: {clean(unused)}"
        )
        put(
            f"review: {clean(str(workbook))}, then yibao match take; or yibao match review. Nothing is accepted until a person confirms."
        )
    else:
        put(
            f"{kind_word(kind, lang)} {len(read.items)} 条  {words}  已决定 {decided}；没有用到的列：{clean(unused)}"
        )
        put(
            f"核对：{clean(str(workbook))}，填好后 yibao match take；或 yibao match review 打开网页。不确认就什么都没有采纳。"
        )


def _put_table(items: Sequence[Reviewed], lang: Lang) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    heads = (
        ("院内", "规格", "把握", "分", "候选")
        if lang == "zh"
        else ("own item", "spec", "class", "score", "candidate")
    )
    colours = {"certain": "green", "likely": "cyan", "doubtful": "yellow", "none": "red"}
    table = Table(*heads)
    for item in items[:_SHOWN]:
        best = item.candidates[0] if item.candidates else None
        told = (
            " ".join(filter(None, (best.item.code, best.item.name, best.item.spec, best.item.maker)))
            if best
            else "-"
        )
        table.add_row(
            Text(clean(f"{item.local.id} {item.local.name}")), Text(clean(f"{item.local.spec} {item.local.pack}".strip())),
            Text(CLASS_WORDS[item.rank][1 if lang == "en" else 0], style=colours[item.rank]),
            f"{best.score:g}" if best else "", Text(clean(told)),
        )  # fmt: skip
    console().print(table)
    if len(items) > _SHOWN:
        put("…")
