"""Laws: apply and compare are inverse, chains associate, and order means nothing."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from yibaogen.model import Edition
from yibaogen.overlay import Change, Overlay, apply, compare, normal

from .editions import editions
from .edits import near
from .lines import overlays, without_rules

LAW = settings(max_examples=40, deadline=None)


def applied(overlay: Overlay, base: Edition) -> Edition:
    found = apply(overlay, base)
    assert found.events == () and found.edition is not None, [(e.id, e.path, e.args) for e in found.events]
    return found.edition


def told(change: Change) -> tuple[str, str, str]:
    return (str(change.address), change.verb, str(change.facts))


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


@LAW
@given(st.data())
def test_compare_of_apply_is_the_normal_form(data: st.DataObject) -> None:
    a = without_rules(data.draw(editions("a")))
    overlay = data.draw(overlays(a))
    b = applied(overlay, a)
    found, wanted = compare(a, b), normal(overlay)
    assert [told(each) for each in found.changes] == [told(each) for each in wanted.changes]
    assert found == wanted
    assert normal(normal(overlay)) == normal(overlay)


@LAW
@given(st.data())
def test_applying_touches_neither_argument_and_origins_name_every_line(data: st.DataObject) -> None:
    a = data.draw(editions("a"))
    overlay = compare(a, data.draw(near(a)))
    before = repr((overlay, a))
    origins = apply(overlay, a).origins
    assert repr((overlay, a)) == before
    verbs = {origin.verb for found in origins.values() for origin in found}
    assert verbs == {change.verb for change in overlay.changes}
