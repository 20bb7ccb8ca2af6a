"""The quick routes (columns, plain decoding, drafts) say what the slow ones say: on the national samples, spoiled."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spoiled_messages import NUMBERS, long_samples, spoil, spoil_alike, table, told, write_oddly

from yibao.message.json import Limits
from yibao.validate import Report, Validator, lines, rules, validator

ROUNDS = 6


@pytest.fixture(scope="module")
def quick() -> Validator:
    """The validator as everybody uses it."""
    return Validator(table())


class Slow(Validator):
    """Every line alone, every rule item by item through its closure, every byte through the standard library's reader."""

    def check(self, *args: object, **named: object) -> Report:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(lines, "_FEW", sys.maxsize)
            patch.setattr(rules, "_FEW", sys.maxsize)
            patch.setattr(validator, "settled", lambda *_: False)
            report = super().check(*args, **named)  # type: ignore[arg-type]
            # What a report works out on request is worked out on the slow routes as well.
            assert report.events is not None
            assert report.value is not NotImplemented
        return report


@pytest.fixture(scope="module")
def slow() -> Validator:
    """The same the slow way."""
    return Slow(table())


def messages(infno: str) -> Iterator[tuple[bytes, str]]:
    """The samples of a number as they are, with one line in three spoiled, and with all of them spoiled alike."""
    random_ = random.Random(infno)
    for text, way in long_samples(infno):
        yield text.encode(), way
        for number in range(ROUNDS):
            whole = json.loads(text)
            spoil(whole, random_, 0.3)
            if number % 2:
                spoil_alike(whole, random_)
            yield json.dumps(whole, ensure_ascii=False).encode(), way


@pytest.mark.parametrize("infno", NUMBERS)
def test_quick_and_slow_routes_agree(infno: str, quick: Validator, slow: Validator) -> None:
    given_ = [*messages(infno)]
    assert len(given_) >= 4 * (1 + ROUNDS)
    odd = 0
    for data, way in given_:
        report = quick.check(data, infno=infno, direction=way)  # type: ignore[arg-type]
        assert told(report) == told(slow.check(data, infno=infno, direction=way))  # type: ignore[arg-type]
        odd += bool(report.events)
    assert odd


@given(
    st.sampled_from(NUMBERS),
    st.randoms(use_true_random=False),
    st.sampled_from([0, 0.05, 0.5]),
    st.sampled_from([0, 0, 0.05]),
)
def test_routes_agree_however_messages_are_spoiled(
    quick: Validator, slow: Validator, infno: str, random_: random.Random, share: float, doubled: float
) -> None:
    text, way = random_.choice(long_samples(infno))
    whole = json.loads(text)
    spoil(whole, random_, share)
    for _ in range(random_.randrange(4)):
        spoil_alike(whole, random_)
    data = write_oddly(whole, random_, doubled).encode()
    report = quick.check(data, infno=infno, direction=way)  # type: ignore[arg-type]
    assert told(report) == told(slow.check(data, infno=infno, direction=way))  # type: ignore[arg-type]


def test_a_key_that_stands_twice_in_a_line_is_told_of_that_line(quick: Validator) -> None:
    text, _ = next(sample for sample in long_samples("2204") if sample[1] == "input")
    whole = json.loads(text)
    count = len(whole["input"]["feedetail"])
    for number in range(count):
        parts = [json.dumps(line) for line in whole["input"]["feedetail"]]
        parts[number] = parts[number].replace("{", '{"memo": "1", "memo": "1", ', 1)
        feedetail = "[" + ",".join(parts) + "]"
        message = json.dumps({**whole, "input": None}).replace(
            '"input": null', f'"input": {{"feedetail": {feedetail}}}'
        )
        told_twice = [e.path for e in quick.check(message.encode()).events if e.id == "duplicate-key"]
        assert told_twice == [f"/input/feedetail/{number}/memo"]


@pytest.mark.parametrize("depth", [3, 4])
def test_lines_that_were_counted_are_as_deep_as_they_are(depth: int) -> None:
    text, _ = next(sample for sample in long_samples("2204") if sample[1] == "input")
    ids = [event.id for event in Validator(table(), Limits(depth=depth)).check(text.encode()).events]
    assert ("message-json" in ids) == (depth < 4)
