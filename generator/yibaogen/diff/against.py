"""How many stored messages a new edition would break."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from yibao.validate import Validator
from yibaogen.index.tables import edition_table
from yibaogen.model import Edition
from yibaogen.model.samples import Sample


@dataclass(frozen=True, slots=True)
class BrokenSample:
    """A message that was right in A and is wrong in B; ``rules`` are the ids of what B's validation says."""

    file: str
    infno: str
    direction: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Against:
    """``checked``: samples that A takes; ``by_rule``: validation id → broken samples that show it."""

    checked: int
    broken: tuple[BrokenSample, ...]
    by_rule: Mapping[str, int]


def against_samples(before: Edition, after: Edition, samples: Mapping[str, Iterable[Sample]]) -> Against:
    """Validate A's samples with B's tables; those that A itself refuses say nothing and are left out."""
    old, new = Validator(edition_table(before)), Validator(edition_table(after))
    checked = 0
    broken: list[BrokenSample] = []
    for infno, group in samples.items():
        for sample in group:
            data = sample.text.encode()
            if not old.check(data, infno=infno, direction=sample.direction).valid:
                continue
            checked += 1
            report = new.check(data, infno=infno, direction=sample.direction)
            if not report.valid:
                ids = tuple(sorted({event.id for event in report.errors}))
                broken.append(BrokenSample(sample.file, infno, sample.direction, ids))
    counts = Counter(rule for one in broken for rule in one.rules)
    return Against(checked, tuple(broken), dict(sorted(counts.items())))
