"""Facts without judgement: who is paired with whom, and that one cause is told once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from small_editions import edition_of

from yibao.events import Span
from yibaogen.diff import compare_editions, diff_editions
from yibaogen.diff.checks.columns import moved_columns
from yibaogen.diff.checks.labels import reading
from yibaogen.diff.structure import compare_editions as compare
from yibaogen.model import Edition, Envelope, Field, FieldType, Interface, Node

NOWHERE = Span("", 0, 0)


def node(path: str, *codes: str, kind: str = "object") -> Node:
    fields = tuple(
        Field(code, f"名{code}", FieldType("string", 10), False, None, "scalar", "", (), NOWHERE)
        for code in codes
    )
    return Node(path, kind, False, None, "", "", fields, (), NOWHERE)  # type: ignore[arg-type]


def interface(infno: str, method: str, *nodes: Node, name: str = "", side: str = "input") -> Interface:
    parts = {"input": (), "output": (), "file": (), side: nodes}
    return Interface(
        infno, name or f"交易{method}", method, "", "", "institution", "",
        parts["input"], parts["output"], parts["file"], (), (), NOWHERE,
    )  # fmt: skip


def edition(*interfaces: Interface) -> Edition:
    empty = node("")
    return Edition(
        "e", "", "1", None, {}, Envelope(empty, empty, ()), {}, {}, {one.infno: one for one in interfaces}
    )


def told(before: Edition, after: Edition) -> list[tuple[str, str]]:
    return [(change.rule.id, change.address) for change in diff_editions(before, after)]


def test_an_edition_does_not_differ_from_itself() -> None:
    one = edition(interface("2207", "settle", node("data", "a", "b")))
    assert diff_editions(one, one) == ()


def test_numbers_that_shift_by_one_are_moves_not_reassignments() -> None:
    """As the owner's list numbers 4501-4505: each takes its neighbour's number."""
    body = [node("data", f"f{number}", "psn_no") for number in range(4)]
    methods = ["exam", "lab", "culture", "drugs"]
    before = edition(*(interface(f"450{at + 1}", method, body[at]) for at, method in enumerate(methods)))
    after = edition(*(interface(f"450{at}", method, body[at]) for at, method in enumerate(methods) if at))
    assert told(before, after) == [
        ("interface-removed", "4501"),
        ("interface-moved", "4502"),
        ("interface-moved", "4503"),
        ("interface-moved", "4504"),
    ]


def test_an_interface_with_another_method_and_name_is_known_by_its_body() -> None:
    before = edition(interface("2207", "settle", node("data", "a", "b", "c")))
    after = edition(interface("2207", "settle_visit", node("data", "a", "b", "c"), name="结算"))
    assert [rule for rule, _ in told(before, after)] == ["interface-name-changed", "interface-method-changed"]


def test_a_node_that_goes_speaks_for_all_below_it() -> None:
    whole = (node("data", "a"), node("list", "b"), node("list.sub", "c"), node("list.sub.deep", "d"))
    before, after = edition(interface("2207", "m", *whole)), edition(interface("2207", "m", whole[0]))
    assert told(before, after) == [("request-node-optional-removed", "2207 input list")]
    assert told(after, before) == [("request-node-optional-added", "2207 input list")]


def test_a_renamed_node_keeps_the_nodes_below_it() -> None:
    before = edition(interface("2207", "m", node("list", "a", "b"), node("list.sub", "c", "d")))
    after = edition(interface("2207", "m", node("rows", "a", "b"), node("rows.sub", "c", "d", "e")))
    assert told(before, after) == [
        ("request-node-renamed", "2207 input list"),
        ("request-field-optional-added", "2207 input rows.sub.e"),
    ]


def test_two_like_nodes_are_not_guessed_to_be_renamed() -> None:
    before = edition(interface("2207", "m", node("one", "a", "b"), node("two", "a", "b")))
    after = edition(interface("2207", "m", node("three", "a", "b")))
    assert [rule for rule, _ in told(before, after)] == [
        "request-node-optional-removed", "request-node-optional-removed", "request-node-optional-added",
    ]  # fmt: skip


def test_fields_directly_below_input_come_and_go_one_by_one() -> None:
    before = edition(interface("2207", "m", node("data", "a")))
    after = edition(interface("2207", "m", node("", "x", "y"), node("data", "a")))
    assert told(before, after) == [
        ("request-field-optional-added", "2207 input x"),
        ("request-field-optional-added", "2207 input y"),
    ]


def test_numbers_that_the_platform_calls_are_judged_the_other_way_round() -> None:
    def side(*codes: str) -> Edition:
        return edition(replace(interface("6201", "m", node("data", *codes)), caller="platform"))

    assert told(side("a", "b"), side("a")) == [("reply-field-optional-removed", "6201 input data.b")]


def test_the_inputs_stay_as_they_are() -> None:
    one, other = edition(interface("2207", "m", node("data", "a"))), edition(interface("2208", "m"))
    copies = replace(one), replace(other)
    compare_editions(one, other)
    assert (one, other) == copies


@pytest.mark.parametrize(
    ("before", "after", "moved"),
    [
        ("abc", "abc", ""),
        ("abc", "bca", "a"),
        ("abcd", "dabc", "d"),
        ("abc", "xabc", ""),
        ("abcd", "adx", ""),
    ],
)
def test_the_fewest_columns_that_moved(before: str, after: str, moved: str) -> None:
    whole = compare(
        edition(interface("3202", "m", node("rows", *before, kind="array"), side="file")),
        edition(interface("3202", "m", node("rows", *after, kind="array"), side="file")),
    )
    diffs = whole.interfaces[0].file if whole.interfaces else ()
    found = frozenset().union(
        *(moved_columns(d.before, d.after, d.fields) for d in diffs if d.before and d.after)
    )
    assert found == frozenset(moved)


@pytest.mark.parametrize(
    ("before", "after", "others", "expected"),
    [
        ("普通门诊", "普通门诊 ", (), "spelling"),
        ("未知(含未说明)", "未知（含未说明）", (), "spelling"),
        ("省内异地", "省外异地", (), "wording"),
        ("省内异地", "省外异地", ("省外异地",), "meaning"),
        ("男", "女", (), "meaning"),
        ("有效", "无效", (), "meaning"),
    ],
)
def test_labels(before: str, after: str, others: tuple[str, ...], expected: str) -> None:
    assert reading(before, after, others) == expected


PATHS = st.sampled_from(
    ["", "data", "list", "rows", "list.sub", "rows.sub", "list.sub.deep", "rows.part.deep"]
)
NODES = st.dictionaries(PATHS, st.frozensets(st.sampled_from("abcdef"), min_size=1), max_size=7).map(
    lambda table: tuple(node(path, *sorted(table[path])) for path in sorted(table))
)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(NODES, NODES)
@example(
    (node("data", "a"), node("list", "b"), node("list.sub", "a")), (node("list.sub", "a"), node("rows", "b"))
)
@example(
    (node("list", "b"), node("list.sub", "a")),
    (node("list.sub", "a"), node("rows", "b"), node("rows.sub", "a")),
)
def test_the_way_back_is_the_same_tree_with_its_sides_changed(
    one: tuple[Node, ...], other: tuple[Node, ...]
) -> None:
    a, b = edition(interface("2207", "m", *one)), edition(interface("2207", "m", *other))
    there, back = compare(a, b), compare(b, a)

    def pairs(whole: object, turned: bool) -> set[tuple[str | None, str | None]]:
        found = set()
        for item in whole.interfaces:  # type: ignore[attr-defined]
            for diff in item.input:
                names = (diff.before and diff.before.path, diff.after and diff.after.path)
                found.add(names[::-1] if turned else names)
        return found

    assert pairs(there, False) == pairs(back, True)


def test_every_case_leads_back_with_mirrored_ids(tmp_path: Path) -> None:
    """From A to B and back no difference gets lost: what was told one way is told the other way too."""
    cases = Path(__file__).parents[1] / "cases" / "diff"
    for name in ("request-field-length-reduced", "reply-field-renamed", "column-moved", "request-rule-added"):
        a, b = (edition_of(cases / name / f"{side}.yaml", tmp_path / name / side) for side in "ab")
        assert len(diff_editions(a, b)) == len(diff_editions(b, a)) == 1
