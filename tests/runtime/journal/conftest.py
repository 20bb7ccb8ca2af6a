"""A journal with a clock that a test moves, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from journal_support import Moment
from postgres import postgres_socket, postgres_url

from yibao.journal import Journal, open_database

__all__ = ["postgres_socket", "postgres_url"]


@pytest.fixture
def moment() -> Moment:
    return Moment()


@pytest.fixture(params=["sqlite", "postgres"])
def opener(request: pytest.FixtureRequest, tmp_path: Path, moment: Moment) -> Iterator[Callable[[], Journal]]:
    """Opens the same journal as often as it is called, as so many processes would."""
    opened: list[Journal] = []
    postgres = request.param == "postgres"
    url = request.getfixturevalue("postgres_url") if postgres else str(tmp_path / "journal.db")

    def make() -> Journal:
        opened.append(Journal(open_database(url), moment))
        return opened[-1]

    yield make
    for journal in opened:
        journal.close()


@pytest.fixture
def journal(opener: Callable[[], Journal]) -> Journal:
    return opener()
