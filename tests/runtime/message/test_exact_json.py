"""Reading JSON: exact numbers, doubled keys, clear ends for hostile input."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yibao.message.json import IntText, Limits, RealText, UnreadableError, plain, pointer_key, read_json

EXACT = [
    "99999999999999.99",
    "0.1",
    "35.0",
    "-0.50",
    "1e5",
    "1E-7",
    "12345678901234567890.123456789",
    "1e999999",
]
WHOLE = ["0", "-7", "35", "99999999999999999999", "9" * 400]

UNREADABLE = [
    pytest.param(b"", 1, 1, "空", id="empty"),
    pytest.param(b"  \n ", 1, 1, "空", id="only spaces"),
    pytest.param(b"\xef\xbb\xbf{}", 1, 1, "BOM", id="byte order mark"),
    pytest.param('{"a":\n "\u4e2d'.encode() + b'\xff"}', 2, 4, "UTF-8", id="invalid utf-8"),
    pytest.param("{}".encode("utf-16"), 1, 1, "UTF-8", id="utf-16"),
    pytest.param(b'{"a": 1,\n "b": NaN}', 2, 7, "NaN", id="NaN"),
    pytest.param(b'{"NaN": -Infinity}', 1, 9, "NaN", id="Infinity, and NaN inside a text is none"),
    pytest.param(b'{"a": 1,}', 1, 9, "双引号", id="comma too many"),
    pytest.param(b'{"a" 1}', 1, 6, "冒号", id="no colon"),
    pytest.param(b'{"a": 1} x', 1, 10, "还有内容", id="something behind"),
    pytest.param(b'{"a": "x\x01"}', 1, 9, "控制字符", id="control character"),
    pytest.param(b'{"a": 01}', 1, 8, "逗号", id="leading zero"),
    pytest.param(b'{"a": "x', 1, 7, "没有结束", id="never ends"),
    pytest.param(b'{"a": "\\q"}', 1, 8, "转义", id="bad escape"),
    pytest.param(b'["\\\\", "\\ud800"]', 1, 9, "半个字符", id="half a pair"),
    pytest.param(b'["\\udc00"]', 1, 3, "半个字符", id="second half alone"),
    pytest.param(b"[" * 101 + b"]" * 101, 1, 101, "100 层", id="too deep"),
    pytest.param(b'{"a":' * 100_000, 1, 501, "100 层", id="depth bomb of objects"),
    pytest.param(b"[" * 1_000_000, 1, 101, "100 层", id="depth bomb that never ends"),
    pytest.param(
        b"\n" + b'["]", ' + b"[" * 5000 + b"]" * 5001, 2, 106, "100 层", id="brackets in texts do not count"
    ),
]


@pytest.mark.parametrize("text", EXACT)
def test_reals_keep_their_text(text: str) -> None:
    value = read_json(f'{{"a": {text}}}'.encode()).value["a"]
    assert type(value) is RealText
    assert value == text
    assert plain(value) == Decimal(text)
    assert str(plain(value)) == str(Decimal(text))


@pytest.mark.parametrize("text", WHOLE)
def test_whole_numbers_are_exact(text: str) -> None:
    assert read_json(text.encode()).value == int(text)


def test_a_number_too_long_for_int_stays_text() -> None:
    text = "9" * 10_000
    value = read_json(text.encode()).value
    assert type(value) is IntText
    assert plain(value) == Decimal(text)


def test_an_exponent_beyond_decimal_stays_text() -> None:
    assert plain(read_json(b"[1e99999999999999999999]").value) == ["1e99999999999999999999"]


@pytest.mark.parametrize(("data", "line", "col", "why"), UNREADABLE)
def test_unreadable_says_where_and_why(data: bytes, line: int, col: int, why: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_json(data)
    event = caught.value.event
    assert event.id == "message-json"
    assert (event.args["line"], event.args["col"]) == (str(line), str(col))
    assert why in event.message("zh")
    assert "{" not in event.message("zh") + event.message("en")


def test_whole_pairs_are_characters() -> None:
    assert read_json(b'["\\ud83d\\ude00 \\\\ud800"]').value == ["😀 \\ud800"]


def test_too_large_is_refused_before_it_is_read() -> None:
    limits = Limits(size=1000)
    assert read_json(b" " * 998 + b"{}", limits).value == {}
    with pytest.raises(UnreadableError) as caught:
        read_json(b"\xff" * 1001, limits)
    assert caught.value.event.id == "message-too-large"
    assert caught.value.event.args == {"found": "1001", "allowed": "1000"}


@pytest.mark.parametrize(
    ("data", "paths"),
    [
        (b'{"a": 1, "b": 2}', []),
        (b'{"a": 1, "a": 2}', ["/a"]),
        (b'{"a": 1, "a": 1, "a": 1}', ["/a", "/a"]),
        (b'{"x": [{"b": 1}, {"b": 1, "c/d": 2, "c/d": 3}]}', ["/x/1/c~1d"]),
        (b'{"a" :1,"a":2}', ["/a"]),
        (b'{"a": "a\\":1", "a": 2}', ["/a"]),
        (b'{"a": {"b": 1}, "a": {"c": 1, "c": 2}}', ["/a", "/a/c"]),
    ],
)
def test_doubled_keys_are_seen(data: bytes, paths: list[str]) -> None:
    document = read_json(data)
    assert sorted(event.path for event in document.events) == paths
    assert {event.id for event in document.events} <= {"duplicate-key"}
    assert plain(document.value) == json.loads(data)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.decimals(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


def write(value: Any) -> str:
    """JSON with decimals as they are; the standard library alone would refuse them."""
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(f"{json.dumps(k, ensure_ascii=False)}: {write(v)}" for k, v in value.items())
            + "}"
        )
    if isinstance(value, list):
        return "[" + ",".join(map(write, value)) + "]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)


@given(JSON)
def test_reading_is_the_reverse_of_writing(value: Any) -> None:
    text = write(value)
    document = read_json(text.encode())
    assert plain(document.value) == json.loads(text, parse_float=Decimal)
    assert not document.events


@given(
    st.lists(
        st.tuples(st.sampled_from(["a", "b", 'q"', "c:"]), st.sampled_from(['"x"', "1", '"\\"a\\":"', "{}"]))
    )
)
def test_a_key_is_reported_exactly_when_it_is_doubled(pairs: list[tuple[str, str]]) -> None:
    text = "{" + ",".join(f"{json.dumps(key)}:{value}" for key, value in pairs) + "}"
    keys = [key for key, _ in pairs]
    assert len(read_json(text.encode()).events) == len(keys) - len(set(keys))


def test_pointer_keys_are_escaped() -> None:
    assert [pointer_key(key) for key in ("a", "a/b", "a~b", "~1")] == ["a", "a~1b", "a~0b", "~01"]
