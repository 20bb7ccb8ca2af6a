"""Text of sheets and catalogues in one spelling: width, case, Roman and Chinese numbers, marks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ROMAN = {
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "v": "5",
    "vi": "6",
    "vii": "7",
    "viii": "8",
    "ix": "9",
    "x": "10",
}
_ROMAN_SIGNS = {code: str(code - 0x215F) for code in range(0x2160, 0x216C)} | {
    code: str(code - 0x216F) for code in range(0x2170, 0x217C)
}
# A Roman number counts as one only where it stands between Chinese characters or marks: "viii因子" but not "vc".
_ROMAN_WORD = re.compile(r"(?<![a-z0-9])(viii|vii|vi|iv|v|ix|iii|ii|i)(?![a-z0-9])")
_CHINESE = dict(
    zip(
        "零一二三四五六七八九十两", ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "2"), strict=True
    )
)
# Chinese numbers that rank or count something; elsewhere they are part of a word (十二指肠, 三叉神经).
_COUNTED = re.compile(r"([零一二三四五六七八九十两])(?=[级型期度项枚根支]|分类|联|导联|维|价)")
_GREEK = {"α": "a", "β": "b", "γ": "g", "δ": "d", "ω": "o", "阿尔法": "a", "贝塔": "b", "伽马": "g"}
_GREEK_WORD = re.compile("|".join(_GREEK))
_BRACKETS = str.maketrans("【】〔〕［］{}<>《》「」", "()()()()()()()")
_NOISE = re.compile(r"[^0-9a-z%\u3400-\u9fff]+")


@lru_cache(maxsize=1 << 16)
def folded(text: str) -> str:
    """Half-width, lower case, one kind of bracket, no control characters, no space at the ends."""
    text = unicodedata.normalize("NFKC", text.translate(_ROMAN_SIGNS)).translate(_BRACKETS)
    return (
        "".join(char for char in text if unicodedata.category(char) not in ("Cc", "Cf", "Cs"))
        .casefold()
        .strip()
    )


@lru_cache(maxsize=1 << 16)
def numbered(text: str) -> str:
    """Folded text whose ranks and counts are Arabic digits and whose Greek letters are Latin."""
    text = _GREEK_WORD.sub(lambda found: _GREEK[found.group()], folded(text))
    text = _ROMAN_WORD.sub(lambda found: _ROMAN[found.group()], text)
    return _COUNTED.sub(lambda found: _CHINESE[found.group()], text)


@lru_cache(maxsize=1 << 16)
def bare(text: str) -> str:
    """Letters, digits and characters alone: what two spellings of a name have in common."""
    return _NOISE.sub("", numbered(text))


@lru_cache(maxsize=1 << 16)
def code_key(text: str) -> str:
    """A code or number without width, case, spaces and marks."""
    return re.sub(r"[^0-9a-z\u4e00-\u9fff]+", "", folded(text))
