"""Habits of replies: the same content in another manner, valid all the same; an edition says them as transport facts."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from attended_platform import Attended

from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform import Maker
from yibao.platform.faults.quirks import PLAIN, Scribe, habits_of, read_habits
from yibao.validate import Validator

NOW = datetime.fromisoformat("2026-03-05 10:00:00")


def asked(national: EditionTable, quirk: str = "") -> dict[str, Any]:
    headers = {"x-yibao-quirk": quirk} if quirk else {}
    content = Attended(national).ask("/", encode(Maker(national).request("1101", NOW)), headers).content
    assert Validator(national).check(content, infno="1101", direction="output").valid
    found: dict[str, Any] = json.loads(content, parse_float=Decimal)
    return found


def test_amounts_as_texts(national: EditionTable) -> None:
    plain, quirky = asked(national), asked(national, "amounts=text")
    before = plain["output"]["insuinfo"][0]["balc"]
    after = quirky["output"]["insuinfo"][0]["balc"]
    assert isinstance(before, Decimal) and isinstance(after, str)
    assert Decimal(after) == before


def test_infcode_as_text_and_extra_keys(national: EditionTable) -> None:
    quirky = asked(national, "infcode=text,extras=warn_msg cainfo")
    assert quirky["infcode"] == "0"
    assert "cainfo" in quirky and "warn_msg" in quirky


@pytest.mark.parametrize(("word", "value"), [("null", None), ("empty", "")])
def test_what_is_absent_is_told(national: EditionTable, word: str, value: str | None) -> None:
    plain, quirky = asked(national), asked(national, f"absent={word}")
    before, after = plain["output"]["insuinfo"][0], quirky["output"]["insuinfo"][0]
    gone = after.keys() - before.keys()
    assert gone
    assert {after[code] for code in gone} == {value}


def test_single_objects_as_arrays_and_whole_numbers_as_floats(national: EditionTable) -> None:
    quirky = asked(national, "single=array,numbers=float")
    (base,) = quirky["output"]["baseinfo"]
    assert str(base["age"]).endswith(".0")


def test_an_edition_says_its_habits(national: EditionTable) -> None:
    facts = {**national.transport, "replies": {"amounts": "text"}}
    table = msgspec.structs.replace(national, transport=facts)
    assert habits_of(table) == read_habits({"amounts": "text"})
    assert isinstance(asked(table)["output"]["insuinfo"][0]["balc"], str)
    assert habits_of(national) == PLAIN


def test_what_would_be_no_valid_reply_stays_as_it_is(national: EditionTable) -> None:
    scribe = Scribe(national)
    for body in (b"", b"[1]", b"\xff", b"{"):
        assert scribe.write(body, "1101", read_habits({"amounts": "text"})) == body


@pytest.mark.parametrize("facts", [{"amounts": "words"}, {"colour": "red"}, {"absent": "gone"}])
def test_unknown_habits(facts: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="="):
        read_habits(facts)
