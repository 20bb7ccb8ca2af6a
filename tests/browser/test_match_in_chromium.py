"""The review page in a browser: by keyboard alone, on a phone, without scripts, and nothing serious for axe."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from chromium import browser
from loopback import serve
from playwright.sync_api import Browser, Page, expect

from yibao.matching import Local, Matcher, National
from yibao.matching.review import Review
from yibao.matching.web import create_review

pytestmark = pytest.mark.browser
TEMPLATES = Path(__file__).parents[2] / "templates" / "match"
ROWS = [National(f"XJ01CAA040E00101010000{number}", "阿莫西林胶囊", "101", brand="力百定", form="胶囊剂", spec="0.25g", pack="24粒/盒", maker=f"第{number}制药有限公司") for number in range(1, 6)]  # fmt: skip
ITEMS = [
    *(
        Local(
            f"药 {number}/甲", "阿莫西林胶囊", spec="0.25g*24粒", maker=f"第{number}制药有限公司", row=number
        )
        for number in range(1, 5)
    ),
    Local(
        "长",
        "名称特别长的阿莫西林克拉维酸钾干混悬剂" * 4,
        spec="0.15625g:5ml*" + "9" * 60,
        maker="某" * 60,
        row=9,
    ),
]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


@pytest.fixture
def review(tmp_path: Path) -> Iterator[Review]:
    with Review.open(str(tmp_path / "m.db")) as made:
        made.propose("drug", "run", map(Matcher("drug", ROWS).propose, ITEMS))
        yield made


@pytest.fixture
def address(review: Review) -> Iterator[str]:
    with serve(create_review(review, TEMPLATES)) as url:
        yield url


def states(review: Review) -> list[str]:
    return [item.state for item in review.items("drug")]


def press(page: Page, key: str) -> None:
    with page.expect_navigation():
        page.keyboard.press(key)


def test_by_keyboard(chromium: Browser, review: Review, address: str) -> None:
    page = chromium.new_page()
    page.goto(address)
    press(page, "1")
    press(page, "0")
    assert states(review)[:3] == ["confirmed", "none", ""], "the next open item is under the hand"
    page.keyboard.press("j")
    press(page, "s")
    assert states(review)[:4] == ["confirmed", "none", "", "later"]
    for _ in range(9):
        page.keyboard.press("k")
    press(page, "u")
    assert states(review)[0] == ""
    page.keyboard.press("/")
    page.keyboard.type("1 0 s")
    assert states(review) == ["", "none", "", "later", ""], "typing in the field decides nothing"
    page.close()


def test_a_second_key_does_not_decide_about_the_same_item(
    chromium: Browser, review: Review, address: str
) -> None:
    page = chromium.new_page()
    page.goto(address)
    with page.expect_navigation():
        page.evaluate(
            "for (const key of ['1', '0', 's']) document.dispatchEvent(new KeyboardEvent('keydown', {key}))"
        )
    page.wait_for_load_state()
    assert states(review) == ["confirmed", "", "", "", ""]
    assert len(review.history("drug", ITEMS[0].id)) == 1
    page.close()


def test_without_scripts(chromium: Browser, review: Review, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.get_by_role("button", name="一并确认").click()
    expect(page.get_by_text("已决定 4 / 5")).to_be_visible()
    page.get_by_role("button", name="撤回").first.click()
    assert states(review) == ["", "confirmed", "confirmed", "confirmed", ""]
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_looks_right(chromium: Browser, review: Review, address: str, scheme: str, width: int) -> None:
    review.decide("drug", ITEMS[0], "confirmed", ROWS[0], "网页")
    told: list[str] = []
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on(
        "request", lambda request: told.append(request.url) if not request.url.startswith(address) else None
    )
    for path in ("/", "/?state=open&class=certain", "/?q=nothing"):
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        found = Axe().run(page).response["violations"]
        assert [
            (each["id"], each["nodes"][0]["target"])
            for each in found
            if each["impact"] in ("serious", "critical")
        ] == []
    assert told == []
    context.close()
