"""Judgement of a whole tree of differences."""

from __future__ import annotations

from yibaogen.diff.change import Change
from yibaogen.diff.checks.dictionaries import dictionary_changes
from yibaogen.diff.checks.interfaces import envelope_changes, interface_changes
from yibaogen.diff.structure import compare_editions
from yibaogen.diff.tree import EditionDiff
from yibaogen.model import Edition


def judge(whole: EditionDiff) -> tuple[Change, ...]:
    """All changes: the envelope, interfaces by number, dictionaries by id; within each the standard's order."""
    return (*envelope_changes(whole), *interface_changes(whole), *dictionary_changes(whole))


def diff_editions(before: Edition, after: Edition) -> tuple[Change, ...]:
    """Compare and judge."""
    return judge(compare_editions(before, after))
