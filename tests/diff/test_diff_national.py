"""Judgement of wild differences: the national edition against itself with all bodies exchanged."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from yibaogen.diff import Change, diff_editions
from yibaogen.load import load_edition
from yibaogen.model import Edition

SPECS = Path(__file__).resolve().parents[2] / "specs"


@pytest.fixture(scope="module")
def national() -> Edition:
    edition = load_edition(SPECS, "national").edition
    assert edition is not None
    return edition


@pytest.fixture(scope="module")
def wild(national: Edition) -> tuple[Change, ...]:
    """Every interface with its neighbour's nodes and rules, every dictionary with its neighbour's codes."""
    faces, lists = list(national.interfaces.values()), list(national.dictionaries.values())
    exchanged = {
        one.infno: replace(one, input=other.input, output=other.output, file=other.file, rules=other.rules)
        for one, other in zip(faces, [*faces[1:], faces[0]], strict=True)
    }
    codes = {
        one.id: replace(one, codes=other.codes, open=other.open)
        for one, other in zip(lists, [*lists[1:], lists[0]], strict=True)
    }
    envelope = replace(
        national.envelope,
        request=replace(national.envelope.request, fields=national.envelope.response.fields),
        response=replace(national.envelope.response, fields=national.envelope.request.fields),
        rules=national.envelope.rules[:1],
    )
    return diff_editions(
        national, replace(national, interfaces=exchanged, dictionaries=codes, envelope=envelope)
    )


def test_the_same_edition_read_twice_does_not_differ(national: Edition) -> None:
    again = load_edition(SPECS, "national").edition
    assert again is not None
    assert diff_editions(national, again) == ()


def test_every_sentence_is_whole(wild: tuple[Change, ...]) -> None:
    assert len(wild) > 1000
    hole = re.compile(r"\{(from|to|what|at|name|path|where|where_en|infno|label|code|was)\}")
    for change in wild:
        for lang in ("zh", "en"):
            assert not hole.search(change.event.message(lang) + change.event.hint(lang)), change.rule.id


def test_no_two_changes_share_a_fingerprint(wild: tuple[Change, ...]) -> None:
    marks: dict[str, Change] = {}
    for change in wild:
        twin = marks.setdefault(change.fingerprint, change)
        assert twin is change, (change.rule.id, change.address)


def test_each_change_names_its_place(wild: tuple[Change, ...]) -> None:
    for change in wild:
        assert change.address and change.span is not None
        if change.direction in ("input", "output", "file"):
            assert change.infno in change.address.split(" ")
