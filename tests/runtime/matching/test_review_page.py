"""The review page: who may come in, what it shows, what it writes down."""

from __future__ import annotations

import asyncio
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest

from yibao.matching import Local, Matcher, National
from yibao.matching.review import Review
from yibao.matching.web import create_review

TEMPLATES = Path(__file__).parents[3] / "templates" / "match"
BASE = "http://127.0.0.1:8770"
ROWS = [
    National(f"X{number}", "阿莫西林胶囊", "101", spec="0.25g", pack="24粒/盒", maker=f"第{number}药厂")
    for number in range(1, 4)
]
ITEMS = [
    Local(f"Y{number:03}", "阿莫西林胶囊", spec="0.25g*24粒", maker=f"第{number % 3 + 1}药厂", row=number)
    for number in range(50)
]


@pytest.fixture
def review(tmp_path: Path) -> Review:
    made = Review.open(str(tmp_path / "m.db"))
    made.propose("drug", "run", map(Matcher("drug", ROWS).propose, ITEMS))
    return made


def ask(
    review: Review,
    path: str,
    told: dict[str, str] | None = None,
    *,
    client: str = "127.0.0.1",
    base: str = BASE,
    origin: str = BASE,
) -> httpx.Response:
    async def run() -> httpx.Response:
        transport = httpx.ASGITransport(app=create_review(review, TEMPLATES), client=(client, 40000))
        async with httpx.AsyncClient(transport=transport, base_url=base) as sender:
            if told is None:
                return await sender.get(path)
            content = urlencode(told).encode()
            headers = {
                "content-type": "application/x-www-form-urlencoded",
                **({"origin": origin} if origin else {}),
            }
            return await sender.post(path, content=content, headers=headers)

    return asyncio.run(run())


def state(review: Review, local_id: str) -> tuple[str, str]:
    found = review.find("drug", local_id)
    assert found
    return found.state, found.decision.code if found.decision else ""


def test_a_page_of_items(review: Review) -> None:
    page = ask(review, "/")
    assert page.status_code == 200 and "第 1 / 3 页" in page.text and page.text.count('class="item ') == 20
    assert "规格一致：0.25g*24粒 = 0.25g" in page.text
    assert (
        "default-src 'none'" in page.headers["content-security-policy"]
        and page.headers["cache-control"] == "no-store"
    )
    assert ask(review, "/?page=3").text.count('class="item ') == 10
    for odd in ("/?page=999999999", "/?page=x", "/?kind=nothing&class=%27&state=zz", "/?q=%25"):
        assert ask(review, odd).status_code == 200


def test_confirm_none_later_and_take_back(review: Review) -> None:
    answer = ask(
        review,
        "/decide",
        {
            "kind": "drug",
            "id": "Y000",
            "choice": "code:X2",
            "at_kind": "drug",
            "at_page": "2",
            "at_evil": "x",
        },
    )
    assert answer.status_code == 303 and answer.headers["location"] == "/?kind=drug&page=2#i-Y000"
    assert state(review, "Y000") == ("confirmed", "X2")
    for choice in ("none", "later"):
        ask(review, "/decide", {"kind": "drug", "id": "Y000", "choice": choice})
        assert state(review, "Y000") == (choice, "")
    ask(review, "/decide", {"kind": "drug", "id": "Y000", "choice": "reopen"})
    assert state(review, "Y000") == ("", "")
    assert len(review.history("drug", "Y000")) == 4


def test_what_was_not_proposed_is_not_confirmed(review: Review) -> None:
    for choice in ("code:X99", "X1", "", "confirmed"):
        answer = ask(review, "/decide", {"kind": "drug", "id": "Y001", "choice": choice})
        assert answer.status_code == 409 and "没有记下" in answer.text
    assert ask(review, "/decide", {"kind": "drug", "id": "nobody", "choice": "none"}).status_code == 404
    assert review.confirmed("drug") == []


def test_all_certain_ones_of_a_page(review: Review) -> None:
    shown = "\n".join(
        f"{item.local.id}\t{item.candidates[0].item.code}" for item in review.items("drug", limit=20)
    )
    assert ask(review, "/decide-all", {"kind": "drug", "shown": shown}).status_code == 303
    assert len(review.confirmed("drug")) == 20
    # One of them is no longer what the page showed: none is taken.
    other = "Y030\tX1\nY031\tX1"
    assert ask(review, "/decide-all", {"kind": "drug", "shown": other}).status_code == 409
    assert len(review.confirmed("drug")) == 20
    assert ask(review, "/decide-all", {"kind": "drug", "shown": shown}).status_code == 409, (
        "nothing is decided twice in passing"
    )


def test_only_this_machine_and_only_its_own_pages(review: Review) -> None:
    assert ask(review, "/", client="192.0.2.7").status_code == 403
    assert ask(review, "/", base="http://evil.example:8770").status_code == 403
    told = {"kind": "drug", "id": "Y000", "choice": "none"}
    for origin in ("http://evil.example", ""):
        assert ask(review, "/decide", told, origin=origin).status_code == 403
    assert state(review, "Y000") == ("", "")
    assert ask(review, "/assets/../review.html").status_code == 404


def test_text_of_a_list_stays_text(tmp_path: Path) -> None:
    evil = "<script>alert(1)</script>"
    row = National(evil, evil, "101", brand=evil, spec=evil, maker=evil)
    with Review.open(str(tmp_path / "evil.db")) as made:
        made.propose(
            "drug", "run", [Matcher("drug", [row]).propose(Local(evil, evil, spec=evil, maker=evil))]
        )
        made.decide("drug", Local(evil, evil), "confirmed", row, evil)
        page = ask(made, "/")
        assert page.status_code == 200 and evil not in page.text and "&lt;script&gt;" in page.text


def test_before_anything_was_matched(tmp_path: Path) -> None:
    with Review.open(str(tmp_path / "new.db")) as made:
        assert "还没有匹配过" in ask(made, "/").text


def test_the_page_speaks_english(review: Review) -> None:
    review.decide("drug", ITEMS[0], "confirmed", ROWS[0], "网页")
    page = ask(review, "/?lang=en&page=2")
    assert '<html lang="en">' in page.text and "page 2 of 3" in page.text and ">中文</a>" in page.text
    assert "strength agrees: 0.25g*24粒 = 0.25g" in page.text and "/?page=3&amp;lang=en" in page.text.replace(
        "kind=drug&amp;", ""
    )
    told = {"kind": "drug", "id": "Y001", "choice": "none", "at_kind": "drug", "at_lang": "en"}
    assert ask(review, "/decide", told).headers["location"] == "/?kind=drug&lang=en#i-Y001"
    lost = ask(review, "/decide", {**told, "id": "nobody"})
    assert lost.status_code == 404 and "nobody is in no list" in lost.text
    assert '<html lang="zh-CN">' in ask(review, "/?lang=xx").text


def test_no_chinese_is_left_on_the_english_page(review: Review) -> None:
    """But what the lists themselves say, and the name of the other language."""
    told = ask(review, "/?lang=en").text
    for own in ("中文", "阿莫西林胶囊", "粒", "药厂", "盒", "第"):
        told = told.replace(own, "")
    assert not [char for char in told if "\u4e00" <= char <= "\u9fff"]
