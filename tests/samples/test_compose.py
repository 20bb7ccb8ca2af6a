"""Composing samples: stories are kept to the letter, what is left open is valid, broken ones break what they say."""

from __future__ import annotations

import dataclasses
import json
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from yibao.events import Span
from yibao.message.tables import EditionTable
from yibao.validate import Validator
from yibaogen.index.tables import edition_table
from yibaogen.load import load_edition
from yibaogen.samples import Step, Story, compose, load_stories
from yibaogen.samples.disk import composed_files, hand_written
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Row, Scalar, Table
from yibaogen.text.yamlfile import parse_yaml

MINI = Path(__file__).parent.parent / "cases" / "mini" / "specs"
LINES = [{"feedetl_sn": "L1", "cnt": "2", "pric": "28.5", "det_item_fee_sumamt": "57.00"}]


@pytest.fixture(scope="module")
def table() -> EditionTable:
    edition = load_edition(MINI, "mini").edition
    assert edition is not None
    return edition_table(edition)


def story(*steps: tuple[str, Any, Any]) -> Story:
    at = datetime(2026, 3, 2, 9, 0, 0)  # noqa: DTZ001 - Beijing time is naive here
    facts = {"psn_no": "P1", "psn_name": "李秀兰", "sign_no": "S1"}
    return Story(
        "day",
        "一天",
        tuple(
            Step(i, at, "步骤", facts, frozenset(), told, said, Span("s", 1, 1)) for i, told, said in steps
        ),
    )


@pytest.fixture(scope="module")
def files(table: EditionTable) -> dict[str, str]:
    told = {"data": {"mdtrt_cert_type": "02", "medfee_sumamt": "57.00"}, "feedetail": LINES}
    composed = compose(table, [story(("2204", told, None), ("5204", None, None))], {})
    assert composed.events == []
    return composed.files


def index(files: dict[str, str], infno: str) -> list[dict[str, Any]]:
    root = parse_yaml(files[f"{infno}/samples.yaml"], "samples.yaml", Sink())
    assert isinstance(root, Row)

    def plain(value: Any) -> Any:
        if isinstance(value, Scalar):
            return value.text
        return (
            [plain(item) for item in value.items]
            if isinstance(value, Row)
            else {k.text: plain(v) for k, v in value}
        )

    return [plain(item) for item in root if isinstance(item, Table)]


def test_what_the_story_says_stands_in_the_message(files: dict[str, str]) -> None:
    message = json.loads(files["2204/input-day.json"], parse_float=Decimal)
    line = message["input"]["feedetail"][0]
    assert (line["feedetl_sn"], line["det_item_fee_sumamt"], line["pric"]) == (
        "L1",
        Decimal("57.00"),
        Decimal("28.5"),
    )
    assert message["input"]["data"]["psn_no"] == "P1" and message["sign_no"] == "S1"


def test_full_samples_carry_every_field_and_lean_ones_only_the_needed(files: dict[str, str]) -> None:
    full = json.loads(files["2204/input-day.json"])["input"]
    lean = json.loads(files["2204/input-day-lean.json"])["input"]
    assert set(full["data"]) == {
        "psn_no",
        "psn_name",
        "mdtrt_cert_type",
        "card_sn",
        "medfee_sumamt",
        "brdy",
        "hcv-ab",
    }
    assert set(lean["data"]) == {"psn_no", "mdtrt_cert_type", "medfee_sumamt"}
    assert "trace" not in lean["feedetail"][0] and "trace" in full["feedetail"][0]


def test_every_label_is_what_validation_says(files: dict[str, str], table: EditionTable) -> None:
    validator = Validator(table)
    seen: set[str] = set()
    for infno in ("2204", "5204"):
        for entry in index(files, infno):
            data = files[f"{infno}/{entry['file']}"].encode()
            report = validator.check(data, infno=infno, direction=entry["direction"])
            assert sorted({e.id for e in report.errors}) == entry.get("breaks", []), entry["file"]
            assert sorted({e.id for e in report.warnings}) == entry.get("warns", []), entry["file"]
            seen.update(entry.get("breaks", []), entry.get("warns", []))
    assert {"card-sn-needed", "line-amount", "sum-lines", "sign-needed"} <= seen
    assert {
        "field-required",
        "field-length",
        "field-date",
        "code-unknown",
        "node-required",
        "node-shape",
    } <= seen
    assert {
        "node-limit",
        "field-digits",
        "field-scale",
        "number-as-string",
        "null-optional",
        "unknown-field",
    } <= seen


def test_composing_is_deterministic(files: dict[str, str], table: EditionTable) -> None:
    told = {"data": {"mdtrt_cert_type": "02", "medfee_sumamt": "57.00"}, "feedetail": LINES}
    assert compose(table, [story(("2204", told, None), ("5204", None, None))], {}).files == files


def test_a_step_that_cannot_be_valid_is_named(table: EditionTable) -> None:
    told = {"data": {"mdtrt_cert_type": "99"}}
    (event,) = [
        e for e in compose(table, [story(("2204", told, None))], {}).events if "input" in e.args["found"]
    ]
    assert event.id == "sample-fails" and "code-unknown /input/data/mdtrt_cert_type" in event.args["rules"]


def test_rows_are_shared_by_nodes_of_their_names(table: EditionTable) -> None:
    told = story(("2204", None, None)).steps[0]
    rows = {"feedetail": ({"feedetl_sn": "L7", "cnt": "3", "pric": "2.00", "nothing_here": "1"},)}
    step = dataclasses.replace(told, rows=rows, story="day")
    composed = compose(table, [Story("day", "一天", (step,))], {})
    (line,) = json.loads(composed.files["2204/input-day.json"], parse_float=Decimal)["input"]["feedetail"]
    assert (line["feedetl_sn"], line["cnt"], line["det_item_fee_sumamt"]) == ("L7", 3, Decimal("6.00"))
    assert "nothing_here" not in line


def test_hand_written_samples_stay_in_front(tmp_path: Path, table: EditionTable) -> None:
    folder = tmp_path / "2204"
    folder.mkdir()
    mine = "- {file: mine.json, direction: input, valid: true, title: 手写}"
    (folder / "samples.yaml").write_text(
        f"{mine}\n- {{file: input-old.json, direction: input, valid: true, title: 旧}}\n", "utf-8"
    )
    for name in ("mine.json", "input-old.json"):
        (folder / name).write_text("{}", "utf-8")
    assert set(composed_files(tmp_path)) == {"2204/samples.yaml", "2204/input-old.json"}
    composed = compose(
        table, [story(("2204", {"data": {"mdtrt_cert_type": "02"}}, None))], hand_written(tmp_path)
    )
    assert composed.files["2204/samples.yaml"].splitlines()[0] == mine


def test_bad_stories_give_events(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "samples" / "mini" / "stories"
    folder.mkdir(parents=True)
    (folder / "a.yaml").write_text(
        "story: b\ntitle: x\nsteps:\n  - {infno: '2204', at: 昨天, title: t, inptu: {}}\n", "utf-8"
    )
    (folder / "broken.yaml").write_text("story: [", "utf-8")
    _, events = load_stories(tmp_path / "specs", "mini")
    assert {event.id for event in events} == {
        "file-name-mismatch",
        "spec-value",
        "spec-key-unknown",
        "yaml-syntax",
    }
