"""The admin pages in a browser: no fault, no other host, nothing serious for axe; forms, the live log, a state file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import httpx
import pytest
from attended_platform import Attended
from axe_playwright_python.sync_playwright import Axe
from chromium import browser
from loopback import serve
from outpatient_day import Visit
from playwright.sync_api import Browser, Page, expect

from yibao.gateway import Settings
from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform import Maker
from yibao.platform.state import Encounter, Settlement
from yibao.platform.store.whole import count_records
from yibao_editions.national.client import Client
from yibaogen.index.tables import edition_table
from yibaogen.load import load_edition

pytestmark = pytest.mark.browser
SPECS = Path(__file__).parents[2] / "specs"
NOW = datetime.fromisoformat("2026-03-05 10:00:00")


@pytest.fixture(scope="module")
def national() -> EditionTable:
    loaded = load_edition(SPECS, "national")
    assert loaded.edition is not None
    return edition_table(loaded.edition)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


@pytest.fixture
def attended(national: EditionTable) -> Attended:
    return Attended(national)


@pytest.fixture
def address(attended: Attended) -> Iterator[str]:
    with serve(attended.app) as url:
        yield url


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def a_day(attended: Attended, address: str) -> dict[str, str]:
    """Registered, seen, charged, settled; the pages that there are then."""
    settings = Settings(f"{address}/", "H99999900001", "示例市第一医院", "430100")
    Visit(Client(settings), 1).charge().settle()
    with attended.store.begin("read") as unit:
        visit, settlement = unit.find(Encounter)[0], unit.find(Settlement)[0]
    return {
        "概览": "",
        "人员": "persons",
        "李秀兰": f"persons/{visit.psn_no}",
        "就诊": "encounters",
        visit.key: f"encounters/{visit.key}",
        "结算": "settlements",
        settlement.key: f"settlements/{settlement.key}",
        "报文": "log",
        "2201": "log/1",
        "故障": "faults",
        "状态": "state",
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_at_every_width(
    chromium: Browser, attended: Attended, address: str, scheme: str, width: int
) -> None:
    told: list[str] = []
    asked: set[str] = set()
    pages = a_day(attended, address)
    context = chromium.new_context(
        viewport={"width": width, "height": 844}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    page.on("console", lambda message: told.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: told.append(f"{page.url}: {error}"))
    page.on("request", lambda request: asked.add(request.url))
    for heading, path in pages.items():
        page.goto(f"{address}/admin/{path}")
        expect(page.locator("h1")).to_contain_text(heading)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        found = Axe().run(page).response["violations"]
        serious = [each for each in found if each["impact"] in ("serious", "critical")]
        assert [(path, each["id"], each["nodes"][0]["html"][:200]) for each in serious] == []
    context.close()
    assert told == []
    assert {url for url in asked if not url.startswith(f"{address}/")} == set()


def test_a_settlement_tells_its_calculation(page: Page, attended: Attended, address: str) -> None:
    a_day(attended, address)
    page.goto(f"{address}/admin/")
    page.get_by_role("link", name="结算", exact=True).click()
    page.locator("table a").first.click()
    with attended.store.begin("read") as unit:
        (settlement,) = unit.find(Settlement)
    steps = page.locator(".steps li")
    expect(steps).to_have_count(len(settlement.result.steps))
    for number, step in enumerate(settlement.result.steps):
        expect(steps.nth(number)).to_contain_text(step.zh)
        expect(steps.nth(number).locator("b")).to_have_text(str(step.amount))


def test_the_log_keeps_itself_new(page: Page, attended: Attended, address: str) -> None:
    page.goto(f"{address}/admin/log")
    expect(page.get_by_text("还没有报文")).to_be_visible()
    httpx.post(address, content=encode(Maker(attended.table).request("1101", NOW)))
    expect(page.locator("#messages tr")).to_have_count(1, timeout=8000)
    expect(page.get_by_text("还没有报文")).to_have_count(0)
    page.get_by_label("自动更新").uncheck()
    httpx.post(address, content=b"<script>alert(1)</script>")
    page.wait_for_timeout(2000)
    expect(page.locator("#messages tr")).to_have_count(1)
    page.get_by_role("button", name="清空").click()
    expect(page.locator("#messages tr")).to_have_count(0)


def test_a_fault_by_form(page: Page, attended: Attended, address: str) -> None:
    page.goto(f"{address}/admin/faults")
    page.get_by_label("故障", exact=True).select_option("error")
    assert page.get_by_label("取值").get_attribute("placeholder") == "-1;人员未参保"
    page.get_by_label("取值").fill("0")
    page.get_by_role("button", name="添加").click()
    expect(page.get_by_role("alert")).to_contain_text("x-yibao-error")
    page.get_by_label("取值").fill("-1;系统维护")
    page.get_by_label("交易编号或方法").fill("1101")
    page.get_by_role("button", name="添加").click()
    page.wait_for_url(f"{address}/admin/faults")
    reply = httpx.post(address, content=encode(Maker(attended.table).request("1101", NOW))).json()
    assert reply["err_msg"] == "系统维护"
    page.reload()
    expect(page.get_by_role("cell", name="1 / 1")).to_be_visible()
    page.get_by_role("button", name="删除规则 1").click()
    expect(page.get_by_text("没有规则")).to_be_visible()
    assert not attended.books.rules


def test_the_state_out_away_and_in(page: Page, attended: Attended, address: str, tmp_path: Path) -> None:
    a_day(attended, address)
    before = count_records(attended.store)
    page.goto(f"{address}/admin/state")
    with page.expect_download() as download:
        page.get_by_role("link", name="导出").click()
    file = tmp_path / "state.jsonl"
    download.value.save_as(file)
    page.get_by_role("button", name="重置").click()
    assert count_records(attended.store) == before, "the form asks first"
    page.get_by_label("全部清除").check()
    page.get_by_role("button", name="重置").click()
    expect(page.get_by_role("row", name="结算 settlement")).to_contain_text("0")
    assert sum(count_records(attended.store).values()) == 0
    (tmp_path / "broken.jsonl").write_text("{}")
    page.locator("#state-file").set_input_files(tmp_path / "broken.jsonl")
    expect(page.get_by_role("status")).to_contain_text("第 1 行")
    with page.expect_navigation():
        page.locator("#state-file").set_input_files(file)
    assert count_records(attended.store) == before


def test_another_sites_page_changes_nothing(
    page: Page, attended: Attended, address: str, tmp_path: Path
) -> None:
    attended.books.rules.add("http", "500")
    evil = tmp_path / "evil.html"
    evil.write_text(
        f'<form method=post action="{address}/admin/faults/remove"><input name=id value=all><button>x</button></form>'
    )
    page.goto(evil.as_uri())
    page.get_by_role("button").click()
    page.wait_for_url(f"{address}/admin/**")
    expect(page.locator("body")).to_contain_text("只接受本站页面")
    assert attended.books.rules
