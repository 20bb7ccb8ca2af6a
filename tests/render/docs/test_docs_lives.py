"""The pages of life cycles: every declared move is told, every line leads from one state to another."""

from __future__ import annotations

import re
from dataclasses import replace

from docs_support import ROOT, bundle, parsed

from yibaogen.load.lifecycle import load_lifecycles
from yibaogen.render.docs.desk import Desk, desk
from yibaogen.render.docs.interface_pages import interface_pages
from yibaogen.render.docs.lives import life_parts, lives_pages


def national() -> Desk:
    lives = load_lifecycles(ROOT / "specs").lifecycles
    assert lives is not None
    return desk(replace(bundle("national"), lifecycles=lives.lifecycles))


def test_every_declared_move_stands_in_a_table_and_in_a_diagram() -> None:
    laid_out = national()
    pages = {path: sheet.text() for path, sheet in lives_pages(laid_out)}
    numbers = {each.method: infno for infno, each in laid_out.edition.interfaces.items()}
    assert len(pages) == len(laid_out.lifecycles) + 1
    for cycle in laid_out.lifecycles:
        text = pages[f"lifecycles/{cycle.id}.html"]
        rows = re.findall(r"<tr><th scope=\"row\">.*?</tr>", text)
        assert len(rows) == len(cycle.transitions)
        diagram = text.partition("<svg")[2].partition("</svg>")[0]
        for move in cycle.transitions:
            assert numbers[move.call] in re.sub(r"<path[^>]*>", "", diagram)
        assert all(f">{state.name}</text>" in diagram for state in cycle.states)
        wide, tall = map(int, re.findall(r'width="(\d+)" height="(\d+)" role', diagram)[0])
        for x, y in re.findall(r'<text [^>]*x="(\d+)" y="(-?\d+)"', diagram):
            assert 0 <= int(x) <= wide and 0 < int(y) <= tall
        assert f'href="lifecycles/{cycle.id}.html"' in pages["lifecycles.html"]
    assert all(parsed(text).problems == [] for text in pages.values())


def test_a_page_says_where_its_number_stands() -> None:
    laid_out = national()
    told = dict(interface_pages(laid_out))["interfaces/2207.html"].text()
    assert "已上传费用、已预结算、已退费 → 已结算" in told and "lifecycles/encounter.html" in told
    assert re.findall(r'<text class="way-name way-name-here"[^>]*>([^<]*)<', told) == [
        "2207",
        "2207",
        "2207",
        "2207、2304",
    ]
    assert "1301" not in life_parts(laid_out)


def test_without_lives_the_page_says_so() -> None:
    ((path, sheet),) = lives_pages(desk(bundle("mini")))
    assert path == "lifecycles.html" and "没有声明生命周期" in sheet.text()
