"""Whatever bytes come, a profile gives bytes or a GatewayError, and a gate lets in or turns away: nothing else."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from gateways import OPTIONS, gate_of
from hypothesis import given, settings
from hypothesis import strategies as st

from yibao.gateway import GatewayError
from yibao.gateway.profiles import Address, Profile, Site, make_profile
from yibao.platform.gates import Answered, Asked, Turned

MEMBERS = (
    "infcode",
    "output",
    "cainfo",
    "encData",
    "signData",
    "timestamp",
    "code",
    "message",
    "type",
    "input",
    "appId",
)
VALUES = st.one_of(
    st.none(),
    st.integers(),
    st.text(max_size=8),
    st.sampled_from(["", "AAAA", "00" * 16, "A" * 88, "1772676000123"]),
    st.lists(st.none(), max_size=2),
)
BODIES = st.one_of(
    st.binary(max_size=60),
    st.dictionaries(st.sampled_from(MEMBERS), VALUES).map(lambda value: json.dumps(value).encode()),
    st.sampled_from(
        [b"[" * 1500, b'{"output":' * 1500, b'{"a":"\xff"}', b"<", b"PK\x03\x04", b"\xef\xbb\xbf{}"]
    ),
)


def profile_of(name: str) -> Profile:
    options = dict(OPTIONS[name])
    if "token_url" in options:
        options["token_url"] = "http://127.0.0.1/t"
    return make_profile(name, Site(Address("http://127.0.0.1/")), options)


@pytest.mark.parametrize("name", OPTIONS)
@settings(max_examples=60, deadline=None)
@given(body=BODIES, status=st.sampled_from([200, 206, 301, 401, 404, 500]), kind=st.sampled_from(["", "text/html", "application/json"]))  # fmt: skip
def test_any_reply(name: str, body: bytes, status: int, kind: str) -> None:
    profile = profile_of(name)
    headers = {"content-type": kind} if kind else {}
    with contextlib.suppress(GatewayError):
        assert isinstance(profile.open(status, headers, body), bytes)
        assert name not in ("oauth2-sm", "epc") or body.startswith(b"PK"), "unsigned, and believed"
    if profile.errand() is not None:
        with contextlib.suppress(GatewayError):
            profile.settle(status, headers, body)


@pytest.mark.parametrize("name", OPTIONS)
@settings(max_examples=60, deadline=None)
@given(
    body=BODIES,
    headers=st.dictionaries(
        st.sampled_from(
            ["content-type", "authorization", "x-tif-signature", "x-ca-signature", "_api_signature", "x-tif-timestamp", "apikey"]
        ),
        st.sampled_from(["", "multipart/form-data", "multipart/form-data; boundary=x", "Bearer x", "1:2", "é"]),
    ),
)  # fmt: skip
def test_any_request(name: str, body: bytes, headers: dict[str, str]) -> None:
    gate = gate_of(name)
    asked = Asked("POST", "/oauth/token" if body[:1] == b"[" else "/api/1101", headers, body)
    if gate.own(asked) is None:
        with pytest.raises(Turned) if name != "plain" else contextlib.suppress(Turned):
            gate.admit(asked)
    assert isinstance(gate.seal(Answered(200, body)), Answered)


def test_deep_nesting_inside_the_cipher_is_a_fault_like_any_other() -> None:
    from yibao.gateway.profiles.epc import EpcOptions, EpcSeal
    from yibao.gateway.profiles.options import read_options

    seal = EpcSeal(read_options(EpcOptions, OPTIONS["epc"]))
    reply: dict[str, Any] = {"encData": seal.encrypt(b"[" * 5000), "signData": "AAAA", "timestamp": "1"}
    with pytest.raises(GatewayError) as caught:
        profile_of("epc").open(200, {}, json.dumps(reply).encode())
    assert caught.value.event.id == "reply-sealed"
