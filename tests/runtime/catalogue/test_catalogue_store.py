"""A store that another version of yibao has written."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from catalogue_support import ROOT, drug, take

from yibao.catalogue import Catalogue, CatalogueError
from yibao.catalogue.store import LAYOUT
from yibao.journal.database import open_database
from yibaogen.cli.main import main

OF_BEFORE = """
CREATE TABLE catalogue_import (number INTEGER PRIMARY KEY, infno TEXT NOT NULL, edition TEXT NOT NULL, file TEXT NOT NULL,
  digest TEXT NOT NULL, newest TEXT NOT NULL, after TEXT NOT NULL, columns TEXT NOT NULL, lines INTEGER NOT NULL,
  added INTEGER NOT NULL, replaced INTEGER NOT NULL, same INTEGER NOT NULL, aside INTEGER NOT NULL, at TEXT NOT NULL);
CREATE TABLE catalogue_aside (number INTEGER NOT NULL, file TEXT NOT NULL, place INTEGER NOT NULL, reason TEXT NOT NULL,
  found TEXT NOT NULL, line TEXT NOT NULL);
CREATE TABLE catalogue_1301 (id INTEGER PRIMARY KEY, code TEXT NOT NULL, part TEXT NOT NULL, rank TEXT NOT NULL,
  since TEXT NOT NULL, until TEXT NOT NULL, ended INTEGER NOT NULL, number INTEGER NOT NULL, place INTEGER NOT NULL, line TEXT NOT NULL);
CREATE VIRTUAL TABLE catalogue_1301_terms USING fts5(terms, content='', detail=none, columnsize=0, tokenize='ascii');
INSERT INTO catalogue_import VALUES (1, '1301', 'national', '1301.zip', 'x', '0001-01-01|X01|', '', '[]', 1, 1, 0, 0, 0, '');
INSERT INTO catalogue_1301 VALUES (1, 'A', '', '0001-01-01|X01|', '0001-01-01', '9999-12-31', 0, 1, 1, 'A');
"""
"""What yibao wrote before layouts had numbers."""


@pytest.fixture
def of_before(tmp_path: Path) -> Path:
    path = tmp_path / "before.db"
    with sqlite3.connect(path) as database:
        database.executescript(OF_BEFORE)
    database.close()
    return path


def test_it_is_refused_and_left_alone(of_before: Path) -> None:
    with pytest.raises(CatalogueError) as caught:
        Catalogue.open(str(of_before))
    assert caught.value.event.id == "catalogue-store"
    assert f"这一版读写格式 {LAYOUT}" in caught.value.message("zh")
    assert f"this version has {LAYOUT}" in caught.value.message("en")
    with sqlite3.connect(of_before) as database:
        tables = {
            name
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE name LIKE 'catalogue_%'")
        }
        assert "catalogue_store" not in tables
        assert database.execute("SELECT code FROM catalogue_1301").fetchall() == [("A",)]
    database.close()


@pytest.mark.parametrize(
    "command",
    ["catalogue query 阿莫", "catalogue status", "catalogue import {file}", "match {local} --kind drug"],
)
def test_a_command_says_so(
    of_before: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: str,
) -> None:
    monkeypatch.chdir(ROOT)
    file, local = tmp_path / "1301.txt", tmp_path / "local.csv"
    file.write_text(f"{drug('X1', '阿莫西林')}\n")
    local.write_text("编码,名称\n1,阿莫西林胶囊\n")
    args = [part.format(file=file, local=local) for part in command.split()]
    where = "--catalogue" if args[0] == "match" else "--db"
    assert main([*args, where, str(of_before), "--state", str(tmp_path / "state")]) == 2
    told = capsys.readouterr().err
    assert "catalogue-store" in told and "Traceback" not in told
    assert "重新导入" in told


def test_one_of_a_later_version_and_one_of_this(url: str, tmp_path: Path) -> None:
    with Catalogue.open(url) as catalogue:
        take(catalogue, tmp_path, [drug("X1", "阿莫西林")])
    with Catalogue.open(url) as catalogue:
        assert catalogue.counts() == {"1301": 1}
    database = open_database(url)
    with database.transaction() as cursor:
        cursor.run("UPDATE catalogue_store SET layout = ?", (LAYOUT + 1,))
    database.close()
    with pytest.raises(CatalogueError, match=f"库的格式 {LAYOUT + 1}"):
        Catalogue.open(url)
