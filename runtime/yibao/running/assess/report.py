"""An assessment in words: rows for a terminal, a record for machines, a page to hand over."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from yibao.journal.told import moment
from yibao.running.assess.judge import Assessment, Item, Stage, Standing
from yibao.running.needs import Word
from yibao.running.page import Cell, cards, page, table, text

STANDINGS: Mapping[Standing, tuple[str, str, str]] = MappingProxyType(
    {
        "done": ("已办成", "done", "good"),
        "answers": ("只有拒绝", "refusals only", "warn"),
        "failing": ("没有答复", "no answer", "bad"),
        "never": ("没有用过", "never tried", "bad"),
        "inbound": ("由平台调用", "called by the platform", "soft"),
    }
)
_BASIS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"requirement": ("需求清单", "requirement"), "reconstructed": ("推断", "reconstructed")}
)
_WORDS: Mapping[Word, tuple[str, str]] = MappingProxyType(
    {"must": ("必需", "must"), "maybe": ("视业务", "where applicable"), "no": ("不需", "no")}
)
_HEADS = {
    "zh": ("交易", "名称", "需要", "状况", "成功", "最近成功", "依据", "说明"),
    "en": ("number", "name", "needed", "standing", "successes", "last success", "basis", "why"),
}
_STAGE_HEADS = {"zh": ("阶段", "必需", "已办成", "还缺"), "en": ("phase", "must", "done", "missing")}
_TEXT = {
    "zh": {
        "title": "需求评估", "edition": "版本", "must": "必需", "done": "已办成", "missing": "还缺", "next": "下一步",
        "phases": "各阶段", "absent": "本类机构必需而本版本没有的方法", "unjudged": "本版本另有的交易，没有归类，由当地规定",
        "complete": "各阶段必需的交易都已办成。",
        "unlogged": "没有调用记录，查询类交易看不到是否用过。设 YIBAO_CALLS=on 后再用，或运行 yibao doctor。",
    },
    "en": {
        "title": "Assessment", "edition": "edition", "must": "must", "done": "done", "missing": "missing", "next": "Next",
        "phases": "Phases", "absent": "Methods that this kind of institution must have and this edition lacks",
        "unjudged": "Further numbers of this edition, which no row judges: the region decides",
        "complete": "Everything that must be is shown to work.",
        "unlogged": "There is no call log, so that nobody knows which queries were tried. Set YIBAO_CALLS=on, or run yibao doctor.",
    },
}  # fmt: skip


def title(found: Assessment, lang: str) -> str:
    """Whose assessment it is."""
    profile = found.needs.profiles[found.profile]
    name = profile.name if lang == "zh" else profile.name_en
    return f"{_TEXT[lang]['title']} · {name} · {_TEXT[lang]['edition']} {found.edition}"


def stage_rows(found: Assessment, lang: str) -> list[tuple[str, ...]]:
    """Heads, then a row for each phase."""
    rows: list[tuple[str, ...]] = [_STAGE_HEADS[lang]]
    for stage in found.stages:
        rows.append(
            (stage_name(found, stage, lang), str(stage.must), str(stage.done), " ".join(stage.missing))
        )
    return rows


def stage_name(found: Assessment, stage: Stage, lang: str) -> str:
    """The number and name of a phase, as the requirement writes them."""
    phase = found.needs.phases[stage.id]
    return f"{phase.number} {phase.name if lang == 'zh' else phase.name_en}"


def item_row(item: Item, lang: str) -> tuple[str, ...]:
    """One number; the columns are those of ``item_heads``."""
    n = 0 if lang == "zh" else 1
    need = item.need
    why = need.because if lang == "zh" else need.because_en
    if item.word == "maybe":
        why = (
            f"{need.when if lang == 'zh' else need.when_en}；{why}"
            if lang == "zh"
            else f"if {need.when_en}; {why}"
        )
    last = moment(item.tried.last_done) if item.tried.done else ""
    return (
        item.infno, item.name, _WORDS[item.word][n], STANDINGS[item.standing][n], str(item.tried.done or ""), last,
        " ".join(_BASIS.get(each, (each, each))[n] for each in item.basis), why,
    )  # fmt: skip


def item_heads(lang: str) -> tuple[str, ...]:
    """The heads of ``item_row``."""
    return _HEADS[lang]


def remarks(found: Assessment, lang: str) -> list[str]:
    """What is next, and what the table cannot show."""
    words, lines = _TEXT[lang], []
    if found.next is None:
        lines.append(words["complete"])
    else:
        numbers = " ".join(found.next.missing)
        lines.append(f"{words['next']}：{stage_name(found, found.next, lang)} — {numbers}")
    if not found.logged:
        lines.append(words["unlogged"])
    if found.absent:
        lines.append(f"{words['absent']}：{' '.join(found.absent)}")
    if found.unjudged:
        lines.append(f"{words['unjudged']}：{' '.join(found.unjudged)}")
    return [line.replace("：", ": ") if lang == "en" else line for line in lines]


def as_record(found: Assessment) -> dict[str, Any]:
    """For JSON."""
    return {
        "profile": found.profile,
        "edition": found.edition,
        "call_log": found.logged,
        "next": found.next.id if found.next else None,
        "phases": [
            {"phase": each.id, "must": each.must, "done": each.done, "missing": list(each.missing)}
            for each in found.stages
        ],
        "absent": list(found.absent),
        "unjudged": list(found.unjudged),
        "numbers": [
            {
                "infno": item.infno,
                "name": item.name,
                "method": item.method,
                "row": item.row,
                "phase": item.need.phase,
                "needed": item.word,
                "when": item.need.when if item.word == "maybe" else "",
                "standing": item.standing,
                "missing": item.missing,
                "successes": item.tried.done,
                "refusals": item.tried.refused,
                "calls": item.tried.calls,
                "last_success": moment(item.tried.last_done) if item.tried.done else None,
                "last_call": moment(item.tried.last) if item.tried.calls else None,
                "basis": list(item.basis),
            }
            for item in found.items
        ],
    }


def as_html(found: Assessment, lang: str) -> str:
    """A page to be printed and signed off."""
    words = _TEXT[lang]
    must = sum(stage.must for stage in found.stages)
    done = sum(stage.done for stage in found.stages)
    parts = [
        *(f"<p>{text(line)}</p>" for line in remarks(found, lang)),
        cards(
            [
                (words["must"], Cell(str(must))),
                (words["done"], Cell(str(done), "good" if done else "")),
                (words["missing"], Cell(str(must - done), "bad" if must > done else "good")),
            ]
        ),
        f"<h2>{words['phases']}</h2>",
        table(stage_rows(found, lang)[0], stage_rows(found, lang)[1:], (1, 2)),
    ]
    for stage in found.stages:
        items = [item for item in found.items if item.need.phase == stage.id]
        if items:
            rows = [_marked(item, lang) for item in items]
            parts += [f"<h2>{text(stage_name(found, stage, lang))}</h2>", table(_HEADS[lang], rows, (4,))]
    return page(title(found, lang), lang, parts)


def _marked(item: Item, lang: str) -> list[object]:
    row: list[object] = list(item_row(item, lang))
    mark = STANDINGS[item.standing][2]
    row[3] = Cell(str(row[3]), mark if item.word == "must" or item.standing == "done" else "soft")
    return row
