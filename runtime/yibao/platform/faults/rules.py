"""Rules that an admin page sets: which requests, which fault, how often. The same seed and the same order of requests
meet the same faults."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence

import msgspec

from yibao.platform.faults.headers import make_wish

MOST_RULES = 100


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """``call``: a number (2207), a method (settle_outpatient) or "" for all. ``percent``: 1 to 100 of the requests that
    fit. ``left``: how many times more, None without end. ``met``: requests that fitted, ``done``: faults made.
    """

    id: int
    kind: str
    value: str
    call: str = ""
    percent: int = 100
    left: int | None = None
    met: int = 0
    done: int = 0


class RuleError(ValueError):
    """A rule cannot be: ``name`` is what is wrong about it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Rulebook:
    """The rules of one process, in the order in which they were set."""

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._rules: dict[int, Rule] = {}
        self._next = 1
        self._lock = threading.Lock()

    def __bool__(self) -> bool:
        return bool(self._rules)

    @property
    def rules(self) -> Sequence[Rule]:
        """All of them."""
        return tuple(self._rules.values())

    def add(
        self, kind: str, value: str, *, call: str = "", percent: int = 100, left: int | None = None
    ) -> Rule:
        """A new rule. Raises ``RuleError``, or ``HeaderError`` for a value that the kind does not take."""
        if not 1 <= percent <= 100:
            raise RuleError("percent")
        if left is not None and not 1 <= left <= 1_000_000:
            raise RuleError("left")
        if len(call) > 64:
            raise RuleError("call")
        try:
            make_wish({kind: value})
        except KeyError as error:
            raise RuleError("kind") from error
        with self._lock:
            if len(self._rules) >= MOST_RULES:
                raise RuleError("rules")
            rule = Rule(id=self._next, kind=kind, value=value, call=call, percent=percent, left=left)
            self._rules[rule.id] = rule
            self._next += 1
        return rule

    def remove(self, number: int) -> None:
        """Take a rule away; one that is not there does not matter."""
        with self._lock:
            self._rules.pop(number, None)

    def clear(self) -> None:
        """Take all away and begin to count anew."""
        with self._lock:
            self._rules.clear()
            self._next = 1

    def faults(self, infno: str, method: str) -> dict[str, str]:
        """Kind → value for the next request of a number. Of two rules of one kind the later one counts."""
        found: dict[str, str] = {}
        with self._lock:
            for rule in list(self._rules.values()):
                if rule.call in ("", infno, method) and rule.left != 0:
                    hit = self._draw(rule) < rule.percent
                    left = rule.left - 1 if hit and rule.left is not None else rule.left
                    self._rules[rule.id] = msgspec.structs.replace(
                        rule, met=rule.met + 1, done=rule.done + hit, left=left
                    )
                    if hit:
                        found[rule.kind] = rule.value
        return found

    def _draw(self, rule: Rule) -> int:
        """0 to 99, from the seed, the rule and how often it was met."""
        text = f"{self._seed}/{rule.id}/{rule.met}".encode()
        return int.from_bytes(hashlib.sha256(text).digest()[:8]) % 100
