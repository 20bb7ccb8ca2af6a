"""The base's stories told again in a province: its own numbers get samples, all others keep the base's."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from yibaogen.check.run import run_check
from yibaogen.load import load_samples
from yibaogen.model import Edition, FieldType
from yibaogen.overlay import own_numbers, resolve_edition
from yibaogen.samples import load_stories, replay

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs"
PROVINCES = ("hunan", "shenzhen", "neimenggu", "chongqing", "guangzhou", "jiwei")


@pytest.fixture(scope="module")
def national() -> Edition:
    edition = resolve_edition(SPECS, "national").edition
    assert edition is not None
    return edition


def test_a_step_is_told_under_the_provinces_names_with_its_own_field(national: Edition) -> None:
    whole = national.interfaces["2207"]
    (data,) = whole.input
    needed = replace(data.fields[0], code="np_window", type=FieldType("string", 4), required=True)
    node = replace(data, path="visit", fields=(*data.fields, needed))
    rules = tuple(rule for rule in whole.rules if rule.on == "output")
    changed = replace(whole, input=(node,), rules=rules)
    province = replace(
        national, id="np", base="national", interfaces={**national.interfaces, "2207": changed}
    )
    assert own_numbers(province, national) == ("2207",)
    stories, _ = load_stories(SPECS, "national")
    composed = replay(province, national, (), stories, {})
    assert composed.events == []
    assert {path.partition("/")[0] for path in composed.files} == {"2207"}
    full = json.loads(composed.files["2207/input-20-outpatient-day.json"])["input"]["visit"]
    told = json.loads((SPECS / "samples/national/2207/input-20-outpatient-day.json").read_text("utf-8"))
    # What the story says of the base's node holds under the new name, and the new field is filled.
    assert full["medfee_sumamt"] == told["input"]["data"]["medfee_sumamt"]
    assert 0 < len(full["np_window"]) <= 4
    assert any("bad-field-required" in path for path in composed.files)


@pytest.mark.parametrize("name", PROVINCES)
def test_every_own_number_of_a_province_has_valid_samples(name: str, national: Edition) -> None:
    loaded = resolve_edition(SPECS, name)
    assert loaded.edition is not None
    samples, events = load_samples(SPECS, loaded.edition)
    assert events == ()
    own = own_numbers(loaded.edition, national)
    assert own
    for infno in own:
        for side in ("input", "output"):
            if loaded.edition.interfaces[infno].nodes(side):  # type: ignore[arg-type]
                valid = [each for each in samples[infno] if each.valid and each.direction == side]
                assert valid, (infno, side)


@pytest.mark.parametrize("name", PROVINCES)
def test_every_label_is_what_validation_says_and_every_own_field_is_shown(name: str) -> None:
    report = run_check(SPECS, name)
    assert [event.id for event in report.events] == []
    fields: Any = report.coverage["fields"]
    assert fields["total"] == fields["covered"] > 100
