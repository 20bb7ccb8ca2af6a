"""Specifications and models of consumables: 0.7*30mm, 14Fr, 22G, 3-0 75cm, JL4, Y型."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from yibao.matching.amounts import IN_NAME, QUANTITY, read_spec, tidy
from yibao.matching.items import Local, National
from yibao.matching.text import bare, folded
from yibao.matching.verdict import SAME, Verdict

_SIZE = re.compile(r"(\d+(?:\.\d+)?)(?=\s*\*\s*\d+(?:\.\d+)?\s*(mm|cm|m|in)(?![a-z]))")
_FRENCH = re.compile(r"(?:fr|f|ch)\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s*(?:fr|f|ch)(?![a-z])")
_GAUGE = re.compile(r"(\d+)\s*g(?![a-z])")
_UNSAID = re.compile(r"^\s*(\d+(?:\.\d+)?)\s*\*\s*(\d+(?:\.\d+)?)\s*$")
_MODEL_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_TOKEN = re.compile(r"[a-z]+[\-/]?\d*[a-z0-9]*|\d+(?:\.\d+)?(?:fr|gauge)?|\d+-\d+|[\u4e00-\u9fff]型")


@dataclass(frozen=True, slots=True)
class ModelKey:
    """A consumable's specification: measures in one unit with the letters and numbers of the rest; all its numbers."""

    parts: frozenset[Any]
    numbers: tuple[Decimal, ...]

    @property
    def letters(self) -> frozenset[Any]:
        """What is no number: JL4, EBU3.5."""
        return frozenset(part for part in self.parts if isinstance(part, str) and not part[0].isdigit())

    def __bool__(self) -> bool:
        return bool(self.parts)


@lru_cache(maxsize=1 << 16)
def model_key(text: str) -> ModelKey:
    """Reads a specification or model: 0.7*30mm, 14Fr, 22G, 3-0 75cm, JL4."""
    told = re.sub(r"(?<=\d)\s*[#号]", " ", tidy(text))
    numbers = tuple(sorted(Decimal(each) for each in _MODEL_NUMBER.findall(told)))
    told = _UNSAID.sub(r"\1mm*\2mm", told)
    told = _SIZE.sub(r"\1\2", told)
    told = _FRENCH.sub(lambda found: f" {found[1] or found[2]}french ", told)
    told = _GAUGE.sub(r" \1gauge ", told)
    read = read_spec(told).strength
    rest = QUANTITY.sub(" ", told)
    return ModelKey(
        frozenset((*read.active, *read.volume, *read.length, *read.percent, *_TOKEN.findall(rest))), numbers
    )


class Model:
    """规格型号 of a consumable."""

    name, hard = "model", True

    def local(self, item: Local) -> ModelKey:
        return model_key(item.spec) or model_key(
            " ".join(found.group() for found in IN_NAME.finditer(tidy(item.name)))
        )

    def national(self, item: National) -> ModelKey:
        return model_key(item.spec)

    def compare(self, mine: ModelKey, theirs: ModelKey) -> Verdict:
        if mine.parts == theirs.parts:
            return SAME
        shared = len(mine.parts & theirs.parts) / len(mine.parts | theirs.parts)
        if mine.parts < theirs.parts or theirs.parts < mine.parts:
            return Verdict("close", 0.6 + 0.3 * shared, "model-part")
        if (
            mine.numbers
            and mine.numbers == theirs.numbers
            and (mine.letters <= theirs.letters or theirs.letters <= mine.letters)
        ):
            return Verdict("close", 0.85, "unit-unsaid")
        return Verdict("differs", 0.5 * shared)


class Wording:
    """What a consumable's specification says in words: Y型, 双鼻塞. The local name may say it as well."""

    name, hard = "wording", False

    def local(self, item: Local) -> str:
        return bare(f"{item.name} {item.spec}")

    def national(self, item: National) -> tuple[str, ...]:
        words = _WORDS.findall(folded(item.spec))
        return tuple(word[place : place + 2] for word in words for place in range(len(word) - 1))

    def compare(self, mine: str, theirs: tuple[str, ...]) -> Verdict:
        said = sum(pair in mine for pair in theirs) / len(theirs)
        return SAME if said == 1 else Verdict("close" if said else "differs", 0.3 + 0.5 * said)


_WORDS = re.compile(r"[a-z]?[\u3400-\u9fff]{2,}|[a-z][\u3400-\u9fff]")
