"""A newcomer's day: a province that the project has never seen, from its workbook to a client that talks to its mock."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
from loopback import serve
from newprov import ADDED, CHANGED, LIST, NEW_CODE, NEW_NUMBERS, REMOVED, newprov
from province_book import write_book
from stateless import stateless_app

import yibao_editions
from yibao.gateway import PlatformRefused, RequestRejected, Settings
from yibao.platform import Maker
from yibaogen.cli.main import main
from yibaogen.overlay import resolve_edition

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime.fromisoformat("2026-03-05 10:00:00")
TOUCHED = {place[0] for place in (*CHANGED, *ADDED, *REMOVED)}


@dataclass(frozen=True)
class Province:
    """The project after `yibao import` and `yibao build`, and the imported package."""

    root: Path
    package: ModuleType

    @property
    def specs(self) -> Path:
        return self.root / "specs" / "newprov"

    def page(self, name: str) -> str:
        return (self.root / "generated" / "newprov" / "docs" / name).read_text("utf-8")


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Province]:
    root = tmp_path_factory.mktemp("newcomer")
    shutil.copytree(ROOT / "specs" / "national", root / "specs" / "national")
    national = resolve_edition(root / "specs", "national").edition
    assert national is not None
    book = write_book(root / "newprov.xlsx", newprov(national))
    out = root / "specs" / "newprov"
    command = ["import", str(book), "--edition", "newprov", "--base", "national", "--out", str(out)]
    assert main([*command, "--root", str(root)]) == 0
    assert main(["build", "--edition", "newprov", "--root", str(root)]) == 0
    path = str(root / "generated" / "python" / "yibao_editions")
    yibao_editions.__path__.append(path)
    invalidate_caches()
    yield Province(root, import_module("yibao_editions.newprov"))
    yibao_editions.__path__.remove(path)
    for name in [name for name in sys.modules if name.startswith("yibao_editions.newprov")]:
        del sys.modules[name]


def expected() -> set[tuple[str | None, str | None, str]]:
    """Where `yibao diff` must find something: number, direction, path; and nowhere else."""
    places = (*CHANGED, *ADDED, *REMOVED)
    fields = {(infno, side, f"{node}.{code}") for infno, side, node, code in places}
    numbers = {(infno, None, "") for infno in NEW_NUMBERS}
    return {*fields, *numbers, (None, None, f"dictionaries/{LIST}/{NEW_CODE.code}")}


def test_the_province_is_what_the_issue_asks_for() -> None:
    assert (len(CHANGED), len(ADDED), len(REMOVED), len(NEW_NUMBERS)) == (12, 5, 3, 2)


def test_diff_names_exactly_these_changes(province: Province, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    args = ["diff", "national", "newprov", "--format", "json", "--root", str(province.root)]
    assert main(args) == 0
    changes = json.loads(capsys.readouterr().out)["changes"]
    found = [(change["infno"], change["direction"], change["path"]) for change in changes]
    assert len(found) == len(set(found)) and set(found) == expected()
    rules = {path: change["rule"] for path, change in zip(found, changes, strict=True)}
    for infno, side, node, code in ADDED:
        assert rules[infno, side, f"{node}.{code}"].endswith("-added")
    for infno, side, node, code in REMOVED:
        assert rules[infno, side, f"{node}.{code}"].endswith("-removed")
    window = next(change for change in changes if change["path"] == "data.np_window_no")
    assert window["breaking"] and window["rule"] == "request-field-mandatory-added"


def test_the_overlay_holds_these_lines_and_no_others(province: Province) -> None:
    files = sorted((province.specs / "overlay").glob("*.yaml"))
    lines = [
        line for file in files for line in file.read_text("utf-8").splitlines() if line.startswith("  - {")
    ]
    assert len(lines) == len(CHANGED) + len(ADDED) + len(REMOVED) + 1
    assert all("because:" in line and "newprov.xlsx" in line for line in lines)
    assert {path.stem for path in (province.specs / "interfaces").iterdir()} == set(NEW_NUMBERS)
    assert not (province.specs / "envelope.yaml").exists()


def test_its_package_holds_only_what_differs(province: Province) -> None:
    folder = province.root / "generated" / "python" / "yibao_editions" / "newprov"
    national = resolve_edition(province.root / "specs", "newprov").edition
    assert national is not None
    users = {
        infno
        for infno, each in national.interfaces.items()
        for node in (*each.input, *each.output, *each.file)
        for item in node.fields
        if item.dict == LIST
    }
    own = {path.stem[1:] for path in folder.glob("i[0-9]*.py")}
    assert own == TOUCHED | set(NEW_NUMBERS) | users
    assert {path.stem for path in (folder / "data").glob("[0-9]*.json")} == TOUCHED | set(NEW_NUMBERS)
    assert province.package.i1301 is import_module("yibao_editions.national").i1301


def test_the_build_is_up_to_date(province: Province) -> None:
    assert main(["build", "--check", "--edition", "newprov", "--root", str(province.root)]) == 0


@pytest.fixture(scope="module")
def client(province: Province) -> Iterator[Any]:
    """The province's client, and a platform without memory on a free port of the loopback interface."""
    table = import_module("yibao_editions.newprov.validation").checker().table
    with serve(stateless_app([table])) as url, connected(province, url) as client:
        yield client


@contextmanager
def connected(province: Province, url: str) -> Iterator[Any]:
    settings = Settings(url, "H99999900001", "示例市第一医院", "430100", sign_no="trial")
    with province.package.Client(settings) as client:
        yield client


def typed(province: Province, infno: str) -> Any:
    """A made-up request as the province's model."""
    table = import_module("yibao_editions.newprov.validation").checker().table
    body = Maker(table).request(infno, NOW)["input"]
    return msgspec.convert(body, getattr(province.package, f"i{infno}").Request, strict=False)


def test_its_client_talks_to_its_mock(province: Province) -> None:
    """The generated mock remembers: who registers can be withdrawn, once."""
    app = import_module("yibao_editions.newprov.mock").app
    with serve(app) as url, connected(province, url) as client:
        assert client.sign_in(typed(province, "9001")).infcode == 0
        visit = client.register_outpatient(typed(province, "2201")).output.data
        gone = typed(province, "2202")
        gone.data.mdtrt_id, gone.data.psn_no = visit.mdtrt_id, visit.psn_no
        assert client.cancel_outpatient_registration(gone).infcode == 0
        with pytest.raises(PlatformRefused) as refused:
            client.cancel_outpatient_registration(gone)
        assert "已撤销挂号" in refused.value.err_msg


def test_its_client_talks_to_a_platform(province: Province, client: Any) -> None:
    table = import_module("yibao_editions.newprov.validation").checker().table
    # Changed numbers, new ones, and two that are the base's.
    for infno in sorted(TOUCHED | set(NEW_NUMBERS) | {"2601", "9001"}):
        reply = getattr(client, table.interfaces[infno].method)(typed(province, infno))
        assert (infno, reply.infcode, reply.report.errors) == (infno, 0, ())
        assert isinstance(reply.output, getattr(province.package, f"i{infno}").Reply) or not (
            table.interfaces[infno].output
        )


def test_its_client_keeps_to_the_new_rules(province: Province, client: Any) -> None:
    request = typed(province, "2207")
    request.data.np_window_no = ""
    with pytest.raises(RequestRejected) as caught:
        client.settle_outpatient(request)
    assert [(e.id, e.path) for e in caught.value.report.errors] == [
        ("field-required", "/input/data/np_window_no")
    ]
    admission = province.package.i2401.Mdtrtinfo
    assert {"np_transfer_date", "np_transfer_hosp"} <= set(admission.__struct_fields__)
    assert not {"fetts", "pret_flag"} & set(admission.__struct_fields__)
    assert province.package.codes.PSN_SETLWAY[NEW_CODE.code] == NEW_CODE.label


_BADGE = re.compile(r'<b class="badge badge-(\w+)"')


def badges(text: str) -> list[str]:
    return _BADGE.findall(text)


@pytest.mark.parametrize("infno", sorted(TOUCHED))
def test_the_docs_mark_each_field(province: Province, infno: str) -> None:
    text = province.page(f"interfaces/{infno}.html")
    wanted = {"changed": [*CHANGED], "new": [*ADDED], "gone": [*REMOVED]}
    counts = {kind: sum(place[0] == infno for place in places) for kind, places in wanted.items()}
    # The head of the page has one of its own.
    counts["changed"] += 1
    assert {kind: badges(text).count(kind) for kind in wanted} == counts
    for kind in ("changed", "new"):
        for _, side, node, code in (place for place in wanted[kind] if place[0] == infno):
            row = re.search(rf'<tr id="{side}-{node}-{code}">.*?</tr>', text)
            assert row is not None and badges(row.group()) == [kind]


def test_the_docs_mark_interfaces_and_codes(province: Province) -> None:
    index = province.page("index.html")
    assert badges(index).count("new") == len(NEW_NUMBERS)
    assert badges(index).count("changed") == len(TOUCHED)
    assert badges(index).count("gone") == 0
    assert badges(province.page(f"dictionaries/{LIST}.html")) == ["changed", "new"]
    for infno in NEW_NUMBERS:
        assert badges(province.page(f"interfaces/{infno}.html")) == ["new"]


def test_the_page_of_changes_names_each_of_them_once(
    province: Province, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["diff", "national", "newprov", "--format", "json", "--root", str(province.root)]) == 0
    changes = json.loads(capsys.readouterr().out)["changes"]
    page = province.page("changes.html")
    listed = [unescape(re.sub(r"<[^>]*>", "", line)) for line in re.findall(r"<li>(.*)</li>", page)]
    assert sorted(listed) == sorted(change["message_zh"] for change in changes)
    assert len(listed) == len(expected())
    for change in changes:
        assert f"<code>{change['rule']}</code> <small>{change['class']}</small>" in page
