"""``yibao catalogue`` as a user calls it, against the simulated platform."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from catalogue_support import ROOT, drug, other_dictionaries, packed
from loopback import serve
from openpyxl import Workbook

from yibao.gateway import system_clock
from yibao.platform import create_app
from yibaogen.cli.main import main
from yibaogen.overlay import resolve_edition


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serve(create_app([other_dictionaries()], clock=system_clock)) as url:
        yield f"{url}/"


@dataclass(frozen=True)
class Ran:
    """Exit code and what was printed."""

    code: int
    out: str
    err: str


@dataclass
class Yibao:
    """The command with a state folder of its own."""

    capsys: pytest.CaptureFixture[str]
    state: Path

    def __call__(self, *args: str) -> Ran:
        self.capsys.readouterr()
        code = main(["catalogue", *args, "--state", str(self.state)])
        told = self.capsys.readouterr()
        assert "Traceback" not in told.err
        return Ran(code, told.out, told.err)


@pytest.fixture
def yibao(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> Yibao:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("YIBAO_URL", address)
    monkeypatch.delenv("YIBAO_CATALOGUE", raising=False)
    return Yibao(capsys, tmp_path / "state")


def test_from_sync_to_query(yibao: Yibao) -> None:
    ran = yibao("sync")
    assert ran.code == 0, ran.err
    assert "1301 西药中成药  版本 X001_20260101_A  读 12 行：新 12" in ran.out
    assert "1303 医疗机构制剂  平台上没有内容" in ran.out
    again = json.loads(yibao("sync", "drug", "1305", "--format", "json").out)
    assert [(one["infno"], one["state"]) for one in again["catalogues"]] == [
        ("1301", "unchanged"),
        ("1305", "unchanged"),
    ]
    told = json.loads(yibao("query", "ejsg", "--on", "2026-11-30", "--format", "json", "--columns").out)
    (item,) = told["items"]
    assert (item["code"], item["insurance"]["level_name"]) == ("XA10BAE046A001010100001", "甲类")
    assert item["insurance"]["price_limits"] == [{"type": "3", "amount": "12.60", "area": "430100"}]
    assert item["columns"]["aprvno"] == item["approval"]
    rows = list(csv.DictReader(io.StringIO(yibao("query", "氨氯地平", "--format", "csv").out)))
    assert [(row["name"], row["level"], row["limit"], row["share"]) for row in rows] == [
        ("苯磺酸氨氯地平片", "乙类", "28.50", "10%")
    ]
    table = yibao("query", "阑尾", "-k", "operation", "--lang", "en")
    assert (table.code, "腹腔镜下阑尾切除术" in table.out, "code" in table.out) == (0, True, True)
    status = json.loads(yibao("status", "--format", "json").out)
    assert (status["catalogues"]["1307"], status["imports"][0]["infno"]) == (25, "1301")
    assert "疾病与诊断" in yibao("status").out


def test_other_programs_files_are_named_for_what_they_are(yibao: Yibao, tmp_path: Path) -> None:
    book, noise = tmp_path / "1301.xlsx", tmp_path / "1301.txt"
    Workbook().save(book)
    noise.write_bytes(bytes([0xFF, 0x80, 0x00]) * 5)
    told = json.loads(yibao("import", str(book), str(noise), "--format", "json").out)
    assert [error["rule"] for error in told["errors"]] == ["catalogue-office", "catalogue-no-text"]


def test_files_by_hand(yibao: Yibao, tmp_path: Path) -> None:
    good, bad = tmp_path / "1301_20260301.txt.zip", tmp_path / "1301_bad.zip"
    good.write_bytes(packed([drug("A", "阿莫西林胶囊"), drug("B", "日子不对", begndate="昨天")]))
    bad.write_bytes(packed(b""))
    ran = yibao("import", str(good), str(bad))
    assert ran.code == 1
    assert "新 1、替换 0、未变 0、坏行 1" in ran.out
    assert "⚠ 1301.txt:2 不是日期：昨天" in ran.out
    assert "catalogue-empty" in ran.err
    told = json.loads(yibao("import", str(good), "--format", "json").out)
    assert [(error["rule"], error["file"]) for error in told["errors"]] == [
        ("catalogue-known-file", str(good))
    ]
    assert "1301.txt:2  不是日期：昨天" in yibao("status", "1").out
    aside = json.loads(yibao("status", "1", "--format", "json").out)
    assert aside["lines_set_aside"][0]["reason"] == "catalogue-line-date"
    assert yibao("query", "没有这个").code == 1


@pytest.mark.parametrize(
    ("args", "event"),
    [
        (("query", "阿莫"), "catalogue-open"),
        (("status",), "catalogue-open"),
        (("query", "阿莫", "--db", "/proc/none/x.db"), "catalogue-open"),
        (("import", "whatever.zip"), "file-missing"),
        (("import", "."), "file-directory"),
        (("import", __file__), "catalogue-number"),
        (("import", __file__, "-n", "drugs"), "catalogue-kind"),
        (("import", "1301-missing.zip"), "file-missing"),
        (("sync", "2207"), "catalogue-kind"),
        (("sync", "--url", "http://127.0.0.1:9/"), "not-sent"),
        (("query", "阿莫", "--on", "2026-02-30"), "settings-value"),
        (("dictionaries", "nothing"), "catalogue-dictionary"),
        (("dictionaries", "--name", "A B"), "edition-name"),
        (("sync", "-e", "atlantis"), "edition-unknown"),
    ],
)
def test_what_cannot_be_done_as_called(yibao: Yibao, args: tuple[str, ...], event: str) -> None:
    ran = yibao(*args)
    assert (ran.code, event in ran.err) == (2, True), ran.err


def test_a_store_with_a_question_that_asks_nothing(yibao: Yibao) -> None:
    yibao("sync", "1314")
    for args, event in (
        (("query", "a"), "catalogue-query"),
        (("query", "阿莫", "-k", "pills"), "catalogue-kind"),
        (("status", "99"), "catalogue-import-missing"),
    ):
        ran = yibao(*args)
        assert (ran.code, event in ran.err) == (2, True), ran.err


def test_other_dictionaries_become_an_overlay(yibao: Yibao, tmp_path: Path) -> None:
    ran = yibao("dictionaries", "gend", "chrgitm_lv", "list_type")
    assert ran.code == 1
    assert "比较 3 个字典，2 个不同" in ran.out
    assert "add-codes: dict gend" in ran.out and "relabel: dict gend" in ran.out
    specs = tmp_path / "specs"
    specs.mkdir()
    for folder in ("national",):
        (specs / folder).symlink_to(ROOT / "specs" / folder)
    ran = yibao("dictionaries", "gend", "--out", str(specs / "mine"), "--name", "mine", "--format", "json")
    told = json.loads(ran.out)
    assert told["dictionaries"][0]["added"] == {"7": "新的"}
    resolved = resolve_edition(specs, "mine").edition
    assert resolved is not None
    labels = {code.code: code.label for code in resolved.dictionaries["gend"].codes}
    assert (labels["1"], labels["7"]) == ("男性", "新的")
    assert yibao("dictionaries", "list_type").code == 0
