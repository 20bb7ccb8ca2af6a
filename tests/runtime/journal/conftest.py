"""A journal with a clock that a test moves, on SQLite and, where a server is given, on PostgreSQL."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from journal_support import Moment

from yibao.journal import Journal, open_database


@pytest.fixture
def moment() -> Moment:
    return Moment()


def urls() -> list[str]:
    """SQLite, and PostgreSQL where ``YIBAO_TEST_POSTGRES`` names a server."""
    return ["sqlite", *(["postgres"] if os.environ.get("YIBAO_TEST_POSTGRES") else [])]


@pytest.fixture(params=urls())
def opener(request: pytest.FixtureRequest, tmp_path: Path, moment: Moment) -> Iterator[Callable[[], Journal]]:
    """Opens the same journal as often as it is called, as so many processes would."""
    opened: list[Journal] = []
    if request.param == "postgres":
        url = os.environ["YIBAO_TEST_POSTGRES"]
        database = open_database(url)
        with database.transaction() as cursor:
            cursor.run("DROP TABLE IF EXISTS entry")
            cursor.run("DROP TABLE IF EXISTS change")
        database.close()
    else:
        url = str(tmp_path / "journal.db")

    def make() -> Journal:
        opened.append(Journal(open_database(url), moment))
        return opened[-1]

    yield make
    for journal in opened:
        journal.close()


@pytest.fixture
def journal(opener: Callable[[], Journal]) -> Journal:
    return opener()
