"""What the review page says, in Chinese and English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Lang = Literal["zh", "en"]
LANGS: tuple[Lang, ...] = ("zh", "en")
TEXTS: Mapping[str, tuple[str, str]] = {
    "title": ("{kind}贯标核对", "Matching review: {kind}"),
    "heading": ("贯标核对", "Matching review"),
    "motto": ("程序只提议，由人确认", "the program proposes, people confirm"),
    "skip": ("到内容", "To the items"),
    "kinds": ("种类", "Kinds"),
    "other-language": ("English", "中文"),
    "decided-label": ("已决定", "Decided"),
    "decided": ("已决定 {done} / {every}", "{done} of {every} decided"),
    "class": ("把握", "Class"),
    "state": ("现状", "State"),
    "all": ("全部", "all"),
    "class-count": ("{word}（{count}）", "{word} ({count})"),
    "find": ("名称或编码", "Name or code"),
    "show": ("查看", "Show"),
    "page-sure": ("本页确定的", "The certain ones of this page"),
    "confirm-page": (
        "本页“确定”的 {count} 条我都看过，一并确认第 1 个候选",
        "I have looked at all {count} “certain” items of this page: confirm their first candidates",
    ),
    "count": ("{total} 条", "{total} items"),
    "page": ("，第 {number} / {pages} 页", ", page {number} of {pages}"),
    "keys": ("键盘：", "Keys:"),
    "key-move": ("上下，", "up and down,"),
    "key-confirm": ("确认候选，", "confirm a candidate,"),
    "key-none": ("无对应，", "no match,"),
    "key-later": ("稍后，", "later,"),
    "key-reopen": ("撤回，", "take back,"),
    "key-find": ("查找", "search"),
    "changed": ("院内资料在决定之后变了，请再看一遍", "The item has changed since it was decided: please look again"),
    "not-proposed": ("已确认的编码不在这次的候选里", "The confirmed code is not among these candidates"),
    "confirmed": ("已确认", "Confirmed"),
    "confirm": ("确认", "Confirm"),
    "score": ("{score} 分", "score {score}"),
    "nobody": (
        "国家目录里没有像的。换个名称再匹配，或选“无对应”。",
        "Nothing in the national catalogue is like it. Match it again under another name, or choose “no match”.",
    ),
    "none": ("无对应", "No match"),
    "later": ("稍后", "Later"),
    "reopen": ("撤回", "Take back"),
    "no-such": ("没有这样的项目。", "There are no such items."),
    "see-all": ("看全部", "See all"),
    "before": ("还没有匹配过。先运行", "Nothing has been matched yet. First run"),
    "paging": ("翻页", "Pages"),
    "back": ("上一页", "Previous"),
    "on": ("下一页", "Next"),
    "foot": (
        "只在本机；每一次决定都当即存盘，历史保留。",
        "On this machine only; every decision is saved at once, with its history.",
    ),
    "wrong-missing": (
        "院内编码 {id} 不在匹配过的清单里，没有记下",
        "The own code {id} is in no list that was matched; nothing was written down",
    ),
    "wrong-other": ("候选已经变了，没有记下：请重新选", "The candidates have changed; nothing was written down: choose again"),
    "wrong-page": (
        "候选已经变了，一条也没有记下：请重新看这一页",
        "The candidates have changed; none was written down: look at this page again",
    ),
}  # fmt: skip
STATE_WORDS: Mapping[str, tuple[str, str]] = {
    "open": ("待确认", "open"), "confirmed": ("已确认", "confirmed"), "none": ("无对应", "no match"), "later": ("稍后", "later"), "changed": ("资料有变", "changed since"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; a template calls it with a key of ``TEXTS``."""

    lang: Lang

    def __call__(self, key: str, **told: object) -> str:
        """A text with its values."""
        return self.of(TEXTS[key]).format(**told)

    def of(self, pair: Sequence[str]) -> str:
        """The right one of two."""
        return pair[LANGS.index(self.lang)]

    @property
    def other(self) -> Lang:
        """The other language."""
        return "zh" if self.lang == "en" else "en"

    @property
    def html(self) -> str:
        """For the attribute ``lang``."""
        return "en" if self.lang == "en" else "zh-CN"
