"""``yibao match changes``: confirmed mappings that the present catalogue no longer says the same of."""

from __future__ import annotations

import json

from yibao.matching.changes import WHAT_WORDS, Touched, touched
from yibaogen.cli.bundles import with_bundles
from yibaogen.cli.failure import FOUND
from yibaogen.cli.match_shared import KindOption, National, Place, kind_of, opened_review
from yibaogen.cli.terminal import Lang, clean, console, put


@with_bundles
def command(*, kind: KindOption = None, national: National, place: Place) -> int:
    """新版目录动到了哪些已确认的对照 (which confirmed mappings a new catalogue touches)"""
    with opened_review(place.store, place.state) as review:
        wanted = kind_of(kind, review)
        confirmed = review.confirmed(wanted)
    found = touched(confirmed, national.rows(wanted, place), national.day)
    if place.format == "json":
        put(json.dumps([_record(each, place.lang) for each in found], ensure_ascii=False, indent=2))
    else:
        _put(found, len(confirmed), place.lang)
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
    from rich.text import Text

    from yibaogen.cli.tables import Table

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
