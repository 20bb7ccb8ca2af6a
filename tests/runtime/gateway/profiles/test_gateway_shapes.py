"""What gateways and proxies say in the platform's place: never believed, always told with its reason."""

from __future__ import annotations

import json
from typing import Any

import pytest
from gateways import OPTIONS, client_settings

from yibao.gateway import BaseClient, GatewayError, Incoming, Outcome, OutcomeUnknown, Outgoing
from yibao.gateway.connect import connect
from yibao.message.tables import EditionTable
from yibao.validate import Validator

PAGE = b"<html><head><title>502</title></head><body><h1>502 Bad Gateway</h1></body></html>"
HTML, JSON = "text/html; charset=gbk", "application/json"
TOKEN = b'{"access_token":"t","expires_in":7200}'


class Says:
    """A line that gives a token when asked for one and says the same to everything else."""

    def __init__(self, status: int, kind: str, body: bytes) -> None:
        self._answer = Incoming(status, kind.split(";")[0], body, {"content-type": kind})

    def send(self, outgoing: Outgoing) -> Incoming:
        if outgoing.url.endswith("/oauth/token"):
            return Incoming(200, JSON, TOKEN, {"content-type": JSON})
        return self._answer

    def close(self) -> None:
        """Nothing to close."""


SHAPES: list[tuple[str, int, str, bytes, str, Outcome, str]] = [
    ("an empty body", 200, JSON, b"", "gateway-empty", "unknown", "空的"),
    ("nothing but blanks", 200, JSON, b" \r\n", "gateway-empty", "unknown", "空的"),
    ("an empty 403", 403, "", b"", "gateway-empty", "refused", "403"),
    ("a proxy's page", 502, HTML, PAGE, "gateway-status", "unknown", "502 Bad Gateway"),
    ("a login page", 200, HTML, PAGE, "gateway-page", "unknown", "502 Bad Gateway"),
    ("a page labelled as JSON", 200, JSON, PAGE, "gateway-page", "unknown", "网页"),
    ("a wrapper", 200, JSON, b'{"code":401,"message":"no authority"}', "gateway-wrapper", "refused", "no authority"),
    ("a wrapper of its own fault", 200, JSON, b'{"code":500,"message":"upstream"}', "gateway-wrapper", "unknown", "upstream"),
    ("a wrapper with data", 200, JSON, b'{"code":0,"type":"success","message":"ok","data":{}}', "gateway-wrapper", "unknown", "ok"),
    ("an OAuth error", 401, JSON, b'{"error":"invalid_token","error_description":"gone"}', "gateway-wrapper", "refused", "gone"),
    ("an error with infcode", 200, JSON, b'{"type":"error","infcode":-1,"err_msg":"sign"}', "gateway-wrapper", "unknown", "sign"),
    ("JSON that says nothing, 503", 503, JSON, b'{"a":1}', "gateway-status", "unknown", "503"),
    ("text", 500, "text/plain", b"Internal Server Error", "gateway-status", "unknown", "Internal Server Error"),
]  # fmt: skip


@pytest.mark.parametrize("profile", OPTIONS)
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape[0])
def test_shape(profile: str, shape: tuple[Any, ...], table: EditionTable) -> None:
    _, status, kind, body, event, outcome, said = shape
    settings = client_settings(profile, "http://127.0.0.1:9")
    client = BaseClient(
        settings, checker=Validator(table), transport=connect(settings, Says(status, kind, body))
    )
    with pytest.raises(GatewayError) as caught:
        client.call("1101", {"data": {"psn_no": "1"}}, dict)
    error = caught.value
    assert (error.event.id, error.outcome, error.infno, error.status) == (event, outcome, "1101", status)
    assert said in str(error)


@pytest.mark.parametrize("profile", OPTIONS)
@pytest.mark.parametrize("body", [b'{"infcode": 0, "out', b"\xff\xfe", b"null", b"[1]", b'"0"', b"{}"])
def test_what_cannot_be_read_leaves_the_outcome_open(profile: str, body: bytes, table: EditionTable) -> None:
    settings = client_settings(profile, "http://127.0.0.1:9")
    client = BaseClient(
        settings, checker=Validator(table), transport=connect(settings, Says(200, JSON, body))
    )
    with pytest.raises((GatewayError, OutcomeUnknown)) as caught:
        client.call("1101", {"data": {"psn_no": "1"}}, dict)
    assert caught.value.outcome == "unknown"


@pytest.mark.parametrize("profile", OPTIONS)
def test_a_file_type_does_not_get_json_past_the_signature(profile: str, table: EditionTable) -> None:
    """JSON that calls itself a zip is JSON: behind a gateway that signs it is not believed."""
    body = json.dumps({"infcode": 0, "inf_refmsgid": "4" * 30, "output": {}}).encode()
    line = Says(200, "application/octet-stream", body)
    settings = client_settings(profile, "http://127.0.0.1:9")
    client = BaseClient(settings, checker=Validator(table), transport=connect(settings, line))
    if profile in ("oauth2-sm", "epc"):
        with pytest.raises(GatewayError):
            client.call("1101", {"data": {"psn_no": "1"}}, dict)
    else:
        assert client.call("1101", {"data": {"psn_no": "1"}}, dict).infcode == 0
