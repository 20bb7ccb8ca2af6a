"""Finding out what became of a transaction by asking the platform, as ``specs/effects.yaml`` says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Literal

from yibao.gateway import BaseClient, PlatformRefused, Reply, RequestRejected, YibaoError
from yibao.gateway.effects import Ask, Effect
from yibao.journal.entry import Entry
from yibao.journal.facts import same, text
from yibao.message.tables import EditionTable, FieldTable, NodeTable
from yibao.message.times import BEIJING, write_datetime
from yibao.message.wire import encode

_NOTHING = re.compile(
    r"(没有|无|未|不存在|查无)[^，。,；]{0,6}(记录|数据|信息|明细|结算|就诊|费用|备案|结果)|(查|找)不到|(未|没有?)(能)?(查询?|找)到|不存在"
)
_TROUBLE = re.compile(r"权限|授权|签到|签名|网络|超时|异常|错误|失败|繁忙|维护|开通|稍后")
Answer = Literal["done", "absent", "unclear", "later"]
"""It was carried out; it was not; the platform does not tell; it cannot be reached now."""

Fit = Literal["ours", "other", "unclear"]
"""A row of a reply is that of our transaction; it is not; it lacks the fields that would tell."""
_LONG_AGO = datetime(2000, 1, 1, tzinfo=BEIJING)
_NOT_YET = re.compile(r"[未不非没无或若如仅只须才]")

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
        asked = {**step.given, **known, **period}
        request = fill(table.interfaces[step.call].input, asked)
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
        fits = [_fit(step, row, known, taken) for row in rows]
        ours = [row for row, fit in zip(rows, fits, strict=True) if fit == "ours"]
        if doubt := _doubt(step, fits, ours, asked):
            return Finding("unclear", f"{step.call} {doubt}", learnt)
        if not ours:
            return _absent(step, f"{step.call} 没有对应的记录", learnt)
        row = ours[0]
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


def says_already(told: str, words: Sequence[str]) -> bool:
    """Whether a refusal says that it was carried out before: a word of ``already`` that nothing in its sentence denies.

    不存在或已撤销 leaves it open, 尚未结算的已撤销 … is about another thing: what stands before the word must not turn it round.
    """
    for part in re.split(r"[，。,；;！!：:\s]", told):
        places = [part.find(word) for word in words if word in part]
        if places and not _NOT_YET.search(part[: min(places)]):
            return True
    return False


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
    """Queries over a period: a day before to two days after, which forgives wrong clocks.

    A period is about when a visit began. One that the transaction names began earlier, a stay perhaps long ago: asked about the
    last days only, the platform would not show it, and a patient in hospital would pass for discharged.
    """
    facts = entry.facts()
    end = entry.moment + timedelta(days=2)
    begin = _LONG_AGO if "mdtrt_id" in facts else entry.moment - timedelta(days=1)
    told = facts.get("begntime", "")
    first = write_datetime(begin)
    return {
        "begntime": min(first, told) if len(told) == len(first) else first,
        "endtime": write_datetime(end),
    }


def _fit(step: Ask, row: Mapping[str, Any], known: Mapping[str, str], taken: Taken) -> Fit:
    """Whether a row is ours. One that agrees in all it has, but lacks what would decide, is not told apart."""
    # A request may name all of them at once (0000): then each is ours.
    compared = [code for code in step.same if code in known and known[code] != step.whole.get(code)]
    wanted = {code: known[code] for code in compared} | step.where
    present = [code for code in wanted if text(row.get(code))]
    if not all(same(text(row[code]), wanted[code]) for code in present):
        return "other"
    # Some platforms write 0 where there is no number yet.
    if not all(text(row.get(code)).strip("0") and not taken(code, text(row[code])) for code in step.learn):
        return "other"
    return "ours" if compared and len(present) == len(wanted) else "unclear"


def _doubt(
    step: Ask, fits: Sequence[Fit], ours: Sequence[Mapping[str, Any]], asked: Mapping[str, str]
) -> str:
    """Why a reply proves neither that our row is there nor that it is not; empty when it does prove it."""
    if not ours and "unclear" in fits:
        return "的应答缺少可以核对的字段"
    if not ours and _goes_on(asked, len(fits)):
        return "的应答不止一页，这一页里没有对应的记录"
    if any(text(other[code]) != text(ours[0][code]) for other in ours for code in step.learn):
        return "有几条都对得上的记录，分不出哪一条"
    return ""


def _goes_on(asked: Mapping[str, str], rows: int) -> bool:
    """Whether a reply may have more pages: what a full one does not show may be on the next."""
    size = asked.get("page_size", "")
    return size.isdecimal() and rows >= int(size)


def _rows(output: Any, path: str) -> Iterator[Mapping[str, Any]]:
    value = output
    for part in path.split(".") if path else ():
        value = value.get(part) if isinstance(value, Mapping) else None
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, Mapping):
            yield item
