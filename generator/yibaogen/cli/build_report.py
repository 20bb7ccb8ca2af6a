"""What ``yibao build`` tells when it had work to do."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from yibaogen.cli.failure import FOUND
from yibaogen.cli.terminal import Lang, clean, console, put, put_error, style_for
from yibaogen.write.plan import KINDS
from yibaogen.write.project import Project
from yibaogen.write.result import Result

if TYPE_CHECKING:
    from yibaogen.cli.formats.text import View

_COLUMNS = {
    "zh": ("版本", "接口", "字段", "字典", "样例", "警告", "新建", "更新", "删除", "不变"),
    "en": ("edition", "interfaces", "fields", "dictionaries", "samples", "warnings", *KINDS),
}
_IDLE_WORDS: Mapping[Lang, tuple[str, ...]] = {
    "zh": ("接口", "字段", "字典", "样例", "文件", "没有变化"),
    "en": ("interfaces", "fields", "dictionaries", "samples", "files", "nothing to do"),
}
_COUNTS = ("interfaces", "fields", "dictionaries", "samples", "warnings")
# Specs may carry many warnings on purpose; `yibao check` shows them all.
_MOST_WARNINGS = 20


def report(
    results: list[Result],
    project: Project,
    format: Literal["text", "json"],
    lang: Lang,
    more: Callable[[list[Result], Lang], None] | None = None,
) -> int:
    """Tell of a build on standard output (events on standard error) and give its exit code; ``more`` is told before the
    table."""
    failed = any(result.failed for result in results)
    if format == "json":
        put(as_json(results, lang))
    elif all(result.idle for result in results):
        for result in results:
            put(idle_line(result.edition_id, result.counts, result.idle_files, lang))
    else:
        _tell(results, project, lang)
        if more is not None:
            more(results, lang)
        put_summary(results, lang)
    return FOUND if failed else 0


def idle_line(edition_id: str, counts: Mapping[str, int], files: int, lang: Lang) -> str:
    """What is told of an edition that needs no work."""
    words = _IDLE_WORDS[lang]
    told = [f"{word} {counts.get(key, 0)}" for word, key in zip(words, _COUNTS, strict=False)]
    return "  ".join([edition_id, *told[:4], f"{words[-2]} {files}", words[-1]])


def _tell(results: list[Result], project: Project, lang: Lang) -> None:
    from yibaogen.cli.formats.text import View

    view = View(project.root, lang, style_for(sys.stderr, os.environ))
    for line in event_lines(results, view):
        put_error(line)


def event_lines(results: list[Result], view: View) -> Iterator[str]:
    """Errors all; warnings the first few."""
    from yibaogen.cli.formats.text import event_text

    for result in results:
        events = result.events if result.failed else result.events[:_MOST_WARNINGS]
        for event in events:
            yield event_text(event, view)
        if len(events) < len(result.events):
            yield f"  … +{len(result.events) - len(events)} (yibao check -e {result.edition_id})"


def put_drift(results: list[Result], lang: Lang) -> None:
    """The unified diff, then a line that says what it means."""
    from yibaogen.write.drift import drift

    drifted = [plan for result in results for plan in result.plans if not plan.clean]
    for plan in drifted:
        for line in drift(plan):
            put(clean(line))
    if drifted:
        put(
            "generated files are not what the specs ask for: run `yibao build` and commit the result"
            if lang == "en"
            else "生成文件与规范不一致：请运行 yibao build 并提交结果"
        )


def put_summary(results: list[Result], lang: Lang) -> None:
    """A table with a row per edition, and the time of each stage."""
    from yibaogen.cli.tables import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    for number, title in enumerate(_COLUMNS[lang]):
        table.add_column(title, justify="left" if number == 0 else "right")
    for result in results:
        counts = [str(result.counts.get(key, 0)) for key in _COUNTS]
        table.add_row(clean(result.edition_id), *counts, *(str(result.files[kind]) for kind in KINDS))
    screen = console()
    screen.print(table)
    for result in results:
        if result.stages:
            total = sum(result.stages.values())
            parts = "  ".join(f"{name} {seconds:.2f}" for name, seconds in result.stages.items())
            title = f"{result.edition_id} seconds" if lang == "en" else f"{result.edition_id} 用时（秒）"
            screen.print(f"{title} {total:.2f}: {parts}", markup=False)


def as_json(results: list[Result], lang: Lang) -> str:
    """``{"editions": [{edition, idle, clean, counts…, files, changes, stages, events}]}``."""
    return json.dumps(
        {"editions": [_record(result, lang) for result in results]}, ensure_ascii=False, indent=2
    )


def _record(result: Result, lang: Lang) -> dict[str, object]:
    from yibaogen.cli.formats.records import event_record

    changes = [change for plan in result.plans for change in plan.changes if change.kind != "same"]
    return {
        "edition": result.edition_id,
        "idle": result.idle,
        "clean": result.clean,
        **{key: result.counts.get(key, 0) for key in _COUNTS},
        "files": result.files,
        "changes": [{"path": f"generated/{change.path}", "change": change.kind} for change in changes],
        "stages": {name: round(seconds, 4) for name, seconds in result.stages.items()},
        "events": [event_record(event, lang) for event in result.events],
    }
