"""``yibao accept``: the acceptance cases, against the simulated platform or an address.

Exit codes: 0 every case passed, 1 one did not, 2 the command could not do its work.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import typer
import yaml

from yibao.acceptance.crew import CrewLost, Plan, play
from yibao.acceptance.model import Suite, shipped_suite
from yibao.acceptance.results import Report
from yibao.benefit.policy import Policy, PolicyError, read_policy
from yibao.benefit.shipped import DEFAULT, shipped
from yibao.gateway import SettingsError
from yibao.message.times import BEIJING
from yibao.platform.lifecycles import shipped_lifecycles
from yibao.platform.store import StoreError
from yibao.platform.world import shipped_world
from yibaogen.cli.failure import FOUND, USAGE, Failure, usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.terminal import Lang, clean, console, progress, put

Format = Literal["text", "json", "junit", "html"]
_ADDRESS = re.compile(r"https?://[^\s/]+(?:/\S*)?")
Strangers = Mapping[str, Mapping[str, Mapping[str, str]]]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("accept")(command)


def command(
    case: Annotated[
        list[str] | None, typer.Option("--case", "-c", help="只跑这些用例，如 A012 (only these cases)")
    ] = None,
    group: Annotated[
        list[str] | None,
        typer.Option("--group", "-g", help="只跑险种、类别或待遇含此词的 (only what has this word)"),
    ] = None,
    target: Annotated[
        str, typer.Option("--target", help="平台地址，默认进程内的模拟平台 (address; the simulated platform)")
    ] = "",
    personas: Annotated[
        Path | None,
        typer.Option("--personas", help="对方平台上的人员和机构 (people and institutions over there)"),
    ] = None,
    config: Annotated[
        Path | None, typer.Option("--config", help="真实平台的设置文件 TOML (settings of a real platform)")
    ] = None,
    env: Annotated[str, typer.Option("--env", help="设置文件里的环境 (environment of the file)")] = "",
    db: Annotated[
        str, typer.Option("--db", help="模拟平台的数据库，默认内存 (database of the simulated platform)")
    ] = "",
    edition: EditionOption = DEFAULT_EDITION,
    policy: Annotated[
        str, typer.Option("--policy", help="待遇政策：自带的名称或 .json 文件 (benefit policy)")
    ] = DEFAULT,
    workers: Annotated[
        int, typer.Option("--workers", min=0, max=64, help="进程数，0 为按 CPU (processes)")
    ] = 0,
    format: Annotated[Format, typer.Option("--format", help="输出格式 (format)")] = "text",
    out: Annotated[Path | None, typer.Option("--out", "-o", help="写入文件 (write to a file)")] = None,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """验收用例：对模拟平台或真实地址逐条验证需求的测试范围 (the acceptance matrix)"""
    if target and not _ADDRESS.fullmatch(target):
        raise usage("call-url", found=clean(target))
    suite = _suite()
    wanted = _wanted(suite, case or [], group or [])
    strangers = _strangers(personas)
    begun = datetime.now(BEIJING).replace(tzinfo=None)
    plan = Plan(
        load_table(edition, root),
        suite,
        shipped_world(),
        _policy(policy),
        shipped_lifecycles(),
        begun,
        target,
        db,
        str(config) if config else "",
        env,
        strangers.get("people", {}),
        strangers.get("institutions", {}),
        load_table(DEFAULT_EDITION, root),
    )
    try:
        plan.settings()
    except SettingsError as error:
        raise Failure(USAGE, error.event) from error
    report = _played(plan, wanted, workers or min(os.cpu_count() or 1, 8))
    _tell(report, format, out, lang)
    return 0 if report.passed else FOUND


def _suite() -> Suite:
    try:
        return shipped_suite()
    except (FileNotFoundError, msgspec.DecodeError) as error:
        raise usage("acceptance-suite", reason=type(error).__name__) from error


def _wanted(suite: Suite, cases: list[str], groups: list[str]) -> tuple[str, ...]:
    """Ids in the matrix's order. Raises Failure when a case is unknown, or nothing is left."""
    for name in cases:
        if name not in suite.cases:
            raise usage("acceptance-case-unknown", found=clean(name))
    found = tuple(
        case_id
        for case_id, row in suite.matrix.items()
        if case_id in suite.cases
        and (not cases or case_id in cases)
        and (
            not groups
            or any(word in text for word in groups for text in (row.population, row.group, row.benefit))
        )
    )
    if not found:
        raise usage("acceptance-case-unknown", found=clean(" ".join((*cases, *groups))))
    return found


def _policy(name: str) -> Policy:
    try:
        return read_policy(Path(name).read_bytes()) if name.endswith(".json") else shipped(name)
    except (PolicyError, OSError) as error:
        raise usage("platform-policy", found=clean(name), reason=clean(str(error))[:300]) from error


def _strangers(path: Path | None) -> Strangers:
    """``{people: {psn_no: {field: value}}, institutions: {code: {field: value}}}`` out of a YAML or JSON file."""
    if path is None:
        return {}
    try:
        found: Strangers = msgspec.convert(yaml.load(path.read_bytes(), yaml.BaseLoader), Strangers)
    except (OSError, yaml.YAMLError, msgspec.ValidationError, UnicodeDecodeError, RecursionError) as error:
        reason = " ".join(str(error).split())[:200]
        raise usage("acceptance-personas", found=clean(path.name), reason=clean(reason)) from error
    return found


def _played(plan: Plan, wanted: tuple[str, ...], workers: int) -> Report:
    begun = time.perf_counter()
    found = {}
    try:
        with progress(len(wanted)) as watch:
            for result in play(plan, wanted, workers):
                found[result.id] = result
                watch(f"{result.id} {result.row.benefit}")
    except StoreError as error:
        raise usage(error.event.id, **error.event.args) from error
    except CrewLost as error:
        raise usage("acceptance-crew", reason=clean(str(error))) from error
    seconds = time.perf_counter() - begun
    cases = tuple(found[case_id] for case_id in wanted)
    return Report(
        _whom(plan), plan.table.edition, plan.policy.policy, plan.policy.status, plan.begun, seconds, cases
    )


def _whom(plan: Plan) -> str:
    """Where the cases are played, in words; a real platform by its settings' file, never by its keys."""
    if plan.config:
        return " ".join(word for word in (Path(plan.config).name, plan.env, plan.target) if word)
    if plan.target:
        return plan.target
    return "模拟平台" + (f"，{plan.db.partition(':')[0]}" if plan.db else "")


def _tell(report: Report, format: Format, out: Path | None, lang: Lang) -> None:
    if format == "text" and out is None:
        from yibaogen.cli.formats import accept_text

        console().print(accept_text.table(report, lang))
        for line in accept_text.failures(report, lang):
            put(line)
        put(accept_text.summary(report, lang))
        return
    text = _writer(format)(report, lang)
    if out is None:
        put(text)
        return
    try:
        out.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise usage(
            "system-refused", found=clean(str(out)), reason=clean(error.strerror or str(error))
        ) from error
    from yibaogen.cli.formats import accept_text

    put(accept_text.summary(report, lang))


def _writer(format: Format) -> Callable[[Report, Lang], str]:
    from yibaogen.cli.formats import accept_html, accept_json, accept_junit, accept_text

    if format == "text":
        return lambda report, lang: "\n".join(
            (*accept_text.failures(report, lang), accept_text.summary(report, lang))
        )
    writers = {"json": accept_json.report, "junit": accept_junit.report, "html": accept_html.report}
    return writers[format]
