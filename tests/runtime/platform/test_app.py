"""The application in process: addresses, refusals, control headers, pages. Whatever comes, the answer is an envelope."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform import Maker, create_app
from yibao.validate import Validator

NOW = datetime.fromisoformat("2026-03-05 10:00:00")
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["data", "psn_no", "certno", "x"]), inner, max_size=3)
    ),
    max_leaves=10,
)
MESSAGES = st.fixed_dictionaries(
    {"infno": st.sampled_from(["1101", "2204", "9102", "0"]) | JSON_VALUES, "input": JSON_VALUES},
    optional={
        "msgid": JSON_VALUES,
        "inf_time": JSON_VALUES,
        "mdtrtarea_admvs": JSON_VALUES,
        "infcode": JSON_VALUES,
    },
)
Post = Callable[..., httpx.Response]


@dataclass
class Bench:
    """An application with a valid request at hand."""

    app: Any
    request: dict[str, Any]
    send: Post

    def post(
        self, path: str = "/", content: bytes | None = None, method: str = "POST", **headers: str
    ) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.send(self.app, path, encode(self.request) if content is None else content, named, method)


@pytest.fixture(scope="module")
def bench(national: EditionTable, post: Post) -> Bench:
    return Bench(create_app([national]), Maker(national).request("1101", NOW), post)


def refusal(response: httpx.Response, status: int = 200) -> str:
    """The error text of a refusal in the platform's envelope."""
    assert response.status_code == status
    assert response.headers["content-type"] == "application/json; charset=utf-8"
    reply = response.json()
    assert reply["infcode"] == -1
    assert len(reply["inf_refmsgid"]) == 30
    assert "Traceback" not in response.text
    text: str = reply["err_msg"]
    return text


@pytest.mark.parametrize("path", ["/", "/1101", "/national", "/national/1101", "/national/1101/"])
def test_addresses(bench: Bench, path: str) -> None:
    reply = bench.post(path).json()
    assert reply["infcode"] == 0
    assert reply["output"]["baseinfo"]["certno"] == bench.request["input"]["data"]["certno"]


def test_the_second_edition_has_its_own_addresses(national: EditionTable, post: Post) -> None:
    one = {"1101": national.interfaces["1101"]}
    other = msgspec.structs.replace(national, edition="small", interfaces=one)
    app = create_app([other, national])
    request = encode(Maker(national).request("9001", NOW))
    assert "9001" in refusal(post(app, "/", request))
    assert post(app, "/national", request).json()["infcode"] == 0
    editions = post(app, "/healthz", method="GET").json()["editions"]
    assert [(item["edition"], item["interfaces"]) for item in editions] == [
        ("small", 1),
        ("national", len(national.interfaces)),
    ]


def test_equal_requests_get_equal_bytes(bench: Bench, national: EditionTable, post: Post) -> None:
    first = bench.post().content
    assert bench.post().content == first
    assert post(create_app([national]), "/", encode(bench.request)).content == first


def test_another_seed_invents_something_else(bench: Bench, national: EditionTable, post: Post) -> None:
    """A number that only a province knows has no behaviour: its reply is made from the tables, by the seed."""
    own = msgspec.structs.replace(national.interfaces["1101"], method="query_something_local")
    table = msgspec.structs.replace(national, interfaces={"1101": own})
    content = encode(bench.request)
    reply = post(create_app([table]), "/", content).json()["output"]
    seeded = post(create_app([table]), "/", content, {"x-yibao-seed": "5"}).json()["output"]
    assert seeded != reply
    assert post(create_app([table], seed=5), "/", content).json()["output"] == seeded


def test_time_comes_from_the_request_the_clock_or_the_header(
    bench: Bench, national: EditionTable, post: Post
) -> None:
    request = encode(bench.request)
    app = create_app([national], clock=lambda: datetime.fromisoformat("2027-01-02 03:04:05+00:00"))
    assert bench.post().json()["refmsg_time"] == "20260305100000000"
    assert post(app, "/", request).json()["refmsg_time"] == "20270102110405000"
    assert (
        post(app, "/", request, {"x-yibao-time": "2028-02-29 00:00:00"}).json()["refmsg_time"]
        == "20280229000000000"
    )


def test_findings_are_told_in_chinese_with_their_place(bench: Bench) -> None:
    wrong = {**bench.request, "input": {"data": {"mdtrt_cert_type": "77"}}}
    text = refusal(bench.post("/1101", encode(wrong)))
    assert "/input/data/mdtrt_cert_type" in text
    assert "必填" in text
    assert "共2处问题" in text


def test_refusals_are_valid_replies_and_quote_nobody(bench: Bench, national: EditionTable) -> None:
    name = "欧阳测试" * 30
    data = {**bench.request["input"]["data"], "psn_name": name, "mdtrt_cert_type": "77"}
    response = bench.post(content=encode({**bench.request, "input": {"data": data}}))
    refusal(response)
    assert Validator(national).check(response.content, infno="1101", direction="output").events == ()
    assert name not in response.text


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b'{"infno":"1101"}', b'{"infno":"0000","input":{}}', b'{"infno":[1],"input":3}', b"[" * 50_000, b'{"infcode":0}'],
)  # fmt: skip
def test_bodies_that_are_no_message(bench: Bench, content: bytes) -> None:
    assert refusal(bench.post(content=content))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=MESSAGES)
def test_no_message_brings_it_down(bench: Bench, body: Any) -> None:
    response = bench.post(content=json.dumps(body).encode())
    assert response.status_code == 200
    assert isinstance(response.json()["infcode"], int)


def test_the_address_and_the_message_must_agree(bench: Bench) -> None:
    assert "1101" in refusal(bench.post("/2207"))


def test_bodies_beyond_the_limit(national: EditionTable, post: Post) -> None:
    app = create_app([national], most_bytes=1000)
    assert "1000" in refusal(post(app, "/", b" " * 1001), 413)


@pytest.mark.parametrize(
    "path", ["/9999", "/nowhere/1101", "/national/9999", "/national/1101/2", "/docs/national/", "/%2e%2e/etc"]
)
def test_unknown_addresses(bench: Bench, path: str) -> None:
    assert "national" in refusal(bench.post(path), 404)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
def test_wrong_methods(bench: Bench, method: str) -> None:
    response = bench.post("/1101", method=method)
    assert method in refusal(response, 405)
    assert response.headers["allow"] == "POST"


def test_forms_are_refused_by_name(bench: Bench) -> None:
    assert "multipart/form-data" in refusal(
        bench.post(content=b"x", content_type="multipart/form-data; boundary=x"), 415
    )


@pytest.mark.parametrize(
    ("value", "infcode", "message"),
    [
        ("-1;人员未参保", -1, "人员未参保"),
        ("2001;%E5%B7%B2%E7%BB%93%E7%AE%97", 2001, "已结算"),
        ("7", 7, "x-yibao-error"),
    ],
)
def test_forced_errors(bench: Bench, value: str, infcode: int, message: str) -> None:
    response = bench.send(bench.app, "/", encode(bench.request), {b"x-yibao-error": value.encode()})
    reply = response.json()
    assert (response.status_code, reply["infcode"]) == (200, infcode)
    assert message in reply["err_msg"]
    assert "output" not in reply


def test_forced_delay(bench: Bench) -> None:
    start = perf_counter()
    assert bench.post(x_yibao_delay="120").json()["infcode"] == 0
    assert perf_counter() - start >= 0.12


def test_forced_gateway_page(bench: Bench) -> None:
    response = bench.post(x_yibao_http="502")
    assert (response.status_code, response.headers["content-type"]) == (502, "text/html; charset=utf-8")
    assert "502" in response.text


def test_forced_malformed_replies(bench: Bench) -> None:
    whole = bench.post().content
    truncated = bench.post(x_yibao_malformed="truncated").content
    assert whole.startswith(truncated)
    assert 0 < len(truncated) < len(whole)
    assert bench.post(x_yibao_malformed="html").text.startswith("<html>")
    assert bench.post(x_yibao_malformed="empty").content == b""
    assert bench.post(x_yibao_malformed="json").json()["code"] == 401


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-yibao-error", "0"),
        ("x-yibao-error", "many"),
        ("x-yibao-delay", "60001"),
        ("x-yibao-delay", "-1"),
        ("x-yibao-delay", "1e3"),
        ("x-yibao-http", "200"),
        ("x-yibao-malformed", "yes"),
        ("x-yibao-seed", "1" * 30),
        ("x-yibao-time", "2026-02-30 00:00:00"),
        ("x-yibao-colour", "red"),
    ],
)
def test_bad_control_headers_are_named(bench: Bench, name: str, value: str) -> None:
    assert name in refusal(bench.send(bench.app, "/", encode(bench.request), {name: value}))


def test_a_broken_edition_is_refused() -> None:
    with pytest.raises(ValueError, match="editions"):
        create_app([])


def test_contradicting_rules_are_admitted_not_hidden(national: EditionTable, post: Post) -> None:
    interface = national.interfaces["1101"]
    rule = msgspec.convert(
        {"id": "never", "on": "output", "check": ["==", ["num", "1"], ["num", "2"]], "message": "永不成立"},
        type(interface.rules[0]) if interface.rules else type(national.envelope.rules[0]),
    )
    broken = msgspec.structs.replace(interface, rules=(*interface.rules, rule))
    table = msgspec.structs.replace(national, interfaces={**national.interfaces, "1101": broken})
    text = refusal(post(create_app([table]), "/", encode(Maker(national).request("1101", NOW))))
    assert "1101" in text
    assert "永不成立" in text


def test_pages(national: EditionTable, post: Post, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<h1>文档</h1>", "utf-8")
    hostile = msgspec.structs.replace(national, name="<script>alert(1)</script>")
    app = create_app([hostile], docs={"national": tmp_path, "unknown": tmp_path})
    front = post(app, "/", method="GET")
    assert front.headers["content-type"] == "text/html; charset=utf-8"
    assert "/docs/national/" in front.text
    assert "/docs/unknown/" not in front.text
    assert "<script>" not in front.text
    assert "x-yibao-malformed" in front.text
    assert post(app, "/docs/national/", method="GET").text == "<h1>文档</h1>"
    assert post(app, "/docs/national/../../etc/passwd", method="GET").status_code in (404, 405)


def test_health(bench: Bench, national: EditionTable) -> None:
    health = bench.post("/healthz", method="GET").json()
    assert health["status"] == "ok"
    assert health["version"]
    (edition,) = health["editions"]
    assert edition["edition"] == "national"
    assert edition["interfaces"] == len(national.interfaces)
    assert edition["fields"] > 3000
    json.dumps(health)
