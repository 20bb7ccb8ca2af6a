"""``yibao catalogue dictionaries``: the platform's dictionaries (1901) beside the edition's, and an overlay that takes them in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from yibao.catalogue.dictionaries import NUMBER, Difference, compare_dictionaries
from yibao.gateway import YibaoError
from yibao.message.times import BEIJING
from yibaogen.cli.bundles import with_bundles
from yibaogen.cli.compare import NAME, clean_lines, load
from yibaogen.cli.desk import Desk
from yibaogen.cli.failure import FOUND, USAGE, Failure, usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption
from yibaogen.cli.project import find_project
from yibaogen.cli.terminal import Lang, clean, console, progress, put
from yibaogen.model import Code, Dictionary, Edition
from yibaogen.overlay import Overlay, compare, emit
from yibaogen.write.apply import apply
from yibaogen.write.plan import Owned, plan

_SOURCE = f"platform-{NUMBER}"


@with_bundles
def command(
    *,
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[DICT…]", help="字典，默认全部 (all by default)")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="把提议的差异写到这个目录 (folder of the proposed overlay)")
    ] = None,
    name: Annotated[
        str, typer.Option("--name", help="提议的版本代号 (id of the proposed edition)")
    ] = "proposed",
    area: Annotated[
        str, typer.Option("--area", help="行政区划，默认就医地 (admdvs; the institution's by default)")
    ] = "",
    edition: EditionOption = DEFAULT_EDITION,
    desk: Desk,
) -> int:
    """平台的字典和本版本比较，新的、改了名的写成提议的 overlay (compare dictionaries; propose an overlay)"""
    if not NAME.fullmatch(name):
        raise usage("edition-name", found=clean(name))
    table = desk.table(edition)
    today = datetime.now(BEIJING).date()
    try:
        with (
            desk.client(table) as client,
            progress(len(ids or table.dictionaries)) as watch,
        ):
            found = list(
                compare_dictionaries(
                    client,
                    table,
                    ids or (),
                    on=today,
                    area=area or client.settings.mdtrtarea_admvs,
                    watch=watch,
                )
            )
    except YibaoError as error:
        raise Failure(USAGE, error.event) from error
    changed = [each for each in found if each.added or each.renamed]
    files = _proposed(load(find_project(desk.root), edition), changed, name, today) if changed else {}
    if out is not None and files:
        _write(out, files)
    if desk.format == "json":
        put(json.dumps(_record(found, files), ensure_ascii=False, indent=2))
    else:
        _put(found, files, out, desk.lang)
    return 0 if all(each.agrees for each in found) else FOUND


def _proposed(base: Edition, changed: Sequence[Difference], name: str, today: date) -> dict[str, str]:
    """The files of an edition over this one that has the platform's codes. Nothing is taken away: a code that is not in force may
    still stand in old messages.
    """
    dictionaries = dict(base.dictionaries)
    for each in changed:
        dictionaries[each.id] = _taken_in(dictionaries[each.id], each)
    sources = {**base.sources, _SOURCE: f"平台 {NUMBER} 的应答，{today.isoformat()}"}
    target = replace(base, id=name, base=base.id, dictionaries=dictionaries, sources=sources)
    overlay: Overlay = compare(base, target)
    return emit(overlay, base)


def _taken_in(known: Dictionary, each: Difference) -> Dictionary:
    kept = tuple(
        replace(code, label=each.renamed[code.code]) if code.code in each.renamed else code
        for code in known.codes
    )
    new = tuple(Code(code, label, (_SOURCE,)) for code, label in each.added.items())
    return replace(known, codes=kept + new)


def _write(out: Path, files: dict[str, str]) -> None:
    done = plan(out, files, Owned(("",)))
    stale = [path for path in done.strays if path.endswith(".yaml")]
    if stale:
        raise usage("compare-strays", path=str(out), found=", ".join(stale[:5]))
    out.mkdir(parents=True, exist_ok=True)
    apply(done)


def _record(found: Sequence[Difference], files: dict[str, str]) -> dict[str, object]:
    return {
        "dictionaries": [
            {
                "id": each.id,
                "name": each.name,
                "added": dict(each.added),
                "renamed": dict(each.renamed),
                "missing": list(each.missing),
                "refusal": each.refusal,
            }
            for each in found
            if not each.agrees
        ],
        "compared": len(found),
        "overlay": files,
    }


def _put(found: Sequence[Difference], files: dict[str, str], out: Path | None, lang: Lang) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    words = ("字典", "名称", "新代码", "名称有变", "平台没有的", "平台的话")
    if lang == "en":
        words = (
            "dictionary",
            "name",
            "new codes",
            "renamed",
            "not on the platform",
            "what the platform says",
        )
    table = Table(*words)
    for each in found:
        if not each.agrees:
            cells = (
                each.id,
                each.name,
                *(
                    _short([f"{code} {label}" for code, label in part.items()])
                    for part in (each.added, each.renamed)
                ),
                _short(list(each.missing)),
                each.refusal,
            )
            table.add_row(*(Text(clean(cell)) for cell in cells))
    if table.row_count:
        console().print(table)
    differ = sum(not each.agrees for each in found)
    put(
        f"比较 {len(found)} 个字典，{differ} 个不同"
        if lang == "zh"
        else f"{len(found)} dictionaries compared, {differ} differ"
    )
    if out is not None and files:
        put(f"{'提议写在' if lang == 'zh' else 'proposal written to'} {clean(str(out))}")
    elif files:
        for path, text in files.items():
            put(f"# {path}\n{clean_lines(text)}")


def _short(parts: list[str]) -> str:
    return "、".join(parts[:6]) + (f" …{len(parts)}" if len(parts) > 6 else "")
