"""How characters sound: 硝 and 消 are one sound, and most misspelt names are typed by sound."""

from __future__ import annotations

from functools import cache, lru_cache

from pypinyin import Style, lazy_pinyin

_INITIALS = (
    "",
    *["b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w"],
)
_FINALS = [
    "a",
    "o",
    "e",
    "i",
    "u",
    "v",
    "ai",
    "ei",
    "ui",
    "ao",
    "ou",
    "iu",
    "ie",
    "ve",
    "er",
    "an",
    "en",
    "in",
    "un",
    "vn",
    "ang",
    "ong",
    "ian",
    "iao",
    "iang",
    "iong",
    "ia",
    "ua",
    "uo",
    "uai",
    "uan",
    "uang",
    "ue",
]
# Sounds that many speakers do not tell apart: front and back nasals, flat and curled tongue.
_BLURRED = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ing", "in"), ("eng", "en"), ("ang", "an"))
# A syllable is written as one private character, so that names can be compared as strings of syllables.
_FIRST = 0xE000


@cache
def _letters() -> dict[str, str]:
    syllables = (initial + final for initial in _INITIALS for final in _FINALS)
    return {syllable: chr(_FIRST + place) for place, syllable in enumerate(syllables)}


@cache
def _sound(char: str) -> str:
    if not "\u3400" <= char <= "\u9fff":
        return char
    syllable = lazy_pinyin(char, style=Style.NORMAL)[0]
    for clear, blurred in _BLURRED:
        syllable = syllable.replace(clear, blurred)
    return _letters().get(syllable, char)


@lru_cache(maxsize=1 << 18)
def sounds(text: str) -> str:
    """The text with every Chinese character replaced by its sound; as long as the text."""
    return "".join(map(_sound, text))
