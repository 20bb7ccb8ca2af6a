"""Pinyin initials of Chinese names, so that ``mzjs`` finds 门诊结算."""

from __future__ import annotations

import re
from functools import cache

_CHINESE = re.compile(r"[\u4e00-\u9fff]+")


@cache
def initials(name: str) -> str:
    """The first letters of the Chinese characters, other letters and digits as they are, all in lower case.

    Empty where the name has no Chinese: its own letters are searched anyway.
    """
    if not _CHINESE.search(name):
        return ""
    # Imported late: its tables take most of a second to load, which a build with nothing to do must not pay.
    from pypinyin import Style, lazy_pinyin

    letters = "".join(lazy_pinyin(name, style=Style.FIRST_LETTER))
    return "".join(letter for letter in letters.lower() if letter.isascii() and letter.isalnum())
