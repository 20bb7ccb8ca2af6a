"""From text to what the index holds, and from a question to what it is asked.

- Chinese: every two neighbouring characters, and the last one alone, so that any part of a name is found, one character too.
- Latin letters, and numbers with the beginning of their unit: whole, found by their beginning (``w``).
- Initials of a name: every three neighbouring letters, and the last two (``p``).
- The whole name (``n``) and the beginning of its initials (``q``), so that what is the same, or begins the same, comes first.

An approval number is nearly a row's own: where there is one number in it, the row has it in a column.

The index narrows down; whether the words really stand in an item is then looked up in the item itself, so an entry may be missing
where others tell enough: of an approval number only the digits are kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import add
from unicodedata import is_normalized, normalize

from yibao.catalogue.initials import initials
from yibao.catalogue.normal import normal, runs

_LONGEST = 60
_BEGINNING = 6
_MANY_DIGITS = 4
# A number with the beginning of its unit: 25mg and 30片 tell much more than 25 and 30.
_NUMBER = re.compile(r"[0-9]+(?:[a-z]{1,3}|[^\W_a-z0-9])?")
# All of a line in which there is one such number.
_ONLY_NUMBER = re.compile(rf"^[^0-9\n]*({_NUMBER.pattern})[^0-9\n]*$", re.MULTILINE)
_P = "p"


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
_NOTHING = AllOf(())


@dataclass(frozen=True, slots=True)
class Asked:
    """What one text of an item must meet; ``number`` is the beginning of an approval number that meets it as well."""

    question: Question
    number: str = ""


def name_terms(name: str) -> list[str]:
    """The entries of a name: its parts, the whole of it, and its initials."""
    text = normal(name)
    pieces = runs(text)
    terms = _terms(text, pieces)
    terms.append("n" + "".join(pieces)[:_LONGEST])
    if not text.isascii():
        terms += _spoken(initials(text))
    return terms


def spoken_terms(letters: str) -> list[str]:
    """The entries of initials that a catalogue gives itself."""
    return _spoken(only_letters(letters))


def text_terms(value: str) -> list[str]:
    """The entries of a manufacturer or a dosage form."""
    text = normal(value)
    return _terms(text, runs(text))


def number_terms(value: str) -> list[str]:
    """The entries of a specification or an approval number: the numbers in it, with the beginning of their unit."""
    return _numbers(_plain(value))


KINDS: Mapping[str, Callable[[str], list[str]]] = {
    "name": name_terms, "spoken": spoken_terms, "text": text_terms, "number": number_terms,
}  # fmt: skip
"""What a text's entries are, by the kind of the text."""


def only_numbers(values: Sequence[str]) -> list[str]:
    """The only number in each value; empty where there is none or several. (For a million values: they are searched as one text.)"""
    found = _ONLY_NUMBER.findall(_plain("\n".join(values)))
    if len(found) != len(values):
        several = map(number_terms, values)
        found = [numbers[0][1:] if len(numbers) == 1 else "" for numbers in several]
    return found


def _plain(value: str) -> str:
    # Neither spaces nor kinds of crosses matter here, and most values are in plain characters.
    return (value if is_normalized("NFKC", value) else normalize("NFKC", value)).lower()


def only_letters(letters: str) -> str:
    """Initials as the index has them."""
    return "".join(char for char in letters.lower() if char.isascii() and char.isalnum())


def _numbers(text: str) -> list[str]:
    return ["w" + number for number in _NUMBER.findall(text)]


def _terms(text: str, pieces: Sequence[str]) -> list[str]:
    found = _numbers(text)
    for run in pieces:
        if run.isascii():
            if not run.isdigit():
                found.append("w" + run[:_LONGEST])
        else:
            found += map(add, run, run[1:])
            found.append(run[-1])
    return found


def _spoken(letters: str) -> list[str]:
    beginnings = [letters[at : at + 3] for at in range(max(len(letters) - 1, 1))]
    return ["q" + letters[:_BEGINNING], *map(_P.__add__, beginnings)]


def ask_words(words: Sequence[str]) -> tuple[Asked, ...]:
    """Normalised words, each of which must be in a text of an item; what narrows nothing down is left out."""
    return tuple(asked for word in words if (asked := _asked(word)).question != _NOTHING)


def _asked(word: str) -> Asked:
    pieces = runs(word)
    digits = [run for run in pieces if run.isdigit()]
    chinese: list[Question] = []
    for run in pieces:
        if not run.isascii():
            chinese += [Term(run[at : at + 2]) for at in range(len(run) - 1)] or [Term(run, open=True)]
    named = any(len(run) > 1 and not run.isascii() for run in pieces)
    if digits and (not named or any(len(run) >= _MANY_DIGITS for run in digits)):
        # 0.25g*24粒, 国药准字H20043210: of these only the numbers are kept.
        numbers = _numbers(word)
        return Asked(
            _all(Term(number, open=True) for number in numbers), numbers[0][1:] if len(numbers) == 1 else ""
        )
    letters = [run for run in pieces if run.isascii() and not run.isdigit()]
    # What one or two letters begin is half of the index: beside Chinese they narrow nothing down.
    asked = [_asked_letters(run) for run in letters if len(run) > (2 if chinese else 1)]
    return Asked(_all([*chinese, *asked]))


def _all(parts: Iterable[Question]) -> Question:
    """All of them, or the only one."""
    found = tuple(parts)
    return found[0] if len(found) == 1 else AllOf(found)


def _asked_letters(run: str) -> Question:
    """Letters stand for themselves or for the initials of Chinese characters."""
    last = max(len(run) - 2, 1)
    spoken = tuple(Term("p" + run[at : at + 3], open=len(run) < 3) for at in range(last))
    return AnyOf((_all(spoken), Term("w" + run[:_LONGEST], open=True)))


def ask_same(name: str) -> Asked:
    """Items with a name that is exactly this normalised text."""
    return Asked(Term("n" + _whole(name)))


def ask_beginning(name: str) -> Asked:
    """Items whose name, or the initials of it, begin with this normalised text."""
    whole = _whole(name)
    begun = Term("n" + whole, open=True)
    if not whole.isascii() or not whole.isalpha():
        return Asked(begun)
    spoken = AllOf((Term("q" + whole[:_BEGINNING], open=True), _asked_letters(whole)))
    return Asked(AnyOf((begun, spoken)))


def _whole(text: str) -> str:
    return "".join(runs(text))[:_LONGEST]
