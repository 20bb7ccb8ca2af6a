"""Hostile messages end quickly, in events, never in a traceback."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_edition import edition, node, request

from yibao.validate import Validator
from yibao.validate.keys import MOST_FINDINGS

NODES = [
    node("line", "array", {"sn": "string(5) required", "cnt": "decimal(5,2)", "at": "datetime", "file": "string shape=bytes"}),
    node("data", "object", {"note": "string(5)", "free": "string(5) shape=json"}),
]  # fmt: skip
VALIDATOR = Validator(edition(NODES))
SECONDS = 5.0

BOMBS = {
    "deep lists": b'{"infno": "9999", "input": ' + b"[" * 200_000,
    "deep objects in a known field": b'{"infno":"9999","msgid":"1","input":{"data":{"free":'
    + b'{"a":' * 500
    + b"1"
    + b"}" * 504,
    "huge exponents": request({"line": [{"sn": "1"}]}).replace(
        b'"sn": "1"', b'"sn": "1", "cnt": 1e999999999'
    ),
    "exponent as text": request({"line": [{"sn": "1", "cnt": "1e999999999"}]}),
    "a million digits": request({"line": [{"sn": "1", "cnt": "9" * 1_000_000}]}),
    "a million digits as number": request({"line": [{"sn": 7}]}).replace(b"7", b"7" * 1_000_000),
    "a million decimal places": request({"line": [{"cnt": 7}]}).replace(b"7", b"0." + b"7" * 1_000_000),
    "long base64 with a wrong end": request({"line": [{"file": "QUJD" * 500_000 + "!"}]}),
    "long date": request({"line": [{"at": "2" * 1_000_000}]}),
    "long unknown key": request({"x" * 1_000_000: 1}),
    "many unknown keys": request({f"key{number}": 1 for number in range(50_000)}),
    "many unknown keys in many lines": request(
        {"line": [{f"k{n}{m}": 1 for m in range(50)} for n in range(1000)]}
    ),
    "many empty lines": request({"line": [{}] * 50_000}),
    "many wrong lines": request({"line": [7] * 50_000}),
    "escaped quotes": request({"data": {"note": '"' * 500_000}}),
    "backslashes": b'["' + b"\\\\" * 500_000 + b'\\ud800"]',
    "pairs and a half": b'["' + b"\\ud83d\\ude00" * 100_000 + b'\\ud83d"]',
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_end_in_events(name: str) -> None:
    start = time.perf_counter()
    report = VALIDATOR.check(BOMBS[name])
    events = report.events
    assert time.perf_counter() - start < SECONDS
    assert events
    assert len(events) <= MOST_FINDINGS + 60
    assert all(len(event.message()) < 1000 for event in events)
    assert report.value is None or isinstance(report.value, dict)


@pytest.mark.parametrize("name", ["many unknown keys", "many empty lines", "many wrong lines"])
def test_too_many_findings_are_cut_and_said_so(name: str) -> None:
    report = VALIDATOR.check(BOMBS[name])
    assert not report.valid
    assert [event.id for event in report.events].count("findings-cut") == 1


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    report = VALIDATOR.check(data, infno="9999", direction="input")
    assert report.valid == (not report.errors)
    # Hardly any of them is an object, but {} is one, and nothing in it is needed.
    assert report.errors or isinstance(json.loads(data), dict)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.sampled_from(["infno", "infcode", "input", "output", "line", "data", "sn", "cnt"]) | st.text(max_size=4), inner),
    max_leaves=15,
)  # fmt: skip


@given(JSON, st.sampled_from([None, "9999", "1"]), st.sampled_from([None, "input", "output"]))
def test_any_json(value: object, infno: str | None, direction: object) -> None:
    data = json.dumps(value).encode()
    report = VALIDATOR.check(data, infno=infno, direction=direction)  # type: ignore[arg-type]
    assert report.valid == (not report.errors)
    assert report.errors or isinstance(report.value, dict)
    for event in report.events:
        assert event.message("zh")
        assert event.message("en")
