"""One form of text for index and question, so that width, case, and the ways to write a cross do not matter."""

from __future__ import annotations

import re
import unicodedata

_SAME = str.maketrans(
    {"×": "*", "✕": "*", "╳": "*", "·": "·", "•": "·", "・": "·", "—": "-", "–": "-", "～": "~"}
)

_RUN = re.compile(r"[a-z]+|[0-9]+|[^\W_a-z0-9]+")


def normal(text: str) -> str:
    """NFKC (full-width becomes half-width), lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_SAME).lower().split())


def runs(text: str) -> list[str]:
    """Normalised text as runs of latin letters, of digits, and of everything else that is a letter; the rest parts them."""
    return _RUN.findall(text)
