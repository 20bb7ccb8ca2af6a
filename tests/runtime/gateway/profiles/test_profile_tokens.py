"""The token of OAuth2: fetched, kept, renewed before its end, fetched anew when the gateway forgot it."""

from __future__ import annotations

from typing import Any

import pytest
from gateways import client_settings, gate_of
from wires import Wire

from yibao.gateway import BaseClient, GatewayError, Incoming, Outgoing, Settings
from yibao.gateway.connect import connect
from yibao.gateway.profiles import Address, Site, make_profile
from yibao.gateway.profiles.route import Route
from yibao.gateway.transport_profile import ProfiledTransport
from yibao.message.tables import EditionTable
from yibao.platform.gates import OAuth2SmGate, Watch
from yibao.validate import Validator

BODY = {"data": {"psn_no": "1"}}


def settings(**changed: Any) -> Settings:
    return client_settings("oauth2-sm", "http://127.0.0.1:9", **changed)


def paths(wire: Wire) -> list[str]:
    return [outgoing.url.rpartition("/")[2] for outgoing in wire.sent]


class Hands:
    """A clock that only moves when told to."""

    now = 1_772_676_000.0

    def __call__(self) -> float:
        return self.now


def test_a_token_is_kept_and_renewed_before_it_ends(table: EditionTable) -> None:
    clock = Hands()
    wire = Wire(gate_of("oauth2-sm", watch=Watch(clock=clock)))
    chosen = settings()
    profile = make_profile("oauth2-sm", Site(Address(chosen.url), clock=clock), chosen.gateway)
    client = BaseClient(chosen, checker=Validator(table), transport=ProfiledTransport(wire, Route(profile)))
    for _ in range(3):
        client.call("1101", BODY, dict)
    assert paths(wire) == ["token", "api", "api", "api"]
    clock.now += 7200 - 59
    client.call("1101", BODY, dict)
    assert paths(wire)[4:] == ["token", "api"]


def test_a_forgotten_token_is_fetched_anew_and_the_request_goes_once_more(table: EditionTable) -> None:
    gate = gate_of("oauth2-sm")
    assert isinstance(gate, OAuth2SmGate)
    wire = Wire(gate)
    client = BaseClient(settings(), checker=Validator(table), transport=connect(settings(), wire))
    client.call("1101", BODY, dict)
    gate.revoke()
    client.call("1101", BODY, dict)
    assert paths(wire) == ["token", "api", "api", "token", "api"]
    assert len(wire.done) == 2
    assert len({asked["msgid"] for asked in wire.done}) == 2


def test_a_gateway_that_likes_no_token_is_asked_twice_and_no_more(table: EditionTable) -> None:
    gate = gate_of("oauth2-sm")
    assert isinstance(gate, OAuth2SmGate)
    forget = gate.revoke

    def revoking(outgoing: Outgoing) -> Outgoing:
        if outgoing.url.endswith("/api"):
            forget()
        return outgoing

    wire = Wire(gate, on_request=revoking)
    client = BaseClient(settings(), checker=Validator(table), transport=connect(settings(), wire))
    with pytest.raises(GatewayError) as caught:
        client.call("1101", BODY, dict)
    assert caught.value.outcome == "refused"
    assert "令牌" in str(caught.value)
    assert wire.done == []
    assert paths(wire) == ["token", "api", "token", "api"]


def test_no_token_means_nothing_was_sent(table: EditionTable) -> None:
    wrong = settings(gateway={"password": "wrong-password"})
    wire = Wire(gate_of("oauth2-sm"))
    client = BaseClient(wrong, checker=Validator(table), transport=connect(wrong, wire))
    with pytest.raises(GatewayError) as caught:
        client.call("1101", BODY, dict)
    assert caught.value.event.id == "gateway-token"
    assert caught.value.outcome == "refused"
    assert "wrong-password" not in str(caught.value)
    assert paths(wire) == ["token"]


@pytest.mark.parametrize(
    "body", [b"", b"<html>login</html>", b"[]", b'{"access_token":"x","expires_in":"soon"}', b"{}"]
)
def test_an_answer_that_is_no_token(body: bytes, table: EditionTable) -> None:
    class Odd:
        def send(self, outgoing: object) -> Incoming:
            return Incoming(200, "application/json", body, {})

        def close(self) -> None: ...

    client = BaseClient(settings(), checker=Validator(table), transport=connect(settings(), Odd()))
    with pytest.raises(GatewayError) as caught:
        client.call("1101", BODY, dict)
    assert caught.value.outcome == "refused"
