"""The fast path over the project's own samples: real stories take it, spoilt ones never do."""

from __future__ import annotations

from functools import cache
from typing import Literal

import pytest
from python_render_support import ROOT, edition, generated, validator

from yibaogen.load import load_samples
from yibaogen.model.samples import Sample

# Of the samples that the full pass is silent about, at least this share is taken at a glance. Only fractions inside a
# free JSON field and bytes as numbers may be left over.
LEAST_SHARE = 0.98


@cache
def samples() -> tuple[Sample, ...]:
    found, _ = load_samples(ROOT / "specs", edition("national"))
    return tuple(sample for listed in found.values() for sample in listed)


def judged(sample: Sample) -> tuple[bool, bool]:
    """Taken at a glance, silent in the full pass."""
    direction: Literal["input", "output"] = sample.direction
    data = sample.text.encode()
    taken = generated("national", "validation").accepts(data, infno=sample.infno, direction=direction)
    report = validator("national").check(data, infno=sample.infno, direction=direction)
    return taken, not report.events


def test_there_are_samples() -> None:
    assert len(samples()) >= 100


@pytest.mark.parametrize("valid", [True, False])
def test_no_sample_is_taken_that_the_full_pass_reports(valid: bool) -> None:
    wrong = [s.file for s in samples() if s.valid is valid and judged(s) == (True, False)]
    assert wrong == []


def test_most_silent_samples_are_taken() -> None:
    verdicts = [(sample.file, *judged(sample)) for sample in samples()]
    silent = [(file, taken) for file, taken, quiet in verdicts if quiet]
    left = [file for file, taken in silent if not taken]
    assert silent and 1 - len(left) / len(silent) >= LEAST_SHARE, left
