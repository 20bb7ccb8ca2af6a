"""The log of a SQLite file is moved into it beside the writers, and does not grow for ever under load that never pauses."""

from __future__ import annotations

from pathlib import Path

import pytest

from yibao.platform.state import Person
from yibao.platform.store import checkpoints as module
from yibao.platform.store import open_store


@pytest.mark.parametrize("long_pages", [16_000, 0])
def test_the_log_is_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, long_pages: int) -> None:
    """``long_pages`` 0: every checkpoint makes the writers wait and starts the log anew."""
    monkeypatch.setattr(module, "ROWS", 50)
    monkeypatch.setattr(module, "_LONG_PAGES", long_pages)
    path = tmp_path / "state.db"
    store = open_store(f"sqlite:///{path}")
    empty = path.stat().st_size
    for at in range(600):
        with store.begin("write") as unit:
            unit.put(Person(key=f"{at:04d}" + "x" * 400))
    running = store._checkpoints._running  # type: ignore[attr-defined]
    assert running is not None
    running.result(10)
    assert path.stat().st_size > empty + 100_000
    store.close()
    again = open_store(f"sqlite:///{path}")
    with again.begin("read") as unit:
        assert len(unit.find(Person)) == 600
    again.close()
