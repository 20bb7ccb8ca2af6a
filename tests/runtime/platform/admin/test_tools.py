"""The validation that the docs' pages ask for: findings of both directions, from pages of this server only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import httpx
import pytest

from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform import Maker, create_app

NOW = datetime.fromisoformat("2026-03-05 10:00:00")
Post = Callable[..., httpx.Response]


@pytest.fixture(scope="module")
def app(national: EditionTable) -> Any:
    return create_app([national])


def test_a_right_message(app: Any, national: EditionTable, post: Post) -> None:
    request = encode(Maker(national).request("1101", NOW))
    assert post(app, "/tools/validate/national/1101/input", request).json() == {
        "valid": True,
        "errors": [],
        "warnings": [],
    }
    reply = post(app, "/1101", request).content
    assert post(app, "/tools/validate/national/1101/output", reply).json()["valid"] is True


def test_a_wrong_message_has_places(app: Any, post: Post) -> None:
    told = post(
        app, "/tools/validate/national/1101/input", b'{"data":{"psn_cert_type":"01","mdtrt_cert_type":"77"}}'
    ).json()
    assert told["valid"] is False
    assert {"/data/mdtrt_cert_no", "/data/mdtrt_cert_type"} <= {each["path"] for each in told["errors"]}
    assert all(each["rule"] and each["message"] for each in told["errors"])


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 40_000, b"null"])
def test_what_is_no_message(app: Any, post: Post, body: bytes) -> None:
    told = post(app, "/tools/validate/national/1101/output", body).json()
    assert told["valid"] is False and told["errors"]


@pytest.mark.parametrize("headers", [{"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}])
def test_pages_of_others_are_refused(app: Any, post: Post, headers: dict[str, str]) -> None:
    assert post(app, "/tools/validate/national/1101/input", b"{}", headers).status_code == 403


def test_our_own_pages_may(app: Any, post: Post) -> None:
    own = {"origin": "http://mock", "sec-fetch-site": "same-origin"}
    assert post(app, "/tools/validate/national/1101/input", b"{}", own).status_code == 200


@pytest.mark.parametrize("path", ["nowhere/1101/input", "national/9999/input", "national/1101/sideways"])
def test_what_there_is_not(app: Any, post: Post, path: str) -> None:
    assert post(app, f"/tools/validate/{path}", b"{}").status_code == 404


def test_large_messages_are_refused(app: Any, post: Post) -> None:
    assert post(app, "/tools/validate/national/1101/input", b" " * (4 * 1024 * 1024 + 1)).status_code == 413
