"""Laws of the woven order, whatever the witnesses' orders are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from yibaogen.importing.order import parents_first, weave

ORDERS = st.lists(st.lists(st.sampled_from("abcdefgh"), unique=True), min_size=1, max_size=4)


@given(ORDERS)
def test_every_item_once_and_the_first_order_kept(orders: list[list[str]]) -> None:
    woven = weave(orders)
    assert sorted(woven) == sorted({item for order in orders for item in order})
    assert [item for item in woven if item in orders[0]] == orders[0]


def test_an_addition_stands_behind_its_predecessor() -> None:
    assert weave([["a", "c"], ["a", "b", "c"], ["z", "c"]]) == ["z", "a", "b", "c"]


@given(st.lists(st.sampled_from(["a", "a.b", "a.b.c", "d", "d.e", ""]), unique=True))
def test_a_nested_node_never_stands_before_its_parent(paths: list[str]) -> None:
    ordered = parents_first(paths)
    assert sorted(ordered) == sorted(paths)
    for place, path in enumerate(ordered):
        parent = path.rpartition(".")[0]
        assert not parent or parent not in paths or parent in ordered[:place]
