"""What is believed to be at the platform, on both databases: every row is noted once."""

from __future__ import annotations

import pytest

from yibao.matching.planning import Sent
from yibao.matching.review import Review
from yibao.matching.uploads import Uploads

A, B = Sent("N1", "XA", "101", "a"), Sent("N1", "XB", "101", "b")


@pytest.fixture
def uploads(review: Review) -> Uploads:
    return Uploads(review.database)


def test_an_old_cancellation_does_not_take_away_what_came_after(uploads: Uploads) -> None:
    uploads.note_uploaded("first", "drug", [(1, A)])
    uploads.note_cancelled("back", "drug", [(1, "N1")])
    uploads.note_uploaded("second", "drug", [(1, B)])
    uploads.note_cancelled("back", "drug", [(1, "N1"), (2, "N2")])
    uploads.note_uploaded("first", "drug", [(1, A)])
    assert uploads.there("drug") == [B]


def test_rows_of_a_job_are_noted_as_they_are_decided(uploads: Uploads) -> None:
    other = Sent("N2", "XA", "101", "c")
    uploads.note_uploaded("job", "drug", [(2, other)])
    uploads.note_uploaded("job", "drug", [(1, A), (2, other)])
    assert uploads.there("drug") == [A, other] and uploads.there("service") == []


def test_what_was_adopted_gives_way_to_what_we_have_sent(uploads: Uploads) -> None:
    uploads.adopt("drug", [Sent("N1", "XZ", "101", "")])
    uploads.note_uploaded("job", "drug", [(1, A)])
    uploads.adopt("drug", [Sent("N1", "XZ", "101", "")])
    assert uploads.there("drug") == [A]


def test_jobs_that_are_open(uploads: Uploads) -> None:
    uploads.begin("b", "drug", "3302")
    uploads.begin("a", "drug", "3301")
    uploads.begin("c", "service", "3301")
    assert uploads.open("drug") == [("a", "3301"), ("b", "3302")] and uploads.begun() == 3
    uploads.close("a")
    assert uploads.open("drug") == [("b", "3302")] and uploads.open("service") == [("c", "3301")]
