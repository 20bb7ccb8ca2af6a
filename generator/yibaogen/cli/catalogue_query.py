"""``yibao catalogue query``: items by code, name, initials, specification, approval number, with what the insurance says of them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal

import typer

from yibao.catalogue import Item
from yibao.catalogue.facts import Facts, facts
from yibao.catalogue.search import Query, search
from yibao.message.tables import EditionTable
from yibao.message.times import BEIJING, is_date
from yibaogen.cli.catalogue_store import DbOption, opened_catalogue
from yibaogen.cli.failure import FOUND, usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import StateOption
from yibaogen.cli.terminal import Lang, clean, console, put

_FAR_YEAR = 2099
"""Catalogues write this year, or a later one, for no end."""
_COLUMNS = {
    "code": ("编码", "code"),
    "name": ("名称", "name"),
    "spec": ("规格", "specification"),
    "form": ("剂型", "form"),
    "maker": ("生产企业", "manufacturer"),
    "approval": ("批准文号", "approval number"),
    "unit": ("单位", "unit"),
    "version": ("版本", "version"),
    "valid": ("有效期", "valid"),
    "level": ("等级", "class"),
    "limit": ("限价", "price limit"),
    "share": ("先自付", "self-pay"),
}


def command(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[WORD…]", help="名称的一部分、拼音首字母、编码、规格…，都要满足 (all must match)"
        ),
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", "-k", help="目录种类或编号，可多个，如 drug、1306 (kinds or numbers)"),
    ] = None,
    code: Annotated[str, typer.Option("--code", help="编码或其开头 (code or its beginning)")] = "",
    spec: Annotated[str, typer.Option("--spec", help="规格的一部分 (part of the specification)")] = "",
    form: Annotated[str, typer.Option("--form", help="剂型的一部分 (part of the dosage form)")] = "",
    maker: Annotated[str, typer.Option("--maker", help="生产企业的一部分 (part of the manufacturer)")] = "",
    approval: Annotated[
        str, typer.Option("--approval", help="批准文号的一部分 (part of the approval number)")
    ] = "",
    on: Annotated[
        str | None,
        typer.Option("--on", help="在这一天有效，默认今天 (valid on yyyy-MM-dd; today by default)"),
    ] = None,
    area: Annotated[str, typer.Option("--area", help="参保地区划，用于限价和先自付 (insu_admdvs)")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, max=10000, help="最多几条 (at most)")] = 20,
    columns: Annotated[
        bool, typer.Option("--columns", help="json 里带上目录的全部原始列 (all columns, in json)")
    ] = False,
    db: DbOption = None,
    state: StateOption = None,
    format: Annotated[
        Literal["table", "json", "csv"], typer.Option("--format", help="输出格式 (format)")
    ] = "table",
    edition: EditionOption = DEFAULT_EDITION,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """查目录：名称、拼音首字母、编码、规格、批准文号，附医保等级、限价、先自付比例 (search the catalogues)"""
    day = _day(on)
    query = Query(" ".join(words or ()), tuple(kind or ()), code, spec, form, maker, approval, day, limit)
    levels = _levels(load_table(edition, root))
    with opened_catalogue(db, state, must_exist="yes") as catalogue:
        items = search(catalogue, query)
        known = facts(catalogue, items, day, area)
    if format == "json":
        told = [_record(item, known[item.code], levels) for item in items]
        for record, item in zip(told, items, strict=True):
            record |= {"columns": dict(item.columns)} if columns else {}
        put(json.dumps({"on": day.isoformat(), "items": told}, ensure_ascii=False, indent=2))
    elif format == "csv":
        put(_csv([_cells(item, known[item.code], levels) for item in items]))
    else:
        _put_table([_cells(item, known[item.code], levels) for item in items], lang)
    return 0 if items else FOUND


def _day(on: str | None) -> date:
    if on is None:
        return datetime.now(BEIJING).date()
    if not is_date(on):
        raise usage(
            "settings-value",
            name="--on",
            found=clean(on[:20]),
            allowed=" yyyy-MM-dd",
            allowed_en="yyyy-MM-dd",
        )
    return date.fromisoformat(on)


def _levels(table: EditionTable) -> Mapping[str, str]:
    """Code → name of the classes of charges."""
    interface = table.interfaces.get("1312")
    nodes = interface.output if interface else ()
    names = {field.dict for node in nodes for field in node.fields if field.code == "chrgitm_lv"}
    return {code.code: code.name for name in names if name for code in table.dictionaries[name].codes}


def _record(item: Item, known: Facts, levels: Mapping[str, str]) -> dict[str, object]:
    return {
        "infno": item.infno,
        "kind": item.kind,
        "code": item.code,
        "name": item.name,
        "names": list(item.names),
        "spec": item.spec,
        "form": item.form,
        "maker": item.maker,
        "approval": item.approval,
        "unit": item.unit,
        "version": item.version,
        "since": item.since.isoformat() if item.since else None,
        "until": item.until.isoformat() if item.until else None,
        "insurance": {
            "code": known.code,
            "level": known.level,
            "level_name": levels.get(known.level, ""),
            "list_type": known.list_type,
            "limited": known.limited,
            "price_limits": [
                {"type": one.kind, "amount": str(one.amount), "area": one.area} for one in known.limits
            ],
            "self_pay": [
                {"persons": one.persons, "type": one.kind, "share": str(one.share), "area": one.area}
                for one in known.shares
            ],
            "own_codes": list(known.own),
        },
    }


def _cells(item: Item, known: Facts, levels: Mapping[str, str]) -> dict[str, str]:
    ends = item.until is not None and item.until.year < _FAR_YEAR
    valid = f"{item.since or ''}–{item.until if ends else ''}" if item.since or ends else ""
    return {
        "code": item.code,
        "name": item.name,
        "spec": item.spec,
        "form": item.form,
        "maker": item.maker,
        "approval": item.approval,
        "unit": item.unit,
        "version": item.version,
        "valid": valid,
        "level": levels.get(known.level, known.level),
        "limit": "、".join(dict.fromkeys(str(one.amount) for one in known.limits)),
        "share": "、".join(dict.fromkeys(_percent(one.share) for one in known.shares)),
    }


def _percent(share: Decimal) -> str:
    return f"{(share * 100).normalize():f}%"


def _csv(rows: list[dict[str, str]]) -> str:
    target = io.StringIO()
    writer = csv.DictWriter(target, list(_COLUMNS), lineterminator="\n")
    writer.writeheader()
    # A cell that begins like a formula would be one in a spreadsheet.
    writer.writerows(
        {key: f"'{cell}" if cell[:1] in ("=", "+", "@") else cell for key, cell in row.items()}
        for row in rows
    )
    return target.getvalue().rstrip("\n")


def _put_table(rows: list[dict[str, str]], lang: Lang) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    if not rows:
        put("没有找到" if lang == "zh" else "nothing found")
        return
    shown = [key for key in _COLUMNS if key not in ("version",) and any(row[key] for row in rows)]
    table = Table(*(_COLUMNS[key][0 if lang == "zh" else 1] for key in shown))
    for at, key in enumerate(shown):
        table.columns[at].justify = "right" if key in ("limit", "share") else "left"
        table.columns[at].no_wrap = key == "code"
    for row in rows:
        table.add_row(*(Text(clean(row[key])) for key in shown))
    console().print(table)
