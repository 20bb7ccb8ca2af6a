"""The national edition for the simulated platform, and a way to post to an application in process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from yibao.message.tables import EditionTable
from yibaogen.index.tables import edition_table
from yibaogen.load import load_edition

SPECS = Path(__file__).parents[3] / "specs"
Post = Callable[..., httpx.Response]


@pytest.fixture(scope="session")
def national() -> EditionTable:
    loaded = load_edition(SPECS, "national")
    assert loaded.edition is not None, [event.message() for event in loaded.events]
    return edition_table(loaded.edition)


@pytest.fixture(scope="session")
def post() -> Post:
    """``post(app, path, content, headers, method)`` in process."""

    def send(
        app: Any,
        path: str = "/",
        content: bytes = b"",
        headers: dict[str, str] | None = None,
        method: str = "POST",
    ) -> httpx.Response:
        async def run() -> httpx.Response:
            transport = httpx.ASGITransport(app=app)
            async with httpx.AsyncClient(transport=transport, base_url="http://mock") as client:
                return await client.request(method, path, content=content, headers=headers)

        return asyncio.run(run())

    return send
