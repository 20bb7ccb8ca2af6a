"""The store's promises, kept by SQLite (memory and file) and PostgreSQL alike."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import msgspec
import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from postgres import postgres_socket, postgres_url

from yibao.platform.state import KINDS, Person, SignIn
from yibao.platform.store import LostRace, NeedsWriting, Store, StoreError, Taken, open_store
from yibao.platform.store.sqlite import SqliteStore
from yibao.platform.store.unit import table_name

__all__ = ["postgres_socket", "postgres_url"]

NOW = datetime.fromisoformat("2026-03-05 10:00:00")


def person(key: str, amount: str = "1.10", certificate: str = "") -> Person:
    return Person(key=key, account=Decimal(amount), certificate=certificate)


@pytest.fixture(params=["memory", "file", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return "" if request.param == "memory" else f"sqlite:///{tmp_path / 'state.db'}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = open_store(url)
    yield opened
    opened.close()


def test_what_is_committed_is_there_exactly(store: Store) -> None:
    with store.begin("write") as unit:
        unit.put(person("a", "12345678901234.10"))
        assert unit.get(Person, "a") == person("a", "12345678901234.10")
    with store.begin("read") as unit:
        found = unit.get(Person, "a")
        assert found is not None
        assert str(found.account) == "12345678901234.10"
        assert unit.get(Person, "b") is None


def test_what_raises_leaves_nothing(store: Store) -> None:
    def broken() -> None:
        with store.begin("write") as unit:
            unit.put(person("a"))
            unit.add(person("b"))
            unit.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    with store.begin("read") as unit:
        assert unit.find(Person) == []


def test_a_key_is_taken_once(store: Store) -> None:
    with store.begin("write") as unit:
        unit.add(person("a"), person("b"))
        with pytest.raises(Taken):
            unit.add(person("c"), person("a"))
    with pytest.raises(Taken) as caught, store.begin("write") as unit:
        unit.add(person("b"))
    assert (caught.value.kind, caught.value.key) == (Person, "b")


def test_a_reader_cannot_write(store: Store) -> None:
    with store.begin("read") as unit:
        for write in (
            lambda: unit.put(person("a")),
            lambda: unit.add(person("a")),
            lambda: unit.delete(Person, "a"),
            lambda: unit.number("x"),
        ):
            with pytest.raises(NeedsWriting):
                write()


def test_finding_sees_what_was_just_written(store: Store) -> None:
    with store.begin("write") as unit:
        unit.add(person("a", certificate="x"), person("b", certificate="y"), person("c", certificate="x"))
    with store.begin("write") as unit:
        unit.put(person("d", certificate="x"))
        unit.put(person("a", certificate="y"))
        unit.delete(Person, "c")
        assert [item.key for item in unit.find(Person, certificate="x")] == ["d"]
        assert [item.key for item in unit.find(Person, certificate="y")] == ["a", "b"]
        assert [item.key for item in unit.find(Person, order="newest", limit=2)] == ["d", "b"]
    with pytest.raises(KeyError, match="account"), store.begin("read") as unit:
        unit.find(Person, account="1")


def test_deleting_and_writing_again(store: Store) -> None:
    with store.begin("write") as unit:
        unit.add(person("a", "1.00"))
        unit.delete(Person, "a", "nobody")
        assert unit.get(Person, "a") is None
        unit.add(person("a", "2.00"))
    with store.begin("read") as unit:
        assert unit.get(Person, "a") == person("a", "2.00")


def test_numbers_are_never_given_twice(url: str, store: Store) -> None:
    other = open_store(url) if url else store
    found: list[int] = []
    for source in (store, other, store, other):
        with source.begin("write") as unit:
            found.extend(unit.number("mdtrt") for _ in range(20))
    assert len(set(found)) == 80
    assert min(found) >= 1
    with store.begin("write") as unit:
        assert unit.number("another") == 1


def test_hostile_keys_are_only_text(store: Store) -> None:
    for key in ("'; DROP TABLE person; --", "%s", "a\0b", "😀", "x" * 5000):
        with store.begin("read") as unit:
            assert unit.get(Person, key) is None
            assert unit.find(Person, certificate=key) == []


@pytest.mark.parametrize("url", ["file", "postgresql"], indirect=True)
def test_two_writers_lose_no_money(url: str, store: Store) -> None:
    other = open_store(url)
    with store.begin("write") as unit:
        unit.add(person("a", "0.00"))

    def pay(source: Store) -> None:
        for _ in range(40):
            _once(source)

    threads = [threading.Thread(target=pay, args=(source,)) for source in (store, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.begin("read") as unit:
        found = unit.get(Person, "a")
    other.close()
    assert found is not None
    assert found.account == Decimal("80.00")


def _once(source: Store) -> None:
    while True:
        try:
            with source.begin("write") as unit:
                unit.lock("a")
                found = unit.get(Person, "a")
                assert found is not None
                unit.put(msgspec.structs.replace(found, account=found.account + 1))
            return
        except LostRace:
            continue


def test_a_lock_by_name_keeps_others_out(postgres_url: str) -> None:
    store = open_store(postgres_url)
    order: list[str] = []
    entered, waiting = threading.Event(), threading.Event()

    def second() -> None:
        entered.wait(10)
        with store.begin("write") as unit:
            waiting.set()
            unit.lock("somebody")
            order.append("second")

    thread = threading.Thread(target=second)
    thread.start()
    with store.begin("write") as unit:
        unit.lock("somebody")
        entered.set()
        assert waiting.wait(10)
        thread.join(0.3)
        order.append("first")
    thread.join(10)
    store.close()
    assert order == ["first", "second"]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from("pad"), st.sampled_from("xyz"), st.sampled_from("uv")), max_size=12)
)
def test_a_unit_behaves_like_a_dictionary(steps: list[tuple[str, str, str]]) -> None:
    """The buffered writes of a transaction are never seen from outside."""
    store = open_store()
    model: dict[str, str] = {}
    with store.begin("write") as unit:
        for verb, key, mark in steps:
            if verb == "p" or (verb == "a" and key not in model):
                (unit.put if verb == "p" else unit.add)(person(key, certificate=mark))
                model[key] = mark
            elif verb == "d":
                unit.delete(Person, key)
                model.pop(key, None)
            for wanted in "uv":
                seen = {item.key for item in unit.find(Person, certificate=wanted)}
                assert seen == {one for one, held in model.items() if held == wanted}
    with store.begin("read") as unit:
        assert {item.key: item.certificate for item in unit.find(Person)} == model
    store.close()


def test_state_survives_a_process(tmp_path: Path) -> None:
    """Killed without a goodbye: what was committed is there."""
    path = tmp_path / "state.db"
    script = (
        "import os, sys\n"
        "from decimal import Decimal\n"
        "from yibao.platform.state import Person\n"
        "from yibao.platform.store import open_store\n"
        "store = open_store(sys.argv[1])\n"
        "with store.begin('write') as unit: unit.put(Person(key='kept', account=Decimal('7.00')))\n"
        "open_one = store.begin('write'); unit = open_one.__enter__(); unit.put(Person(key='lost')); unit.flush()\n"
        "os.kill(os.getpid(), 9)\n"
    )
    assert subprocess.run([sys.executable, "-c", script, str(path)], check=False).returncode == -9
    store = open_store(str(path))
    with store.begin("read") as unit:
        assert [item.key for item in unit.find(Person)] == ["kept"]
    assert store.describe() == {"kind": "sqlite", "place": "state.db"}
    store.close()


def test_a_commit_can_outlive_the_machine(tmp_path: Path) -> None:
    for name, synchronous in (("process", 1), ("power", 2)):
        store = open_store(f"sqlite:///{tmp_path / name}?durability={name}")
        assert isinstance(store, SqliteStore)
        assert store.synchronous() == synchronous
        with store.begin("write") as unit:
            unit.put(person("a"))
        store.close()


def test_a_commit_that_fails_is_undone(tmp_path: Path) -> None:
    """Nothing of it is kept, and the next one is not caught in an open transaction."""
    store = SqliteStore(tmp_path / "state.db", KINDS)

    def refuse(action: int, what: str | None, *_rest: str | None) -> int:
        return sqlite3.SQLITE_DENY if (action, what) == (sqlite3.SQLITE_TRANSACTION, "COMMIT") else 0

    store._link.set_authorizer(refuse)
    with pytest.raises(sqlite3.DatabaseError), store.begin("write") as unit:
        unit.put(person("a"))
    store._link.set_authorizer(None)
    with store.begin("write") as unit:
        assert unit.get(Person, "a") is None
        unit.put(person("b"))
    store.close()


def test_a_restarted_database_is_found_again(postgres_url: str) -> None:
    """All connections are cut: what was about to be done is told, what comes next is done, with numbers never given before."""
    store = open_store(postgres_url)
    with store.begin("write") as unit:
        unit.put(person("a"))
        first = unit.number("settlement")
    with psycopg.connect(postgres_url, autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    with pytest.raises(StoreError), store.begin("write") as unit:
        unit.get(Person, "a")
    with store.begin("write") as unit:
        assert unit.get(Person, "a") == person("a")
        assert unit.number("settlement") > first
        assert unit.number("visit") == 1, "a series that begins only now"
    store.close()


def test_every_kind_has_a_table_and_text_attributes() -> None:
    names = [table_name(kind) for kind in KINDS]
    assert len(set(names)) == len(names)
    for kind in KINDS:
        fields = {field.name for field in msgspec.structs.fields(kind)}
        assert set(kind.INDEXED) <= fields, kind


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////nowhere/at/all/state.db",
        "sqlite:///state.db?durability=some",
        "postgresql://nobody:secret@127.0.0.1:1/none",
    ],
)
def test_a_database_that_cannot_be_used_is_named(url: str) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(url)
    text = caught.value.event.message("zh")
    assert "用不了" in text
    assert "secret" not in text


def test_times_and_texts_survive(store: Store) -> None:
    made = SignIn(key="1", state="signed-in", operator="柳如眉", institution="H1", time=NOW)
    with store.begin("write") as unit:
        unit.add(made)
    with store.begin("read") as unit:
        assert unit.find(SignIn, operator="柳如眉") == [made]
