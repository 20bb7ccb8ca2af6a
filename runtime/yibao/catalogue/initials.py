"""Pinyin initials of Chinese text: 阿莫西林 → amxl, 阿胶 → ej (a character's sound depends on the word).

pypinyin knows the sounds; it takes 40 µs for a name, which a catalogue of a million rows cannot pay. Here its tables are turned
into a letter for each character and the few thousand words in which a character begins otherwise.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cache, lru_cache

_FIRST_CHINESE = "\u3400"
_LONGEST_WORD = 4
# What a character is in the names of drugs rather than in everyday words, and a word that pypinyin's list has wrong.
_MEDICAL = {"参": "s"}
_WORDS = {"玄参": "xs"}


@lru_cache(maxsize=4096)
def initials(text: str) -> str:
    """The first letter of each character's sound, latin letters and digits as they are, everything else left out."""
    sounds = _sounds()
    if sounds.several.isdisjoint(text):
        return text.translate(sounds.letters)
    found = [sounds.letters[ord(char)] for char in text]
    for at, char in enumerate(text):
        if char in sounds.several:
            _apply_word(text, at, sounds.words, found)
    return "".join(found)


def _apply_word(text: str, at: int, words: dict[str, str], found: list[str]) -> None:
    """The longest word around a character decides."""
    for size in range(min(_LONGEST_WORD, len(text)), 1, -1):
        for start in range(max(at - size + 1, 0), min(at, len(text) - size) + 1):
            spoken = words.get(text[start : start + size])
            if spoken is not None:
                found[at] = spoken[at - start]
                return


class _Letters(dict[int, str]):
    """For ``str.translate``: a code point's letter, found when it is first met."""

    def __missing__(self, code: int) -> str:
        from pypinyin.constants import PINYIN_DICT

        char = chr(code)
        if char >= _FIRST_CHINESE:
            letter = _MEDICAL.get(char) or _first(PINYIN_DICT.get(code, ""))
        else:
            letter = char.lower() if char.isascii() and char.isalnum() else ""
        self[code] = letter
        return letter


@dataclass(frozen=True)
class _Sounds:
    """``letters`` by code point; ``words`` in which a character begins otherwise, and those characters (``several``)."""

    letters: _Letters = field(default_factory=_Letters)
    words: dict[str, str] = field(default_factory=dict)
    several: set[str] = field(default_factory=set)


@cache
def _sounds() -> _Sounds:
    from pypinyin.constants import PHRASES_DICT

    made = _Sounds()
    for phrase, sounds in PHRASES_DICT.items():
        if 1 < len(phrase) <= _LONGEST_WORD and len(phrase) == len(sounds):
            spoken = [_first(sound[0]) for sound in sounds]
            other = [
                char for char, letter in zip(phrase, spoken, strict=True) if made.letters[ord(char)] != letter
            ]
            if other and all(len(letter) == 1 for letter in spoken):
                made.words[phrase] = "".join(spoken)
                made.several.update(other)
    made.words.update(_WORDS)
    return made


def _first(sound: str) -> str:
    """The bare letter: ā and a are one."""
    letter = unicodedata.normalize("NFD", sound)[:1].lower()
    return letter if letter.isascii() else ""
