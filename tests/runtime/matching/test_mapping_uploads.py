"""Confirmed mappings at the simulated platform: 3301, 3302, changes of mind, lost replies, a program that dies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from batch_support import HOSPITAL, Desk
from loopback import serve

from yibao.batches import Outcome
from yibao.gateway import system_clock
from yibao.matching import Local, Matcher, National
from yibao.matching.adopting import mappings_at
from yibao.matching.local_file import MatchError
from yibao.matching.planning import Sent, Terms, planned_uploads
from yibao.matching.review import Review
from yibao.matching.sending import Mappings, unconfirmed
from yibao.matching.uploads import Uploads
from yibao.message.tables import EditionTable
from yibao.platform import create_app
from yibao.platform.state import CatalogueMapping
from yibao.platform.store import Store, open_store
from yibao_editions.national.validation import checker

ROWS = [
    National("XC08CAA058A001010100002", "苯磺酸氨氯地平片", "101", form="片剂", spec="5mg*28片", maker="示例制药二厂", number="国药准字H99990002", unit="盒"),
    National("XA10BAE046A001010100001", "盐酸二甲双胍片", "101", form="片剂", spec="0.5g*20片", maker="示例制药一厂", number="国药准字H99990001", unit="盒"),
    National("XJ01CAA040E001010100003", "阿莫西林胶囊", "101", form="胶囊剂", spec="0.25g*24粒", maker="示例制药三厂", number="国药准字H99990003", unit="盒"),
]  # fmt: skip
ITEMS = [
    Local("N1", "氨氯地平片", spec="5mg*28片", maker="示例制药二厂"),
    Local("N2", "二甲双胍片", spec="0.5g*20片", maker="示例制药一厂", begin="2026-02-01"),
    Local("N3", "阿莫西林胶囊", spec="0.25g*24粒", maker="示例制药三厂"),
]
TERMS = Terms(HOSPITAL, "2026-01-01", "2099-12-31")


@pytest.fixture
def store() -> Store:
    return open_store()


@pytest.fixture
def desk(store: Store, tmp_path: Path) -> Iterator[Desk]:
    with serve(create_app([checker()], manners="strict", clock=system_clock, store=store)) as url:
        made = Desk(f"{url}/", tmp_path / "state")
        yield made
        made.close()


@pytest.fixture
def review(tmp_path: Path) -> Iterator[Review]:
    with Review.open(str(tmp_path / "m.db")) as made:
        made.propose("drug", "run", map(Matcher("drug", ROWS).propose, ITEMS))
        yield made


def mappings(desk: Desk, review: Review, **more: Any) -> Mappings:
    return Mappings(review, desk.book, desk.sender(), checker().table, more.get("terms", TERMS))


def send(desk: Desk, review: Review) -> list[Outcome]:
    return mappings(desk, review).send("drug", lambda _: None)


def undo(desk: Desk, review: Review, *ids: str) -> list[Outcome]:
    return mappings(desk, review).undo("drug", ids, lambda _: None)


def uploaded(review: Review) -> list[Sent]:
    return Uploads(review.database).there("drug")


def confirm(review: Review, *pairs: tuple[int, int]) -> None:
    for item, row in pairs:
        review.decide("drug", ITEMS[item], "confirmed", ROWS[row], "网页")


def there(store: Store) -> dict[str, tuple[str, str, str]]:
    with store.begin("read") as unit:
        found = unit.find(CatalogueMapping)
    return {
        each.own_code: (each.code, each.state, each.begin.isoformat())
        for each in found
        if each.own_code.startswith("N")
    }


def test_only_what_is_confirmed_is_sent(desk: Desk, review: Review, store: Store) -> None:
    assert send(desk, review) == [] and there(store) == {}
    confirm(review, (0, 0), (1, 1))
    review.decide("drug", ITEMS[2], "none", None, "网页")
    (outcome,) = send(desk, review)
    assert outcome.complete and outcome.counts == {"done": 2}
    assert there(store) == {
        "N1": (ROWS[0].code, "active", "2026-01-01"),
        "N2": (ROWS[1].code, "active", "2026-02-01"),
    }
    assert {entry.state for entry in desk.journal.entries("infno = '3301'")} == {"confirmed"}
    assert send(desk, review) == [], "what is there is not sent again"
    assert desk.line.sent.count("3301") == 2


def test_another_code_is_taken_back_first(desk: Desk, review: Review, store: Store) -> None:
    confirm(review, (0, 0))
    send(desk, review)
    confirm(review, (0, 2))
    cancelled, added = send(desk, review)
    assert (
        (cancelled.job.infno, added.job.infno) == ("3302", "3301") and cancelled.complete and added.complete
    )
    assert there(store)["N1"][:2] == (ROWS[2].code, "active")
    assert [each.code for each in uploaded(review)] == [ROWS[2].code]


def test_undo_and_send_anew(desk: Desk, review: Review, store: Store) -> None:
    confirm(review, (0, 0), (1, 1))
    send(desk, review)
    (outcome,) = undo(desk, review, "N1")
    assert outcome.complete and there(store)["N1"][1] == "cancelled" and there(store)["N2"][1] == "active"
    assert [each.local_id for each in uploaded(review)] == ["N2"]
    with pytest.raises(MatchError) as told:
        undo(desk, review, "N1", "N2")
    assert told.value.event.id == "match-not-sent" and there(store)["N2"][1] == "active"
    assert send(desk, review) == [], "it is open again: nobody confirms it"
    confirm(review, (0, 0))
    assert [outcome.counts for outcome in send(desk, review)] == [{"done": 1}]
    assert there(store)["N1"][1] == "active"


def test_what_nobody_confirms_any_more_is_told(desk: Desk, review: Review) -> None:
    confirm(review, (0, 0), (1, 1))
    send(desk, review)
    review.decide("drug", ITEMS[0], "none", None, "网页")
    assert send(desk, review) == [] and [each.local_id for each in unconfirmed(review, "drug")] == ["N1"]


def test_a_lost_request_is_never_guessed(desk: Desk, review: Review, store: Store) -> None:
    confirm(review, (0, 0))
    desk.line.lose_reply = {"3301"}
    outcomes = send(desk, review)
    assert there(store)["N1"][1] == "active"
    # 1317 tells what became of it, or a person does; nothing is sent a second time meanwhile.
    send(desk, review)
    assert desk.line.sent.count("3301") == 1
    assert outcomes[0].counts in ({"done": 1}, {"unknown": 1})


def test_what_may_have_been_taken_back_is_not_taken_back_again(desk: Desk, review: Review) -> None:
    confirm(review, (0, 0), (1, 1))
    send(desk, review)
    desk.line.lose_request = {"3302", "1317"}
    undo(desk, review, "N1")
    desk.line.lose_request = {"1317"}
    undo(desk, review, "N1", "N2")
    assert desk.line.sent.count("3302") == 2, "one for each: what became of the first is asked, not guessed"


def test_a_refused_row_is_told_and_sent_again(desk: Desk, review: Review, store: Store) -> None:
    bad = National("XNOTTHERE", "没有的药", "101")
    review.decide("drug", ITEMS[2], "confirmed", bad, "网页")
    confirm(review, (0, 0))
    (outcome,) = send(desk, review)
    assert outcome.counts == {"done": 1, "refused": 1} and set(there(store)) == {"N1"}
    confirm(review, (2, 2))
    (outcome,) = send(desk, review)
    assert outcome.counts == {"done": 1} and there(store)["N3"][0] == ROWS[2].code


def test_what_another_system_has_uploaded(desk: Desk, review: Review, tmp_path: Path) -> None:
    with Review.open(str(tmp_path / "other.db")) as other:
        confirm(other, (0, 0))
        send(desk, other)
    table, uploads, today = checker().table, Uploads(review.database), date(2026, 3, 2)
    confirm(review, (0, 0))
    (outcome,) = send(desk, review)
    assert outcome.counts == {"refused": 1}
    assert mappings_at(desk.client, table, "NOBODY", today) == []
    assert mappings_at(desk.client, table, "N1", date(2100, 1, 1)) == [], "over by then"
    found = mappings_at(desk.client, table, "N1", today)
    assert found == [Sent("N1", ROWS[0].code, "101", "")]
    uploads.adopt("drug", found)
    assert send(desk, review) == [], "the same code is there"
    confirm(review, (0, 2))
    assert [(each.job.infno, each.complete) for each in send(desk, review)] == [
        ("3302", True),
        ("3301", True),
    ]
    uploads.adopt("drug", found)
    assert [each.code for each in uploaded(review)] == [ROWS[2].code], "what we know of stays"


def test_a_program_that_died_goes_on(desk: Desk, review: Review, store: Store) -> None:
    confirm(review, (0, 0), (1, 1), (2, 2))

    class Died(Exception):
        pass

    def die(progress: Any) -> None:
        if progress.finished == 2:
            raise Died

    with pytest.raises(Died):
        mappings(desk, review).send("drug", die)
    assert uploaded(review) == [] and len(there(store)) == 2
    outcomes = send(desk, review)
    assert [outcome.counts for outcome in outcomes] == [{"done": 3}]
    assert len(uploaded(review)) == 3 and desk.line.sent.count("3301") == 3


def test_a_job_that_was_never_made_is_forgotten(desk: Desk, review: Review) -> None:
    Uploads(review.database)
    with review.database.transaction() as cursor:
        cursor.run("INSERT INTO match_job (name, kind, infno, done) VALUES ('match|x', 'drug', '3301', 0)")
    assert send(desk, review) == []


def test_diagnoses_have_no_list_type(desk: Desk, review: Review) -> None:
    row = National("I10.x00x002", "高血压")
    review.decide("diagnosis", Local("D1", "高血压病"), "confirmed", row, "网页")
    table = checker().table
    with pytest.raises(MatchError) as told:
        planned_uploads(review.confirmed("diagnosis"), [], table, TERMS)
    assert told.value.event.id == "match-list-type" and "101 西药中成药" in told.value.event.hint("zh")
    terms = Terms(HOSPITAL, "2026-01-01", "2099-12-31", list_type="501")
    (planned,) = planned_uploads(review.confirmed("diagnosis"), [], table, terms)
    assert planned.input["data"]["list_type"] == "501"


@pytest.mark.parametrize("edition", ["national", "hunan", "shenzhen", "chongqing", "neimenggu", "guangzhou"])
def test_every_edition_takes_what_is_planned(edition: str, review: Review) -> None:
    from yibao.message.wire import encode
    from yibao.validate import Validator
    from yibao.validate.fast_tables import load_table

    confirm(review, (0, 0))
    table: EditionTable = load_table(f"yibao_editions.{edition}")
    (planned,) = planned_uploads(review.confirmed("drug"), [], table, TERMS)
    report = Validator(table).check(encode({"input": planned.input}), infno="3301", direction="input")
    assert report.valid, [event.message("zh") for event in report.errors]
