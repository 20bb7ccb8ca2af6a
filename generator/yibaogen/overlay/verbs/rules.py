"""Verbs on rules: add-rule, change-rule, remove-rule.

Expressions use the names of the result. So a changed rule is put together only when all renames are known: here its
facts are only kept.
"""

from __future__ import annotations

from yibaogen.overlay.kinds import ATTRIBUTES
from yibaogen.overlay.model import Change
from yibaogen.overlay.verbs.places import add, remove
from yibaogen.overlay.verbs.row import Verb
from yibaogen.overlay.work import Work

_KEYS = tuple(ATTRIBUTES["rule"])


def change_rule(work: Work, change: Change) -> None:
    """Another wording, condition or severity of a rule that the base has."""
    slot = work.find(change)
    if slot is not None:
        for key, _ in change.facts:
            work.touch(slot, key, change)


VERBS = (
    Verb("add-rule", {"rule": _KEYS}, add, ("message", "message_en")),
    Verb("change-rule", {"rule": _KEYS}, change_rule),
    Verb("remove-rule", {"rule": ()}, remove, one=False),
)
