"""Messages that public sources print or keep: those that belong to the national edition validate without errors.

``reference_samples/<source>-<infno>-<req|resp>….json`` hold their structure with invented values. Whoever copies real
messages learns here what real platforms and clients do with the letter of the tables.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from yibao.message.tables import read_edition
from yibao.validate import Validator

HERE = Path(__file__).parent
FOLDER = HERE / "reference_samples"
SNAPSHOT = HERE.parents[1] / "generated" / "national" / "edition.json"
SAMPLES = sorted(path.name for path in FOLDER.glob("*.json"))


@pytest.fixture(scope="module")
def validator() -> Validator:
    return Validator(read_edition(SNAPSHOT.read_bytes()))


@pytest.fixture(scope="module")
def listed() -> dict[str, Any]:
    samples: dict[str, Any] = yaml.safe_load((HERE / "samples.yaml").read_text(encoding="utf-8"))
    return samples


@pytest.mark.parametrize("name", SAMPLES)
def test_a_reference_sample_has_no_errors(name: str, validator: Validator, listed: dict[str, Any]) -> None:
    """The errors are exactly those that its exception names (none without one), so an exception cannot grow stale."""
    _, infno, way = name.removesuffix(".json").split("-")[:3]
    report = validator.check(
        (FOLDER / name).read_bytes(), infno=infno, direction="input" if way == "req" else "output"
    )
    found = sorted(f"{event.id} {event.path}" for event in report.errors)
    row: dict[str, Any] = next(
        (each for each in listed["exceptions"] if each["file"] == name), {"errors": []}
    )
    if "blank" in row:
        assert {event.id for event in report.errors} == {"field-required"}
        assert len(found) == row["blank"]
    else:
        assert found == sorted(row["errors"])
    assert report.infno == infno


def test_exceptions_name_shipped_samples_and_a_reason(listed: dict[str, Any]) -> None:
    assert len(SAMPLES) >= 80
    assert {row["file"] for row in listed["exceptions"]} <= set(SAMPLES)
    assert not {row["file"] for row in listed["left_out"]} & set(SAMPLES)
    assert all(len(row["reason"]) >= 8 for row in [*listed["exceptions"], *listed["left_out"]])
