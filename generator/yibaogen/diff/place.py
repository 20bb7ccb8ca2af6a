"""Where a check stands, and how it turns a fact that it has named into a change."""

from __future__ import annotations

from dataclasses import dataclass

from yibao.events import Span
from yibaogen.diff.change import Change
from yibaogen.diff.rules import BY_KEY, Area, Side
from yibaogen.model import Caller

_WORDS = {
    "input": ("输入", "input"),
    "output": ("输出", "output"),
    "file": ("文件", "file"),
    "request": ("请求信封", "request envelope"),
    "response": ("应答信封", "reply envelope"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """A thing that differs: its address, the name people know it by, and where it is written."""

    infno: str | None
    direction: str | None
    side: Side
    path: str
    name: str
    span: Span | None
    was: Span | None

    def change(
        self, area: Area, kind: str, action: str, before: str | None, after: str | None, **facts: str
    ) -> Change:
        """The change of a fact that depends on the side. Raises KeyError when the table has no such row."""
        return self._change(area, self.side, kind, action, before, after, facts)

    def plain(
        self, area: Area, kind: str, action: str, before: str | None, after: str | None, **facts: str
    ) -> Change:
        """The change of a fact that means the same on every side. Raises KeyError when the table has no such row."""
        return self._change(area, "", kind, action, before, after, facts)

    def _change(
        self,
        area: Area,
        side: Side,
        kind: str,
        action: str,
        before: str | None,
        after: str | None,
        facts: dict[str, str],
    ) -> Change:
        where, where_en = _WORDS.get(self.direction or "", ("", ""))
        known = {"name": self.name or "-", "where": where, "where_en": where_en, "infno": self.infno or "-"}
        rule = BY_KEY[(area, side, kind, action)]
        return Change(
            rule,
            self.infno,
            self.direction,
            self.path,
            before,
            after,
            {**known, **facts},
            self.span,
            self.was,
        )


def side_of(direction: str, caller: Caller) -> Side:
    """Who writes the messages of a direction: what the institution writes is judged as a request."""
    ours = "output" if caller == "platform" else "input"
    return "request" if direction in (ours, "request") else "reply"
