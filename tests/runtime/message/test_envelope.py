"""Telling requests from replies, with and without envelope."""

from __future__ import annotations

import json
from typing import Any

import pytest

from yibao.events import Event
from yibao.message.envelope import Opened, Way, json_kind, open_message
from yibao.message.json import read_json

# message, infno given, direction given -> infno, direction, envelope, wrapped, refused
TABLE: list[tuple[Any, str | None, Way | None, tuple[str | None, Way | None, bool, bool, bool]]] = [
    ({"infno": "2207", "input": {}}, None, None, ("2207", "input", True, True, False)),
    ({"infno": "2207"}, None, None, ("2207", "input", True, True, False)),
    ({"infno": 2207, "input": {}}, None, None, ("2207", "input", True, True, False)),
    ({"input": {"data": {}}}, "2207", "input", ("2207", "input", False, True, False)),
    ({"input": {"data": {}}}, "2207", None, ("2207", "input", False, True, False)),
    ({"input": {}, "msgid": "1"}, "2207", None, ("2207", "input", True, True, False)),
    ({"data": {}}, "2207", "input", ("2207", "input", False, False, False)),
    ({"data": {}}, "2207", None, ("2207", None, False, False, False)),
    ({"data": {}}, None, None, (None, None, False, False, False)),
    ({"infcode": 0, "output": {}}, "2207", None, ("2207", "output", True, True, False)),
    ({"infcode": "0", "output": {}}, None, None, (None, "output", True, True, False)),
    ({"infcode": "0.0", "output": {}}, None, None, (None, "output", True, True, False)),
    ({"infcode": -1, "output": None}, "2207", None, ("2207", "output", True, True, True)),
    ({"infcode": "-1"}, "2207", "output", ("2207", "output", True, True, True)),
    ({"infcode": None, "output": {}}, "2207", None, ("2207", "output", True, True, False)),
    ({"infcode": "x", "output": {}}, "2207", None, ("2207", "output", True, True, False)),
    ({"output": {"result": []}}, "2204", None, ("2204", "output", False, True, False)),
    ({"output": None, "err_msg": "x"}, "2204", None, ("2204", "output", True, True, False)),
    ({"infno": ["2207"], "input": {}}, None, None, (None, "input", True, True, False)),
    ({}, "2207", "output", ("2207", "output", False, False, False)),
]

WRONG: list[tuple[Any, str | None, Way | None, str]] = [
    ([], None, None, ""),
    ("text", None, None, ""),
    (None, None, None, ""),
    (12, None, None, ""),
    ({"infno": "2207", "input": {}}, "2204", None, "/infno"),
    ({"infno": "2207", "input": {}}, "2207", "output", ""),
    ({"infcode": 0, "output": {}}, "2207", "input", ""),
]


def parsed(message: Any) -> Any:
    return read_json(json.dumps(message).encode()).value


@pytest.mark.parametrize(("message", "infno", "direction", "told"), TABLE, ids=lambda item: json.dumps(item))
def test_what_a_message_is(
    message: Any,
    infno: str | None,
    direction: Way | None,
    told: tuple[str | None, Way | None, bool, bool, bool],
) -> None:
    assert open_message(parsed(message), infno, direction) == Opened(*told)


@pytest.mark.parametrize(("message", "infno", "direction", "path"), WRONG, ids=lambda item: json.dumps(item))
def test_what_is_no_message(message: Any, infno: str | None, direction: Way | None, path: str) -> None:
    event = open_message(parsed(message), infno, direction)
    assert isinstance(event, Event)
    assert (event.id, event.path) == ("message-shape", path)


def test_json_kinds() -> None:
    values = read_json(b'[{}, [], "", 1, 1.5, true, null, ' + b"9" * 5000 + b"]").value
    assert [json_kind(value) for value in values] == [
        "object",
        "array",
        "text",
        "number",
        "number",
        "boolean",
        "null",
        "number",
    ]
