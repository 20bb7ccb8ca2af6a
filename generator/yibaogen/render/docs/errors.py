"""What goes wrong with an interface and what to do: before sending, at the platform, and when no reply comes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from yibao.events.catalogue_message import MESSAGES
from yibaogen.model import Interface
from yibaogen.render.docs.desk import Desk
from yibaogen.render.docs.lives import callers, words_of
from yibaogen.render.docs.samples import SamplePages
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Link, Segment

# What to do where the message itself says it all: the hint of the catalogue fills the rest.
_DO: Mapping[str, str] = {
    "field-required": "补上这个字段；必填与条件必填见上表",
    "node-required": "补上这个节点及其必填字段",
    "field-type": "按上表的类型填写",
    "field-digits": "整数位数超长，核对金额单位",
    "code-unknown": "改用字典里的代码；字典在上表可点开",
    "node-shape": "对象与列表不要混用：上表注明了节点是哪一种",
}
_WORDS: Mapping[str, str] = {
    "query": "只查询，不留痕迹：可以原样重发",
    "upload": "会留下记录：先查询是否已写入，再决定是否重发",
    "file": "收发文件：不要自动重发，核对文件后再办",
    "state": "会改变状态：结果未知时不可直接重发",
    "money": "会动资金：结果未知时绝不可重发，否则可能重复扣款",
}


class ErrorView(msgspec.Struct, frozen=True):
    """``when`` it shows, ``what`` is seen, ``do``: what helps."""

    when: str
    what: tuple[Segment, ...]
    do: tuple[Segment, ...]


def error_views(desk: Desk, interface: Interface, samples: SamplePages) -> tuple[ErrorView, ...]:
    """Those that the samples, the life cycles, the acceptance cases and the effects know of."""
    if interface.caller == "platform":
        return tuple(_checked(desk, interface, samples))
    return (
        *_checked(desk, interface, samples),
        *_states(desk, interface),
        *_unknown(desk, interface),
    )


def _checked(desk: Desk, interface: Interface, samples: SamplePages) -> Iterator[ErrorView]:
    """Each rule that an invalid request of the samples breaks, with the first of them."""
    first: dict[str, tuple[Segment, Link]] = {}
    for sample in samples.all:
        if sample.side == "请求" and not sample.valid:
            for link in sample.breaks:
                seen = Segment(link.text, link.href), Link(sample.title, sample.href)
                first.setdefault(link.text, seen)
    own = {visible(rule.id): visible(rule.message) for rule in interface.rules}
    for rule_id, (rule, shown) in first.items():
        told = MESSAGES.get(rule_id)
        do = own.get(rule_id) or _DO.get(rule_id) or (told.hint_zh if told is not None else "")
        what = (rule, Segment("："), Segment(shown.text, shown.href))
        # A hint with a placeholder speaks of one message; the rule's page explains it.
        yield ErrorView("发送前", what, (Segment(do if "{" not in do else "见规则的说明"),))


def _states(desk: Desk, interface: Interface) -> Iterator[ErrorView]:
    """Per life: what the platform says in every other state, and which transactions lead to an allowed one."""
    for cycle in desk.lifecycles:
        moves = [move for move in cycle.transitions if move.call == interface.method and move.origins]
        if not moves:
            continue
        allowed = tuple(dict.fromkeys(state for move in moves for state in move.origins))
        name = visible(cycle.name)
        what = (Segment(f"平台拒绝：{name}的状态不允许办理（须为{words_of(cycle, allowed)}）"),)
        links = [link for link in callers(desk, cycle, allowed) if link.href != _page(desk, interface)]
        do: list[Segment] = [Segment("先办理 " if links else "核对业务编号是否正确")]
        for at, link in enumerate(links):
            do.extend([Segment("、")] if at else [])
            do.append(Segment(link.text, link.href))
        yield ErrorView("平台", what, tuple(do))


def _unknown(desk: Desk, interface: Interface) -> Iterator[ErrorView]:
    """Timeout or broken line: what the transaction does to the books says whether it may be sent again."""
    told = desk.effects.of(interface.method)
    if told is None:
        return
    words = "重发无害：可以原样再发一次" if told.again else _WORDS[told.effect]
    do: list[Segment] = [Segment(words)]
    asks = [link for step in told.ask if (link := _by_method(desk, step.call)) is not None]
    undo = [link for method in told.undo if (link := _by_method(desk, method)) is not None]
    for lead, links in (("；先用 ", asks), ("；需要撤回时用 ", undo)):
        for at, link in enumerate(dict.fromkeys(links)):
            do.extend([Segment("、" if at else lead), Segment(link.text, link.href)])
        if links and lead.startswith("；先"):
            do.append(Segment(" 查明结果"))
    yield ErrorView("没有应答", (Segment("超时、断线：结果未知"),), tuple(do))


def _by_method(desk: Desk, method: str) -> Link | None:
    infno = desk.numbers.get(method)
    if infno is None:
        return None
    return Link(f"{visible(infno)} {visible(desk.atlas.names[infno])}", desk.atlas.interfaces[infno])


def _page(desk: Desk, interface: Interface) -> str:
    return desk.atlas.interfaces[interface.infno]
