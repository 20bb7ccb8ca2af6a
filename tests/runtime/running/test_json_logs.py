"""Log lines for machines: one JSON object each, nothing of a person in it."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from yibao.gateway import Outgoing
from yibao.gateway.watch import Call
from yibao.running import JsonLines, log_calls

OUTGOING = Outgoing("http://127.0.0.1:9/", "2207", "M1", b"{}", {}, 1.0)


@pytest.fixture
def lines() -> Iterator[Any]:
    """A logger of its own; called, it gives the lines as objects."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    # Without a parent: what pytest's own handler writes is not what is tested here.
    logger = logging.Logger("yibao.test-lines", logging.INFO)
    logger.addHandler(handler)

    class Lines:
        log = logger

        def __call__(self) -> list[dict[str, Any]]:
            return [json.loads(line) for line in stream.getvalue().splitlines()]

    yield Lines()


def test_numbers_of_people_are_masked(lines: Any) -> None:
    lines.log.warning("%s and %s", "999999195803120040", "13912345678")
    (told,) = lines()
    assert told["message"] == "999*************40 and 139******78"
    assert (told["level"], told["logger"]) == ("warning", "yibao.test-lines")
    assert told["time"].endswith("+08:00")


def test_an_exception_tells_its_kind_only(lines: Any) -> None:
    try:
        raise ValueError("李秀兰")
    except ValueError:
        lines.log.exception("failed\nsecond line")
    (told,) = lines()
    assert told["error"] == "ValueError"
    assert "李秀兰" not in json.dumps(told, ensure_ascii=False)


@pytest.mark.parametrize(
    ("result", "level"),
    [
        ("answered", "info"),
        ("refused", "info"),
        ("not-sent", "warning"),
        ("gateway", "warning"),
        ("unknown", "error"),
    ],
)
def test_a_call(lines: Any, result: Any, level: str) -> None:
    log_calls(lines.log)(OUTGOING)(Call("2207", "M1", 1.0, 0.0421, result, "cause-id", "said", 200, 10, 20))
    (told,) = lines()
    assert told["level"] == level
    assert told["message"] == f"2207 M1 {result} 42 ms cause-id"
    assert {key: told[key] for key in ("infno", "msgid", "result", "cause", "seconds", "status")} == {
        "infno": "2207", "msgid": "M1", "result": result, "cause": "cause-id", "seconds": 0.0421, "status": 200
    }  # fmt: skip


def test_a_quiet_logger_is_not_bothered(lines: Any) -> None:
    lines.log.setLevel(logging.ERROR)
    log_calls(lines.log)(OUTGOING)(Call("2207", "M1", 1.0, 0.1, "answered"))
    assert lines() == []
