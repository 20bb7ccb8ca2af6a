"""What leaves, and how replies are read."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from yibao.gateway import (
    BaseClient,
    GatewayError,
    Incoming,
    OutcomeUnknown,
    PlatformRefused,
    ReplyInvalid,
    RequestRejected,
    Settings,
    YibaoError,
)

Dial = Callable[..., tuple[BaseClient, Any]]
REQUEST = {"data": {"psn_no": "99990000111122223333", "psn_name": "谢永康"}}


class BaseInfo(msgspec.Struct):
    balc: Decimal
    psn_name: str | None = None


class Output(msgspec.Struct):
    baseinfo: BaseInfo


def reply(text: str, status: int = 200, content_type: str = "application/json") -> Incoming:
    return Incoming(status, content_type, text.encode())


DONE = '{"infcode":0,"err_msg":null,"output":{"baseinfo":{"psn_name":"谢永康","balc":99999999999999.99}}}'


def test_the_envelope_is_complete_and_goes_to_the_address(dial: Dial) -> None:
    client, line = dial(reply(DONE))
    client.call("1101", REQUEST, Output)
    (sent,) = line.sent
    assert sent.url == "http://127.0.0.1:9/api"
    assert sent.headers["content-type"].startswith("application/json")
    assert json.loads(sent.body) == {
        "infno": "1101",
        "msgid": "H99999900001202603051000000007",
        "mdtrtarea_admvs": "430100",
        "recer_sys_code": "YBXT",
        "infver": "V1.0",
        "opter_type": "1",
        "opter": "0001",
        "opter_name": "林致远",
        "inf_time": "2026-03-05 10:00:00",
        "fixmedins_code": "H99999900001",
        "fixmedins_name": "示例市第一医院",
        "sign_no": "session-4711",
        "input": REQUEST,
    }


def test_amounts_come_back_exact(dial: Dial) -> None:
    client, _ = dial(reply(DONE))
    got = client.call("1101", REQUEST, Output)
    assert got.infcode == 0
    assert got.result().baseinfo.balc == Decimal("99999999999999.99")
    assert got.raw["output"]["baseinfo"]["balc"] == Decimal("99999999999999.99")
    assert got.report.valid


def test_a_mapping_can_be_asked_for_instead_of_a_model(dial: Dial) -> None:
    client, _ = dial(reply(DONE))
    assert client.call("1101", REQUEST, dict).output == {
        "baseinfo": {"psn_name": "谢永康", "balc": Decimal("99999999999999.99")}
    }


def test_sloppy_replies_are_read_and_flagged(dial: Dial) -> None:
    sloppy = '{"infcode":"0","output":{"baseinfo":[{"psn_name":null,"balc":"41509.0","more":1}]}}'
    client, _ = dial(reply(sloppy))
    got = client.call("1101", REQUEST, Output)
    assert got.result().baseinfo.balc == Decimal("41509.0")
    assert {"number-as-string", "one-element-list", "unknown-field"} <= {event.id for event in got.warnings}


def test_a_byte_order_mark_is_no_obstacle(dial: Dial) -> None:
    client, _ = dial(Incoming(200, "application/json", b"\xef\xbb\xbf" + DONE.encode()))
    assert client.call("1101", REQUEST, Output).result().baseinfo.psn_name == "谢永康"


def test_success_with_an_output_that_fits_no_model_is_still_success(dial: Dial) -> None:
    client, _ = dial(reply('{"infcode":0,"output":{"baseinfo":{"psn_name":"谢永康"}}}'))
    got = client.call("1101", REQUEST, Output)
    assert got.infcode == 0
    assert got.output is None
    assert [event.id for event in got.report.errors] == ["field-required"]
    with pytest.raises(ReplyInvalid) as caught:
        got.result()
    assert caught.value.outcome == "done"
    assert "不要重发" in str(caught.value)


def test_a_reply_without_output(dial: Dial) -> None:
    client, _ = dial(reply('{"infcode":0,"output":null}'))
    assert client.call("1101", REQUEST, Output).output is None


def test_files_come_as_bytes(dial: Dial) -> None:
    client, _ = dial(Incoming(200, "application/octet-stream", b"PK\x03\x04\x00\xff"))
    got = client.call("9102", {"fsDownloadIn": {"file_qury_no": "fsi/plc/1"}}, dict)
    assert got.content == b"PK\x03\x04\x00\xff"
    assert got.output is None
    assert got.raw == {}
    assert got.report.valid


def test_a_file_number_that_is_refused_comes_as_json(dial: Dial) -> None:
    client, _ = dial(reply('{"infcode":-1,"err_msg":"文件不存在"}', content_type="application/octet-stream"))
    with pytest.raises(PlatformRefused, match="文件不存在"):
        client.call("9102", {"fsDownloadIn": {"file_qury_no": "fsi/plc/1"}}, dict)


def test_bytes_of_a_number_that_sends_no_files_are_unreadable(dial: Dial) -> None:
    client, _ = dial(Incoming(200, "application/octet-stream", b"PK\x03\x04"))
    with pytest.raises(OutcomeUnknown):
        client.call("1101", REQUEST, Output)


def test_a_wrong_request_never_leaves(dial: Dial) -> None:
    client, line = dial()
    with pytest.raises(RequestRejected) as caught:
        client.call("1101", {"data": {"psn_name": "谢永康" * 40}}, Output)
    error = caught.value
    assert line.sent == []
    assert error.outcome == "not-sent"
    assert {event.id for event in error.report.errors} == {"field-length", "field-required"}
    assert "/input/data/psn_no" in error.message("zh")
    assert "/input/data/psn_no" in error.message("en")
    assert "谢永康" not in str(error)


def test_a_float_is_refused_before_it_can_change_an_amount(dial: Dial) -> None:
    client, line = dial()
    with pytest.raises(RequestRejected):
        client.call("1101", {"data": {"psn_no": 0.1}}, Output)
    assert line.sent == []


def test_further_envelope_fields_for_one_patient(dial: Dial) -> None:
    client, line = dial(reply(DONE), reply(DONE))
    client.with_envelope(insuplc_admdvs="430200").call("1101", REQUEST, Output)
    client.call("1101", REQUEST, Output)
    assert [json.loads(sent.body).get("insuplc_admdvs") for sent in line.sent] == ["430200", None]
    assert len({sent.msgid for sent in line.sent}) == 2
    with pytest.raises(ValueError, match="msgid"):
        client.with_envelope(msgid="1")


def test_a_class_of_no_edition_needs_a_checker(settings: Settings) -> None:
    with pytest.raises(TypeError, match="checker"):
        BaseClient(settings)


def test_closing_gives_the_line_back(dial: Dial) -> None:
    client, line = dial()
    with client:
        assert not line.closed
    assert line.closed


@pytest.mark.parametrize(
    ("infcode", "expected"), [("-1", -1), ('"1"', 1), ('"-1"', -1), ('"E01"', "E01"), ("2001", 2001)]
)
def test_refusals_keep_their_code(dial: Dial, infcode: str, expected: int | str) -> None:
    client, _ = dial(reply(f'{{"infcode":{infcode},"err_msg":"人员未参保"}}'))
    with pytest.raises(PlatformRefused) as caught:
        client.call("1101", REQUEST, Output)
    assert caught.value.infcode == expected
    assert caught.value.outcome == "refused"
    assert "人员未参保" in str(caught.value)


def test_refusals_do_not_repeat_personal_data(dial: Dial) -> None:
    client, _ = dial(
        reply(
            '{"infcode":-1,"err_msg":"谢永康（11010119900307123X，13912345678，编号99990000111122223333）未参保"}'
        )
    )
    with pytest.raises(PlatformRefused) as caught:
        client.call("1101", REQUEST, Output)
    said = str(caught.value) + repr(caught.value) + caught.value.err_msg
    for private in ("谢永康", "11010119900307123X", "13912345678", "99990000111122223333"):
        assert private not in said
    assert "未参保" in said


@pytest.mark.parametrize(
    ("incoming", "event_id", "outcome"),
    [
        (reply("<html><h1>502 Bad Gateway</h1></html>", 502, "text/html"), "gateway-status", "unknown"),
        (reply("no such page", 404, "text/plain"), "gateway-status", "refused"),
        (reply("", 302, "text/html"), "gateway-empty", "refused"),
        (reply("<html>请登录</html>", 200, "text/html"), "gateway-page", "unknown"),
        (reply('{"code":401,"message":"签名错误"}'), "gateway-wrapper", "refused"),
        (reply('{"code":500,"message":"系统异常","data":null}'), "gateway-wrapper", "unknown"),
        (reply('{"error":"x"}', 503), "gateway-status", "unknown"),
        (reply(""), "gateway-empty", "unknown"),
        (reply('{"infcode":0}', 500), "gateway-status", "unknown"),
    ],
)
def test_answers_of_a_gateway(dial: Dial, incoming: Incoming, event_id: str, outcome: str) -> None:
    client, _ = dial(incoming)
    with pytest.raises(GatewayError) as caught:
        client.call("1101", REQUEST, Output)
    assert (caught.value.event.id, caught.value.outcome, caught.value.status) == (
        event_id,
        outcome,
        incoming.status,
    )
    assert caught.value.message("zh") != caught.value.message("en")


def test_an_error_status_with_an_envelope_is_the_platforms_own(dial: Dial) -> None:
    client, _ = dial(reply('{"type":"error","infcode":-1,"err_msg":"签名过期"}', 400))
    with pytest.raises(PlatformRefused, match="签名过期"):
        client.call("1101", REQUEST, Output)


@pytest.mark.parametrize(
    "body", [b'{"infcode":0,"outp', b"[]", b'{"output":{}}', b'{"err_msg":"\xff"}', b"[" * 100_000]
)
def test_unreadable_bodies_leave_the_outcome_open(dial: Dial, body: bytes) -> None:
    client, _ = dial(Incoming(200, "application/json", body))
    with pytest.raises(OutcomeUnknown) as caught:
        client.call("1101", REQUEST, Output)
    assert caught.value.event.id == "outcome-unreadable"
    assert "H99999900001202603051000000007" in str(caught.value)
    assert "2601" in caught.value.message("en")


def test_reprs_show_no_personal_data(dial: Dial) -> None:
    client, line = dial(reply(DONE))
    got = client.call("1101", REQUEST, Output)
    shown = repr(got) + repr(client) + repr(line.sent[0]) + repr(reply(DONE))
    for private in ("谢永康", "99990000111122223333", "session-4711", "林致远"):
        assert private not in shown


def test_every_error_can_be_caught_as_one(dial: Dial) -> None:
    for answer in (reply(""), reply("{"), reply('{"infcode":-1}')):
        client, _ = dial(answer)
        with pytest.raises(YibaoError):
            client.call("1101", REQUEST, Output)
