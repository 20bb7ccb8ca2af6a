"""Words for the habits of a platform's replies: what an edition may say under ``transport: replies:``."""

from __future__ import annotations

from collections.abc import Mapping

REPLY_WORDS: Mapping[str, tuple[str, ...]] = {
    "amounts": ("number", "text"),  # how amounts are written
    "infcode": ("number", "text"),
    "absent": ("left-out", "null", "empty"),  # optional fields that have no value
    "single": ("object", "array"),  # a node of one object
    "numbers": ("number", "float"),  # whole numbers: 35 or 35.0
    "extras": (),  # keys that the envelope has besides, separated by spaces
}
"""Key → the words that it may have; none: free text."""


def known_habit(key: str, word: str) -> bool:
    """Whether there is such a habit."""
    words = REPLY_WORDS.get(key)
    return words is not None and (not words or word in words)
