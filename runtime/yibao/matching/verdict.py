"""What the comparison of one feature says."""

from __future__ import annotations

from typing import Literal, NamedTuple

Word = Literal["same", "close", "differs", "unknown"]


class Verdict(NamedTuple):
    """``score`` from 0 (nothing in common) to 1; ``note``: a row of ``reasons.NOTES`` that says why, or empty."""

    word: Word
    score: float
    note: str = ""


SAME = Verdict("same", 1.0)
UNKNOWN = Verdict("unknown", 0.5)
