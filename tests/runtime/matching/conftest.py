"""Matchers over the invented national lists, and a review store on both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from matching_lists import national
from postgres import postgres_socket, postgres_url

from yibao.matching import Kind, Matcher
from yibao.matching.review import Review

__all__ = ["postgres_socket", "postgres_url"]


@pytest.fixture(scope="session")
def matcher() -> Callable[[Kind], Matcher]:
    return cache(lambda kind: Matcher(kind, national(kind)))


@pytest.fixture(params=["sqlite", "postgres"])
def review(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Review]:
    url = (
        str(request.getfixturevalue("postgres_url"))
        if request.param == "postgres"
        else str(tmp_path / "match.db")
    )
    with Review.open(url) as made:
        yield made
