"""The docs as a reader meets them: every page opens without a fault or a request to elsewhere; search, keys, tabs."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from chromium import browser
from playwright.sync_api import Browser, Page, Route
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

sys.path.insert(0, str(Path(__file__).parents[1] / "render" / "docs"))
from served_platform import served

from yibao.platform import create_app
from yibao_editions.national.validation import checker
from yibaogen.render.docs import render
from yibaogen.write.bundles import load_bundle
from yibaogen.write.project import Project

pytestmark = pytest.mark.browser
SPECS = Path(__file__).parents[2] / "specs"
EDITIONS = ("national", "shenzhen")
KINDS = (
    "index.html",
    "interfaces/2207.html",
    "dictionaries/med_type.html",
    "elements.html",
    "elements/psn_no.html",
    "rules.html",
    "rules/field-required.html",
    "lifecycles.html",
    "flows.html",
    "flows/20-outpatient-day.html",
    "changes.html",
    "matrix.html",
    "tutorials/first-call.html",
    "acceptance/A001.html",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two editions' sites on a disk."""
    top = tmp_path_factory.mktemp("sites")
    for edition_id in EDITIONS:
        loaded = load_bundle(Project(SPECS.parent), edition_id)
        assert loaded.bundle is not None
        told = tuple(each for each in loaded.bundle.siblings if each.id in EDITIONS)
        for path, text in render(replace(loaded.bundle, siblings=told)).items():
            (top / path).parent.mkdir(parents=True, exist_ok=True)
            (top / path).write_text(text, "utf-8")
    return top


@pytest.fixture(scope="module")
def web(folder: Path) -> Iterator[str]:
    """The same behind a web server."""
    app = Starlette(routes=[Mount("/", StaticFiles(directory=folder, html=True))])
    with served(app) as running:
        yield running.url


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def opened(pages: list[str], way: str) -> list[str]:
    """All of them take a quarter of an hour: that is what YIBAO_EVERY_PAGE=1 is for. Else all but the element pages, which
    differ in their text alone, and of those every 25th; from a web server every fifth of these and all kinds."""
    if os.environ.get("YIBAO_EVERY_PAGE"):
        return pages
    elements = [path for path in pages if "/elements/" in path]
    some = [path for path in pages if "/elements/" not in path] + elements[::25]
    kinds = [path for path in some if path.endswith(KINDS)]
    return some if way == "file" else sorted({*some[::5], *kinds})


@pytest.mark.parametrize("way", ["file", "http"])
@pytest.mark.parametrize("edition_id", EDITIONS)
def test_every_page_opens_without_a_fault(
    page: Page, folder: Path, web: str, edition_id: str, way: str
) -> None:
    told: list[str] = []
    page.on("console", lambda message: told.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: told.append(f"{page.url}: {error}"))
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(request.url))
    start = f"{web}/" if way == "http" else f"{folder.as_uri()}/"
    site = folder / edition_id / "docs"
    pages = opened(sorted(str(path.relative_to(folder)) for path in site.rglob("*.html")), way)
    assert len(pages) > 100
    for path in pages:
        page.goto(start + path)
    assert told == []
    assert {url for url in asked if not url.startswith(start)} == set()


@pytest.mark.parametrize(
    ("query", "key", "most"),
    [
        ("门诊结算", "2207", 1),
        ("诊凭证", "mdtrt_cert_type", 5),
        ("mzjs", "2207", 1),
        ("mdtrt_cert_type", "mdtrt_cert_type", 1),
        ("2207", "2207", 1),
        ("城镇职工", "310", 12),
    ],
)
def test_search_finds(page: Page, folder: Path, query: str, key: str, most: int) -> None:
    """``most``: the place among the hits that it must have at the latest."""
    page.goto((folder / "national/docs/index.html").as_uri())
    page.keyboard.press("/")
    page.wait_for_function("() => window.YIBAO_SEARCH !== undefined")
    page.keyboard.type(query)
    page.wait_for_selector("#ui-found li .key")
    assert key in page.locator("#ui-found li .key").all_inner_texts()[:most]
    page.keyboard.press("Escape")
    assert page.locator("#ui-found").is_hidden()


def test_a_number_leads_to_its_interface(page: Page, folder: Path) -> None:
    page.goto((folder / "national/docs/rules.html").as_uri())
    page.keyboard.type("g2304")
    page.wait_for_url("**/interfaces/2304.html")
    page.keyboard.press("n")
    page.wait_for_url("**/interfaces/2305.html")
    page.keyboard.press("j")
    page.keyboard.press("j")
    down = page.evaluate("window.scrollY")
    page.keyboard.press("k")
    assert 0 <= page.evaluate("window.scrollY") < down
    page.keyboard.type("gzzzz")
    page.wait_for_selector("#ui-found li.none")


def with_a_third(page: Page, folder: Path) -> None:
    """The sites name an edition whose site is not there."""

    def answer(route: Route) -> None:
        here = next(each for each in EDITIONS if f"/{each}/docs/" in route.request.url)
        script = (folder / here / "docs/assets/editions.js").read_text("utf-8")
        script += 'window.YIBAO_EDITIONS.push(["hunan", "湖南版", "national"]);'
        route.fulfill(body=script, content_type="text/javascript")

    page.route("**/assets/editions.js", answer)


@pytest.mark.parametrize("way", ["file", "http"])
def test_the_matrix_shows_every_edition_that_is_there(page: Page, folder: Path, web: str, way: str) -> None:
    start = f"{web}/" if way == "http" else f"{folder.as_uri()}/"
    with_a_third(page, folder)
    page.goto(f"{start}national/docs/matrix.html")
    page.wait_for_selector("#ui-matrix tbody tr")
    assert page.locator("#ui-matrix thead th").all_inner_texts() == ["编号", "接口", "国家版", "深圳版"]
    assert "湖南" in page.locator("#ui-missing").inner_text()
    rows = page.locator("#ui-matrix tbody tr").count()
    page.get_by_label("只看有差异的编号").check()
    assert 0 < page.locator("#ui-matrix tbody tr:visible").count() < rows
    page.locator("#ui-matrix a[href*='shenzhen/docs/interfaces/2207.html']").click()
    page.wait_for_url("**/shenzhen/docs/interfaces/2207.html")


def test_the_switcher_stays_on_the_interface(page: Page, folder: Path) -> None:
    with_a_third(page, folder)
    page.goto((folder / "national/docs/interfaces/2207.html").as_uri() + "#input-data-psn_no")
    page.get_by_label("版本", exact=True).select_option("shenzhen")
    page.wait_for_url("**/shenzhen/docs/interfaces/2207.html#input-data-psn_no")
    told: list[str] = []
    page.on("dialog", lambda dialog: (told.append(dialog.message), dialog.accept()))
    page.get_by_label("版本", exact=True).select_option("hunan")
    page.wait_for_function("() => document.querySelector('.ui-edition').value === 'shenzhen'")
    assert told and "yibao build -e hunan" in told[0]


def test_tabs_of_code_remember_the_language(page: Page, web: str) -> None:
    page.goto(f"{web}/national/docs/interfaces/2207.html")
    page.get_by_role("tab", name="Java").click()
    assert page.locator("#code-java").is_visible() and page.locator("#code-curl").is_hidden()
    page.keyboard.press("ArrowRight")
    assert page.locator("#code-csharp").is_visible()
    page.goto(f"{web}/national/docs/interfaces/2201.html")
    assert page.locator("#code-csharp").is_visible() and page.locator("#code-python").is_hidden()


def test_tabs_of_a_page_and_addresses_that_lead_into_them(page: Page, folder: Path) -> None:
    address = (folder / "shenzhen/docs/interfaces/2207.html").as_uri()
    page.goto(address)
    words = page.locator(".views > [role=tablist] button").all_inner_texts()
    assert [words[0], words[3]] == ["规范", "规范原文"] and words[1].startswith("与国家版的差异 ")
    page.get_by_role("tab", name="与国家版的差异").click()
    assert page.locator("#ui-base").is_visible() and page.locator("#ui-snapshot").is_hidden()
    page.goto("about:blank")
    page.goto(f"{address}#input-data-mdtrt_cert_type")
    assert page.locator("#ui-snapshot").is_visible()
    page.locator("#input-data-mdtrt_cert_type td:last-child a").click()
    line = page.locator(".spec span:target")
    assert line.is_visible() and "mdtrt_cert_type" in line.inner_text()
    page.go_back()
    page.wait_for_selector("#input-data-mdtrt_cert_type", state="visible")


def test_codes_are_shown_on_hover_and_for_the_keyboard(page: Page, folder: Path) -> None:
    page.goto((folder / "national/docs/interfaces/2207.html").as_uri())
    link = page.locator("#input-data-mdtrt_cert_type a.dict")
    link.hover()
    page.wait_for_selector(".ui-codes")
    assert "居民身份证" in page.locator(".ui-codes").inner_text()
    page.mouse.move(5, 5)
    page.wait_for_selector(".ui-codes", state="detached")
    link.focus()
    page.wait_for_selector(".ui-codes")
    page.keyboard.press("Escape")
    assert page.locator(".ui-codes").count() == 0
    page.locator("#input-data-psn_no td:last-child a").hover()
    page.wait_for_function(
        "() => /湖南省/.test(document.querySelector('#input-data-psn_no td:last-child a').title)"
    )


def test_the_list_beside_the_page_and_heads_stay_in_sight(page: Page, folder: Path) -> None:
    page.goto((folder / "national/docs/interfaces/2207.html").as_uri())
    assert page.locator("#ui-side [aria-current=page]").inner_text() == "2207 门诊结算"
    assert page.locator("#ui-side li a").count() > 100
    page.locator("#output-setlinfo-balc").scroll_into_view_if_needed()
    head = page.locator("#ui-snapshot .fields thead").nth(1)
    bar = page.locator(".ui-bar").bounding_box()
    stuck = head.locator("th").first.bounding_box()
    assert bar is not None and stuck is not None and bar["y"] == 0
    assert abs(stuck["y"] - bar["height"]) < 2, "the table's head is right below the bar"


def test_on_a_phone_the_list_opens_and_closes(chromium: Browser, folder: Path) -> None:
    context = chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    page.goto((folder / "national/docs/interfaces/2207.html").as_uri())
    assert page.locator("#ui-side").is_hidden()
    page.get_by_role("button", name="目录").click()
    page.locator("#ui-side").get_by_text("门诊预结算").click()
    page.wait_for_url("**/interfaces/2206.html")
    assert page.locator("#ui-side").is_hidden()
    context.close()


def test_search_answers_at_once(page: Page, folder: Path) -> None:
    """The whole of it: ranking all rows and putting the hits on the page. The bound leaves room for a busy machine."""
    page.goto((folder / "national/docs/index.html").as_uri())
    page.keyboard.press("/")
    page.wait_for_function("() => window.YIBAO_SEARCH !== undefined")
    took = page.evaluate(
        """() => ["门诊结算", "诊凭证", "mzjs", "mdtrt_cert_type", "2207", "城镇职工"].map((word) => {
            const box = document.getElementById("ui-query"), began = performance.now();
            box.value = word;
            box.dispatchEvent(new Event("input"));
            return performance.now() - began;
        })"""
    )
    assert max(took) < 500, took


def test_without_scripts_all_languages_are_shown(chromium: Browser, folder: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((folder / "national/docs/interfaces/2207.html").as_uri())
    assert all(page.locator(f"#code-{key}").is_visible() for key in ("python", "curl", "csharp"))
    context.close()


def test_a_sample_is_tried_on_the_platform_that_serves_the_page(page: Page, folder: Path) -> None:
    app = create_app([checker()], docs={"national": folder / "national/docs"})
    with served(app) as running:
        page.goto(f"{running.url}/docs/national/interfaces/1101.html")
        page.get_by_role("button", name="发送").click()
        page.wait_for_selector("#ui-try .marks li")
        assert "infcode" in page.locator("#ui-try pre").inner_text()
        assert page.locator("#ui-try .marks").inner_text() == "应答符合规范"
        page.locator("#ui-try-text").fill("{")
        page.get_by_role("button", name="发送").click()
        page.wait_for_function("() => /err_msg/.test(document.querySelector('#ui-try pre').textContent)")
        page.get_by_role("button", name="恢复样例").click()
        assert '"infno": "1101"' in page.locator("#ui-try-text").input_value()


def test_from_a_disk_the_page_says_how_to_start_the_platform(page: Page, folder: Path) -> None:
    page.goto((folder / "national/docs/interfaces/1101.html").as_uri())
    assert "yibao mock -e national" in page.locator("#ui-try").inner_text()
    assert page.get_by_role("button", name="发送").count() == 0


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1280)])
def test_axe_has_no_serious_findings(chromium: Browser, folder: Path, scheme: str, width: int) -> None:
    context = chromium.new_context(
        viewport={"width": width, "height": 844}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    for path in KINDS:
        page.goto((folder / "shenzhen/docs" / path).as_uri())
        found = Axe().run(page).response["violations"]
        serious = [each for each in found if each["impact"] in ("serious", "critical")]
        assert [(path, each["id"], each["nodes"][0]["html"][:200]) for each in serious] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    context.close()


def test_print_leaves_out_what_paper_cannot_use(page: Page, folder: Path) -> None:
    page.goto((folder / "national/docs/interfaces/2207.html").as_uri())
    page.emulate_media(media="print", color_scheme="dark")
    assert page.locator(".ui-bar").is_hidden() and page.locator(".toc").is_hidden()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.locator("#input-data-psn_no").is_visible()
