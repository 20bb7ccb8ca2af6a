"""``yibao validate``: the contract other tools call."""

from __future__ import annotations

import io
import json
import sys
from typing import Any

import pytest
from cli_support import Yibao

BODY = {"data": {"psn_no": "1"}}
GOOD: dict[str, Any] = {
    "infno": "5204",
    "msgid": "m1",
    "inf_time": "2026-01-05 10:00:00",
    "sign_no": "s",
    "input": BODY,
}
BAD: dict[str, Any] = {**GOOD, "input": {"data": {}}}


def text(message: object) -> str:
    return json.dumps(message, ensure_ascii=False)


def validate(yibao: Yibao, *args: str) -> tuple[int, Any, str]:
    ran = yibao("validate", "-e", "mini", "--format", "json", *args)
    return ran.code, json.loads(ran.out) if ran.out else None, ran.err


def test_one_message_is_one_object(built: Yibao) -> None:
    code, told, err = validate(built, built.write("good.json", text(GOOD)))
    assert (code, err) == (0, "")
    assert (told["valid"], told["errors"]) == (True, [])
    assert (told["infno"], told["direction"], told["file"], told["line"]) == (
        "5204",
        "input",
        "good.json",
        None,
    )
    code, told, _ = validate(built, built.write("bad.json", json.dumps(BAD, indent=2)))
    assert (code, told["valid"]) == (1, False)
    (error,) = told["errors"]
    assert (error["path"], error["rule"]) == ("/input/data/psn_no", "field-required")
    assert error["message"] == error["message_zh"] != error["message_en"]


def test_several_files_are_an_array(built: Yibao) -> None:
    names = [built.write("a.json", text(GOOD)), built.write("b.json", text(BAD))]
    code, told, _ = validate(built, *names)
    assert code == 1
    assert [(one["file"], one["valid"]) for one in told] == [("a.json", True), ("b.json", False)]


@pytest.mark.parametrize("name", ["many.jsonl", "many.NDJSON", "many.json", "many"])
def test_json_lines_in_json_lines_out(built: Yibao, name: str) -> None:
    built.write(name, f"{text(GOOD)}\r\n\n{text(BAD)}\n")
    ran = built("validate", "-e", "mini", "--format", "json", name)
    assert ran.code == 1
    assert [(one["line"], one["valid"]) for one in map(json.loads, ran.out.splitlines())] == [
        (1, True),
        (3, False),
    ]


def test_a_broken_line_spoils_only_itself(built: Yibao) -> None:
    built.write("many.jsonl", f'{text(GOOD)}\n{{"infno":\n{text(GOOD)}\n')
    ran = built("validate", "-e", "mini", "--format", "json", "many.jsonl")
    told = [json.loads(line) for line in ran.out.splitlines()]
    assert [one["valid"] for one in told] == [True, False, True]
    assert told[1]["errors"][0]["rule"] == "message-json"


def test_without_envelope(built: Yibao) -> None:
    built.write("body.json", text(BODY))
    code, told, _ = validate(built, "--infno", "5204", "--direction", "input", "body.json")
    assert (code, told["valid"]) == (0, True)


def test_a_reply(built: Yibao) -> None:
    built.write(
        "reply.json", text({"infcode": 0, "output": {"result": [{"feedetl_sn": "1", "amount": 1.5}]}})
    )
    code, told, _ = validate(built, "--infno", "2204", "reply.json")
    assert (code, told["direction"]) == (0, "output")


def test_standard_input(built: Yibao, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text(BAD).encode())))
    code, told, _ = validate(built, "-")
    assert (code, told["file"]) == (1, "-")


def test_text_output(built: Yibao) -> None:
    built.write("bad.json", text(BAD))
    lines = built("validate", "-e", "mini", "bad.json").out.splitlines()
    assert lines[0] == "bad.json  5204 input  无效，错误 1，警告 0"
    assert lines[1] == "  错误 field-required  /input/data/psn_no"
    english = built("validate", "-e", "mini", "--lang", "en", "bad.json").out.splitlines()
    assert english[0] == "bad.json  5204 input  invalid, errors 1, warnings 0"
    assert english[1] == "  error field-required  /input/data/psn_no"


def test_personal_data_is_masked(built: Yibao) -> None:
    name = "李秀兰" * 30
    bad = {**GOOD, "infno": "2204", "input": {"data": {"psn_no": "1", "psn_name": name}}}
    built.write("bad.json", text(bad))
    for form in ("text", "json"):
        ran = built("validate", "-e", "mini", "--format", form, "bad.json")
        assert "psn_name" in ran.out
        assert "李秀兰" not in ran.out


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "file-empty"),
        (b" \n\n", "file-empty"),
        (b"\xef\xbb\xbf", "file-empty"),
        (b"\x89PNG\r\n\x00\x00", "file-binary"),
        ('{"infno": "2204"}'.encode("utf-16"), "file-binary"),
        ('{"name": "李"}'.encode("gbk"), "file-encoding"),
    ],
)
def test_files_that_are_no_messages_exit_2(built: Yibao, data: bytes, rule: str) -> None:
    code, told, err = validate(built, built.write("x.json", data))
    assert (code, told) == (2, None)
    assert err.startswith(f"错误 {rule}  x.json")


def test_missing_file_and_folder_exit_2_and_the_others_are_judged(built: Yibao) -> None:
    built.write("good.json", text(GOOD))
    code, told, err = validate(built, "nosuch.json", "good.json", "specs")
    assert (code, told["valid"]) == (2, True)
    assert "错误 file-missing  nosuch.json" in err
    assert "错误 file-directory  specs" in err


def test_a_200_mb_file_is_refused_without_being_read_whole(built: Yibao) -> None:
    with (built.root / "huge.json").open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    code, _, err = validate(built, "huge.json")
    assert code == 2
    assert err.startswith("错误 file-too-large  huge.json\n")


def test_broken_json_is_an_invalid_message(built: Yibao) -> None:
    for number, data in enumerate(["{", "[1, 2", "null", '"text"', "[" * 100_000, "{}"]):
        code, told, _ = validate(built, built.write(f"{number}.json", data))
        assert (code, told["valid"]) == (1, False)


def test_unknown_edition_and_no_file(built: Yibao) -> None:
    assert built("validate", "-e", "nix", "x.json").code == 2
    assert built("validate", "-e", "mini").code == 2
    assert built("validate", "-e", "mini", "--direction", "up", "x.json").code == 2


def test_a_broken_snapshot(built: Yibao) -> None:
    (built.root / "generated" / "mini" / "edition.json").write_text('{"edition": 3}')
    ran = built("validate", "-e", "mini", built.write("good.json", text(GOOD)))
    assert ran.code == 2
    assert ran.err.startswith("错误 snapshot-broken\n")
