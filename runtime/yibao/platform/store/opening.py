"""A store by its URL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from yibao.platform.store.errors import StoreError
from yibao.platform.store.sqlite import Durability, SqliteStore
from yibao.platform.store.unit import Record, Store

_DURABILITY: Mapping[str, Durability] = {
    "": "process",
    "durability=process": "process",
    "durability=power": "power",
}


def open_store(url: str = "", *, kinds: Sequence[type[Record]] | None = None) -> Store:
    """``""`` or ``sqlite://``: in memory; ``sqlite:///path`` or a bare path: a file; ``postgresql://…``: a server.

    ``sqlite:///path?durability=power`` outlives the machine as well (see ``SqliteStore``). ``kinds`` default to all of
    ``yibao.platform.state``. Raises ``StoreError``.
    """
    from yibao.platform.state import KINDS

    wanted = KINDS if kinds is None else kinds
    if url in ("", "sqlite://", ":memory:", "sqlite:///:memory:"):
        return SqliteStore(None, wanted)
    if url.startswith(("postgresql://", "postgres://")):
        return _postgres(url, wanted)
    place, _, option = url.removeprefix("sqlite:///").removeprefix("sqlite:").partition("?")
    durability = _DURABILITY.get(option)
    if durability is None:
        raise StoreError(place, f"?{option}: ?{' ?'.join(filter(None, _DURABILITY))}")
    return SqliteStore(Path(place), wanted, durability)


def _postgres(url: str, kinds: Sequence[type[Record]]) -> Store:
    try:
        from yibao.platform.store.postgres import PostgresStore
    except ModuleNotFoundError as error:
        raise StoreError("postgresql", f"{error.name} (pip install 'yibao[postgres]')") from error
    return PostgresStore(url, kinds)
