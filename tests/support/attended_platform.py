"""The simulated platform with its surroundings, for tests of faults, relays and admin pages."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from yibao.benefit.shipped import shipped
from yibao.message.tables import EditionTable
from yibao.platform import create_app
from yibao.platform.admin.house import House
from yibao.platform.attended import attend
from yibao.platform.faults.attendant import Books
from yibao.platform.lifecycles import shipped_lifecycles
from yibao.platform.store import Store, open_store
from yibao.platform.world import shipped_world

TEMPLATES = Path(__file__).resolve().parents[2] / "templates" / "admin"
BASE = "http://127.0.0.1:8765"
OWN = {"origin": BASE}


@dataclass
class Attended:
    """``app`` around ``store``; ``books`` are those of its log, rules and recording."""

    table: EditionTable
    books: Books = field(default_factory=Books)
    store: Store = field(default_factory=open_store)
    relay: Any = None
    settings: dict[str, Any] = field(default_factory=dict)
    editions: tuple[EditionTable, ...] = ()

    def __post_init__(self) -> None:
        tables = self.editions or (self.table,)
        house = House(
            tables=tables,
            store=self.store,
            world=shipped_world(),
            policy=shipped(),
            lifecycles=shipped_lifecycles(),
            books=self.books,
            templates=TEMPLATES,
            **self.settings,
        )
        self.app = attend(create_app(tables, store=self.store), house, relay=self.relay)

    def ask(
        self,
        path: str = "/",
        content: bytes = b"",
        headers: dict[str, str] | None = None,
        *,
        method: str = "POST",
        base: str = BASE,
        client: str = "127.0.0.1",
    ) -> httpx.Response:
        """One request in process."""

        async def run() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app, client=(client, 40000))
            async with httpx.AsyncClient(transport=transport, base_url=base) as sender:
                return await sender.request(method, path, content=content, headers=headers)

        return asyncio.run(run())

    def get(self, path: str, **more: Any) -> httpx.Response:
        """A page."""
        return self.ask(path, method="GET", **more)
