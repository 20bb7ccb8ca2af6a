"""Neither logs at their most talkative, nor errors, nor tracebacks give a key, a password or a token away."""

from __future__ import annotations

import logging
import traceback
from typing import Any

import pytest
from gateways import OPTIONS, client_settings, gate_of
from loopback import serve

from yibao.gateway import YibaoError
from yibao.platform.front_gateway import FrontGateway
from yibao_editions import national

SIGN_IN = {"signIn": {"opter_no": "0001", "mac": "00-00-5E-00-53-01", "ip": "192.0.2.10"}}
OPEN = ("token_url", "username", "paasid", "access_key", "key", "app_id", "platform_key")
"""Options that name a party and prove nothing."""


async def broken(scope: Any, receive: Any, send: Any) -> None:
    """A platform that repeats what it was asked in a refusal."""
    body = (await receive())["body"]
    answer = b'{"infcode":-1,"inf_refmsgid":"1","err_msg":"no"}' if body else b""
    await send(
        {"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/json")]}
    )
    await send({"type": "http.response.body", "body": answer})


@pytest.mark.parametrize("profile", OPTIONS)
def test_nothing_is_given_away(profile: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    hidden = {value for name, value in OPTIONS[profile].items() if name not in OPEN}
    told: list[str] = []
    with serve(FrontGateway(broken, gate_of(profile))) as address:
        for wrong in ({}, {_secret(profile): _other(profile)}):
            settings = client_settings(profile, address, gateway=wrong)
            hidden |= set(wrong.values())
            with national.Client(settings) as client, pytest.raises(YibaoError) as caught:
                client.call("9001", SIGN_IN, dict)
            error = caught.value
            told += [str(error), repr(error), repr(vars(error)), repr(client), repr(settings)]
            told += traceback.format_exception(error)
    told += [record.getMessage() for record in caplog.records]
    assert caplog.records
    everything = "\n".join(told)
    assert hidden
    assert [value for value in hidden if value in everything] == []


def _secret(profile: str) -> str:
    names = {"plain": "api_key", "oauth2-sm": "password", "epc": "private_key"}
    return names.get(profile, "secret")


def _other(profile: str) -> str:
    return OPTIONS["oauth2-sm"]["platform_key"][:43] + "=" if profile == "epc" else "another-invented-secret"
