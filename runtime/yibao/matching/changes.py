"""What a new version of the catalogues changes for mappings that people have confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from yibao.matching.decisions import Decision
from yibao.matching.items import Local, National

What = Literal["gone", "ends", "changed"]
WHAT_WORDS: Mapping[What, tuple[str, str]] = {
    "gone": ("国家目录里已没有或已停用", "no longer in the catalogue, or withdrawn"),
    "ends": ("即将停用", "ends soon"),
    "changed": ("内容有变", "another content"),
}
_COMPARED: Mapping[str, tuple[str, str]] = {
    "name": ("名称", "name"), "brand": ("商品名", "brand"), "form": ("剂型", "form"), "spec": ("规格", "specification"), "pack": ("包装", "pack"),
    "maker": ("企业", "maker"), "number": ("批准文号/注册证号", "approval number"), "unit": ("单位", "unit"), "list_type": ("目录类别", "list type"),
}  # fmt: skip
SOON_DAYS = 30


@dataclass(frozen=True, slots=True)
class Touched:
    """A confirmed mapping that the catalogue no longer says the same of. ``differences``: (field's words, then, now)."""

    local: Local
    decision: Decision
    what: What
    now: National | None
    differences: Sequence[tuple[tuple[str, str], str, str]] = ()

    def text(self, lang: str = "zh") -> str:
        """What is other, in words."""
        at = 1 if lang == "en" else 0
        told = [f"{words[at]} {before or '—'} → {after or '—'}" for words, before, after in self.differences]
        if self.what == "ends" and self.now:
            told.insert(0, self.now.end)
        return "; ".join((WHAT_WORDS[self.what][at], *told))


def touched(confirmed: Iterable[tuple[Local, Decision]], rows: Iterable[National], on: date) -> list[Touched]:
    """Mappings whose code is gone on a day, ends within ``SOON_DAYS``, or says something else than when it was confirmed.

    ``rows``: the catalogue as it holds on that day.
    """
    mapped = list(confirmed)
    wanted = {decision.code for _, decision in mapped}
    current: dict[str, National] = {}
    for row in rows:
        if row.code in wanted:
            current[row.code] = row
    soon = (on + timedelta(days=SOON_DAYS)).isoformat()
    found = []
    for local, decision in mapped:
        now, before = current.get(decision.code), decision.national
        if now is None or before is None:
            found.append(Touched(local, decision, "gone", None))
            continue
        differences = tuple(
            (words, getattr(before, name), getattr(now, name))
            for name, words in _COMPARED.items()
            if getattr(before, name) != getattr(now, name)
        )
        if now.end and now.end <= soon and before.end != now.end:
            found.append(Touched(local, decision, "ends", now, differences))
        elif differences:
            found.append(Touched(local, decision, "changed", now, differences))
    return found
