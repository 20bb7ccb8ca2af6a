"""What changed between two editions, and whom it breaks. docs/DIFF.md says how that is decided."""

from yibaogen.diff.change import Change
from yibaogen.diff.judge import diff_editions, judge
from yibaogen.diff.rules import BY_ID, TABLE, Class, DiffRule, Level
from yibaogen.diff.structure import compare_editions

__all__ = [
    "BY_ID",
    "TABLE",
    "Change",
    "Class",
    "DiffRule",
    "Level",
    "compare_editions",
    "diff_editions",
    "judge",
]
