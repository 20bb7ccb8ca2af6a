"""Exact reading of JSON bytes: numbers keep their text, doubled keys are seen, hostile input ends in an event.

A JSON number with a point or exponent becomes ``RealText``: text that remembers it was a number. So 99999999999999.99
loses nothing, 35.0 can be told from 35, and 1e999999 costs no more than its nine characters.

Two readers: msgspec's, fast, for messages with nothing odd about them; and the standard library's for all others,
which knows where an error is and sees doubled keys.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

import msgspec

from yibao.events import Event, Severity
from yibao.message.quotes import settled

_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"'
_BRACKETS = re.compile(_STRING + r"|([\[{])|([\]}])", re.DOTALL)
_CONSTANTS = re.compile(_STRING + r"|(-?Infinity|NaN)", re.DOTALL)
# A surrogate half without its partner; the even run of backslashes before it belongs to other escapes.
_LONE_HALF = re.compile(
    r"(?<!\\)(?:\\\\)*(\\u[dD](?:[89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|[c-fC-F][0-9a-fA-F]{2}))"
)
_PAIR = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
_MOST_INT_DIGITS = 4000


class IntText(str):
    """The text of a whole JSON number too long for ``int``."""

    __slots__ = ()


class RealText(str):
    """The text of a JSON number with a fraction or an exponent."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """What is read at all: ``size`` in bytes, ``depth`` in nested objects and lists."""

    size: int = 64 * 1024 * 1024
    depth: int = 100


class Document(NamedTuple):
    """A message as read: dict, list, str, bool, None, int,
    ``IntText``, ``RealText``; of doubled keys the last counts."""

    value: Any
    events: tuple[Event, ...] = ()


class UnreadableError(Exception):
    """The bytes are no JSON that we read; ``event`` says why and where."""

    def __init__(self, event: Event) -> None:
        super().__init__(event.message("en"))
        self.event = event


class _ConstantError(Exception):
    """NaN or Infinity stood where a value belongs."""


def read_json(data: bytes, limits: Limits | None = None) -> Document:
    """Read one JSON text. Raises ``UnreadableError`` with ``message-json`` or ``message-too-large``."""
    limits = limits or Limits()
    document = read_at_sight(data, limits)
    if document is not None and settled(document.value, data, limits.depth):
        return document
    return read_closely(data, limits)


def read_at_sight(data: bytes, limits: Limits) -> Document | None:
    """What the fast reader makes of one JSON text, which counts only when it is ``settled``; None where it is at a loss.

    Raises ``UnreadableError`` with ``message-too-large``.
    """
    if len(data) > limits.size:
        args = {"found": str(len(data)), "allowed": str(limits.size)}
        raise UnreadableError(Event("message-too-large", Severity.ERROR, args=args))
    # An escaped quote would not settle. (One character is found at a glance, two are not.)
    if b"\\" in data and b'\\"' in data:
        return None
    try:
        return Document(_FAST.decode(data))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


_FAST = msgspec.json.Decoder(float_hook=RealText)


def read_closely(data: bytes, limits: Limits) -> Document:
    """What one JSON text is, with its doubled keys. Raises ``UnreadableError`` with ``message-json``."""
    text = _text(data)
    doubled: list[tuple[dict[str, Any], str]] = []
    value = _parse(text, limits, doubled)
    if _deeper(value, limits.depth):
        raise _too_deep(text, limits.depth)
    if "\\ud" in text or "\\uD" in text:
        _refuse_lone_halves(text)
    return Document(value, tuple(_doubled_events(value, doubled)) if doubled else ())


def plain(value: Any) -> Any:
    """Numbers as ``int`` or ``Decimal`` instead of number text; all else as it is.

    A number beyond what ``Decimal`` holds stays text: nobody's amount, and no reason to fail.
    """
    kind = type(value)
    if kind is dict:
        return {key: plain(item) for key, item in value.items()}
    if kind is list:
        return [plain(item) for item in value]
    if kind is IntText or kind is RealText:
        try:
            return Decimal(value)
        except InvalidOperation:
            return str(value)
    return value


def pointer_key(key: str) -> str:
    """A key as a part of a JSON pointer (``~`` and ``/`` escaped)."""
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key


def _text(data: bytes) -> str:
    if data.startswith(b"\xef\xbb\xbf"):
        raise _unreadable(1, 1, "文件以 BOM 开头", "it starts with a byte order mark")
    try:
        text = str(data, "utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        col = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        raise _unreadable(line, col, "不是 UTF-8 编码", "it is not UTF-8") from None
    if not text.strip():
        raise _unreadable(1, 1, "内容为空", "it is empty")
    return text


def _parse(text: str, limits: Limits, doubled: list[tuple[dict[str, Any], str]]) -> Any:
    def collect(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    doubled.append((found, key))
                seen.add(key)
        return found

    def refuse(word: str) -> Any:
        raise _ConstantError(word)

    decoder = json.JSONDecoder(
        object_pairs_hook=collect, parse_float=RealText, parse_int=_whole, parse_constant=refuse
    )
    try:
        return decoder.decode(text)
    except json.JSONDecodeError as error:
        zh, en = _REASONS.get(error.msg, _OTHER_REASON)
        raise _unreadable(error.lineno, error.colno, zh, en) from None
    except _ConstantError:
        where = next((m.start(1) for m in _CONSTANTS.finditer(text) if m.group(1)), 0)
        raise _at(text, where, "NaN 和 Infinity 不是 JSON 数值", "NaN and Infinity are no JSON") from None
    except RecursionError:
        raise _too_deep(text, limits.depth) from None


def _whole(text: str) -> int | IntText:
    return int(text) if len(text) <= _MOST_INT_DIGITS else IntText(text)


_OTHER_REASON = ("语法不对", "wrong syntax")
_REASONS = {
    "Expecting value": ("这里应有一个值", "a value is expected here"),
    "Extra data": ("JSON 之后还有内容", "something follows after the JSON"),
    "Expecting property name enclosed in double quotes": (
        "这里应有双引号括起的键",
        "a key in double quotes is expected here",
    ),
    "Illegal trailing comma before end of object": (
        "对象末尾多了逗号",
        "a comma before the end of the object",
    ),
    "Illegal trailing comma before end of array": ("列表末尾多了逗号", "a comma before the end of the list"),
    "Expecting ':' delimiter": ("这里应有冒号", "a colon is expected here"),
    "Expecting ',' delimiter": ("这里应有逗号或结束括号", "a comma or a closing bracket is expected here"),
    "Unterminated string starting at": ("字符串没有结束", "the text that starts here never ends"),
    "Invalid control character at": ("字符串里有控制字符", "a control character inside a text"),
    "Invalid \\escape": ("反斜杠转义不对", "an unknown backslash escape"),
    "Invalid \\uXXXX escape": ("\\u 转义不对", "an incomplete \\u escape"),
}


def _unreadable(line: int, col: int, zh: str, en: str) -> UnreadableError:
    args = {"line": str(line), "col": str(col), "why_zh": zh, "why_en": en}
    return UnreadableError(Event("message-json", Severity.ERROR, args=args))


def _at(text: str, where: int, zh: str, en: str) -> UnreadableError:
    line = text.count("\n", 0, where) + 1
    return _unreadable(line, where - text.rfind("\n", 0, where), zh, en)


def _too_deep(text: str, depth: int) -> UnreadableError:
    level = 0
    for match in _BRACKETS.finditer(text):
        if match.group(1):
            level += 1
            if level > depth:
                break
        elif match.group(2):
            level -= 1
    return _at(text, match.start(), f"嵌套超过 {depth} 层", f"it is nested more than {depth} levels deep")


def _deeper(value: Any, depth: int) -> bool:
    """Whether containers stand more than ``depth`` deep, level by level: no recursion."""
    level = [value] if type(value) in (dict, list) else []
    for _ in range(depth):
        if not level:
            return False
        level = [
            item
            for box in level
            for item in (box.values() if type(box) is dict else box)
            if type(item) is dict or type(item) is list
        ]
    return bool(level)


def _refuse_lone_halves(text: str) -> None:
    """Half a surrogate pair cannot be written as UTF-8 again, so no log and no file could hold the message."""
    # Pairs are blanked at the same length, so that positions stay true.
    blanked = _PAIR.sub("_" * 12, text)
    match = _LONE_HALF.search(blanked)
    if match:
        raise _at(text, match.start(1), "\\u 转义只有半个字符", "a \\u escape is half a character")


def _doubled_events(root: Any, doubled: list[tuple[dict[str, Any], str]]) -> Iterator[Event]:
    places: dict[int, str] = {}
    wanted = {id(box) for box, _ in doubled}
    stack: list[tuple[str, Any]] = [("", root)]
    while stack:
        at, box = stack.pop()
        if id(box) in wanted:
            places[id(box)] = at
        items = box.items() if type(box) is dict else enumerate(box) if type(box) is list else ()
        stack.extend((f"{at}/{pointer_key(str(k))}", v) for k, v in items if type(v) in (dict, list))
    for box, key in doubled:
        path = f"{places.get(id(box), '')}/{pointer_key(key)}"
        yield Event("duplicate-key", Severity.ERROR, path=path, args={"name": key, "code": key, "found": key})
