"""Every edition's site: no broken link, no heavy page, a light index; what the larger pages tell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from html import unescape

import pytest
from docs_support import ROOT, resolved

from yibaogen.load.edition import edition_ids
from yibaogen.render.docs import render
from yibaogen.write.bundles import load_bundle
from yibaogen.write.project import Project

EDITIONS = edition_ids(ROOT / "specs")
HEAVY = {"interfaces/4401.html", "interfaces/4701.html"}
_LINK = re.compile(r' (?:href|src)="([^"]*)"')
_ID = re.compile(r' id="([^"]*)"')


@cache
def site(edition_id: str) -> Mapping[str, str]:
    loaded = load_bundle(Project(ROOT), edition_id)
    assert loaded.bundle is not None
    return {path.removeprefix(f"{edition_id}/docs/"): text for path, text in render(loaded.bundle).items()}


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_no_link_is_broken_and_no_page_is_heavy(edition_id: str) -> None:
    files = site(edition_id)
    ids = {path: set(_ID.findall(text)) for path, text in files.items() if path.endswith(".html")}
    broken = []
    for path in ids:
        for href in _LINK.findall(files[path]):
            target, anchor = resolved(path, unescape(href))
            if target not in files or (anchor and anchor not in ids[target]):
                broken.append((path, href))
    assert broken == []
    sizes = {path: len(text.encode()) for path, text in files.items()}
    heavy = {path for path, size in sizes.items() if path.endswith(".html") and size >= 150_000}
    assert heavy <= HEAVY and all(sizes[path] < 400_000 for path in heavy)
    assert sizes["assets/search.js"] < 1_500_000
    assert sum(sizes.values()) < 15_000_000


def test_a_page_for_each_thing() -> None:
    loaded = load_bundle(Project(ROOT), "national")
    assert loaded.bundle is not None
    edition, files = loaded.bundle.edition, site("national")
    rules = {rule.id for each in edition.interfaces.values() for rule in each.rules}
    assert {f"interfaces/{each}.html" for each in edition.interfaces} <= set(files)
    assert {f"dictionaries/{each}.html" for each in edition.dictionaries} <= set(files)
    assert {f"elements/{each}.html" for each in edition.elements} <= set(files)
    assert {f"rules/{each}.html" for each in rules} <= set(files)
    assert {f"lifecycles/{each.id}.html" for each in loaded.bundle.lifecycles} <= set(files)
    assert {f"flows/{each.id}.html" for each in loaded.bundle.flows} <= set(files)
    assert len(loaded.bundle.lifecycles) >= 5 and len(loaded.bundle.flows) >= 10


def test_a_settlement_says_what_goes_wrong_and_what_to_do() -> None:
    told = site("national")["interfaces/2207.html"].partition('id="ui-errors"')[2].partition("</table>")[0]
    assert "rules/field-required.html" in told and "补上这个字段" in told
    assert "平台拒绝：门诊就诊的状态不允许办理" in told and "interfaces/2204.html" in told
    unknown = told.partition("没有应答")[2]
    assert "绝不可重发" in unknown and "interfaces/5203.html" in unknown and "interfaces/2601.html" in unknown
    asked = site("national")["interfaces/1101.html"].partition('id="ui-errors"')[2].partition("</table>")[0]
    assert "可以原样重发" in asked


def test_a_flow_leads_to_its_messages() -> None:
    text = site("national")["flows/20-outpatient-day.html"]
    rows = re.findall(r"<tr><td.*?</tr>", text)
    assert len(rows) == 19 and all("请求</a>" in row and "应答</a>" in row for row in rows)
    assert "../interfaces/2207~samples-1.html#" in rows[6] or "../interfaces/2207.html#sample-" in rows[6]


def test_a_rule_tells_where_it_stands_and_which_samples_break_it() -> None:
    text = site("national")["rules/period-order.html"]
    assert text.count('<article class="rule">') >= 10 and "specs/national/interfaces/" in text
    assert "违反" not in text and '<h2 id="ui-shown">样例' in text
    builtin = site("national")["rules/code-unknown.html"]
    assert "内置规则" in builtin and "interfaces/2207.html" in builtin


def test_the_tutorials_are_pages() -> None:
    text = site("national")["tutorials/first-call.html"]
    assert "<h2 id=" in text and 'class="copyable"' in text and "yibao call 1101" in unescape(text)
    assert {"tutorials/new-province.html", "tutorials/acceptance-day.html"} <= set(site("national"))
