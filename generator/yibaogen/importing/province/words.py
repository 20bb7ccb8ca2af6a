"""When two Chinese names are the same name."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(r"[\s()（）\[\]【】,，、.。:：;；/\\_\-—*\"'“”‘’]+")


def same_name(one: str, other: str) -> bool:
    """True when nothing but blanks, brackets, punctuation, width or case differs."""
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    return _MARKS.sub("", unicodedata.normalize("NFKC", name)).lower()
