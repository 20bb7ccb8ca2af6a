"""The admin pages: who may come in, what they show of whom, hostile text, forms."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from attended_platform import BASE, OWN, Attended
from outpatient_day import sample_input

from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform import Maker
from yibao.platform.store.whole import count_records

NOW = datetime.fromisoformat("2026-03-05 10:00:00")
PAGES = ("", "persons", "encounters", "settlements", "log", "log/rows", "faults", "state")
HOSTILE = "<img src=x onerror=alert(1)>"


@pytest.fixture
def attended(national: EditionTable) -> Attended:
    return Attended(national)


def register(attended: Attended) -> None:
    request = {**Maker(attended.table).request("2201", NOW), "input": sample_input("2201")}
    assert attended.ask("/", encode(request)).json()["infcode"] == 0


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_empty_and_filled(attended: Attended, page: str) -> None:
    assert attended.get(f"/admin/{page}").status_code == 200
    register(attended)
    answer = attended.get(f"/admin/{page}")
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
    assert not re.search(r"(?:src|href|action)=[\"']?(?:https?:)?//", answer.text)
    assert not re.search(r"<script>|style=|\son[a-z]+=", answer.text)


@pytest.mark.parametrize(
    "way",
    [{"client": "192.0.2.7"}, {"base": "http://evil.example"}, {"base": "http://127.0.0.1.evil.example"}],
)
@pytest.mark.parametrize("page", PAGES)
def test_strangers_are_turned_away(attended: Attended, way: dict[str, str], page: str) -> None:
    assert attended.get(f"/admin/{page}", **way).status_code == 403


def test_told_otherwise_anybody_may_or_nobody(national: EditionTable) -> None:
    open_to_all = Attended(national, settings={"access": "any"})
    assert open_to_all.get("/admin/", client="192.0.2.7", base="http://box:8765").status_code == 200
    assert Attended(national, settings={"access": "off"}).get("/admin/").status_code == 404


@pytest.mark.parametrize("path", ["faults/add", "faults/remove", "state/reset", "state/import", "log/clear"])
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"origin": BASE, "sec-fetch-site": "same-site"},
    ],
)
def test_forms_of_others_change_nothing(attended: Attended, path: str, headers: dict[str, str]) -> None:
    register(attended)
    before = count_records(attended.store)
    body = b"kind=http&value=500&sure=yes&id=all"
    assert attended.ask(f"/admin/{path}", body, headers).status_code == 403
    assert count_records(attended.store) == before
    assert not attended.books.rules and list(attended.books.log.newest())


@pytest.mark.parametrize("path", ["nowhere", "persons/none", "encounters/none", "settlements/none", "log/99"])
def test_what_there_is_not(attended: Attended, path: str) -> None:
    answer = attended.get(f"/admin/{path}")
    assert answer.status_code == 404
    assert "没有这个页面" in answer.text
    assert "content-security-policy" in answer.headers


def test_hostile_text_is_text(attended: Attended, national: EditionTable) -> None:
    request = Maker(national).request("1101", NOW)
    request["input"]["data"]["mdtrt_cert_no"] = HOSTILE
    request["fixmedins_name"] = HOSTILE
    attended.ask("/", encode(request))
    attended.ask(f"/{HOSTILE}", encode(request))
    told = attended.ask("/admin/faults/add", b"kind=http&value=%3Cimg+src%3Dx%3E&call=%3Cb%3E", OWN)
    assert told.status_code == 400
    pages = [attended.get(f"/admin/{page}").text for page in ("log", "log/1", "log/2", "persons?q=%3Cimg%3E")]
    for text in (told.text, *pages):
        assert "<img" not in text


def test_the_log_is_masked(attended: Attended, national: EditionTable) -> None:
    request = Maker(national).request("1101", NOW)
    request["input"]["data"] |= {"mdtrt_cert_no": "999999199003070012", "psn_name": "欧阳测试"}
    attended.ask("/", encode(request))
    for page in ("", "log", "log/1"):
        text = attended.get(f"/admin/{page}").text
        assert "999999199003070012" not in text and "欧阳测试" not in text
    assert "999**" in attended.get("/admin/log/1").text


def test_strangers_are_masked_the_worlds_people_are_not(attended: Attended, national: EditionTable) -> None:
    request = Maker(national).request("1101", NOW)
    request["input"]["data"] = {
        "mdtrt_cert_type": "02",
        "mdtrt_cert_no": "999999199003070012",
        "psn_cert_type": "01",
        "certno": "999999199003070012",
        "psn_name": "欧阳测试",
    }
    assert attended.ask("/", encode(request)).json()["infcode"] == 0
    text = attended.get("/admin/persons?q=999999199003070012").text
    assert "欧**" in text and "欧阳测试" not in text
    assert "李秀兰" in attended.get("/admin/persons").text


def test_fault_rules_by_form(attended: Attended) -> None:
    answer = attended.ask("/admin/faults/add", b"kind=http&value=503&call=1101&percent=50&left=3", OWN)
    assert (answer.status_code, answer.headers["location"]) == (303, "/admin/faults")
    (rule,) = attended.books.rules.rules
    assert (rule.kind, rule.value, rule.call, rule.percent, rule.left) == ("http", "503", "1101", 50, 3)
    attended.ask("/admin/faults/remove", b"id=1", OWN)
    assert not attended.books.rules


@pytest.mark.parametrize(
    "body", [b"", b"kind=x&value=1", b"kind=http&value=1", b"kind=http&value=500&percent=many", b"kind=http&value=500&left=-1", b"\xff=\xff", b"a=" + b"b" * 40_000, b"&".join(b"a=1" for _ in range(60))]
)  # fmt: skip
def test_wrong_forms_make_no_rule(attended: Attended, body: bytes) -> None:
    assert attended.ask("/admin/faults/add", body, OWN).status_code == 400
    assert not attended.books.rules


def test_state_out_in_and_away(attended: Attended) -> None:
    register(attended)
    file = attended.get("/admin/state/export")
    assert "attachment" in file.headers["content-disposition"]
    attended.ask("/admin/state/reset", b"", OWN)
    assert count_records(attended.store)["encounter"] == 1
    attended.ask("/admin/state/reset", b"sure=yes", OWN)
    assert sum(count_records(attended.store).values()) == 0
    bad = attended.ask("/admin/state/import", b"{}", OWN)
    assert bad.status_code == 400 and "第 1 行" in bad.json()["error"]
    count = attended.ask("/admin/state/import", file.content, OWN).json()["records"]
    assert count == file.content.count(b"\n") - 1
    assert attended.get("/admin/state/export").content == file.content
