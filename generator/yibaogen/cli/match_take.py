"""``yibao match take``: what people have chosen in a review workbook."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from yibao.gateway import YibaoError
from yibao.matching import KINDS, National
from yibao.matching.national import national_rows
from yibao.matching.taking import take
from yibao.matching.workbook import read_workbook
from yibaogen.cli.failure import FOUND, USAGE, Failure
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.match_shared import (
    CatalogueOption,
    FormatOption,
    NationalOption,
    OnOption,
    StoreOption,
    day_of,
    national_catalogue,
    opened_review,
    put_findings,
)
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import StateOption
from yibaogen.cli.terminal import put


def command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="填好的核对工作簿 (filled review workbook)")],
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
    """读回核对工作簿里的选择 (take the choices of a review workbook)"""
    try:
        taken = read_workbook(file)
    except YibaoError as error:
        raise Failure(USAGE, error.event) from error
    kind = next(each for each in KINDS if each == taken.kind)
    with opened_review(store, state) as review:
        known = {each.item.code for item in review.items(kind) for each in item.candidates}
        wanted = {pick.code for pick in taken.picked if pick.code} - known
        found: dict[str, National] = {}
        if wanted:
            table = load_table(edition, root)
            with national_catalogue(catalogue, national, state, kind, table) as source:
                found = {
                    row.code: row for row in national_rows(source, kind, day_of(on)) if row.code in wanted
                }
        took = take(review, taken, found.get, file.name)
    if format == "json":
        record = {
            "kind": kind, "decided": took.decided, "unchanged": took.unchanged,
            "found": [event_record(event, lang) for event in took.found],
        }  # fmt: skip
        put(json.dumps(record, ensure_ascii=False, indent=2))
    else:
        put_findings(took.found, lang)
        if lang == "en":
            put(
                f"{took.decided} decisions taken, {took.unchanged} stood already, {len(took.found)} not taken"
            )
        else:
            put(f"采用 {took.decided} 条决定，原已如此 {took.unchanged} 条，没有采用 {len(took.found)} 处")
    return FOUND if took.found else 0
