"""Figures in words: rows for a terminal, a record for machines, a page for the wall."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from yibao.gateway.watch import RESULTS
from yibao.journal.states import OPEN, STATES
from yibao.journal.told import moment
from yibao.running.page import Cell, bars, cards, page, table
from yibao.running.trace.figures import Figures, Row

_CAUSES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "platform-refused": ("平台拒绝", "refused by the platform"),
        "not-sent": ("没有连上，没有发出", "no connection, nothing left"),
        "outcome-timeout": ("超时，结果未知", "timed out, outcome unknown"),
        "outcome-broken": ("连接中断，结果未知", "connection broke, outcome unknown"),
        "outcome-unreadable": ("应答读不懂，结果未知", "unreadable reply, outcome unknown"),
        "outcome-unknown": ("结果未知", "outcome unknown"),
        "interrupted": ("程序中断，由恢复查明", "process died, found out by recovery"),
        "gateway-status": ("网关返回错误状态", "error status of the gateway"),
        "gateway-page": ("网关返回网页", "web page instead of a reply"),
        "gateway-wrapper": ("网关拒绝", "refused by the gateway"),
        "gateway-empty": ("应答为空", "empty reply"),
        "gateway-token": ("取不到令牌", "no token"),
        "reply-signature": ("应答验签不过", "reply with a wrong signature"),
        "reply-sealed": ("应答解不开", "reply that cannot be decrypted"),
        "reply-expired": ("应答过期", "expired reply"),
        "reply-replayed": ("应答重放", "replayed reply"),
    }
)
_HEADS = {
    "zh": ("交易", "名称", "次数", "成功", "平台拒绝", "网关", "未知", "未发出", "p50 ms", "p95 ms", "p99 ms", "最长 ms"),
    "en": ("number", "name", "calls", "ok", "refused", "gateway", "unknown", "not sent", "p50 ms", "p95 ms", "p99 ms", "max ms"),
}  # fmt: skip
_FIRST = {"day": ("日期", "day"), "hour": ("时段", "hour"), "interface": ("交易", "number")}
_CAUSE_HEADS = {
    "zh": ("原因", "说明", "次数", "交易", "第一次", "最后一次"),
    "en": ("cause", "said", "count", "numbers", "first", "last"),
}
_SLOW_HEADS = {
    "zh": ("时间", "交易", "名称", "毫秒", "报文号"),
    "en": ("time", "number", "name", "ms", "msgid"),
}
_WORDS = {
    "zh": {
        "title": "交易跟踪", "calls": "次数", "ok": "成功率", "refused": "平台拒绝", "failed": "网关、未知、未发出",
        "open": "结果未明", "daily": "每天的次数，红色为没有得到平台答复的", "rows": "明细", "causes": "出错的原因",
        "slow": "慢交易", "none": "没有", "states": "日志中的状态",
        "journal-only": "没有调用记录：只有动账和改状态的交易，查询不在内。打开方法见 docs/RUNNING.md。",
    },
    "en": {
        "title": "Calls", "calls": "calls", "ok": "answered", "refused": "refused", "failed": "gateway, unknown, not sent",
        "open": "of unknown fate", "daily": "calls a day, in red those without the platform's answer", "rows": "Rows",
        "causes": "What went wrong", "slow": "Slow calls", "none": "none", "states": "States in the journal",
        "journal-only": "No call log: only what moves money or state is here, no queries. docs/RUNNING.md tells how to turn it on.",
    },
}  # fmt: skip


def title(figures: Figures, lang: str) -> str:
    """What it is and of when."""
    period = figures.period
    days = str(period.first) if period.first == period.last else f"{period.first} – {period.last}"
    return f"{_WORDS[lang]['title']} {days}"


def note(figures: Figures, lang: str) -> str:
    """What is missing from the figures, empty when nothing is."""
    return "" if figures.logged else _WORDS[lang]["journal-only"]


def figure_rows(figures: Figures, names: Mapping[str, str], lang: str) -> list[tuple[str, ...]]:
    """Heads, then a row for each key and one for all; times are milliseconds."""
    heads = list(_HEADS[lang])
    heads[0] = _FIRST[figures.by][0 if lang == "zh" else 1]
    shown = [_figure_row(row, row.key, names.get(row.key, "")) for row in figures.rows]
    total = _figure_row(figures.total, "合计" if lang == "zh" else "all", "")
    rows = [tuple(heads), *shown, total]
    return rows if figures.by == "interface" else [(row[0], *row[2:]) for row in rows]


def _figure_row(row: Row, key: str, name: str) -> tuple[str, ...]:
    # What did not happen is left blank: the eye finds what did.
    counts = (str(row.results.get(result, "")) for result in RESULTS)
    times = (_ms(each) for each in (row.p50, row.p95, row.p99, row.longest))
    return (key, name, str(row.calls), *counts, *times)


def cause_rows(figures: Figures, lang: str) -> list[tuple[str, ...]]:
    """Heads, then one row for each cause."""
    rows: list[tuple[str, ...]] = [_CAUSE_HEADS[lang]]
    for each in figures.causes:
        words = _CAUSES.get(each.cause)
        known = words[0 if lang == "zh" else 1] if words else each.cause
        numbers = " ".join(each.numbers[:8]) + (" …" if len(each.numbers) > 8 else "")
        rows.append((known, each.said, str(each.count), numbers, moment(each.first), moment(each.last)))
    return rows


def slow_rows(figures: Figures, names: Mapping[str, str], lang: str) -> list[tuple[str, ...]]:
    """Heads, then one row for each slow call, the slowest first."""
    return [
        _SLOW_HEADS[lang],
        *(
            (moment(each.begun), each.infno, names.get(each.infno, ""), _ms(each.seconds), each.msgid)
            for each in figures.slow
        ),
    ]


def as_record(figures: Figures, names: Mapping[str, str]) -> dict[str, Any]:
    """For JSON; times are seconds."""
    return {
        "from": str(figures.period.first),
        "to": str(figures.period.last),
        "by": figures.by,
        "logged": figures.logged,
        "total": _row_record(figures.total, {}),
        "rows": [_row_record(row, names) for row in figures.rows],
        "days": [_row_record(row, {}) for row in figures.days],
        "causes": [
            {
                "result": each.result,
                "cause": each.cause,
                "said": each.said,
                "count": each.count,
                "numbers": list(each.numbers),
                "first": moment(each.first),
                "last": moment(each.last),
            }
            for each in figures.causes
        ],
        "slow_from": figures.slow_from,
        "slow": [
            {"at": moment(each.begun), "infno": each.infno, "msgid": each.msgid, "seconds": each.seconds}
            for each in figures.slow
        ],
        "journal": dict(figures.states),
    }


def _row_record(row: Row, names: Mapping[str, str]) -> dict[str, Any]:
    name = {"name": names[row.key]} if row.key in names else {}
    times = {"p50": row.p50, "p95": row.p95, "p99": row.p99, "max": row.longest}
    return {"key": row.key, **name, "calls": row.calls, "results": dict(row.results), **times}


def as_html(figures: Figures, names: Mapping[str, str], lang: str) -> str:
    """A page for a week, to be printed on one or two sheets."""
    words, total = _WORDS[lang], figures.total
    lost = total.share("gateway", "unknown", "not-sent")
    undecided = sum(figures.states.get(state, 0) for state in OPEN)
    facts = cards(
        [
            (words["calls"], Cell(str(total.calls))),
            (words["ok"], Cell(_percent(total.share("answered")), "good" if total.calls else "")),
            (words["refused"], Cell(_percent(total.share("refused")))),
            (words["failed"], Cell(_percent(lost), "bad" if lost > 0.01 else "")),
            ("p95", Cell(f"{_ms(total.p95)} ms")),
            (words["open"], Cell(str(undecided), "bad" if undecided else "")),
        ]
    )
    columns = [
        (row.key[5:], row.calls, sum(row.results.get(each, 0) for each in RESULTS[2:]))
        for row in figures.days
    ]
    rows = figure_rows(figures, names, lang)
    skipped = 2 if figures.by == "interface" else 1
    parts = [
        f'<p class="warn">{note(figures, lang)}</p>' if note(figures, lang) else "",
        facts,
        bars(words["daily"], columns) if 1 < len(columns) <= 31 else "",
        f"<h2>{words['rows']}</h2>",
        table(rows[0], rows[1:], range(skipped, len(rows[0]))),
        f"<h2>{words['causes']}</h2>",
        _or_none(cause_rows(figures, lang), (2,), words["none"]),
        f"<h2>{words['slow']} (≥ {_ms(figures.slow_from)} ms)</h2>",
        _or_none(slow_rows(figures, names, lang), (3,), words["none"]),
        f"<h2>{words['states']}</h2>",
        _or_none(_state_rows(figures, lang), (1,), words["none"]),
    ]
    return page(title(figures, lang), lang, parts)


def _state_rows(figures: Figures, lang: str) -> list[tuple[str, ...]]:
    counts = [(state, figures.states[state]) for state in STATES if figures.states.get(state)]
    if lang == "en":
        return [("state", "count"), *((state, str(count)) for state, count in counts)]
    return [("状态", "笔数", "含义"), *((state, str(count), STATES[state]) for state, count in counts)]


def _or_none(rows: Sequence[Sequence[str]], numbers: Sequence[int], none: str) -> str:
    return table(rows[0], rows[1:], numbers) if len(rows) > 1 else f'<p class="soft">{none}</p>'


def _ms(seconds: float | None) -> str:
    return "" if seconds is None else f"{seconds * 1000:,.0f}" if seconds >= 0.01 else f"{seconds * 1000:.1f}"


def _percent(share: float) -> str:
    return f"{share * 100:.1f}%" if share < 1 else "100%"
