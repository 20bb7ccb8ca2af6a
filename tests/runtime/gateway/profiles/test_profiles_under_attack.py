"""Changed, repeated, late and forged messages, both ways, behind every gateway that could notice."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from gateways import OPTIONS, client_settings, gate_of
from independent.vectors import private_text
from wires import Wire, flip, with_body

from yibao.gateway import BaseClient, GatewayError, Incoming, Outgoing
from yibao.gateway.connect import connect
from yibao.gateway.profiles import ReplyNotTrusted
from yibao.gateway.stream import whole
from yibao.message.tables import EditionTable
from yibao.platform.gates import Watch
from yibao.validate import Validator

BODY = {"data": {"psn_no": "1"}}
SIGNED_HEADERS = ("tif", "csb", "x-ca")
SIGNED_BODIES = ("x-ca", "oauth2-sm", "epc")
SIGNED_REPLIES = ("oauth2-sm", "epc")
SECRET = {
    "tif": "secret",
    "csb": "secret",
    "x-ca": "secret",
    "oauth2-sm": "private_key",
    "epc": "private_key",
}


def client_on(wire: Wire, profile: str, table: EditionTable, **changed: Any) -> BaseClient:
    settings = client_settings(profile, "http://127.0.0.1:9", **changed)
    return BaseClient(settings, checker=Validator(table), transport=connect(settings, wire))


def refused(client: BaseClient) -> GatewayError:
    with pytest.raises(GatewayError) as caught:
        client.call("1101", BODY, dict)
    assert caught.value.infno == "1101"
    assert "1101" in str(caught.value)
    return caught.value


@pytest.mark.parametrize("profile", OPTIONS)
def test_an_honest_line_works(profile: str, table: EditionTable) -> None:
    wire = Wire(gate_of(profile))
    client = client_on(wire, profile, table)
    assert client.call("1101", BODY, dict).result()["baseinfo"]["psn_no"] == "99000000000000000001"
    assert [asked["input"] for asked in wire.done] == [BODY]


@pytest.mark.parametrize("profile", SIGNED_BODIES)
def test_a_changed_body_is_not_let_in(profile: str, table: EditionTable) -> None:
    member = {"x-ca": "msgid", "oauth2-sm": "input", "epc": "encData"}[profile]

    def change(outgoing: Outgoing) -> Outgoing:
        body = whole(outgoing.body)
        return with_body(outgoing, flip(body, member)) if body.startswith(b"{") else outgoing

    wire = Wire(gate_of(profile), on_request=change)
    error = refused(client_on(wire, profile, table))
    assert error.event.id == "gateway-wrapper"
    assert not isinstance(error, ReplyNotTrusted)
    assert wire.done == []


@pytest.mark.parametrize("profile", SECRET)
def test_a_wrong_key_is_not_let_in(profile: str, table: EditionTable) -> None:
    other = private_text("a stranger") if "key" in SECRET[profile] else "not-the-secret-that-was-given-out"
    wire = Wire(gate_of(profile))
    error = refused(client_on(wire, profile, table, gateway={SECRET[profile]: other}))
    assert error.event.id == "gateway-wrapper"
    assert other not in str(error)
    assert wire.done == []


@pytest.mark.parametrize("profile", [*SIGNED_HEADERS, "oauth2-sm", "epc"])
def test_a_repeated_request_is_let_in_once(profile: str, table: EditionTable) -> None:
    wire = Wire(gate_of(profile))
    client_on(wire, profile, table).call("1101", BODY, dict)
    copy = wire.sent[-1]
    answer = json.loads(wire.send(copy).body)
    assert answer.get("infcode", -1) != 0
    assert "output" not in answer
    assert len(wire.done) == 1


@pytest.mark.parametrize("profile", [*SIGNED_HEADERS, "epc"])
@pytest.mark.parametrize("off", [-4000.0, 4000.0])
def test_an_expired_time_is_not_let_in(profile: str, off: float, table: EditionTable) -> None:
    import time

    window = Watch(clock=lambda: time.time() + off, window=1800.0)
    wire = Wire(gate_of(profile, watch=window))
    error = refused(client_on(wire, profile, table))
    assert error.event.id == "gateway-wrapper"
    assert "时间窗" in str(error)
    assert wire.done == []


@pytest.mark.parametrize("profile", SIGNED_REPLIES)
def test_a_changed_reply_is_not_believed(profile: str, table: EditionTable) -> None:
    sealed, signature = ("output", "cainfo") if profile == "oauth2-sm" else ("encData", "signData")
    for member, said in ((sealed, ("reply-sealed", "reply-signature")), (signature, ("reply-signature",))):

        def change(came: Incoming, member: str = member) -> Incoming:
            return replace(came, body=flip(came.body, member))

        wire = Wire(gate_of(profile), on_reply=change)
        error = refused(client_on(wire, profile, table))
        assert isinstance(error, ReplyNotTrusted)
        assert error.event.id in said
        assert error.outcome == "unknown"
        assert len(wire.done) == 1


@pytest.mark.parametrize("profile", SIGNED_REPLIES)
def test_a_reply_without_signature_or_in_clear_is_not_believed(profile: str, table: EditionTable) -> None:
    clear = json.dumps({"infcode": 0, "inf_refmsgid": "4" * 30, "output": {"baseinfo": {"balc": "99999.00"}}})
    empty = json.dumps({"infcode": 0, "inf_refmsgid": "4" * 30})
    for forged in (clear, empty):
        wire = Wire(
            gate_of(profile), on_reply=lambda came, forged=forged: replace(came, body=forged.encode())
        )
        error = refused(client_on(wire, profile, table))
        assert isinstance(error, ReplyNotTrusted)


@pytest.mark.parametrize("profile", SIGNED_REPLIES)
def test_an_old_reply_played_again_is_not_believed(profile: str, table: EditionTable) -> None:
    kept: list[Incoming] = []

    def replay(came: Incoming) -> Incoming:
        kept.append(came)
        return kept[0]

    wire = Wire(gate_of(profile), on_reply=replay)
    client = client_on(wire, profile, table)
    client.call("1101", BODY, dict)
    error = refused(client)
    assert error.event.id == "reply-replayed"
    assert error.outcome == "unknown"


def test_a_prescription_reply_with_a_late_time_is_not_believed(table: EditionTable) -> None:
    import time

    late = Watch(clock=lambda: time.time() - 700, window=1800.0)
    error = refused(client_on(Wire(gate_of("epc", watch=late)), "epc", table))
    assert error.event.id == "reply-expired"
    assert isinstance(error, ReplyNotTrusted)


@pytest.mark.parametrize("profile", SIGNED_REPLIES)
def test_a_reply_of_another_platform_is_not_believed(profile: str, table: EditionTable) -> None:
    gate = gate_of(profile, options={"private_key": private_text("an impostor")})
    error = refused(client_on(Wire(gate), profile, table))
    assert error.event.id == "reply-signature"


def test_a_platform_that_does_not_sign_is_believed_only_when_settings_say_so(table: EditionTable) -> None:
    def strip(came: Incoming) -> Incoming:
        value = json.loads(came.body)
        return replace(came, body=json.dumps({k: v for k, v in value.items() if k != "cainfo"}).encode())

    wire = Wire(gate_of("oauth2-sm"), on_reply=strip)
    client = client_on(wire, "oauth2-sm", table, gateway={"replies": "sealed", "platform_key": ""})
    assert client.call("1101", BODY, dict).output is not None
    assert refused(client_on(wire, "oauth2-sm", table)).event.id == "reply-signature"


def test_a_csb_name_that_is_not_the_bodys_number_is_not_let_in(table: EditionTable) -> None:
    def change(outgoing: Outgoing) -> Outgoing:
        return with_body(outgoing, whole(outgoing.body).replace(b'"infno":"1101"', b'"infno":"2207"'))

    wire = Wire(gate_of("csb"), on_request=change)
    assert "_api_name" in str(refused(client_on(wire, "csb", table)))
