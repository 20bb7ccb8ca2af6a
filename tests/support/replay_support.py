"""The national stories told again, step by step: what the platform answers replaces the ids that the samples invented."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from yibao.message.tables import EditionTable
from yibaogen.samples import load_stories

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "specs" / "samples" / "national"
# What a platform numbers by itself.
ISSUED = frozenset(
    ("mdtrt_id", "setl_id", "trt_dcla_detl_sn", "hi_rxno", "auth_rxno", "epc_token", "file_qury_no", "pay_ord_id",
     "filename", "sign_no", "setl_list_id")
)  # fmt: skip
# A refund has a number of its own, which nothing after it speaks of.
REFUNDS = frozenset(("2208", "2305"))
BOTH_REPORTS = ("upload_examination_report", "upload_laboratory_report")


@dataclass(frozen=True)
class Step:
    """One message of a story with the reply that its sample shows."""

    story: str
    infno: str
    at: datetime
    request: dict[str, Any]
    reply: Any


def steps() -> Sequence[Step]:
    """All steps of all stories in the order in which they happened."""
    stories, events = load_stories(ROOT / "specs", "national")
    assert events == ()
    found: list[Step] = []
    for story in stories:
        seen: dict[str, int] = defaultdict(int)
        for step in story.steps:
            seen[step.infno] += 1
            suffix = f"-{seen[step.infno]}" if seen[step.infno] > 1 else ""
            folder, name = SAMPLES / step.infno, f"{story.name}{suffix}.json"
            request = _read(folder / f"input-{name}")
            reply = _read(folder / f"output-{name}") if (folder / f"output-{name}").exists() else {}
            found.append(Step(story.name, step.infno, step.at, request, reply.get("output")))
    return sorted(found, key=lambda step: step.at)


def renumbered(table: EditionTable, step: Step, methods: Mapping[str, str]) -> str:
    """A step's number in an edition that numbers otherwise; ``methods``: number → method where the step was written."""
    method = methods[step.infno]
    numbers = {interface.method: infno for infno, interface in table.interfaces.items()}
    if method not in numbers and method in BOTH_REPORTS:
        method = "upload_clinical_report"
    return numbers[method]


@dataclass
class Learnt:
    """Sample's id → the platform's own."""

    known: dict[str, str] = field(default_factory=dict)

    def put(self, value: Any) -> Any:
        """A message with the platform's ids in it."""
        if isinstance(value, dict):
            return {key: self.put(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.put(item) for item in value]
        return self.known.get(value, value) if isinstance(value, str) else value

    def learn(self, told: Any, answered: Any) -> None:
        """Compare what a sample shows with what the platform says."""
        if isinstance(told, dict) and isinstance(answered, dict):
            for key in told.keys() & answered.keys():
                if key in ISSUED and isinstance(told[key], str) and told[key]:
                    self.known[told[key]] = answered[key]
                else:
                    self.learn(told[key], answered[key])
        elif isinstance(told, list) and isinstance(answered, list):
            for one, other in zip(told, answered, strict=False):
                self.learn(one, other)


def _read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"), parse_float=Decimal)
