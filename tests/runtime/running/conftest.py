"""A journal's address, on SQLite and on PostgreSQL."""

from __future__ import annotations

from pathlib import Path

import pytest
from postgres import postgres_socket, postgres_url

__all__ = ["postgres_socket", "postgres_url"]


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Of a database that is empty."""
    postgres = request.param == "postgres"
    return str(request.getfixturevalue("postgres_url")) if postgres else str(tmp_path / "journal.db")
