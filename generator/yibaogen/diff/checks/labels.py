"""Whether a label that reads otherwise still means the same."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from difflib import SequenceMatcher
from typing import Literal

Reading = Literal["spelling", "wording", "meaning"]
_ALIKE = 0.6


def reading(before: str, after: str, others: Collection[str]) -> Reading:
    """``others`` are the old labels of the dictionary's other codes: a label taken over from one of them is no
    rewording, however alike the two may be."""
    one, other = bare(before), bare(after)
    if one == other:
        return "spelling"
    if other in {bare(label) for label in others}:
        return "meaning"
    alike = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return "wording" if alike >= _ALIKE else "meaning"


def bare(label: str) -> str:
    """Without spaces, punctuation, case and width."""
    folded = unicodedata.normalize("NFKC", label).casefold()
    return "".join(char for char in folded if unicodedata.category(char)[0] not in "ZPC")
