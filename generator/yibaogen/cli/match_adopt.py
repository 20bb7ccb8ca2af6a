"""``yibao match adopt``: mappings that another system has uploaded are learnt from the platform (1317)."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from yibao.gateway import local, system_clock
from yibao.matching import Kind
from yibao.matching.adopting import mappings_at
from yibao.matching.planning import Sent
from yibao.matching.review import Review
from yibao.matching.uploads import Uploads
from yibaogen.cli.bundles import with_bundles
from yibaogen.cli.desk import Desk
from yibaogen.cli.failure import FOUND
from yibaogen.cli.match_send import alone, told
from yibaogen.cli.match_shared import KindOption, StoreOption, kind_of, opened_review
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption
from yibaogen.cli.terminal import Lang, clean, console, meter, put

_VERDICTS = {
    "same": ("与已确认的相同", "as confirmed"),
    "other": (
        "与已确认的不同，send 会先撤销它再上传",
        "another code than confirmed: send takes it back first",
    ),
    "open": ("还没有确认", "nobody has confirmed a code yet"),
    "several": ("平台上有几条，没有记下", "the platform has several; none was noted"),
}


@with_bundles
def command(
    *,
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ID…]",
            help="院内编码，默认所有已确认而没有上传过的 (own codes; all confirmed, not uploaded)",
        ),
    ] = None,
    kind: KindOption = None,
    store: StoreOption = None,
    edition: EditionOption = DEFAULT_EDITION,
    desk: Desk,
) -> int:
    """平台上已有的对照（别的系统传的）用 1317 查回，记为已上传 (learn mappings that the platform has already)"""
    table, day = desk.table(edition), local(system_clock()).date()
    with opened_review(store, desk.state) as review, told(), desk.client(table) as client, alone(desk):
        wanted, uploads = kind_of(kind, review), Uploads(review.database)
        there = {each.local_id for each in uploads.there(wanted)}
        asked = list(ids or (item.id for item, _ in review.confirmed(wanted)))
        left = [each for each in dict.fromkeys(asked) if each not in there]
        found: dict[str, list[Sent]] = {}
        with meter() as bar:
            for done, local_id in enumerate(left, 1):
                found[local_id] = mappings_at(client, table, local_id, day)
                bar("1317", done, len(left))
        uploads.adopt(wanted, [each[0] for each in found.values() if len(each) == 1])
        verdicts = _judged(review, wanted, found)
    if desk.format == "json":
        records = [
            {"local_id": sent.local_id, "code": sent.code, "list_type": sent.list_type, "verdict": verdict}
            for sent, verdict in verdicts
        ]
        put(json.dumps(records, ensure_ascii=False, indent=2))
    else:
        _put(verdicts, len(left), desk.lang)
    return FOUND if any(verdict in ("other", "several") for _, verdict in verdicts) else 0


def _judged(review: Review, kind: Kind, found: dict[str, list[Sent]]) -> list[tuple[Sent, str]]:
    confirmed = {item.id: decision.code for item, decision in review.confirmed(kind)}

    def verdict(sent: Sent) -> str:
        if len(found[sent.local_id]) > 1:
            return "several"
        code = confirmed.get(sent.local_id, "")
        return "same" if code == sent.code else "other" if code else "open"

    return [(sent, verdict(sent)) for several in found.values() for sent in several]


def _put(verdicts: list[tuple[Sent, str]], asked: int, lang: Lang) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    at = 1 if lang == "en" else 0
    if verdicts:
        heads = (
            ("院内编码", "平台上的国家编码", "结果")
            if at == 0
            else ("own code", "code at the platform", "verdict")
        )
        table = Table(*heads)
        for sent, verdict in verdicts:
            style = "" if verdict == "same" else "yellow"
            table.add_row(
                Text(clean(sent.local_id)), Text(clean(sent.code)), Text(_VERDICTS[verdict][at], style=style)
            )
        console().print(table)
    noted = sum(verdict != "several" for _, verdict in verdicts)
    put(
        f"查了 {asked} 条，平台上已有 {noted} 条，记为已上传"
        if at == 0
        else f"{asked} asked, {noted} are at the platform and noted"
    )
