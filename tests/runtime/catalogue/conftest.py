"""A store of its own for each test: SQLite, and a real PostgreSQL where it is installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from postgres import fresh_database, postgres_socket

from yibao.catalogue import Catalogue

__all__ = ["postgres_socket"]


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty store."""
    if request.param == "sqlite":
        return str(tmp_path / "catalogue.db")
    return fresh_database(request.getfixturevalue("postgres_socket"))


@pytest.fixture
def catalogue(url: str) -> Iterator[Catalogue]:
    """An empty store, in both databases."""
    with Catalogue.open(url) as opened:
        yield opened


@pytest.fixture
def lite(tmp_path: Path) -> Iterator[Catalogue]:
    """An empty store in SQLite, for what has nothing to do with the database."""
    with Catalogue.open(str(tmp_path / "lite.db")) as opened:
        yield opened
