"""Words and lines that the formats of ``yibao diff`` share."""

from __future__ import annotations

from collections.abc import Mapping

from yibaogen.cli.terminal import Lang, clean
from yibaogen.diff import Change, Level
from yibaogen.diff.report import DiffReport

LEVELS: Mapping[Lang, Mapping[Level, str]] = {
    "zh": {Level.BREAKING: "破坏", Level.WARNING: "警告", Level.INFO: "说明"},
    "en": {Level.BREAKING: "breaking", Level.WARNING: "warning", Level.INFO: "info"},
}
_ACCEPTED = {
    "zh": "已接受：{reason}（{owner}，至 {expires}）",
    "en": "accepted: {reason} ({owner}, until {expires})",
}
_ENVELOPE = {"zh": "信封", "en": "envelope"}
_NOTHING = {"zh": "没有差异", "en": "no differences"}
_SAMPLES = {
    "zh": "样例 {checked} 个，其中 {broken} 个会失败",
    "en": "{checked} samples, {broken} of them would fail",
}


def title(report: DiffReport) -> str:
    """Both sides: ``national (national 2026.11) → hunan (hunan 1.1.27)``."""
    names = zip((report.before, report.after), report.titles, strict=True)
    return " → ".join(clean(f"{name} ({told})") for name, told in names)


def group_title(report: DiffReport, group: str, lang: Lang) -> str:
    """The head of a group."""
    return _ENVELOPE[lang] if group == "envelope" else clean(report.title(group))


def sentence(change: Change, lang: Lang) -> str:
    """What happened."""
    return clean(change.event.message(lang))


def advice(change: Change, lang: Lang) -> str:
    """What to do; empty where there is nothing to add."""
    return clean(change.event.hint(lang))


def acceptance(report: DiffReport, change: Change, lang: Lang) -> str:
    """Who has accepted the change and why; empty when nobody has."""
    entry = report.acceptance(change)
    if entry is None:
        return ""
    text = _ACCEPTED[lang].replace("{expires}", entry.expires.isoformat())
    return clean(text.replace("{owner}", entry.owner).replace("{reason}", entry.reason))


def summary(report: DiffReport, lang: Lang) -> str:
    """``破坏 3  警告 1  说明 12``: changes that nobody has accepted, and those accepted."""
    if not report.changes:
        return _NOTHING[lang]
    parts = [f"{LEVELS[lang][level]} {report.count(level)}" for level in sorted(Level, reverse=True)]
    accepted = sum(report.acceptance(change) is not None for change in report.changes)
    if accepted:
        parts.append(f"{'已接受' if lang == 'zh' else 'accepted'} {accepted}")
    return "  ".join(parts)


def samples_line(report: DiffReport, lang: Lang) -> str:
    """What becomes of A's samples; empty when that was not asked."""
    if report.samples is None:
        return ""
    text = _SAMPLES[lang].replace("{checked}", str(report.samples.checked))
    counts = "  ".join(f"{rule} {count}" for rule, count in report.samples.by_rule.items())
    return text.replace("{broken}", str(len(report.samples.broken))) + (
        f"  ({clean(counts)})" if counts else ""
    )
