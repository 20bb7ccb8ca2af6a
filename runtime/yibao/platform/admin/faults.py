"""Fault rules: which requests fail how, and how often."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from yibao.platform.admin.render import Pages, back, form
from yibao.platform.control import HeaderError
from yibao.platform.faults.headers import KINDS
from yibao.platform.faults.rules import RuleError

_WRONG = {
    "kind": "没有这种故障",
    "percent": "比例应为 1 到 100",
    "left": "次数应为 1 到 1000000，或留空",
    "call": "编号或方法太长",
    "rules": "规则太多，请先删除一些",
}


class FaultPages:
    """``/admin/faults``."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._rules = pages.house.books.rules

    async def index(self, request: Request) -> Response:
        """The rules, a form for one more, and what each kind does."""
        return self._page({}, "")

    async def add(self, request: Request) -> Response:
        """Set one more."""
        told = await form(request)
        try:
            self._rules.add(
                told.get("kind", ""),
                told.get("value", ""),
                call=told.get("call", ""),
                percent=_whole(told.get("percent") or "100"),
                left=_whole(told["left"]) if told.get("left") else None,
            )
        except RuleError as error:
            return self._page(told, _WRONG[error.name])
        except HeaderError as error:
            return self._page(told, error.event.message("zh"))
        return back("/admin/faults")

    async def remove(self, request: Request) -> Response:
        """Take one away, or all."""
        told = (await form(request)).get("id", "")
        if told == "all":
            self._rules.clear()
        elif told.isdecimal():
            self._rules.remove(int(told))
        return back("/admin/faults")

    def _page(self, told: dict[str, str], wrong: str) -> Response:
        status = 400 if wrong else 200
        return self._pages.page(
            "faults.html", "faults", status, rules=self._rules.rules, kinds=KINDS, told=told, wrong=wrong
        )


def _whole(text: str) -> int:
    """A whole number; 0 for what is none, which no rule takes."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
