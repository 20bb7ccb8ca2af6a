"""``yibao template``: writes the workbook in which the rows of an interface are filled in.

Exit codes: 0 written or listed, 1 the interface has no template, 2 the command could not be carried out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from yibao.events import Event
from yibao.message.tables import EditionTable
from yibaogen.cli.failure import FOUND, Failure, usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.project import nearest_project
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import edition_effects
from yibaogen.cli.terminal import Lang, clean, console, put

# The moment of made-up examples: any will do, but always the same one.
_MOMENT = datetime(2026, 3, 2, 9, 0)  # noqa: DTZ001


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("template")(command)


def command(
    infno: Annotated[str | None, typer.Argument(metavar="[INFNO]", help="交易编号，如 3401 (number)")] = None,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="文件，默认 编号-名称.xlsx (file)")] = None,
    every: Annotated[
        bool,
        typer.Option("--list", help="列出有模板的交易，以及其余的为什么没有 (which have one, and why not)"),
    ] = False,
    edition: EditionOption = DEFAULT_EDITION,
    format: Annotated[Literal["text", "json"], typer.Option("--format", help="输出格式 (format)")] = "text",
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """写出填报模板：科室、进销存、目录对照、备案…… (write the workbook to fill in for an upload)"""
    from yibao.sheets import plan_of, plans, template

    table = load_table(edition, root)
    effects = edition_effects(edition, root)
    if every or infno is None:
        _put_list(plans(table, effects), table, format, lang)
        return 0
    plan = plan_of(table, known_number(infno, table), effects)
    if isinstance(plan, Event):
        raise Failure(FOUND, plan)
    target = out or Path(f"{infno}-{plan.interface.name}-{edition}.xlsx")
    refuse_name(target)
    try:
        target.write_bytes(template(table, plan, example_of(table, infno, root)))
    except OSError as error:
        raise usage("sheet-write", found=clean(str(target)), reason=error.strerror or "") from error
    if format == "json":
        sheets = [
            {"title": sheet.title, "columns": [item.code for item in sheet.columns]} for sheet in plan.sheets
        ]
        put(json.dumps({"file": str(target), "infno": infno, "sheets": sheets}, ensure_ascii=False, indent=2))
    else:
        columns = sum(len(sheet.columns) for sheet in plan.sheets)
        zh = f"已写出 {clean(str(target))}：{len(plan.sheets)} 张表，{columns} 列。填好后：yibao upload {clean(str(target))} --dry-run"
        en = f"wrote {clean(str(target))}: {len(plan.sheets)} sheets, {columns} columns. Then: yibao upload {clean(str(target))} --dry-run"
        put(en if lang == "en" else zh)
    return 0


def refuse_name(target: Path) -> None:
    """Raises Failure (exit code 2) for a file that is there, or whose name promises something else than a workbook."""
    if target.suffix.lower() != ".xlsx":
        raise usage("sheet-suffix", found=clean(str(target)))
    if target.exists():
        raise usage("sheet-exists", found=clean(str(target)))


def known_number(infno: str, table: EditionTable) -> str:
    """The number, which the edition must have. Raises Failure (``sheet-number-unknown``, exit code 2)."""
    if infno in table.interfaces:
        return infno
    import difflib

    near = difflib.get_close_matches(infno, table.interfaces, n=1, cutoff=0.7)
    raise usage(
        "sheet-number-unknown",
        found=clean(infno[:40]),
        edition=table.edition,
        near_zh=f"，是否 {near[0]}？" if near else "",
        near_en=f"; did you mean {near[0]}?" if near else "",
    )


def example_of(table: EditionTable, infno: str, root: Path | None) -> Mapping[str, Any]:
    """The ``input`` of a valid message: the project's first sample, else one made up for the edition."""
    import msgspec

    from yibao.validate import Validator

    project = nearest_project(root)
    validator = Validator(table)
    editions = [table.edition, table.base or ""]
    for folder in (project.specs / "samples" / name / infno for name in editions) if project else ():
        for path in sorted(folder.glob("input-*.json")):
            if not path.name.startswith(("input-bad-", "input-warn-")) and not path.stem.endswith("-lean"):
                # A base's sample may lack what this edition asks for.
                data = path.read_bytes()
                if validator.check(data, infno=infno, direction="input").valid:
                    return dict(msgspec.json.decode(data)["input"])
    from yibao.platform.values import Maker

    made = Maker(table).request(infno, _MOMENT)["input"]
    return made if isinstance(made, dict) else {}


def _put_list(found: Mapping[str, Any], table: EditionTable, format: str, lang: Lang) -> None:
    rows = [(infno, table.interfaces[infno].name, plan) for infno, plan in found.items()]
    if format == "json":
        records = [
            {"infno": infno, "name": name, "template": False, "rule": plan.id, "reason": plan.message(lang)}
            if isinstance(plan, Event)
            else {
                "infno": infno,
                "name": name,
                "template": True,
                "sheets": [sheet.title for sheet in plan.sheets],
                "rows_per_message": plan.per_message,
            }
            for infno, name, plan in rows
        ]
        put(json.dumps(records, ensure_ascii=False, indent=2))
        return
    from rich.text import Text

    from yibaogen.cli.tables import Table

    words = ("编号", "名称", "工作表", "每条报文几行")
    if lang == "en":
        words = ("number", "name", "sheets", "rows a message")
    grid = Table(*words)
    without: dict[str, list[str]] = {}
    for infno, name, plan in rows:
        if isinstance(plan, Event):
            why = plan.entry.text(lang, {"infno": "", "name": ""}).strip()
            without.setdefault(why, []).append(infno)
        else:
            titles = "、".join(sheet.title for sheet in plan.sheets)
            grid.add_row(infno, Text(clean(name)), Text(clean(titles)), str(plan.per_message))
    console().print(grid)
    put("no template:" if lang == "en" else "没有模板的：")
    for why, numbers in without.items():
        put(f"  {clean(why)} ({len(numbers)}): {clean(', '.join(numbers))}")
