"""No database at all: whoever asks it anything needs a transaction of a real one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from yibao.platform.store.part import NeedsOwn
from yibao.platform.store.unit import Backend, Order, Record, Row


class Nowhere(Backend):
    """Every statement raises ``NeedsOwn``."""

    def load(self, kind: type[Record], key: str) -> NoReturn:
        raise NeedsOwn

    def search(
        self, kind: type[Record], equals: Sequence[tuple[str, str]], order: Order, limit: int | None
    ) -> NoReturn:
        raise NeedsOwn

    def insert(self, kind: type[Record], rows: Sequence[Row]) -> NoReturn:
        raise NeedsOwn

    def replace(self, kind: type[Record], rows: Sequence[Row]) -> NoReturn:
        raise NeedsOwn

    def remove(self, kind: type[Record], keys: Sequence[str]) -> NoReturn:
        raise NeedsOwn

    def number(self, name: str) -> NoReturn:
        raise NeedsOwn

    def lock(self, names: Sequence[str]) -> NoReturn:
        raise NeedsOwn

    def series(self) -> NoReturn:
        raise NeedsOwn

    def renew(self, kinds: Sequence[type[Record]], series: Sequence[tuple[str, int]]) -> NoReturn:
        raise NeedsOwn
