"""The pages of the acceptance cases: all of them, every point, every expected amount, links to the calls."""

from __future__ import annotations

from dataclasses import replace

from docs_support import ROOT, bundle, parsed, squeezed

from yibaogen.load.acceptance import load_suite
from yibaogen.render.docs.acceptance_pages import acceptance_pages
from yibaogen.render.docs.desk import desk


def test_every_case_with_its_points_amounts_and_calls() -> None:
    suite = load_suite(ROOT / "specs").suite
    laid_out = desk(replace(bundle("national"), suite=suite))
    pages = {path: sheet.text() for path, sheet in acceptance_pages(laid_out)}
    assert len(pages) == len(suite.matrix) + 1 == 104
    listed = parsed(pages["acceptance.html"])
    assert listed.problems == []
    assert {f"acceptance/{case}.html" for case in suite.matrix} <= {href for _tag, href in listed.links}
    for case_id, case in suite.cases.items():
        page = parsed(pages[f"acceptance/{case_id}.html"])
        told = squeezed(page.text)
        assert page.problems == []
        for focus, checks in case.points.items():
            assert squeezed(focus) in told
            for check in checks:
                assert all(value in told for value in check.values.values())
                assert squeezed(check.why) in told
        assert squeezed(case.twin.says) in told
        assert any(href.startswith("../interfaces/") for _tag, href in page.links)
        assert len(pages[f"acceptance/{case_id}.html"]) < 150_000


def test_an_edition_without_the_calls_has_no_such_pages() -> None:
    suite = load_suite(ROOT / "specs").suite
    assert dict(acceptance_pages(desk(replace(bundle("mini"), suite=suite)))) == {}
    assert dict(acceptance_pages(desk(bundle("national")))) == {}
