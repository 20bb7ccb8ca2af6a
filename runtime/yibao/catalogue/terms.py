"""From text to what the index holds, and from a question to what it is asked.

- Chinese: every two neighbouring characters, and the last one alone, so that any part of a name is found, one character too.
- Latin letters and digits: whole runs, found by their beginning (``w``).
- Initials of a name: every three neighbouring letters, and the last two and one (``p``).
- The whole name (``n``) and its whole initials (``q``), so that what is the same, or begins the same, comes first.

The index narrows down; whether the words really stand in the text is then looked up in the text itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from yibao.catalogue.initials import initials
from yibao.catalogue.normal import is_latin, normal, runs

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of the index; with ``open`` also every entry that begins with it."""

    text: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part must be met."""

    parts: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One part must be met."""

    parts: tuple[Question, ...]


Question = Term | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class Indexed:
    """``text`` is what words are looked up in, ``terms`` what the index holds, parted by spaces."""

    text: str
    terms: str


@lru_cache(maxsize=65536)
def index_name(name: str) -> Indexed:
    """A name: also by its initials and as a whole."""
    text = normal(name)
    letters = initials(text)
    terms = [*_terms(text), "n" + _whole(text)]
    if letters and not text.isascii():
        terms += _spoken(letters)
        text = f"{text} {letters}"
    return Indexed(text, " ".join(terms))


@lru_cache(maxsize=65536)
def index_spoken(letters: str) -> Indexed:
    """Initials that a catalogue gives itself."""
    kept = "".join(char for char in letters.lower() if char.isascii() and char.isalnum())
    return Indexed(kept, " ".join(_spoken(kept)))


def _spoken(letters: str) -> list[str]:
    return ["q" + letters[:_LONGEST], *("p" + letters[at : at + 3] for at in range(len(letters)))]


@lru_cache(maxsize=65536)
def index_text(value: str) -> Indexed:
    """Any other text: specification, manufacturer, approval number."""
    text = normal(value)
    return Indexed(text, " ".join(_terms(text)))


def _terms(text: str) -> list[str]:
    found = []
    for run in runs(text):
        if is_latin(run[0]) or run[0].isdigit():
            found.append("w" + run[:_LONGEST])
        else:
            found += [run[at : at + 2] for at in range(len(run))]
    return found


def ask_words(words: Sequence[str]) -> Question:
    """Normalised words, all of which must be in an item."""
    return AllOf(tuple(part for word in words for part in _asked(word)))


def _asked(word: str) -> list[Question]:
    pieces = runs(word)
    chinese: list[Question] = []
    other: list[Question] = []
    for run in pieces:
        if is_latin(run[0]):
            other.append(_asked_letters(run))
        elif run[0].isdigit():
            other.append(Term("w" + run[:_LONGEST], open=True))
        elif len(run) == 1:
            chinese.append(Term(run, open=True))
        else:
            chinese += [Term(run[at : at + 2]) for at in range(len(run) - 1)]
    # What one or two letters begin is half of the index: beside Chinese they narrow nothing down.
    short = all(len(run) < 3 for run in pieces if run.isascii())
    return chinese if chinese and short else chinese + other


def _asked_letters(run: str) -> Question:
    """Letters stand for themselves or for the initials of Chinese characters."""
    last = max(len(run) - 2, 1)
    spoken = tuple(Term("p" + run[at : at + 3], open=len(run) < 3) for at in range(last))
    return AnyOf((AllOf(spoken), Term("w" + run[:_LONGEST], open=True)))


def ask_same(name: str) -> Question:
    """Items whose name, or the initials of it, are exactly this normalised text."""
    return AnyOf((Term("n" + _whole(name)), Term("q" + _whole(name))))


def ask_beginning(name: str) -> Question:
    """Items whose name, or the initials of it, begin with this normalised text."""
    whole = _whole(name)
    return AnyOf((Term("n" + whole, open=True), Term("q" + whole, open=True)))


def _whole(text: str) -> str:
    return "".join(runs(text))[:_LONGEST]
