"""The whole state out and in again, on both databases: equal bytes, numbers that go on, nothing changed by a bad file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from postgres import postgres_socket, postgres_url

from yibao.platform.state import Person, SignIn
from yibao.platform.store import Store, open_store
from yibao.platform.store.errors import StateFileError
from yibao.platform.store.whole import count_records, export_state, import_state, reset_state

__all__ = ["postgres_socket", "postgres_url"]
NOW = datetime.fromisoformat("2026-03-05 10:00:00")


@pytest.fixture(params=["memory", "file", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    url = "" if request.param == "memory" else f"sqlite:///{tmp_path / 'state.db'}"
    if request.param == "postgresql":
        url = str(request.getfixturevalue("postgres_url"))
    opened = open_store(url)
    yield opened
    opened.close()


def fill(store: Store) -> None:
    with store.begin("write") as unit:
        unit.put(Person(key="b", account=Decimal("12345678901234.10"), certificate="02/1"))
        unit.put(Person(key="a"))
        unit.put(SignIn(key="s", state="signed", operator="o", institution="H", time=NOW))
        assert unit.number("setl") == 1


def test_out_and_in(store: Store) -> None:
    fill(store)
    lines = list(export_state(store))
    reset_state(store)
    assert sum(count_records(store).values()) == 0
    assert import_state(store, lines) == 3
    again = list(export_state(store))
    assert again[1:] == lines[1:]
    with store.begin("write") as unit:
        found = unit.get(Person, "b")
        assert found is not None and str(found.account) == "12345678901234.10"
        assert [person.key for person in unit.find(Person)] == ["b", "a"]
        assert unit.number("setl") > 1


def test_after_a_reset_everything_begins_anew(store: Store) -> None:
    fill(store)
    first = list(export_state(store))
    reset_state(store)
    fill(store)
    assert list(export_state(store)) == first


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (1, b""),
        (1, b'{"yibao-state":2,"series":{}}'),
        (1, b'{"yibao-state":1,"series":{"a":-1}}'),
        (2, b'{"yibao-state":1,"series":{}}\n{"kind":"ghost","record":{}}'),
        (2, b'{"yibao-state":1,"series":{}}\n{"kind":"person","record":{}}'),
        (3, b'{"yibao-state":1,"series":{}}\n{"kind":"person","record":{"key":"z"}}\n{"kind"'),
        (2, b'{"yibao-state":1,"series":{}}\n\xff'),
    ],
)
def test_a_bad_file_changes_nothing(store: Store, line: int, text: bytes) -> None:
    fill(store)
    before = list(export_state(store))
    with pytest.raises(StateFileError) as caught:
        import_state(store, text.splitlines(keepends=True))
    assert caught.value.event.args["line"] == str(line)
    assert list(export_state(store)) == before
