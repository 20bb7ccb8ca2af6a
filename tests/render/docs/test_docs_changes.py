"""The pages of an edition with a base mark what is new, changed and gone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from html import unescape

import pytest
from docs_support import built, bundle, site

from yibaogen.diff import diff_editions
from yibaogen.model import Edition, FieldType
from yibaogen.model.samples import Bundle
from yibaogen.render.docs import changes_page, render

_BADGE = re.compile(r'<b class="badge badge-(\w+)" title="([^"]*)">([^<]*)</b>')


def derived() -> Edition:
    """The small edition with a field changed, one new, one gone; a code relabelled; 5204 gone; 5299 new."""
    mini = bundle("mini").edition
    old = mini.interfaces["2204"]
    data = old.input[0]
    psn_no, *others = data.fields
    changed = replace(psn_no, type=FieldType("string", 40), required=False)
    new = replace(psn_no, code="town_no", name="街道编号")
    kept = tuple(item for item in others if item.code != "hcv-ab")
    upload = replace(old, input=(replace(data, fields=(changed, new, *kept)), *old.input[1:]))
    query = replace(mini.interfaces["5204"], infno="5299", method="query_town")
    flag = mini.dictionaries["flag"]
    codes = (replace(flag.codes[0], label="非"), *flag.codes[1:])
    dictionaries = {**mini.dictionaries, "flag": replace(flag, codes=codes)}
    interfaces = {"2204": upload, "5299": query}
    return replace(
        mini, id="town", name="某市版", base="mini", dictionaries=dictionaries, interfaces=interfaces
    )


@cache
def pages() -> Mapping[str, str]:
    found = render(Bundle(derived(), {}, bundle("mini").edition))
    return {path.removeprefix("town/docs/"): text for path, text in found.items()}


def badges(text: str) -> list[tuple[str, str, str]]:
    return [(match[1], match[3], match[2]) for match in _BADGE.finditer(text)]


def row(page: str, anchor: str) -> str:
    """The table row with an anchor."""
    match = re.search(rf'<tr id="{re.escape(anchor)}">.*?</tr>', pages()[page])
    assert match is not None
    return match.group()


def test_fields_carry_their_badge_and_what_the_base_says() -> None:
    page = "interfaces/2204.html"
    assert badges(row(page, "input-data-psn_no")) == [("changed", "改", "小样版：string(30)，必填")]
    assert badges(row(page, "input-data-town_no")) == [("new", "新增", "小样版没有")]
    assert badges(row(page, "input-data-psn_name")) == []
    gone = re.search(r'<p class="note gone">.*</p>', pages()[page])
    assert gone is not None and "<code>hcv-ab</code> 丙型肝炎抗体" in gone.group()
    assert len(badges(pages()[page])) == 4


@pytest.mark.parametrize(("page", "word"), [("interfaces/2204.html", "改"), ("interfaces/5299.html", "新增")])
def test_interfaces_carry_their_badge(page: str, word: str) -> None:
    head = re.search(r"<h1>.*?</h1>", pages()[page])
    assert head is not None
    assert [badge[1] for badge in badges(head.group())] == [word]


def test_the_first_page_lists_new_changed_and_gone_interfaces() -> None:
    index = pages()["index.html"]
    assert sorted(badge[1] for badge in badges(index)) == ["删", "改", "新增"]
    assert "<del><code>5204</code> 费用明细查询</del>" in index
    assert 'href="changes.html"' in index


def test_code_lists_mark_their_codes() -> None:
    assert badges(row("dictionaries/flag.html", "c-0")) == [("changed", "改", "小样版：否")]
    assert badges(row("dictionaries/flag.html", "c-1")) == []
    assert [badge[1] for badge in badges(pages()["dictionaries/index.html"])] == ["改"]


def tab(page: str, anchor: str) -> str:
    """What a tab of a page says."""
    return pages()[page].partition(f'id="{anchor}"')[2].partition('<section class="tab"')[0]


def test_an_interface_tells_what_diff_tells_of_it() -> None:
    changes = [each for each in diff_editions(bundle("mini").edition, derived()) if each.infno == "2204"]
    told = tab("interfaces/2204.html", "ui-base")
    assert (
        len(changes) >= 3 and f'data-title="与小样版的差异 {len(changes)}"' in pages()["interfaces/2204.html"]
    )
    for change in changes:
        assert f"<code>{change.rule.id}</code>" in told
        assert change.event.message("zh") in unescape(told)
    assert 'href="#input-data-psn_no"' in told


def listed(page: str) -> list[str]:
    """What a page of changes tells, a line a change."""
    return [unescape(re.sub(r"<[^>]*>", "", line)) for line in re.findall(r"<li>(.*)</li>", pages()[page])]


def test_the_page_of_changes_tells_all_by_interface_with_rule_class_and_level() -> None:
    page = pages()["changes.html"]
    changes = diff_editions(bundle("mini").edition, derived())
    assert sorted(listed("changes.html")) == sorted(change.event.message("zh") for change in changes)
    for change in changes:
        level, rule = change.rule.level.label, change.rule
        assert re.search(
            rf'<b class="level level-{level}">\w+</b> <code>{rule.id}</code> <small>{rule.klass.value}</small>',
            page,
        )
    assert 'href="interfaces/2204.html#ui-base"' in page and 'href="dictionaries/flag.html"' in page
    assert 'href="interfaces/2204.html#input-data-psn_no"' in page
    assert "<del>5204 费用明细查询</del>" in page and "interface-moved" in page
    for target in re.findall(r'href="([^"#:]+\.html)', page):
        assert target in pages(), target


def test_many_changes_go_on_pages_of_their_classes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes_page, "_WHOLE", 3)
    monkeypatch.setattr(changes_page, "_LINKED", 1)
    pages.cache_clear()
    try:
        changes = diff_editions(bundle("mini").edition, derived())
        told = {each.rule.klass.value.lower() for each in changes}
        assert len(told) > 1 and listed("changes.html") == []
        for name in told:
            page = f"changes-{name}.html"
            assert f'href="{page}"' in pages()["changes.html"]
            wanted = [each for each in changes if each.rule.klass.value.lower() == name]
            assert sorted(listed(page)) == sorted(each.event.message("zh") for each in wanted)
            assert ("#input-" in pages()[page]) is (len(wanted) == 1 and wanted[0].direction is not None)
        assert 'href="interfaces/2204.html#ui-base"' in pages()["changes.html"]
    finally:
        pages.cache_clear()


def test_without_a_base_there_is_no_badge_and_no_tab_of_differences() -> None:
    assert not any(badges(text) or 'id="ui-base"' in text for text in site("mini").values())
    assert "还没有保存过已发布的版本" in site("mini")["changes.html"]
    assert "还没有保存过已发布的版本" in site("mini")["interfaces/2204.html"]


def test_where_a_fact_comes_from_is_no_change() -> None:
    mini = bundle("mini").edition
    other = {infno: replace(each, sources=("other",)) for infno, each in mini.interfaces.items()}
    found = render(Bundle(replace(mini, interfaces=other, base="mini"), {}, mini))
    assert not any(badges(text) for text in found.values())


def test_hostile_words_of_the_base_stay_words() -> None:
    def word(kind: str) -> str:
        number = next(counter)
        return str(number) if kind == "infno" else f'<script>"{kind}{number}&{{{{x}}}}'

    counter = iter(range(1000, 9999))
    old, new = built(word).edition, built(word).edition
    text = "".join(text for path, text in render(Bundle(new, {}, old)).items() if path.endswith(".html"))
    assert '<script>"' not in text
    assert "&lt;script&gt;" in text
