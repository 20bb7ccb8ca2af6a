"""The simulated platform over HTTP, and a desk on SQLite or PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from batch_support import Desk
from loopback import serve
from postgres import postgres_socket, postgres_url

from yibao.gateway import system_clock
from yibao.platform import create_app
from yibao.platform.store import Store, open_store
from yibao_editions.national.validation import checker

__all__ = ["postgres_socket", "postgres_url"]


@pytest.fixture
def store() -> Store:
    return open_store()


@pytest.fixture
def platform(store: Store) -> Iterator[str]:
    with serve(create_app([checker()], manners="strict", clock=system_clock, store=store)) as url:
        yield f"{url}/"


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return str(tmp_path / "state" / "journal.db")


@pytest.fixture
def desk(platform: str, tmp_path: Path, database: str) -> Iterator[Desk]:
    made = Desk(platform, tmp_path / "state", database=database)
    yield made
    made.close()
