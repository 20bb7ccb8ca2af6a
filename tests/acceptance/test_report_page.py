"""The report in Chromium: it fits every screen, in light and dark, and prints with its calculation and without messages."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from kit_support import BEGUN, Kit
from playwright.sync_api import Browser, Page, sync_playwright

from yibao.acceptance.results import Report
from yibaogen.cli.formats import accept_html

pytestmark = pytest.mark.browser
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        reason = "Chromium is missing: apt-get install chromium fonts-noto-cjk"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    with sync_playwright() as play:
        found = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture(scope="module")
def address(kit: Kit, tmp_path_factory: pytest.TempPathFactory) -> str:
    runner = kit.runner()
    cases = tuple(runner.run(case_id) for case_id in ("A012", "A022", "A098"))

    report = Report("模拟平台", "national", "chengdu-example", "illustrative", BEGUN, 1.0, cases)
    place = tmp_path_factory.mktemp("report") / "report.html"
    place.write_text(accept_html.report(report, "zh"), encoding="utf-8")
    return place.as_uri()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 412, 768, 1440])
def test_it_fits(browser: Browser, address: str, width: int, scheme: str) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(address)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert _contrast(page) >= 4.5
    page.close()


def _contrast(page: Page) -> float:
    """The least contrast of the page's words against the page."""
    return float(
        page.evaluate(
            """() => {
  const light = (text) => { const [r, g, b] = text.match(/[\\d.]+/g).map(Number).map((v) => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }); return .2126 * r + .7152 * g + .0722 * b; };
  const ground = light(getComputedStyle(document.body).backgroundColor);
  return Math.min(...[...document.querySelectorAll("h1, .lead, td, th, summary, .sums b, .focus, .why, a")].map((one) => {
    const ink = light(getComputedStyle(one).color); return (Math.max(ink, ground) + .05) / (Math.min(ink, ground) + .05); }));
}"""
        )
    )


def test_it_prints_the_calculation_and_no_messages(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details.steps[open]").count() == page.locator("details.steps").count() == 3
    assert page.locator("details.messages").first.is_hidden()
    assert page.locator(".signs div").count() == 3
    page.close()


def test_links_lead_to_their_cases(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    for link in page.locator(".index a").all():
        assert page.locator(str(link.get_attribute("href"))).count() == 1
    page.close()
