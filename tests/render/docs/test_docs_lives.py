"""The pages of life cycles: every declared move is told, every line leads from one state to another."""

from __future__ import annotations

import re
from dataclasses import replace

from docs_support import ROOT, bundle, parsed

from yibaogen.load.lifecycle import load_lifecycles
from yibaogen.render.docs.desk import Desk, desk
from yibaogen.render.docs.interface_pages import interface_pages
from yibaogen.render.docs.lives import lives_page, steps


def national() -> Desk:
    lives = load_lifecycles(ROOT / "specs").lifecycles
    assert lives is not None
    return desk(replace(bundle("national"), lifecycles=lives.lifecycles))


def test_every_declared_move_stands_in_a_table_and_in_a_diagram() -> None:
    laid_out = national()
    text = lives_page(laid_out)
    numbers = {each.method: infno for infno, each in laid_out.edition.interfaces.items()}
    sections = dict(
        zip([each.id for each in laid_out.lifecycles], text.split('<section class="life">')[1:], strict=True)
    )
    for cycle in laid_out.lifecycles:
        rows = re.findall(r"<tr><th scope=\"row\">.*?</tr>", sections[cycle.id])
        assert len(rows) == len(cycle.transitions)
        diagram = sections[cycle.id].partition("</svg>")[0]
        for move in cycle.transitions:
            assert numbers[move.call] in re.sub(r"<path[^>]*>", "", diagram)
        assert all(f">{state.name}</text>" in diagram for state in cycle.states)
        wide, tall = map(int, re.findall(r'width="(\d+)" height="(\d+)" role', diagram)[0])
        for x, y in re.findall(r'<text [^>]*x="(\d+)" y="(-?\d+)"', diagram):
            assert 0 <= int(x) <= wide and 0 < int(y) <= tall
    assert parsed(text).problems == []


def test_a_page_says_where_its_number_stands() -> None:
    laid_out = national()
    told = dict(interface_pages(laid_out))["interfaces/2207.html"]
    assert "已上传费用、已预结算、已退费 → 已结算" in told and "lifecycles.html#life-encounter" in told
    assert "1301" not in steps(laid_out)


def test_without_lives_the_page_says_so() -> None:
    assert "没有声明生命周期" in lives_page(desk(bundle("mini")))
