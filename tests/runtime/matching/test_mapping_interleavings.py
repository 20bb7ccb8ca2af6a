"""Uploads of mappings under every disturbance of ``tests/cases/mappings``: each row is noted once, whatever else is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from batch_support import HOSPITAL, Desk
from loopback import serve

from yibao.batches import Outcome, Progress
from yibao.gateway import Incoming, OutcomeUnknown, Outgoing, system_clock
from yibao.journal import Pace
from yibao.matching import Local, National
from yibao.matching.planning import Terms
from yibao.matching.review import Review
from yibao.matching.sending import Mappings
from yibao.matching.uploads import Uploads
from yibao.platform import create_app
from yibao.platform.state import CatalogueMapping, Exchange
from yibao.platform.store import Store, open_store
from yibao_editions.national.validation import checker

FILE = Path(__file__).resolve().parents[2] / "cases" / "mappings" / "interleavings.yaml"
CASES = yaml.safe_load(FILE.read_text(encoding="utf-8"))
CODES = {
    "A": "XC08CAA058A001010100002",
    "B": "XA10BAE046A001010100001",
    "C": "XJ01CAA040E001010100003",
}
LETTERS = {code: letter for letter, code in CODES.items()}
TERMS = Terms(HOSPITAL, "2026-01-01", "2099-12-31")


class Died(Exception):
    """Stands for a kill: the program does nothing after it."""


class DyingUploads(Uploads):
    """Dies when it should note something."""

    def note_uploaded(self, *_args: Any) -> None:
        raise Died

    def note_cancelled(self, *_args: Any) -> None:
        raise Died


class Story:
    """One case as it is told."""

    def __init__(self, desk: Desk, review: Review, store: Store) -> None:
        self.desk, self.review, self.store = desk, review, store
        self.late: list[Outgoing] = []

    def tell(self, step: dict[str, Any]) -> None:
        ((verb, told),) = step.items()
        getattr(self, verb)(told)

    def confirm(self, told: dict[str, list[str]]) -> None:
        for letter, items in told.items():
            national = National(CODES[letter], f"药品{letter}", "101", spec="1片", unit="盒")
            for item in items:
                self.review.decide("drug", Local(item, f"院内{item}"), "confirmed", national, "网页")

    def none(self, items: list[str]) -> None:
        for item in items:
            self.review.decide("drug", Local(item, f"院内{item}"), "none", None, "网页")

    def send(self, told: dict[str, Any]) -> None:
        self.run(told)

    def undo(self, told: dict[str, Any]) -> None:
        self.run(told)

    def arrive(self, _told: Any) -> None:
        for outgoing in self.late:
            self.desk.line._line.send(outgoing)
        self.late.clear()

    def expect(self, told: dict[str, dict[str, str]]) -> None:
        assert self.platform() == told["platform"]
        assert self.believed() == told["believed"]

    def run(self, told: dict[str, Any]) -> list[Outcome]:
        lost, line = dict(told.get("lose", {})), self.desk.line
        line.lose_request = {"1317"} if told.get("blind") else set()
        line.on_send = lambda outgoing: self._disturbed(outgoing, lost)
        pace = Pace(quiet=told.get("quiet", 0.0), lease=2.0, retry=0.0)
        made = Mappings(
            self.review, self.desk.book, self.desk.sender(pace=pace), self.desk.checker.table, TERMS
        )
        when = told.get("die", "")
        if when == "unnoted":
            made.uploads = DyingUploads(self.review.database)
        limit = int(when.removeprefix("after ")) if when.startswith("after") else 0

        def tell(progress: Progress) -> None:
            if limit and progress.counts.get("done", 0) == limit:
                raise Died

        outcomes: list[Outcome] = []
        with suppress(Died):
            outcomes = made.undo("drug", told["items"], tell) if "items" in told else made.send("drug", tell)
            assert not when, "it was to die"
        assert not lost, "what was to be lost was sent"
        return outcomes

    def _disturbed(self, outgoing: Outgoing, lost: dict[str, str]) -> Incoming | None:
        assert isinstance(outgoing.body, bytes)
        inner = next(iter(msgspec.json.decode(outgoing.body)["input"].values()))
        item = inner.get("fixmedins_hilist_id") if isinstance(inner, dict) else None
        how = lost.pop(f"{outgoing.infno} {item}", "")
        if how == "request":
            self.late.append(outgoing)
        if how == "reply":
            self.desk.line._line.send(outgoing)
        if how:
            raise OutcomeUnknown("outcome-timeout", outgoing.infno, outgoing.msgid, "1")
        return None

    def platform(self) -> dict[str, str]:
        with self.store.begin("read") as unit:
            return {
                each.own_code: LETTERS[each.code]
                for each in unit.find(CatalogueMapping)
                if each.state == "active" and each.own_code.startswith("N")
            }

    def believed(self) -> dict[str, str]:
        return {each.local_id: LETTERS[each.code] for each in Uploads(self.review.database).there("drug")}

    def carried(self) -> dict[str, int]:
        with self.store.begin("read") as unit:
            sent = [each.infno for each in unit.find(Exchange)]
        return {infno: sent.count(infno) for infno in ("3301", "3302") if infno in sent}


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    store = open_store()
    app = create_app([checker()], manners="strict", clock=system_clock, store=store)
    with serve(app) as url, Review.open(str(tmp_path / "m.db")) as review:
        desk = Desk(f"{url}/", tmp_path / "state")
        yield Story(desk, review, store)
        desk.close()


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_disturbed_uploads(case: dict[str, Any], story: Story) -> None:
    for step in case["steps"]:
        story.tell(step)
    # What may still be on its way is so until its time is over; then nothing that was lost arrives any more.
    assert any(all(outcome.complete for outcome in story.run({})) for _ in range(5)), "it comes to an end"
    confirmed = {local.id: LETTERS[decision.code] for local, decision in story.review.confirmed("drug")}
    assert story.platform() == story.believed() == confirmed
    assert story.run({}) == [], "nothing is left"
    assert story.desk.journal.entries("state = 'refused'") == []
    assert story.carried() == case["carried"]
