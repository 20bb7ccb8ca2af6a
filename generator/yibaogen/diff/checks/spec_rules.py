"""Rules beyond single fields: an error refuses, a warning is advice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from yibaogen.diff.change import Change
from yibaogen.diff.checks.context import Context
from yibaogen.diff.tree import RuleDiff
from yibaogen.expr.tree import to_text
from yibaogen.model import Rule

CONDITION = frozenset({"on", "scope", "when", "require", "check"})
WORDS = frozenset({"message", "message_en"})
SEVERITY = frozenset({"severity"})
HANDLED = CONDITION | WORDS | SEVERITY
"""Attributes that are judged; what stands neither here nor in ``silent.py`` fails a test."""


def rule_changes(diffs: Sequence[RuleDiff], context_of: Callable[[str], Context]) -> Iterator[Change]:
    """All changes of an interface's rules, or of the envelope's; ``context_of`` gives the context of a direction."""
    for diff in diffs:
        shown = diff.after or diff.before
        assert shown is not None
        context = context_of(shown.on)
        place = context.place(diff, f"rules/{shown.id}", shown.id)
        if diff.before is None:
            yield place.change("rule", _kind(shown), "added", None, condition(shown))
        elif diff.after is None:
            yield place.change("rule", _kind(shown), "removed", condition(shown), None)
        else:
            names = {attribute.name for attribute in diff.attributes}
            old, new = diff.before, diff.after
            if names & SEVERITY:
                action = "tightened" if new.severity == "error" else "relaxed"
                yield place.change("rule", "severity", action, old.severity, new.severity)
            if names & CONDITION:
                yield place.change("rule", _kind(new), "changed", condition(old), condition(new))
            if names & WORDS:
                yield place.plain("rule", "message", "changed", old.message, new.message)


def _kind(rule: Rule) -> str:
    return "" if rule.severity == "error" else "advice"


def condition(rule: Rule) -> str:
    """The whole condition as one line, with the place that it speaks of."""
    told = f"require {rule.require}" if rule.check is None else to_text(rule.check)
    when = "" if rule.when is None else f"when {to_text(rule.when)}: "
    return f"{rule.on} {rule.scope or '.'}: {when}{told}"
