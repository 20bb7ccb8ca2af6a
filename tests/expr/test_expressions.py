"""The rule language: what parses, what does not, and that text and tree agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yibaogen.expr.parse import ExpressionError, parse_expression
from yibaogen.expr.tree import names, node_names, to_json, to_text
from yibaogen.model.expression import Arith, Bool, Call, Compare, Expr, Get, In, Not, Number, Text

GOOD = [
    ("a == '03'", ["==", ["get", "a"], ["text", "03"]]),
    ("x.a - 1 <= 0.50", ["<=", ["-", ["get", "x.a"], ["num", "1"]], ["num", "0.50"]]),
    ("a - b - c == d", ["==", ["-", ["-", ["get", "a"], ["get", "b"]], ["get", "c"]], ["get", "d"]]),
    ("a in ('1', '2') and not present(hcv-ab)", ["and", ["in", ["get", "a"], ["1", "2"]], ["not", ["call", "present", ["get", "hcv-ab"]]]]),
    ("a == 'x' or b == 'y' and c == 'z'", ["or", ["==", ["get", "a"], ["text", "x"]], ["and", ["==", ["get", "b"], ["text", "y"]], ["==", ["get", "c"], ["text", "z"]]]]),
    ("round(p * n, 2) == t", ["==", ["call", "round", ["*", ["get", "p"], ["get", "n"]], ["num", "2"]], ["get", "t"]]),
]  # fmt: skip
BAD = [
    ("", "expr-syntax", 0),
    ("a = b", "expr-syntax", 2),
    ("a ==", "expr-syntax", 4),
    ("__import__('os')", "expr-function-unknown", 0),
    ("a.b.c(1)", "expr-function-unknown", 0),
    ("a; b", "expr-syntax", 1),
    ("a['b']", "expr-syntax", 1),
    ("lambda: 1", "expr-syntax", 6),
    ("sum()", "expr-arguments", 0),
    ("a in ()", "expr-syntax", 6),
    ("(" * 40 + "a" + ")" * 40, "expr-depth", 0),
    ("a" * 2001, "expr-too-long", 0),
]


@pytest.mark.parametrize(("source", "tree"), GOOD)
def test_good_expressions(source: str, tree: list[object]) -> None:
    assert to_json(parse_expression(source)) == tree


@pytest.mark.parametrize(("source", "event_id", "offset"), BAD)
def test_bad_expressions(source: str, event_id: str, offset: int) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse_expression(source)
    assert (caught.value.event_id, caught.value.offset) == (event_id, offset)


def test_names_tell_fields_from_nodes() -> None:
    tree = parse_expression("count(diseinfo) > 0 and sum(fee.amt) == total")
    assert list(names(tree)) == ["diseinfo", "fee.amt", "total"]
    assert list(node_names(tree)) == ["diseinfo"]


atoms = st.one_of(
    st.sampled_from(["a", "b.c", "hcv-ab"]).map(Get),
    st.sampled_from(["0", "1.50"]).map(Number),
    st.sampled_from(["", "03", "两"]).map(Text),
)


def grown(inner: st.SearchStrategy[Expr]) -> st.SearchStrategy[Expr]:
    return st.one_of(
        st.builds(Arith, st.sampled_from(["+", "-", "*"]), inner, inner),
        st.builds(Compare, st.sampled_from(["==", "<"]), inner, inner),
        st.builds(In, inner, st.just(("1", "2"))),
        st.builds(lambda x: x.item if isinstance(x, Not) else Not(x), inner),
        st.builds(lambda op, a, b: Bool(op, (a, b)), st.sampled_from(["and", "or"]), inner, inner),
        st.builds(lambda a: Call("sum", (a,)), inner),
    )


@given(st.recursive(atoms, grown, max_leaves=8))
def test_text_and_tree_agree(tree: Expr) -> None:
    assert flat(parse_expression(to_text(tree))) == flat(tree)


def flat(tree: Expr) -> object:
    """A tree with nested same-operator and/or kept apart only where the language keeps them apart."""
    return to_json(tree)


@given(st.text(max_size=60))
def test_no_text_escapes_as_another_exception(source: str) -> None:
    try:
        parse_expression(source)
    except ExpressionError as error:
        assert 0 <= error.offset <= len(source)
