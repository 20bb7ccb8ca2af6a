"""``yibao match changes``: confirmed mappings that the present catalogue no longer says the same of."""

from __future__ import annotations

import json

from yibao.gateway import YibaoError
from yibao.journal import DatabaseError
from yibao.matching.changes import WHAT_WORDS, Touched, touched
from yibao.matching.national import national_rows
from yibaogen.cli.failure import FOUND, USAGE, Failure, usage
from yibaogen.cli.match_shared import (
    CatalogueOption,
    FormatOption,
    KindOption,
    NationalOption,
    OnOption,
    StoreOption,
    day_of,
    kind_of,
    national_catalogue,
    opened_review,
)
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import StateOption
from yibaogen.cli.terminal import Lang, clean, console, put


def command(
    kind: KindOption = None,
    catalogue: CatalogueOption = None,
    national: NationalOption = None,
    on: OnOption = None,
    store: StoreOption = None,
    state: StateOption = None,
    edition: EditionOption = DEFAULT_EDITION,
    format: FormatOption = "text",
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """新版目录动到了哪些已确认的对照 (which confirmed mappings a new catalogue touches)"""
    table, day = load_table(edition, root), day_of(on)
    with opened_review(store, state) as review:
        wanted = kind_of(kind, review)
        confirmed = review.confirmed(wanted)
        try:
            with national_catalogue(catalogue, national, state, wanted, table) as source:
                found = touched(confirmed, national_rows(source, wanted, day), day)
        except YibaoError as error:
            raise Failure(USAGE, error.event) from error
        except DatabaseError as error:
            raise usage("catalogue-open", found=clean(catalogue or ""), reason=clean(str(error))) from error
    if format == "json":
        put(json.dumps([_record(each, lang) for each in found], ensure_ascii=False, indent=2))
    else:
        _put(found, len(confirmed), lang)
    return FOUND if found else 0


def _record(each: Touched, lang: Lang) -> dict[str, object]:
    return {
        "local_id": each.local.id,
        "local_name": each.local.name,
        "code": each.decision.code,
        "what": each.what,
        "text": each.text(lang),
        "differences": [
            {"field": words[1], "then": then, "now": now} for words, then, now in each.differences
        ],
    }


def _put(found: list[Touched], confirmed: int, lang: Lang) -> None:
    from rich.table import Table
    from rich.text import Text

    at = 1 if lang == "en" else 0
    if found:
        table = Table(
            *(
                ("院内", "国家编码", "变化", "内容")
                if at == 0
                else ("own item", "national code", "change", "what")
            )
        )
        for each in found:
            told = each.text(lang).removeprefix(WHAT_WORDS[each.what][at]).removeprefix("; ")
            table.add_row(
                Text(clean(f"{each.local.id} {each.local.name}")), Text(clean(each.decision.code)),
                Text(WHAT_WORDS[each.what][at], style="bold red" if each.what == "gone" else "yellow"), Text(clean(told)),
            )  # fmt: skip
        console().print(table)
    put(
        f"已确认 {confirmed} 条，动到 {len(found)} 条"
        if at == 0
        else f"{confirmed} confirmed, {len(found)} touched"
    )
