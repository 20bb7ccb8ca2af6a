"""The promise of the fast path: what it takes, the full pass finds nothing about."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Literal, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_messages import CHANGES, WRONG, Draft, Row, Tree, boxes, dump, lines_message, spoil
from python_render_support import generated, table, validator

Direction = Literal["input", "output"]
changes = st.lists(
    st.tuples(st.sampled_from(CHANGES), st.integers(0, 400), st.integers(0, 400)), min_size=0, max_size=3
)
spaces = st.sampled_from(["", "", " ", "\n  ", "\t\r"])
shapes_cases = [
    (infno, direction)
    for infno in ("2204", "5204", "7777")
    for direction in cast("tuple[Direction, ...]", ("input", "output"))
]


def accepts(data: bytes, infno: str, direction: Direction, edition: str = "shapes") -> bool:
    return bool(generated(edition, "validation").accepts(data, infno=infno, direction=direction))


def silent(data: bytes, infno: str, direction: Direction, edition: str = "shapes") -> bool:
    return not validator(edition).check(data, infno=infno, direction=direction).events


def told(data: bytes, infno: str, direction: Direction) -> list[str]:
    return [
        f"{event.id} {event.path}"
        for event in validator("shapes").check(data, infno=infno, direction=direction).events
    ]


@given(st.integers(0, 10**9), spaces)
@settings(max_examples=150, deadline=None)
def test_takes_every_message_that_is_right_to_the_letter(seed: int, space: str) -> None:
    data = dump(lines_message(seed), space).encode()
    assert silent(data, "2204", "input"), told(data, "2204", "input")
    assert accepts(data, "2204", "input")


@given(st.integers(0, 10**9), changes, spaces)
@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_never_takes_a_spoilt_message_that_the_full_pass_reports(
    seed: int, done: list[tuple[str, int, int]], space: str
) -> None:
    tree = lines_message(seed % 50)
    for change in done:
        spoil(tree, change)
    data = dump(tree, space).encode()
    if accepts(data, "2204", "input"):
        assert silent(data, "2204", "input"), told(data, "2204", "input")


@given(st.sampled_from(shapes_cases), st.integers(0, 10**9), changes, spaces)
@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_shape_keeps_the_promise(
    case: tuple[str, Direction], seed: int, done: list[tuple[str, int, int]], space: str
) -> None:
    infno, direction = case
    tree = Draft(table("shapes"), seed).message(infno, direction)
    for change in done:
        spoil(tree, change)
    data = dump(tree, space).encode()
    if accepts(data, infno, direction):
        assert silent(data, infno, direction), told(data, infno, direction)


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize(
    "code", ["serial", "total", "count_of", "begin", "moment", "clock", "kind", "card_no"]
)
def test_each_value_at_each_type_is_judged_alike(code: str, wrong: str) -> None:
    tree = lines_message(7)
    head = tree[-1][1][0][1]
    head[:] = [(key, wrong if key == code else value) for key, value in head]
    data = dump(tree).encode("utf-8", "surrogatepass")
    if accepts(data, "2204", "input"):
        assert silent(data, "2204", "input"), told(data, "2204", "input")


def _with(code: str, value: str) -> bytes:
    tree = lines_message(7)
    head = tree[-1][1][0][1]
    head[:] = [pair for pair in head if pair[0] != code] + [(code, value)]
    return dump(tree).encode()


@pytest.mark.parametrize(
    ("code", "value", "taken"),
    [
        ("end", '"2026-02-30"', False),
        ("end", '"2023-02-29"', False),
        ("end", '"2028-02-29"', True),
        ("end", '""', True),
        ("moment", '"2026-04-02T08:00:00"', False),
        ("moment", '"2026-04-02 08:00:00.0"', False),
        ("moment", '"2026-04-02 24:00:00"', False),
        ("clock", '"21:59"', False),
        ("serial", '""', False),
        ("serial", "null", False),
        ("card_no", '""', True),
        ("kind", '"0004"', False),
        ("kind", '"9"', False),
        ("count_of", "1.0", False),
        ("count_of", '"1"', False),
    ],
)
def test_values_on_the_edge(code: str, value: str, taken: bool) -> None:
    data = _with(code, value)
    if code == "count_of":
        assert not accepts(data, "2204", "input")
    else:
        assert accepts(data, "2204", "input") is taken
        assert silent(data, "2204", "input") is taken


@pytest.mark.parametrize(
    ("amount", "taken"),
    [
        ("99999999999999.99", True),
        ("99999999999999.999", False),
        ("12345678901234.567", False),
        ("123456789012345.67", False),
        ("0.10", True),
        ("0.100", False),
        ("1e2", False),
        ("-0.01", True),
    ],
)
def test_amounts_are_judged_by_their_text(amount: str, taken: bool) -> None:
    tree = Draft(table("shapes"), 1).message("5204", "input")
    body = tree[-1][1]
    body[:] = [pair for pair in body if pair[0] != "total"] + [("total", amount)]
    if "sign_no" not in dict(tree):
        tree.insert(0, ("sign_no", '"1"'))
    data = dump(tree).encode()
    report = validator("shapes").check(data, infno="5204", direction="input")
    about_total = [event for event in report.events if event.path == "/input/total"]
    assert (not about_total) is taken
    assert accepts(data, "5204", "input") is (not report.events)


def _line_amount(price: str, count: str, amount: str) -> bytes:
    tree = lines_message(3)
    head, lines = tree[-1][1][0][1], tree[-1][1][1][1]
    head[:] = [pair for pair in head if pair[0] not in ("total", "count_of")]
    line = dict(lines[0]) | {"price": price, "cnt": count, "amount": amount, "place": '"430001"'}
    line.pop("part_a", None)
    lines[:] = Row([list(line.items())])
    return dump(tree).encode()


@pytest.mark.parametrize(
    ("price", "count", "amount"),
    [
        ("1.25", "0.1", "0.13"),
        ("1.25", "0.1", "0.12"),
        ("1.15", "0.1", "0.12"),
        ("1.25", "-0.1", "-0.13"),
        ("1.25", "-0.1", "-0.12"),
        ("0.333333", "3", "1.00"),
        ("1234567890.123456", "12345678.1234", "15241578768842095.48"),
        ("9999999.999999", "9999999.9999", "99999999998989.99"),
        ("9999999.999999", "9999999.9999", "99999999998990.00"),
        ("1234567.891234", "81000000.0073", "99999999199012.34"),
        ("0.005", "1", "0.01"),
        ("0.004999", "1", "0.00"),
        ("0.000001", "0.0001", "0.00"),
    ],
)
def test_line_amounts_near_and_at_ties(price: str, count: str, amount: str) -> None:
    data = _line_amount(price, count, amount)
    assert accepts(data, "2204", "input") is silent(data, "2204", "input")


@given(st.integers(0, 10**15 - 1), st.integers(-(10**9), 10**9), st.integers(-2, 2))
@settings(max_examples=300, deadline=None)
def test_line_amounts_of_any_size(price: int, count: int, off: int) -> None:
    a, b = Decimal(price).scaleb(-6), Decimal(count).scaleb(-4)
    amount = (a * b).quantize(Decimal("0.01"), ROUND_HALF_UP) + Decimal(off).scaleb(-2)
    data = _line_amount(f"{a:f}", f"{b:f}", f"{amount:f}")
    assert accepts(data, "2204", "input") is silent(data, "2204", "input")


def _double_with_decoys(tree: Tree) -> None:
    # Four quotes go with a doubled key; escaped quotes elsewhere would make up for them.
    tree[:] = [
        ('"msgid"', '"\\u0022\\u0022"'),
        *[pair for pair in tree if pair[0] != "msgid"],
        ("inf_time", dict(tree)["inf_time"]),
    ]


def test_a_doubled_key_cannot_hide_behind_escaped_quotes() -> None:
    for seed in range(5):
        tree = lines_message(seed)
        _double_with_decoys(tree)
        assert not accepts(dump(tree).encode(), "2204", "input")


@pytest.mark.parametrize("space", ["", " ", "\n"])
def test_a_doubled_key_is_seen_at_every_depth_and_spacing(space: str) -> None:
    objects = [n for n, box in enumerate(boxes(lines_message(5))) if not isinstance(box, Row)]
    for place in objects:
        for other in range(4):
            tree = lines_message(5)
            spoil(tree, ("double", place, other))
            data = dump(tree, space).encode()
            assert any(one.startswith("duplicate-key") for one in told(data, "2204", "input"))
            assert not accepts(data, "2204", "input")


def test_messages_of_another_kind_are_left_to_the_full_pass() -> None:
    module = generated("shapes", "validation")
    data = dump(lines_message(1)).encode()
    assert module.accepts(data)
    assert module.accepts(data, infno="2204")
    assert not module.accepts(data, infno="5204")
    assert not module.accepts(data, direction="output")
    assert not module.accepts(data, infno="2204", direction="output")
    assert not module.accepts(data.replace(b'"2204"', b'"9999"'))
    for hostile in (
        b"",
        b"\xff",
        b"[",
        b"[]",
        b"null",
        b'{"infno":"2204"}',
        b"\xef\xbb\xbf" + data,
        b"[" * 100_000,
        data + b"x",
    ):
        assert not module.accepts(hostile)
        assert not module.accepts(hostile, infno="2204")


@pytest.mark.parametrize("infno", sorted(table("national").interfaces))
def test_national_takes_exactly_what_the_full_pass_is_silent_about(infno: str) -> None:
    for direction in cast("tuple[Direction, ...]", ("input", "output")):
        for seed in range(12):
            tree = Draft(table("national"), seed).message(infno, direction)
            if seed % 2:
                spoil(tree, (CHANGES[seed % len(CHANGES)], seed * 37, seed * 91))
            data = dump(tree).encode("utf-8", "surrogatepass")
            if accepts(data, infno, direction, "national"):
                assert silent(data, infno, direction, "national")
            elif not seed % 2:
                assert not silent(data, infno, direction, "national")


def test_a_report_at_a_glance_has_no_events_and_the_canonical_value() -> None:
    data = dump(lines_message(1)).encode()
    report = generated("shapes", "validation").validate(data)
    assert report.valid
    assert (report.infno, report.direction, report.events) == ("2204", "input", ())
    assert report.value == validator("shapes").check(data).value


def test_a_refused_message_gets_the_report_of_the_full_pass() -> None:
    data = _with("end", '"2026-02-30"')
    report = generated("shapes", "validation").validate(data)
    assert [event.id for event in report.errors] == ["field-date"]
