"""Findings: what the compiled checks note while they run, cheap to make; events are built from them on demand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from yibao.events import Event, Severity
from yibao.message.envelope import json_kind
from yibao.message.json import pointer_key
from yibao.message.mask import Masker, masker_of
from yibao.validate.drafts import Draft
from yibao.validate.nearest import Nearest

ERROR = Severity.ERROR
WARNING = Severity.WARNING
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Fact:
    """What a finding tells about the field or node: its code, Chinese name and place below its parent."""

    code: str
    name: str
    suffix: str
    dict: str = ""
    masker: Masker | None = None


def fact_of(code: str, name: str, dict_id: str | None = None) -> Fact:
    """The fact of a field or node that stands at the key ``code`` of its parent."""
    return Fact(code, name or code, "/" + pointer_key(code), dict_id or "", masker_of(code))


class Mistake(msgspec.Struct, eq=False, gc=False):
    """What is wrong or odd, wherever it stands: the same in many lines of a message is one object. It may stand for the value in
    the canonical message, as ``Bad`` does.

    ``raw`` is the value as read, ``allowed`` what is allowed, ``words`` the arguments of the sentence once they were asked for.
    """

    id: str
    severity: Severity
    fact: Fact
    raw: Any
    allowed: str
    words: dict[str, str] | None = None


# (JSON pointer, mistake)
Finding = tuple[str, Mistake]
# Takes the value as read, the parent's pointer and the list to note findings in; gives the canonical value.
Check = Callable[[Any, str, list[Finding]], Any]


class Notes(list[Finding]):
    """The findings of a whole message, and what else came up on the way: ``counted`` are texts, as ``settled`` takes them,
    ``drafts`` the canonical lines of lists that nobody has looked at."""

    __slots__ = ("counted", "drafts")

    def __init__(self) -> None:
        super().__init__()
        self.counted: dict[int, tuple[int, Sequence[dict[str, Any]]]] = {}
        self.drafts: list[Draft] = []

    def write(self) -> None:
        """Write the drafts into the canonical message."""
        for draft in self.drafts:
            draft.write()


class Bad(msgspec.Struct, eq=False):
    """Stands for a value that has an error of its own: it is present, but no rule computes with it."""

    raw: Any


BAD = frozenset({Bad, Mistake})
"""The types of what stands for a value with an error."""


class Missing:
    """Stands for a key that is not there, where a finding shows what was found."""


MISSING = Missing()


# Kinds of values that are known again by what they equal (number texts also equal other texts).
_SIMPLE = frozenset({str, int})


def once(check: Check) -> Check:
    """The same check, which looks at equal values only once: a faulty program makes the same mistake in every line."""
    known: dict[Any, tuple[Any, list[Finding]]] = {}

    def again(raw: Any, at: str, found: list[Finding]) -> Any:
        if type(raw) not in _SIMPLE:
            return check(raw, at, found)
        judged = known.get(raw)
        if judged is None:
            told: list[Finding] = []
            judged = known[raw] = check(raw, "", told), told
        right, told = judged
        for place, mistake in told:
            found.append((at + place, mistake))
        return right

    return again


def absence(event_id: str, fact: Fact) -> Mistake:
    """What it is when a key is not there."""
    return Mistake(event_id, ERROR, fact, MISSING, "")


def to_events(findings: Sequence[Finding]) -> list[Event]:
    """The events of all findings of a message, with personal values masked. One mistake is put into words once."""
    nearest = Nearest()
    # By position: this runs once per finding, and keywords take half as long again.
    return [
        Event(mistake.id, mistake.severity, None, path, mistake.words or _put(mistake, nearest))
        for path, mistake in findings
    ]


def _put(mistake: Mistake, nearest: Nearest) -> dict[str, str]:
    """Put a mistake into words."""
    event_id, fact, raw = mistake.id, mistake.fact, mistake.raw
    if event_id == "unknown-field":
        mistake.words = words = _unknown(fact.code, raw, nearest)
        return words
    # The most frequent case first.
    plain = type(raw) is str and fact.masker is None and 0 < len(raw) <= _SHOWN
    found = raw if plain else show_masked(fact.masker, raw)
    mistake.words = words = {"name": fact.name, "code": fact.code, "found": found, "allowed": mistake.allowed}
    if event_id == "field-length":
        words["length"] = str(len(raw))
    elif event_id in _KINDS:
        kind = json_kind(raw)
        words["kind"] = kind
        words["kind_zh"] = _KINDS_ZH[kind]
        words["allowed_zh"] = _KINDS_ZH.get(mistake.allowed, mistake.allowed)
    elif fact.dict:
        words["dict"] = fact.dict
    return words


_KINDS_ZH = {
    "object": "对象",
    "array": "列表",
    "text": "文本",
    "number": "数值",
    "boolean": "布尔值",
    "null": "null",
}
_KINDS = frozenset({"field-type", "node-shape", "string-as-number", "one-element-list"})


def _unknown(key: str, known: Mapping[str, Any], nearest: Nearest) -> dict[str, str]:
    """An unknown key is shown, never its value: nobody knows whether that is personal."""
    near = nearest.find(key, known, id(known))
    short = key if len(key) <= _SHOWN else key[:_SHOWN] + "…"
    args = {"name": short, "code": short, "found": short, "allowed": near, "near_zh": "", "near_en": ""}
    if near:
        args["near_zh"] = f"，是否 {near}？"
        args["near_en"] = f"; did you mean {near}?"
    return args


def show_masked(masker: Masker | None, raw: Any) -> str:
    """A value for a sentence: masked when personal, short, containers only as ``{…}`` or ``[…]``."""
    if isinstance(raw, str):
        if not raw:
            return '""'
        text = masker(raw) if masker else raw
        return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
    if raw is None:
        return "null"
    kind = type(raw)
    if kind is Missing:
        return "—"
    if kind is int:
        return show_masked(masker, str(raw))
    if kind is bool:
        return "true" if raw else "false"
    if kind is dict:
        return "{…}" if raw else "{}"
    if kind is list:
        return "[…]" if raw else "[]"
    return str(raw)
