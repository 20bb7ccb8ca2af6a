"""A settlement whose reply cannot be believed stays open in the journal; one that was turned away is closed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from gateways import client_settings, gate_of
from independent.vectors import private_text
from wires import Wire, flip

from yibao.gateway import GatewayError, Incoming
from yibao.gateway.connect import connect
from yibao.gateway.profiles import ReplyNotTrusted
from yibao.journal import Journal, durable
from yibao_editions import national

SAMPLE = Path(__file__).parents[4] / "specs/samples/national/2207/input-20-outpatient-day.json"
BODY = json.loads(SAMPLE.read_text("utf-8"), parse_float=str)["input"]


def settle(folder: Path, wire: Wire, **changed: Any) -> GatewayError:
    settings = client_settings("oauth2-sm", "http://127.0.0.1:9", **changed)
    kept = durable(settings, folder)
    client = national.Client(settings, transport=connect(settings, wire), durable=kept)
    with pytest.raises(GatewayError) as caught:
        client.with_envelope(sign_no="trial").call("2207", BODY, dict)
    return caught.value


def states(folder: Path) -> list[tuple[str, str]]:
    journal = Journal.open(str(folder / "journal.db"))
    return [(entry.infno, str(entry.state)) for entry in journal.entries()]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda came: replace(came, body=flip(came.body, "output")),
        lambda came: replace(came, body=flip(came.body, "cainfo")),
        lambda came: replace(came, body=b'{"infcode":0,"inf_refmsgid":"1","output":{}}'),
    ],
    ids=["changed output", "changed signature", "forged"],
)
def test_a_reply_that_is_not_believed_leaves_the_fate_open(
    spoil: Callable[[Incoming], Incoming], tmp_path: Path
) -> None:
    wire = Wire(gate_of("oauth2-sm"), on_reply=spoil)
    error = settle(tmp_path, wire)
    assert isinstance(error, ReplyNotTrusted)
    assert len(wire.done) == 1
    assert states(tmp_path) == [("2207", "unknown")]


def test_a_request_that_was_turned_away_is_closed(tmp_path: Path) -> None:
    wire = Wire(gate_of("oauth2-sm"))
    error = settle(tmp_path, wire, gateway={"private_key": private_text("a stranger")})
    assert error.outcome == "refused"
    assert wire.done == []
    assert states(tmp_path) == [("2207", "refused")]


def test_without_a_token_nothing_left_and_the_entry_says_so(tmp_path: Path) -> None:
    wire = Wire(gate_of("oauth2-sm"))
    error = settle(tmp_path, wire, gateway={"password": "wrong-password"})
    assert error.event.id == "gateway-token"
    assert states(tmp_path) == [("2207", "refused")]
