"""What a fault can be, under the name of its control header, with the values that it takes and what it does.

``yibao.platform.control`` reads those that the platform itself carries out; those in ``OWN`` are carried out around it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar, get_args

from yibao.platform.control import HeaderError, read_control
from yibao.platform.faults.quirks import Habits, read_habits

Drop = Literal["before", "after", "silent"]
Twice = Literal["request", "reply"]
MOST_SKEW_S = 366 * 24 * 3600
W = TypeVar("W", bound=str)
_WHOLE = re.compile(r"[+-]?[0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of fault: header, values, an example, and what it does in both languages."""

    header: str
    values: str
    example: str
    zh: str
    en: str


KINDS: Mapping[str, Kind] = {
    "delay": Kind(
        "x-yibao-delay", "0–60000 (ms)", "3000", "先等这么久再办理", "waits before it is carried out"
    ),
    "error": Kind(
        "x-yibao-error",
        "<infcode>[;message]",
        "-1;人员未参保",
        "校验后不办理，返回这个错误",
        "is validated, not carried out, and answered with this error",
    ),
    "http": Kind(
        "x-yibao-http",
        "400–599",
        "502",
        "不办理，返回网关的错误页",
        "is not carried out; a gateway's error page",
    ),
    "malformed": Kind(
        "x-yibao-malformed",
        "truncated|html|empty|json",
        "truncated",
        "已办理，但应答残缺或不是报文",
        "is carried out, but the reply is cut or no message",
    ),
    "drop": Kind(
        "x-yibao-drop",
        "before|after|silent",
        "after",
        "断开连接：before 没有办理；after 已办理并提交，应答丢失；silent 已办理，不应答也不断开",
        "the connection ends: before it is carried out; after it is committed, its reply lost; silent: no reply, no end",
    ),
    "duplicate": Kind(
        "x-yibao-duplicate",
        "request|reply",
        "request",
        "request 同一请求办理两次，返回第二次的应答；reply 应答报文连发两遍",
        "request: carried out twice, answered with the second reply; reply: its bytes come twice",
    ),
    "skew": Kind(
        "x-yibao-skew",
        "±seconds",
        "-86400",
        "平台时钟比请求的 inf_time 快或慢这么多秒",
        "the platform's clock is that many seconds ahead of the request's inf_time",
    ),
    "quirk": Kind(
        "x-yibao-quirk",
        "amounts=text,infcode=text,absent=null|empty,single=array,numbers=float,extras=<key>",
        "amounts=text,absent=null",
        "应答按某些省的习惯写：金额为字符串、空值照写、单个对象写成数组、多出信封字段",
        "the reply has habits of a province: amounts as texts, empty values told, single objects as arrays, extra keys",
    ),
}
"""Every kind that a rule may have."""

OWN = ("drop", "duplicate", "skew", "quirk")
_OWN_HEADERS = {KINDS[name].header.encode(): name for name in OWN}


@dataclass(frozen=True, slots=True)
class Wish:
    """The faults around one request: ``skew`` in seconds; ``passed`` control headers for the platform itself."""

    drop: Drop | None = None
    duplicate: Twice | None = None
    skew: int = 0
    habits: Habits | None = None
    passed: tuple[tuple[bytes, bytes], ...] = ()


NOTHING = Wish()


def own_headers(headers: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Those of a request that are carried out here: kind → value."""
    return {
        _OWN_HEADERS[name]: value.decode("latin-1").strip() for name, value in headers if name in _OWN_HEADERS
    }


def make_wish(faults: Mapping[str, str]) -> Wish:
    """Read faults (kind → value). Raises ``HeaderError`` for a value that a kind does not take, ``KeyError``: no kind."""
    passed = {KINDS[kind].header: value for kind, value in faults.items() if kind not in OWN}
    read_control(passed)
    return Wish(
        drop=_word(faults, "drop", get_args(Drop)),
        duplicate=_word(faults, "duplicate", get_args(Twice)),
        skew=_skew(faults.get("skew")),
        habits=_habits(faults.get("quirk")),
        passed=tuple((name.encode(), value.encode()) for name, value in passed.items()),
    )


def _word(faults: Mapping[str, str], kind: str, words: tuple[W, ...]) -> W | None:
    value = faults.get(kind)
    if value is None:
        return None
    found = next((word for word in words if word == value), None)
    if found is None:
        raise wrong(kind, value)
    return found


def _skew(value: str | None) -> int:
    if value is None:
        return 0
    if not _WHOLE.fullmatch(value) or abs(int(value)) > MOST_SKEW_S:
        raise wrong("skew", value)
    return int(value)


def _habits(value: str | None) -> Habits | None:
    if value is None:
        return None
    try:
        return read_habits(dict(part.split("=", 1) for part in value.split(",")))
    except ValueError as error:
        raise wrong("quirk", value) from error


def wrong(kind: str, value: str) -> HeaderError:
    """The refusal of a value."""
    return HeaderError(KINDS[kind].header, value, KINDS[kind].values)
