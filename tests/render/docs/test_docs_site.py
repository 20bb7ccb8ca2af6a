"""The rendered sites of whole editions: well formed, complete, linked both ways, light, the same on every run."""

from __future__ import annotations

import re

import pytest
from docs_support import SPECS, bundle, pages, resolved, site, squeezed

from yibao.events import catalogue
from yibaogen.model import Direction
from yibaogen.render.docs import render

EDITIONS = sorted(SPECS)
HEAVY = {"interfaces/4401.html", "interfaces/4701.html"}
SIDES: tuple[Direction, ...] = ("input", "output", "file")


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_every_page_is_well_formed(edition_id: str) -> None:
    found = pages(edition_id)
    assert {path: page.problems for path, page in found.items() if page.problems} == {}
    for path, page in found.items():
        assert site(edition_id)[path].startswith("<!DOCTYPE html>\n"), path
        assert ("html", "lang", "zh-CN") in page.attributes
        tags = [row[0] for row in page.skeleton]
        assert tags.count("h1") == tags.count("title") == tags.count("main") == 1, path


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_anchors_are_unique_on_their_page(edition_id: str) -> None:
    doubled = {path for path, page in pages(edition_id).items() if len(set(page.ids)) != len(page.ids)}
    assert doubled == set()


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_every_link_leads_to_a_page_and_anchor_of_the_site(edition_id: str) -> None:
    files, found = site(edition_id), pages(edition_id)
    ids = {path: set(page.ids) for path, page in found.items()}
    broken = []
    for path, page in found.items():
        for _tag, href in page.links:
            target, anchor = resolved(path, href)
            if target not in files or (anchor and anchor not in ids[target]):
                broken.append((path, href))
    assert broken == []


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_nothing_asks_another_host(edition_id: str) -> None:
    for name in ("site.css", "site.js"):
        text = site(edition_id)[f"assets/{name}"]
        assert not re.search(r"https?:|//[a-z0-9-]+\.[a-z]|@import|url\(|\bfetch\(|XMLHttpRequest", text), (
            name
        )
    for path, page in pages(edition_id).items():
        assert not any(
            name in ("srcset", "action", "data", "poster", "ping") for _tag, name, _value in page.attributes
        )
        for _tag, href in page.links:
            assert re.fullmatch(r"[A-Za-z0-9_.~/\-]*(#[A-Za-z0-9_.~\-]+)?", href), (path, href)


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_every_field_stands_on_its_page_with_what_the_edition_says(edition_id: str) -> None:
    edition = bundle(edition_id).edition
    for infno, interface in edition.interfaces.items():
        text = site(edition_id)[f"interfaces/{infno}.html"]
        rows = dict(re.findall(r'<tr id="([^"]+)">(.*?)</tr>', text, re.DOTALL))
        wanted = [
            (side, node, each) for side in SIDES for node in interface.nodes(side) for each in node.fields
        ]
        assert len(rows) == len(wanted), infno
        for side, node, each in wanted:
            row = rows[f"{side}-{node.path or '.'}-{each.code}"]
            assert f">{each.code}</a>" in row
            assert ('<b class="need">必填</b>' in row) == each.required
            assert (f">{each.dict}</a>" in row) == (each.dict is not None)
            assert (each.type.length is None) == ('<span class="len">' not in row)
            assert ('class="guess"' in row) == (set(each.sources) <= {"reconstructed"})


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_names_notes_codes_and_rules_are_told(edition_id: str) -> None:
    edition = bundle(edition_id).edition
    told = {path: squeezed(page.text) for path, page in pages(edition_id).items()}
    for infno, interface in edition.interfaces.items():
        text = told[f"interfaces/{infno}.html"]
        notes = [node.note for side in SIDES for node in interface.nodes(side)]
        names = [each.name for side in SIDES for node in interface.nodes(side) for each in node.fields]
        rules = [part for rule in interface.rules for part in (rule.id, rule.message, rule.message_en)]
        for part in (interface.name, interface.method, interface.note, *notes, *names, *rules):
            assert squeezed(part) in text, (infno, part)
    for dict_id, dictionary in edition.dictionaries.items():
        text = told[f"dictionaries/{dict_id}.html"]
        for part in (
            dictionary.name,
            dictionary.note,
            *(f"{code.code}{code.label}" for code in dictionary.codes),
        ):
            assert squeezed(part) in text, (dict_id, part)
        assert ("开放" if dictionary.open else "封闭") in text


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_dictionaries_and_fields_link_to_each_other(edition_id: str) -> None:
    edition = bundle(edition_id).edition
    there: set[tuple[str, str]] = set()
    for infno, interface in edition.interfaces.items():
        for side in SIDES:
            for node in interface.nodes(side):
                for each in node.fields:
                    if each.dict is not None:
                        anchor = f"interfaces/{infno}.html#{side}-{node.path or '.'}-{each.code}"
                        there.add((f"dictionaries/{each.dict}.html", anchor))
    assert there
    back: set[tuple[str, str]] = set()
    forth: set[tuple[str, str]] = set()
    for path, page in pages(edition_id).items():
        for _tag, href in page.links:
            target, anchor = resolved(path, href)
            if path.startswith("dictionaries/") and target.startswith("interfaces/") and anchor:
                back.add((path, f"{target}#{anchor}"))
            if path.startswith("interfaces/") and target.startswith("dictionaries/"):
                forth.add((target, path))
    assert back == there
    assert {(page, anchor.partition("#")[0]) for page, anchor in there} <= forth


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_elements_list_every_place(edition_id: str) -> None:
    edition = bundle(edition_id).edition
    found = {
        resolved(path, href)
        for path, page in pages(edition_id).items()
        if path.startswith("elements/")
        for _tag, href in page.links
    }
    for infno, interface in edition.interfaces.items():
        for side in SIDES:
            for node in interface.nodes(side):
                for each in node.fields:
                    assert (f"interfaces/{infno}.html", f"{side}-{node.path or '.'}-{each.code}") in found
    used = {
        each.code
        for use in edition.interfaces.values()
        for side in SIDES
        for node in use.nodes(side)
        for each in node.fields
    }
    assert {f"elements/{code}.html" for code in used} <= set(site(edition_id))


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_every_sample_is_shown_whole(edition_id: str) -> None:
    for infno, samples in bundle(edition_id).samples.items():
        text = "".join(
            page.text
            for path, page in pages(edition_id).items()
            if path == f"interfaces/{infno}.html" or path.startswith(f"interfaces/{infno}~samples-")
        )
        for sample in samples:
            assert sample.title in text
            assert sample.text.strip("\n") in text, sample.file


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_pages_are_light(edition_id: str) -> None:
    sizes = {path: len(text.encode()) for path, text in site(edition_id).items()}
    heavy = {path: size for path, size in sizes.items() if path.endswith(".html") and size >= 150_000}
    assert set(heavy) <= HEAVY
    assert all(size < 400_000 for size in heavy.values())
    assert sizes["assets/search.js"] < 1_500_000
    assert sum(sizes.values()) < 15_000_000


def test_each_page_turns_to_its_neighbours() -> None:
    found = pages("national")
    order = [f"interfaces/{infno}.html" for infno in bundle("national").edition.interfaces]
    for at, path in enumerate(order):
        rels = [value for tag, name, value in found[path].attributes if tag == "a" and name == "rel"]
        assert rels == ["prev"] * (at > 0) + ["next"] * (at + 1 < len(order))
        turns = [resolved(path, href)[0] for tag, href in found[path].links if tag == "a"][-len(rels) :]
        assert turns == order[max(0, at - 1) : at] + order[at + 1 : at + 2]


def test_every_built_in_id_has_an_entry() -> None:
    found = pages("national")
    told = [path for path in found if path == "rules.html" or path.startswith("messages-")]
    ids = {anchor for path in told for anchor in found[path].ids}
    assert set(catalogue()) <= ids


def test_the_index_groups_as_the_standard_does_and_counts() -> None:
    edition = bundle("national").edition
    text = pages("national")["index.html"].text
    figures = squeezed(text)
    assert f"{len(edition.interfaces)}接口" in figures
    assert f"{len(edition.dictionaries)}字典" in figures
    for interface in edition.interfaces.values():
        assert interface.level1 in text and interface.level2 in text


def test_rendering_twice_gives_the_same_bytes() -> None:
    again = render(bundle("national"))
    assert {path.removeprefix("national/docs/"): text for path, text in again.items()} == site("national")
