"""The small parts: visible text, addresses, notes, order of calls, rules in words, shares of samples, colours."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import replace

import pytest
from docs_support import PLACE, ROOT, built, bundle, pages, parsed, site, squeezed
from hypothesis import given
from hypothesis import strategies as st

from yibaogen.expr.parse import parse_expression
from yibaogen.model.samples import Bundle, Sample
from yibaogen.render.docs import SCRIPTS, render, views
from yibaogen.render.docs.assets import asset
from yibaogen.render.docs.atlas import survey
from yibaogen.render.docs.environment import environment
from yibaogen.render.docs.flow import flow
from yibaogen.render.docs.links import anchor_slugs, file_slugs, slug
from yibaogen.render.docs.notes import note_segments
from yibaogen.render.docs.rule_pages import TOLERATED, builtin_ids
from yibaogen.render.docs.sentences import Teller
from yibaogen.render.docs.text import visible, visible_block


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("门诊结算　A", "门诊结算　A"),
        ("a\nb\x00", "a␊b␀"),
        ("\x7f\u202e\ufeff", "␡⟦U+202E⟧⟦U+FEFF⟧"),
        ("\u2028", "⟦U+2028⟧"),
    ],
)
def test_unseen_characters_become_visible(raw: str, shown: str) -> None:
    assert visible(raw) == shown


def test_blocks_keep_lines_and_tabs() -> None:
    assert visible_block("{\r\n\t1\u202e\n}") == "{\n\t1⟦U+202E⟧\n}"


@given(st.text(max_size=200))
def test_slugs_hold_harmless_characters_only(text: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_.~\-]{1,80}", slug(text))


@given(st.lists(st.text(max_size=12), unique=True))
def test_addresses_never_meet(names: list[str]) -> None:
    files = file_slugs(names)
    folded = [name.casefold() for name in files.values()]
    assert len(set(folded)) == len(names)
    assert not {"index", "con", "nul"} & set(folded)
    assert not any(name.startswith(".") for name in folded)
    anchors = anchor_slugs({name: name for name in names})
    assert len(set(anchors.values())) == len(names)


def test_file_names_differ_by_more_than_case() -> None:
    assert file_slugs(["med_type", "MED_TYPE", "index"]) == {
        "med_type": "med_type",
        "MED_TYPE": "MED_TYPE~2",
        "index": "index~2",
    }


def test_numbers_of_other_interfaces_become_links() -> None:
    atlas = survey(bundle("mini").edition)
    parts = note_segments("先用 5204（不是 52041、5204.1 或 2204），再看 9999", atlas, "2204")
    assert [part.text for part in parts] == ["先用 ", "5204", "（不是 52041、5204.1 或 2204），再看 9999"]
    assert [part.href for part in parts] == ["", "interfaces/5204.html", ""]


@pytest.mark.parametrize(
    ("note", "before", "after", "beside"),
    [
        ("须在 5204 之前", [], ["5204"], []),
        ("须在 5204 费用查询之后", ["5204"], [], []),
        ("应先查询再用 5204 冲正", [], ["5204"], []),
        ("已结算的先用 5204 退费", ["5204"], [], []),
        ("金额与刚做的 5204 一致", ["5204"], [], []),
        ("已被 5204 退费的会被拒绝", [], [], ["5204"]),
        ("先用 5204，再用 5204", [], [], ["5204"]),
    ],
)
def test_notes_tell_the_order_of_calls(
    note: str, before: list[str], after: list[str], beside: list[str]
) -> None:
    edition = bundle("mini").edition
    noted = {**edition.interfaces, "2204": replace(edition.interfaces["2204"], note=note)}
    found = flow(survey(replace(edition, interfaces=noted)))
    for infno, other, kin in (("2204", "5204", found["2204"]), ("5204", "2204", found["5204"])):
        wanted = (before, after, beside) if infno == "2204" else (after, before, beside)
        for links, expected in zip((kin.before, kin.after, kin.beside), wanted, strict=True):
            assert [link.text[:4] for link in links] == [other] * len(expected)


@pytest.mark.parametrize(
    ("expression", "told"),
    [
        ("mdtrt_cert_type == '03'", "应满足：就诊凭证类型 等于 “03”（社会保障卡）。"),
        ("mdtrt_cert_type in ('01', '99')", "应满足：就诊凭证类型 为 “01”（医保电子凭证）、“99” 之一。"),
        ("not present(card_sn) or brdy > '2026-01-01'", "应满足：卡识别码 未填 或 出生日期 大于 “2026-01-01”。"),
        (
            "medfee_sumamt == sum(feedetail.cnt) + 1 - 2 * (3 + 4)",
            "应满足：医疗费总额 等于 各行 数量 之和 ＋ 1 － （2 × （3 ＋ 4））。",
        ),
        ("count(feedetail) <= 100", "应满足：feedetail 的行数 不大于 100。"),
        ("round(zero(medfee_sumamt), 2) >= min(1, 2)", "应满足：医疗费总额（缺则按 0） 四舍五入到 2 位小数 不小于 1、2 中最小者。"),
        ("not (psn_no == 'a' and (psn_name != 'b' or id_card(psn_no)))",
         "应满足：并非（人员编号 等于 “a” 且 （人员姓名 不等于 “b” 或 人员编号 是校验码与出生日期均正确的 18 位居民身份证号））。"),
    ],
)  # fmt: skip
def test_rules_in_words(expression: str, told: str) -> None:
    edition = bundle("mini").edition
    rule = replace(
        edition.interfaces["2204"].rules[0],
        scope="data",
        when=None,
        require=None,
        check=parse_expression(expression),
    )
    assert "".join(part.text for part in Teller(survey(edition), "2204").rule(rule)) == told


def test_a_field_says_when_it_is_required() -> None:
    text = site("mini")["interfaces/2204.html"]
    row = re.search(r'<tr id="input-data-card_sn">(.*?)</tr>', text, re.DOTALL)
    assert row is not None
    assert '<span class="if">条件</span>' in row[1]
    assert 'href="../interfaces/2204.html#rule-card-sn-needed"' in row[1]
    assert "当 就诊凭证类型 等于 “03”（社会保障卡） 时必填" in row[1]


def test_the_severities_are_those_of_the_architecture_page() -> None:
    page = (ROOT / "docs/ARCHITECTURE.md").read_text(encoding="utf-8")
    table = page.partition("## Validation")[2]
    listed = {
        event_id: row[1]
        for row in re.findall(r"^\| (.*?) \| (error|warning) \|", table, re.MULTILINE)
        for event_id in re.findall(r"`([a-z-]+)`", row[0])
    }
    assert {event_id for event_id, severity in listed.items() if severity == "warning"} == TOLERATED
    assert set(listed) <= set(builtin_ids())


def _with_samples(sizes: list[int]) -> Bundle:
    plain = bundle("mini")
    samples = tuple(
        Sample(f"a/{at}.json", "2204", "input", True, (), (), f"样例 {at}", "x" * size, PLACE)
        for at, size in enumerate(sizes)
    )
    return Bundle(plain.edition, {"2204": samples})


@pytest.mark.parametrize(
    ("sizes", "further"),
    [([100, 100], 0), ([30_000, 30_000], 1), ([60_000, 60_000], 2), ([500_000, 10], 2)],
)
def test_many_samples_get_pages_of_their_own(sizes: list[int], further: int) -> None:
    files = render(_with_samples(sizes))
    others = [path for path in files if "~samples-" in path]
    assert len(others) == further
    assert all(len(text.encode()) < 150_000 for text in files.values())
    main = parsed(files["mini/docs/interfaces/2204.html"])
    assert all(f"样例 {at}" in main.text for at in range(len(sizes)))
    linked = {href.partition("#")[0] for _tag, href in main.links if "~samples-" in href}
    assert linked == {f"../{path.removeprefix('mini/docs/')}" for path in others}


def test_a_cut_sample_says_so() -> None:
    files = render(_with_samples([90_123]))
    assert "略去末尾 123 个字符" in files["mini/docs/interfaces/2204~samples-1.html"]


def test_templates_escape_always_and_know_only_views() -> None:
    engine = environment()
    assert engine.autoescape is True
    for name in engine.list_templates(extensions=["html"]):
        source = engine.loader.get_source(engine, name)[0]  # type: ignore[union-attr]
        assert not re.search(r"\|\s*safe|autoescape|Markup", source), name
    for each in vars(views).values():
        if dataclasses.is_dataclass(each):
            assert getattr(each, "__dataclass_params__").frozen  # noqa: B009


@pytest.mark.parametrize("name", sorted({*SCRIPTS, "matrix.js", "try.js"}))
def test_the_scripts_never_write_markup(name: str) -> None:
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\(", asset(name)
    )


def test_no_page_holds_inline_script_or_style() -> None:
    for page in pages("mini").values():
        assert {row for row in page.skeleton if row[0] == "script"} == {("script", "defer", "src")}
        assert not any(row[0] == "style" or "style" in row[1:] for row in page.skeleton)
        assert not any(name.startswith("on") for _tag, name, _value in page.attributes)


def _contrast(one: str, two: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_colours_have_contrast_in_both_schemes() -> None:
    blocks = [
        dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block))
        for block in re.findall(r"\{([^{}]*--ground: #[0-9a-f]{6};[^{}]*)\}", asset("site.css"))
    ]
    assert len(blocks) == 3
    assert blocks[1] == blocks[2]
    for colours in blocks:
        for ink in ("ink", "soft", "link", "accent", "need", "if", "good"):
            for ground in ("ground", "raised", "mark"):
                assert _contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
        assert _contrast(colours["guess"], colours["guess-ground"]) >= 4.5


def test_an_edition_without_elements_or_samples_still_has_all_pages() -> None:
    plain = built(lambda purpose: purpose.replace(" ", "_"))
    bare = Bundle(replace(plain.edition, elements={}), {})
    found = [path for path in render(bare) if "/elements" in path]
    assert found[:2] == ["edition/docs/elements.html", "edition/docs/elements-f.html"]
    assert found[2:] == [f"edition/docs/elements/field_{number}.html" for number in range(3)]


def test_an_element_tells_where_it_is_defined_otherwise() -> None:
    edition = bundle("national").edition
    told = {path: page.text for path, page in pages("national").items() if path.startswith("elements/")}
    everything = squeezed("".join(told.values()))
    differing = [
        (each.code, each.name)
        for infno, interface in edition.interfaces.items()
        for node in (*interface.input, *interface.output)
        for each in node.fields
        if (element := edition.elements.get(each.code)) is not None and element.name != each.name
    ]
    assert differing
    assert all(squeezed(f"名称 {name}") in everything for _code, name in differing)
