"""``yibao match take``: what people have chosen in a review workbook."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from yibao.gateway import YibaoError
from yibao.matching import KINDS
from yibao.matching.taking import take
from yibao.matching.workbook import read_workbook
from yibaogen.cli.bundles import with_bundles
from yibaogen.cli.failure import FOUND, USAGE, Failure
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.match_shared import National, Place, opened_review, put_findings
from yibaogen.cli.terminal import put


@with_bundles
def command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="填好的核对工作簿 (filled review workbook)")],
    national: National,
    place: Place,
) -> int:
    """读回核对工作簿里的选择 (take the choices of a review workbook)"""
    try:
        taken = read_workbook(file)
    except YibaoError as error:
        raise Failure(USAGE, error.event) from error
    kind = next(each for each in KINDS if each == taken.kind)
    with opened_review(place.store, place.state) as review:
        known = {each.item.code for item in review.items(kind) for each in item.candidates}
        wanted = {pick.code for pick in taken.picked if pick.code} - known
        rows = national.rows(kind, place) if wanted else ()
        found = {row.code: row for row in rows if row.code in wanted}
        took = take(review, taken, found.get, file.name)
    if place.format == "json":
        record = {
            "kind": kind, "decided": took.decided, "unchanged": took.unchanged,
            "found": [event_record(event, place.lang) for event in took.found],
        }  # fmt: skip
        put(json.dumps(record, ensure_ascii=False, indent=2))
    else:
        put_findings(took.found, place.lang)
        if place.lang == "en":
            put(
                f"{took.decided} decisions taken, {took.unchanged} stood already, {len(took.found)} not taken"
            )
        else:
            put(f"采用 {took.decided} 条决定，原已如此 {took.unchanged} 条，没有采用 {len(took.found)} 处")
    return FOUND if took.found else 0
