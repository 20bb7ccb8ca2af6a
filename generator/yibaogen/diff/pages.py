"""A page per rule: what it means, and a bad and a good example made from the rule's test data."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from yibao.events import lookup
from yibaogen.diff.rules import BY_ID, TABLE, DiffRule, Level

LEVELS = {Level.BREAKING: "破坏", Level.WARNING: "警告", Level.INFO: "说明"}
_SIDES = {"request": "请求 request", "reply": "应答 reply", "": "–"}


@dataclass(frozen=True, slots=True)
class Example:
    """Three small editions as text: ``before``; ``bad``, which shows the rule; ``good``, which does not. ``told``
    is what the comparison says."""

    before: str
    bad: str
    good: str
    told: str


def read_examples(cases: Path) -> dict[str, Example]:
    """Rule id → its test data, of every folder below ``cases``. Raises OSError for a folder that lacks a file."""
    return {folder.name: _example(folder) for folder in sorted(cases.iterdir()) if folder.is_dir()}


def _example(folder: Path) -> Example:
    names = ("a.yaml", "b.yaml", "good.yaml", "events.txt")
    return Example(*((folder / name).read_text("utf-8") for name in names))


def rule_pages(examples: Mapping[str, Example]) -> dict[str, str]:
    """File name → Markdown: a page per rule and ``README.md``, which lists them. Raises KeyError for a rule without
    an example."""
    pages = {f"{rule.id}.md": _page(rule, examples[rule.id]) for rule in TABLE}
    return {"README.md": _index(), **pages}


def _index() -> str:
    lines = [
        "# 差异规则 · Rules of the diff",
        "",
        "由 `yibaogen/diff/rules.py` 与测试数据生成，请勿手改。判定的道理见 [DIFF.md](../DIFF.md)。",
        "Generated from the table of rules and the test data; [DIFF.md](../DIFF.md) says how they were decided.",
        "",
        "| 规则 rule | 级别 level | 类别 class |",
        "| --- | --- | --- |",
    ]
    lines += [f"| [{rule.id}]({rule.id}.md) | {_level(rule)} | {rule.klass.value} |" for rule in TABLE]
    return "\n".join(lines) + "\n"


def _level(rule: DiffRule) -> str:
    return f"{LEVELS[rule.level]} {rule.level.label}"


def _page(rule: DiffRule, example: Example) -> str:
    row = lookup(rule.id)
    advice = [f"{row.hint_zh}。{row.hint_en[0].upper()}{row.hint_en[1:]}.", ""] if row.hint_zh else []
    lines = [
        f"# {rule.id}",
        "",
        "| 级别 level | 类别 class | 方向 side | 对象 area |",
        "| --- | --- | --- | --- |",
        f"| {_level(rule)} | {rule.klass.value} | {_SIDES[rule.side]} | {rule.area} |",
        "",
        *advice,
        "## 触发它的改动 · A change that shows it",
        "",
        *_fenced("diff", _changed(example.before, example.bad)),
        "",
        *_fenced("text", example.told),
        "",
        "## 不触发它的改动 · A change that does not",
        "",
        *_fenced("diff", _changed(example.before, example.good)),
        "",
        *_see_also(rule),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def _fenced(kind: str, text: str) -> list[str]:
    return [f"````{kind}", text.rstrip("\n"), "````"]


def _changed(before: str, after: str) -> str:
    """The whole of both texts as a diff: they are short."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=99)
    return "\n".join(list(lines)[3:])


def _see_also(rule: DiffRule) -> list[str]:
    other = {"request": "reply", "reply": "request"}.get(rule.side)
    twin = BY_ID.get(rule.id.replace(rule.side, other, 1)) if other else None
    return [] if twin is None else [f"另一方向 · the other side: [{twin.id}]({twin.id}.md)（{_level(twin)}）"]
