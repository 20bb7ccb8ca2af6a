"""Spec text is untrusted: whatever it holds, it stays text on the pages and in the search index."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from itertools import count

import pytest
from docs_support import built, parsed, resolved

from yibaogen.render.docs import render
from yibaogen.render.docs.search import KINDS

ATTACKS = {
    "script": "</script><script>alert(1)</script>",
    "quotes": "\" onmouseover=\"x\" ' onfocus='y' `",
    "template": "{{ 7 * 7 }}{% for x in page %}{# gone #}{{ page.__class__ }}",
    "comment": "<!-- --> ]]> <![CDATA[ &lt; &amp;amp; &#60;b&#62;",
    "tags": "</a></td></table></main><img src=x onerror=alert(1)><style>*{display:none}</style>",
    "address": "javascript:alert(1)//../../etc#?q=%3Cscript%3E\\..\\",
    "bidi": "user\u202etxt.\u2066exe\u2069 \u200b\u200f\u061c",
    "control": "a\x00b\x08c\x1b[31m\x7f\x85\ufeff\u2028\u2029\nnew line\ttab",
    "surrogate": "\ud800\U000e0041\ufffe\U0001f600",
}


def words(attack: str) -> Callable[[str], str]:
    """Texts for a whole edition, each told apart by a number at its front."""
    numbers = count(100)
    return lambda _purpose: f"{next(numbers)}{attack}"


@cache
def attacked(attack: str) -> dict[str, str]:
    """The site of an edition whose every text holds the attack."""
    return render(built(words(attack)))


PLAIN = render(built(words("long enough to be no short list of codes")))


@pytest.fixture(params=sorted(ATTACKS))
def attack(request: pytest.FixtureRequest) -> str:
    return ATTACKS[request.param]


def test_markup_is_the_same_as_with_harmless_text(attack: str) -> None:
    hostile = attacked(attack)
    assert len(hostile) == len(PLAIN)
    for (path, text), (_, plain) in zip(hostile.items(), PLAIN.items(), strict=True):
        if path.endswith(".html"):
            page = parsed(text)
            assert page.problems == [], path
            assert page.skeleton == parsed(plain).skeleton, path


def test_addresses_stay_inside_the_site(attack: str) -> None:
    hostile = attacked(attack)
    top = next(iter(hostile)).partition("/docs/")[0]
    files = {path.removeprefix(f"{top}/docs/"): text for path, text in hostile.items()}
    for path in hostile:
        assert re.fullmatch(r"[A-Za-z0-9_~][A-Za-z0-9_.~\-]*(/[A-Za-z0-9_~][A-Za-z0-9_.~\-]*){2,3}", path), (
            path
        )
    ids = {path: parsed(text).ids for path, text in files.items() if path.endswith(".html")}
    for path in ids:
        for _tag, href in parsed(files[path]).links:
            assert re.fullmatch(r"[A-Za-z0-9_.~/\-]*(#[A-Za-z0-9_.~\-]+)?", href), href
            target, anchor = resolved(path, href)
            assert target in files
            assert not anchor or anchor in ids[target], (path, href)


def test_unseen_characters_are_shown(attack: str) -> None:
    for path, text in attacked(attack).items():
        unseen = {char for char in text if not char.isprintable() and char not in "\n\t\u3000"}
        assert unseen == set(), (path, unseen)


def test_the_text_is_all_there() -> None:
    name = ATTACKS["tags"] + "{{ 7 * 7 }}{% raw %}"
    files = render(built(words(name)))
    text = "".join(parsed(page).text for path, page in files.items() if path.endswith(".html"))
    seen = {int(number) for number in re.findall(rf"(\d{{3}}){re.escape(name)}", text)}
    given = iter(range(100, 10_000))
    used: dict[int, str] = {}

    def noted(purpose: str) -> str:
        number = next(given)
        used[number] = purpose
        return f"{number}{name}"

    built(noted)
    # A dictionary that nothing defines has a place as text only where a field differs by it.
    assert {used[number] for number in set(used) - seen} <= {"no such dict"}


def test_the_search_index_is_data_only(attack: str) -> None:
    files = attacked(attack)
    script = next(text for path, text in files.items() if path.endswith("assets/search.js"))
    assert not set("<>&\u2028\u2029") & set(script)
    head, tail = "window.YIBAO_SEARCH = ", ";\n"
    assert script.startswith(head) and script.endswith(tail)
    rows = json.loads(script.removeprefix(head).removesuffix(tail))
    assert all(4 <= len(row) <= 6 and row[0] in range(len(KINDS)) for row in rows)
    assert all(isinstance(part, str) for row in rows for part in row[1:])


def test_an_edition_called_dot_dot_stays_below_generated() -> None:
    assert all(
        path.startswith("~2e~./docs/")
        for path in render(built(lambda purpose: ".." if purpose == "edition" else purpose))
    )
