"""The project's labelled samples, with jsonschema and our published schemas as the judge."""

from __future__ import annotations

import json
from functools import cache

from schema_support import ROOT, edition, judge

from yibaogen.load import load_samples
from yibaogen.model.samples import Sample

# Errors that a schema sees whatever else is wrong. A code list is closed in requests only; scale and dates need arithmetic.
STRUCTURAL = {
    "field-required",
    "node-required",
    "node-shape",
    "node-limit",
    "field-length",
    "code-unknown",
    "field-type",
}


@cache
def samples() -> tuple[Sample, ...]:
    found, _ = load_samples(ROOT / "specs", edition("national"))
    return tuple(sample for group in found.values() for sample in group)


def is_valid(sample: Sample) -> bool:
    return judge("national", sample.infno, sample.direction).is_valid(json.loads(sample.text))


def test_valid_samples_pass() -> None:
    valid = [sample for sample in samples() if sample.valid]
    assert valid
    assert [sample.file for sample in valid if not is_valid(sample)] == []


def test_samples_with_structural_errors_fail() -> None:
    broken = [sample for sample in samples() if STRUCTURAL & set(sample.breaks)]
    assert broken
    passed = [sample for sample in broken if is_valid(sample)]
    assert [(sample.file, sample.breaks) for sample in passed] == []
