"""Finding out what became of a transaction by asking the platform, as ``specs/effects.yaml`` says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Literal

from yibao.gateway import BaseClient, PlatformRefused, Reply, RequestRejected, YibaoError
from yibao.gateway.effects import Ask, Effect
from yibao.journal.entry import Entry
from yibao.journal.facts import same, text
from yibao.message.tables import EditionTable, FieldTable, NodeTable
from yibao.message.times import write_datetime
from yibao.message.wire import encode

_NOTHING = re.compile(
    r"(没有|无|未|不存在|查无)[^，。,；]{0,6}(记录|数据|信息|明细|结算|就诊|费用|备案|结果)|(查|找)不到|(未|没有?)(能)?(查询?|找)到|不存在"
)
_TROUBLE = re.compile(r"权限|授权|签到|签名|网络|超时|异常|错误|失败|繁忙|维护|开通|稍后")
Answer = Literal["done", "absent", "unclear", "later"]
"""It was carried out; it was not; the platform does not tell; it cannot be reached now."""

Held = Callable[[str], bool]
"""Called with a remark before each request; False: the entry is another's by now, so nothing may be sent."""
Taken = Callable[[str, str], bool]
"""Whether a value of a field (``setl_id``) is known to belong to another transaction of the journal."""


class LeaseLostError(Exception):
    """Another process has taken the entry over."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What asking gave. ``facts`` are those learnt, ``reply`` the last reply, ``note`` how it is known."""

    answer: Answer
    note: str
    facts: Mapping[str, str] = field(default_factory=dict)
    reply: bytes = b""


def find_out(
    client: BaseClient, table: EditionTable, entry: Entry, effect: Effect, held: Held, taken: Taken
) -> Finding:
    """Ask step by step. Raises ``LeaseLostError``."""
    if not effect.ask:
        return Finding("unclear", "没有可以查询它的交易")
    facts, period = entry.facts(), _period(entry)
    learnt: dict[str, str] = {}
    reply: Reply[Any] | None = None
    kept = b""
    for step in effect.ask:
        known = {**facts, **learnt}
        known |= {theirs: known[ours] for theirs, ours in step.named.items() if ours in known}
        request = fill(table.interfaces[step.call].input, {**step.given, **known, **period})
        if request is None:
            return Finding("unclear", f"{step.call} 需要的字段还不知道", learnt)
        if not held(f"查询 {step.call}"):
            raise LeaseLostError(entry.msgid)
        try:
            reply = client.call(step.call, request, dict)
        except PlatformRefused as error:
            # After an earlier step has found something, a refusal contradicts it and proves nothing.
            nothing = step.refused == "absent" or step.shows == "undone"
            if nothing and step is effect.ask[0] and says_nothing_found(error.err_msg):
                return _absent(step, f"{step.call} 查无此记录：{error.err_msg}", learnt)
            return Finding("unclear", f"{step.call} 被拒绝：{error.err_msg}", learnt)
        except RequestRejected as error:
            return Finding("unclear", error.event.message("zh"), learnt)
        except YibaoError as error:
            return Finding("later", error.event.message("zh"), learnt)
        rows = list(_rows(reply.raw.get("output"), step.row))
        row = next((row for row in rows if _is_ours(step, row, known, taken)), None)
        if row is None and any(not _compared(step, row, known) for row in rows):
            return Finding("unclear", f"{step.call} 的应答缺少可以核对的字段", learnt)
        if row is None:
            return _absent(step, f"{step.call} 没有对应的记录", learnt)
        if step.proves == "missing":
            return Finding("unclear", f"{step.call} 还有记录，说明不了什么", learnt)
        if step.shows == "undone":
            return Finding("absent", f"{step.call} 表明没有生效", learnt)
        learnt.update({code: text(row[code]) for code in step.learn})
        kept = reply.body if len(rows) == 1 else _alone(reply, step, row)
    shown = "、".join(f"{code} {value}" for code, value in learnt.items())
    return Finding("done", f"{effect.ask[-1].call} 查到{shown or '对应的记录'}", learnt, kept)


def _alone(reply: Reply[Any], step: Ask, row: Mapping[str, Any]) -> bytes:
    """The reply with our row only: the others belong to other visits, whose numbers must not be taken for ours."""
    return encode({**reply.raw, "output": {step.row: [row]} if step.row else [row]})


def says_nothing_found(text: str) -> bool:
    """Whether a refusal says that there is no record; one for any other reason proves nothing about the books."""
    return _NOTHING.search(text) is not None and _TROUBLE.search(text) is None


def _absent(step: Ask, note: str, learnt: Mapping[str, str]) -> Finding:
    """Not finding the row of a step that shows what is undone means that it was done; unless absence proves nothing."""
    if step.proves == "found":
        return Finding("unclear", note, learnt)
    return Finding("done" if step.shows == "undone" else "absent", note, learnt)


def fill(nodes: Sequence[NodeTable], facts: Mapping[str, str]) -> dict[str, Any] | None:
    """A request out of facts; None when a required field is not among them."""
    request: dict[str, Any] = {}
    for node in nodes:
        if any(item.required and item.code not in facts for item in node.fields):
            if node.required or not node.path:
                return None
            continue
        values = {item.code: _typed(item, facts[item.code]) for item in node.fields if item.code in facts}
        if node.path:
            request[node.path] = [values] if node.kind == "array" else values
        else:
            request.update(values)
    return request


def _typed(item: FieldTable, value: str) -> object:
    if item.type not in ("decimal", "integer"):
        return value
    try:
        return Decimal(value)
    except InvalidOperation:
        return value


def _period(entry: Entry) -> dict[str, str]:
    """Queries over a period: a day before to two days after, which forgives wrong clocks."""
    begin, end = entry.moment - timedelta(days=1), entry.moment + timedelta(days=2)
    told = entry.facts().get("begntime", "")
    first = write_datetime(begin)
    return {
        "begntime": min(first, told) if len(told) == len(first) else first,
        "endtime": write_datetime(end),
    }


def _compared(step: Ask, row: Mapping[str, Any], facts: Mapping[str, str]) -> list[bool]:
    """For each field that both sides have: whether it is the same."""
    return [
        same(text(row[code]), facts[code])
        for code in step.same
        # A request may name all of them at once (0000): then each is ours.
        if code in facts and facts[code] != step.whole.get(code) and text(row.get(code))
    ]


def _is_ours(step: Ask, row: Mapping[str, Any], facts: Mapping[str, str], taken: Taken) -> bool:
    compared = _compared(step, row, facts)
    if not compared or not all(compared):
        return False
    if any(not same(text(row.get(code)), wanted) for code, wanted in step.where.items()):
        return False
    # Some platforms write 0 where there is no number yet.
    return all(text(row.get(code)).strip("0") and not taken(code, text(row[code])) for code in step.learn)


def _rows(output: Any, path: str) -> Iterator[Mapping[str, Any]]:
    value = output
    for part in path.split(".") if path else ():
        value = value.get(part) if isinstance(value, Mapping) else None
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, Mapping):
            yield item
