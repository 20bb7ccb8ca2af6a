"""``yibao doctor``: is the environment right, from the settings to every read-only method?

Exit codes: 0 nothing failed (warnings do not count), 1 a check failed, 2 the command could not do its work.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import typer

from yibao.events import Severity
from yibao.gateway import SettingsError
from yibao.running.doctor import CHECKS, Examined, Patient, examine
from yibao.running.doctor.model import Status
from yibao.running.doctor.probes import Probes, shipped_probes
from yibaogen.cli.call import settings_given
from yibaogen.cli.failure import FOUND, USAGE, Failure, usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.saving import put_or_save
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import JournalOption, StateOption, edition_effects, journal_url, state_folder
from yibaogen.cli.terminal import Lang, clean, console, progress, put
from yibaogen.cli.watching import watchers

_MARKS: dict[Status, tuple[str, str]] = {
    "ok": ("✓", "green"),
    "warning": ("!", "yellow"),
    "failed": ("✗", "bold red"),
    "skipped": ("–", "dim"),
}
_HEADS = {
    "zh": {"setting": "设置", "value": "值", "layer": "由谁决定", "infno": "交易", "name": "名称", "outcome": "结果", "ms": "毫秒", "said": "说明"},
    "en": {"setting": "setting", "value": "value", "layer": "set by", "infno": "number", "name": "name", "outcome": "outcome", "ms": "ms", "said": "said"},
}  # fmt: skip
_OUTCOMES = {
    "answered": "有结果", "refused": "平台拒绝", "not-offered": "未开通", "gateway": "网关拦下", "no-answer": "没有答复",
    "not-asked": "没有发出",
}  # fmt: skip


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("doctor")(command)


def command(
    config: Annotated[
        Path | None, typer.Option("--config", "--settings", help="设置文件 TOML (settings)")
    ] = None,
    env: Annotated[str, typer.Option("--env", help="设置文件里的环境 (environment of the file)")] = "",
    url: Annotated[str | None, typer.Option("--url", help="平台地址 (address)")] = None,
    skip: Annotated[
        list[str] | None, typer.Option("--skip", help="跳过这些检查，如 methods (leave out)")
    ] = None,
    state: StateOption = None,
    journal: JournalOption = None,
    format: Annotated[Literal["text", "json"], typer.Option("--format", help="输出格式 (format)")] = "text",
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="JSON 写入文件 (write the JSON to a file)")
    ] = None,
    edition: EditionOption = DEFAULT_EDITION,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """环境体检：配置、网络、证书、时钟、签名、签到、逐个探测查询类交易、日志和磁盘 (is the environment right)"""
    known = [check.id for check in CHECKS]
    for word in skip or ():
        if word not in known:
            allowed = ", ".join(known)
            raise usage(
                "settings-value",
                name="--skip",
                found=clean(word[:20]),
                allowed=f"：{allowed}",
                allowed_en=allowed,
            )
    if config is not None and not config.is_file():
        raise usage("settings-file", file=clean(str(config)), found="文件不存在 (no such file)")
    table = load_table(edition, root)
    place = journal_url(journal, state)
    patient = Patient(
        table,
        edition_effects(edition, root),
        _probes(),
        settings_given(url, config, env, table),
        state_folder(state),
        place,
        watchers(place),
    )
    try:
        with progress(len(CHECKS) + len(patient.probes.methods)) as watch:
            patient.tell = watch
            found = examine(patient, skip or ())
    except SettingsError as error:
        raise Failure(USAGE, error.event) from error
    text = json.dumps(_record(found, lang), ensure_ascii=False, indent=2)
    if format == "json":
        put_or_save(text, out)
    else:
        _put_text(found, lang)
        if out is not None:
            put_or_save(text, out)
    return FOUND if any(each.status == "failed" for each in found) else 0


def _probes() -> Probes:
    try:
        return shipped_probes()
    except (FileNotFoundError, ModuleNotFoundError, msgspec.DecodeError) as error:
        raise usage("running-data", found="probes.json", reason=type(error).__name__) from error


def _record(found: Sequence[Examined], lang: Lang) -> dict[str, object]:
    names = {check.id: check.name_en if lang == "en" else check.name for check in CHECKS}
    return {
        "ok": not any(each.status == "failed" for each in found),
        "checks": [
            {
                "check": each.check,
                "name": names[each.check],
                "status": each.status,
                "findings": [
                    {
                        "id": finding.event.id,
                        "status": finding.status,
                        "message": finding.event.message(lang),
                        "hint": finding.event.hint(lang) if finding.status != "ok" else "",
                        "rows": [dict(row) for row in finding.rows],
                    }
                    for finding in each.findings
                ],
            }
            for each in found
        ],
    }


def _put_text(found: Sequence[Examined], lang: Lang) -> None:
    from rich.text import Text

    names = {check.id: check.name_en if lang == "en" else check.name for check in CHECKS}
    screen = console()
    for each in found:
        mark, colour = _MARKS[each.status]
        screen.print(Text(f"{mark} ", style=colour) + Text(names[each.check], style="bold"))
        if each.skipped:
            screen.print(Text("    " + ("跳过" if lang == "zh" else "skipped"), style="dim"))
        for finding in each.findings:
            mark, colour = _MARKS[finding.status]
            screen.print(Text(f"  {mark} ", style=colour) + Text(clean(finding.event.message(lang))))
            hint = finding.event.hint(lang) if finding.event.severity is not Severity.NOTE else ""
            if hint:
                screen.print(Text(f"    → {clean(hint)}", style="dim"))
            if finding.rows:
                _put_rows(finding.rows, lang)
    failed = sum(each.status == "failed" for each in found)
    odd = sum(each.status == "warning" for each in found)
    told = {
        "zh": f"{len(found)} 项检查，{failed} 项不通过，{odd} 项有警告",
        "en": f"{len(found)} checks, {failed} failed, {odd} with warnings",
    }
    put(told[lang])


def _put_rows(rows: Sequence[object], lang: Lang) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    first = rows[0] if rows and hasattr(rows[0], "keys") else {}
    keys = list(first)  # type: ignore[call-overload]
    drawn = Table(*(_HEADS[lang].get(key, key) for key in keys))
    for row in rows:
        cells = [str(row[key]) for key in keys]  # type: ignore[index]
        shown = [
            _OUTCOMES.get(cell, cell) if key == "outcome" and lang == "zh" else cell
            for key, cell in zip(keys, cells, strict=True)
        ]
        drawn.add_row(*(Text(clean(cell)) for cell in shown))
    console().print(drawn)
