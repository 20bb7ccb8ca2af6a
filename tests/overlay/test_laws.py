"""Laws: apply and compare are inverse, chains associate, and order means nothing."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from yibaogen.model import Edition
from yibaogen.overlay import Overlay, apply, compare

from .editions import editions
from .edits import near

LAW = settings(max_examples=60, deadline=None)


def applied(overlay: Overlay, base: Edition) -> Edition:
    found = apply(overlay, base)
    assert found.events == () and found.edition is not None, [(e.id, e.path, e.args) for e in found.events]
    return found.edition


@LAW
@given(editions("a"), editions("b", "a"))
def test_apply_of_compare_is_the_other_edition(a: Edition, b: Edition) -> None:
    assert applied(compare(a, b), a) == b


@LAW
@given(st.data())
def test_apply_of_compare_is_the_other_edition_when_they_are_near(data: st.DataObject) -> None:
    a = data.draw(editions("a"))
    b = data.draw(near(a))
    assert applied(compare(a, b), a) == b


@LAW
@given(editions("a"))
def test_equal_editions_have_no_lines(a: Edition) -> None:
    overlay = compare(a, replace(a, id="b", base="a"))
    assert (overlay.changes, overlay.elements, overlay.dictionaries, overlay.interfaces, overlay.sources) == (
        (), {}, {}, {}, {},
    )  # fmt: skip
