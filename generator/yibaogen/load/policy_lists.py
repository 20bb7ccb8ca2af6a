"""Reads the lists of a policy: medical types, accounts, diseases."""

from __future__ import annotations

import re

from yibao.benefit.kinds import Benefit, Population
from yibao.benefit.policy import ChronicDisease, Diseases
from yibaogen.load.reading import Keys, row_of, table_of, text_of
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Value

_ACCOUNTS = ("own", "family")
_CLASSES = ("one", "two", "three", "four")
_TWO = ("hypertension", "diabetes")
_MED_TYPE = re.compile(r"\d{2,6}")
_CODE = re.compile(r"[A-Za-z0-9.]{1,30}")
_BEGINNINGS = ("severe", "psychiatric", "chronic-stay", "leukaemia", "heart")
_DISEASES = ("chronic", "dialysis", "two-diseases", "special-stay", *_BEGINNINGS)


def read_med_types(keys: Keys, sink: Sink) -> dict[str, Benefit]:
    """Medical type → benefit."""
    known = [benefit.value for benefit in Benefit]
    found: dict[str, Benefit] = {}
    for key, value in table_of(keys.raw("med_types"), sink, keys.table.span, "med_types"):
        if not _MED_TYPE.fullmatch(key.text):
            sink.error("spec-value", key.span, "med_types", key="med_types", found=key.text, allowed="2101")
        word = _word(value, "med_types", known, sink)
        if word is not None:
            found[key.text] = Benefit(word)
    return found


def read_accounts(keys: Keys, sink: Sink) -> dict[Population, tuple[str, ...]]:
    """Population → accounts that it may use."""
    found: dict[Population, tuple[str, ...]] = {}
    known = [population.value for population in Population]
    inner = Keys(table_of(keys.raw("accounts"), sink, keys.table.span, "accounts"), sink, "accounts", known)
    for population in Population:
        row = row_of(inner.raw(population.value), sink, inner.table.span, "accounts")
        words = (_word(item, "accounts", _ACCOUNTS, sink) for item in row)
        found[population] = tuple(word for word in words if word is not None)
    return found


def read_diseases(keys: Keys, sink: Sink) -> Diseases:
    """The lists below ``diseases:``."""
    table = table_of(keys.raw("diseases"), sink, keys.table.span, "diseases")
    inner = Keys(table, sink, "diseases", _DISEASES)
    severe, psychiatric, chronic_stay, leukaemia, heart = (_codes(inner, key, sink) for key in _BEGINNINGS)
    return Diseases(
        _chronic(inner, sink),
        _codes(inner, "dialysis", sink),
        _named(inner, "two-diseases", _TWO, sink),
        _named(inner, "special-stay", (), sink),
        severe,
        psychiatric,
        chronic_stay,
        leukaemia,
        heart,
    )


def _chronic(inner: Keys, sink: Sink) -> dict[str, ChronicDisease]:
    found: dict[str, ChronicDisease] = {}
    for key, value in table_of(inner.raw("chronic"), sink, inner.table.span, "diseases chronic"):
        path = f"diseases chronic {key.text}"
        facts = Keys(table_of(value, sink, value.span, path), sink, path, ("name", "class"))
        klass = facts.choice("class", _CLASSES, _CLASSES[0]) if facts.needed("class") else _CLASSES[0]
        found[key.text] = ChronicDisease(facts.needed("name"), klass)
    return found


def _named(inner: Keys, key: str, words: tuple[str, ...], sink: Sink) -> dict[str, str]:
    path = f"diseases {key}"
    found: dict[str, str] = {}
    for code, value in table_of(inner.raw(key), sink, inner.table.span, path):
        word = _word(value, path, words, sink) if words else text_of(value, sink, path)
        if word is not None:
            found[code.text] = word
    return found


def _codes(inner: Keys, key: str, sink: Sink) -> tuple[str, ...]:
    path = f"diseases {key}"
    found: list[str] = []
    for item in row_of(inner.raw(key), sink, inner.table.span, path):
        text = text_of(item, sink, path)
        if _CODE.fullmatch(text):
            found.append(text)
        else:
            # An empty beginning would match every diagnosis.
            sink.error("spec-value", item.span, path, key=key, found=text or "-", allowed="C50")
    return tuple(found)


def _word(value: Value, path: str, known: list[str] | tuple[str, ...], sink: Sink) -> str | None:
    text = text_of(value, sink, path)
    if text in known:
        return text
    sink.error("spec-value", value.span, path, key=path, found=text or "-", allowed=", ".join(known))
    return None
