"""Catalogues from the simulated platform: new versions, broken lines of communication, wrong counts, dictionaries."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from catalogue_support import national, other_dictionaries
from loopback import serve

from yibao.catalogue import Catalogue, CatalogueError
from yibao.catalogue import pages as pages_module
from yibao.catalogue.dictionaries import compare_dictionaries
from yibao.catalogue.sync import Heard, Sync, Synced
from yibao.gateway import Incoming, NotSent, OutcomeUnknown, Outgoing, Settings
from yibao.gateway.client import BaseClient
from yibao.gateway.connect import connect
from yibao.message.tables import EditionTable
from yibao.message.times import BEIJING
from yibao.platform import create_app
from yibao.validate import Validator

OLD_DAY, NEW_DAY = date(2025, 12, 31), date(2026, 6, 1)
Change = Callable[[Any], None]


@contextmanager
def platform(day: date, table: EditionTable | None = None) -> Iterator[str]:
    """A platform whose today is a day."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=BEIJING)
    with serve(create_app([table or national()], clock=lambda: noon)) as url:
        yield f"{url}/"


@pytest.fixture(scope="module")
def new_platform() -> Iterator[str]:
    with platform(NEW_DAY) as url:
        yield url


@dataclass
class Line:
    """The real line: it notes what is asked, breaks before the n-th message of a number, and changes outputs on the way."""

    settings: Settings
    breaks: dict[str, int] = field(default_factory=dict)
    changes: dict[str, Change] = field(default_factory=dict)
    asked: list[tuple[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._line = connect(self.settings)

    def send(self, outgoing: Outgoing) -> Incoming:
        body = json.loads(outgoing.body)
        infno = body["infno"]
        self.asked.append((infno, body["input"]))
        if self.breaks.get(infno) == sum(number == infno for number, _ in self.asked):
            raise OutcomeUnknown("outcome-broken", infno, body["msgid"], "reset")
        came = self._line.send(outgoing)
        if infno in self.changes and came.body:
            told = json.loads(came.body)
            self.changes[infno](told["output"])
            came = replace(came, body=json.dumps(told).encode())
        return came

    def close(self) -> None:
        self._line.close()

    def of(self, infno: str) -> list[Any]:
        return [data for number, data in self.asked if number == infno]


@dataclass
class Desk:
    """A client and its store."""

    url: str
    folder: Path

    def __post_init__(self) -> None:
        settings = Settings(self.url, "H99999900001", "示例市第一医院", "430100")
        self.line = Line(settings)
        self.client = BaseClient(settings, checker=Validator(national()), transport=self.line)
        self.catalogue = Catalogue.open(str(self.folder / "catalogue.db"))
        self.heard: list[Heard] = []

    def sync(self, *numbers: str) -> dict[str, Synced]:
        made = Sync(self.client, self.catalogue, national(), self.folder / "files", self.heard.append)
        return {each.infno: each for each in (made.run(numbers) if numbers else made.run())}

    def files(self) -> list[str]:
        return sorted(path.name for path in (self.folder / "files").iterdir())

    def close(self) -> None:
        self.client.close()
        self.catalogue.close()


@pytest.fixture
def desk(new_platform: str, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(new_platform, tmp_path)
    yield made
    made.close()


def test_everything_and_then_nothing_new(desk: Desk) -> None:
    first = desk.sync()
    assert {each.state for each in first.values()} == {"updated", "unchanged"}
    assert first["1303"].state == "unchanged"
    counts = desk.catalogue.counts()
    assert (counts["1301"], counts["1305"], counts["1312"], counts["1319"]) == (12, 31, 50, 50)
    assert desk.files() == []
    assert {heard.step for heard in desk.heard} == {"asking", "fetching", "loading"}
    imports = len(desk.catalogue.imports())
    assert {each.state for each in desk.sync().values()} == {"unchanged"}
    assert len(desk.catalogue.imports()) == imports


def test_only_what_is_newer_is_asked_for(tmp_path: Path, new_platform: str) -> None:
    with platform(OLD_DAY) as old:
        early = Desk(old, tmp_path)
        early.sync("1301", "1318")
        before = {item.code: item for item in early.catalogue.rows("drug")}
        early.close()
    desk = Desk(new_platform, tmp_path)
    done = desk.sync("1301", "1318")["1301"].imported
    assert done is not None and done.replaced and done.added < len(before)
    assert desk.line.of("1301") == [{"data": {"ver": done.after}}]
    assert done.version > done.after
    assert desk.line.of("1318")[0]["data"]["updt_time"] > "2000-01-01"
    changed = {item.code for item in desk.catalogue.rows("drug") if item.version == done.version}
    assert changed
    was = {item.code: item.version for item in desk.catalogue.rows("drug", on=OLD_DAY)}
    assert {was[code] for code in changed if code in was}.isdisjoint({done.version})
    desk.close()


def test_pages_go_on_where_they_broke_off(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages_module, "PAGE_ROWS", 20)
    desk.line.breaks["1312"] = 3
    failed = desk.sync("1312")["1312"]
    assert failed.state == "failed" and failed.error is not None
    assert failed.error.event.id == "outcome-broken"
    assert desk.files() == ["1312.json", "1312.txt"]
    done = desk.sync("1312")["1312"].imported
    assert done is not None and (done.lines, done.added) == (50, 50)
    assert [data["data"]["page_num"] for data in desk.line.of("1312")] == [1, 2, 3, 3]
    assert desk.files() == []


def test_pages_of_two_states_are_not_mixed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages_module, "PAGE_ROWS", 20)
    seen: list[int] = []

    def grows_once(output: Any) -> None:
        seen.append(output["pageNum"])
        if len(seen) == 1:
            output["recordCounts"] = 49

    desk.line.changes["1312"] = grows_once
    done = desk.sync("1312")["1312"].imported
    assert done is not None and done.lines == 50
    assert seen == [1, 2, 1, 2, 3]


def test_pages_that_never_add_up(desk: Desk) -> None:
    def more(output: Any) -> None:
        output["recordCounts"] = 51

    desk.line.changes["1312"] = more
    result = desk.sync("1312")["1312"]
    assert result.error is not None and result.error.event.id == "catalogue-pages"
    assert desk.catalogue.imports() == []


def test_a_file_shorter_than_announced_changes_nothing(desk: Desk) -> None:
    def more(output: Any) -> None:
        output["data_cnt"] = 13

    desk.line.changes["1301"] = more
    results = desk.sync("1301", "1302")
    assert (results["1301"].state, results["1302"].state) == ("failed", "updated")
    error = results["1301"].error
    assert error is not None and error.event.id == "catalogue-count"
    assert (desk.catalogue.version("1301"), desk.files()) == ("", [])
    del desk.line.changes["1301"]
    assert desk.sync("1301")["1301"].state == "updated"


def test_a_download_that_breaks_off(desk: Desk) -> None:
    desk.line.breaks["9102"] = 1
    assert desk.sync("1305")["1305"].state == "failed"
    assert desk.sync("1305")["1305"].state == "updated"


def test_a_platform_out_of_reach(tmp_path: Path) -> None:
    desk = Desk("http://127.0.0.1:9/", tmp_path)
    with pytest.raises(NotSent):
        desk.sync()
    desk.close()


def test_a_number_that_is_no_catalogue(desk: Desk) -> None:
    with pytest.raises(CatalogueError, match="没有目录 2207"):
        desk.sync("2207")


@pytest.fixture(scope="module")
def other_platform() -> Iterator[str]:
    with platform(NEW_DAY, other_dictionaries()) as url:
        yield url


def test_dictionaries_beside_the_platforms(other_platform: str, tmp_path: Path) -> None:
    desk = Desk(other_platform, tmp_path)
    found = {
        each.id: each
        for each in compare_dictionaries(
            desk.client, national(), ("gend", "chrgitm_lv", "list_type"), on=NEW_DAY, area="430100"
        )
    }
    assert (found["gend"].added, found["gend"].renamed) == ({"7": "新的"}, {"1": "男性"})
    assert found["chrgitm_lv"].missing == (national().dictionaries["chrgitm_lv"].codes[-1].code,)
    assert found["list_type"].agrees
    with pytest.raises(CatalogueError, match="没有字典 nothing"):
        list(compare_dictionaries(desk.client, national(), ("nothing",), on=NEW_DAY, area="430100"))
    desk.close()


def test_a_dictionary_that_the_platform_refuses(tmp_path: Path) -> None:
    table = national()
    without = {key: value for key, value in table.dictionaries.items() if key != "list_type"}
    with platform(NEW_DAY, msgspec.structs.replace(table, dictionaries=without)) as url:
        desk = Desk(url, tmp_path)
        (found,) = compare_dictionaries(desk.client, table, ("list_type",), on=NEW_DAY, area="430100")
        assert found.refusal and not found.agrees
        desk.close()


def test_two_at_once_do_not_share_a_folder(desk: Desk) -> None:
    first = Sync(desk.client, desk.catalogue, national(), desk.folder / "files").run(("1304", "1305"))
    assert next(first).state == "updated"
    asked = len(desk.line.asked)
    with pytest.raises(CatalogueError) as refused:
        desk.sync("1304")
    assert refused.value.event.id == "catalogue-busy"
    assert str(desk.folder / "files") in refused.value.message("en")
    assert len(desk.line.asked) == asked
    assert next(first).state == "updated"
    first.close()
    assert desk.sync("1304")["1304"].state == "unchanged"
