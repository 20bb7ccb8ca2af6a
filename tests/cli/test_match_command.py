"""``yibao match`` from the list to the platform and back, and what it says to wrong input."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_support import Ran
from loopback import serve
from openpyxl import Workbook, load_workbook

from yibao.gateway import system_clock
from yibao.gateway.locks import locked
from yibao.matching import Local, National
from yibao.matching.review import Review
from yibao.platform import create_app
from yibao.platform.state import CatalogueMapping
from yibao.platform.store import Store, open_store
from yibao_editions.national.validation import checker
from yibaogen.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
AMLODIPINE, METFORMIN = "XC08CAA058A001010100002", "XA10BAE046A001010100001"
FACTS = (
    {"med_list_codg": AMLODIPINE, "drug_genname": "苯磺酸氨氯地平片", "drug_spec": "5mg", "pacspec": "28片/盒", "prodentp_name": "示例制药二厂", "aprvno": "国药准字H99990002"},
    {"med_list_codg": METFORMIN, "drug_genname": "盐酸二甲双胍片", "drug_spec": "0.5g", "pacspec": "20片/盒", "prodentp_name": "示例制药一厂", "aprvno": "国药准字H99990001"},
)  # fmt: skip


@pytest.fixture
def yibao(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> object:
    monkeypatch.chdir(tmp_path)
    for name in ("YIBAO_LANG", "YIBAO_DEBUG", "FORCE_COLOR", "YIBAO_MATCH", "YIBAO_CATALOGUE", "YIBAO_URL"):
        monkeypatch.delenv(name, raising=False)

    def run(*args: str) -> Ran:
        capsys.readouterr()
        more = () if args[1] == "list" or args[1] == "review" else ("--root", str(ROOT))
        code = main([*args, *more, "--state", str(tmp_path / "state")])
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return Ran(code, told.out, told.err)

    return run


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    """local.xlsx and 1301.txt in the folder."""
    columns = [field.code for field in checker().table.interfaces["1301"].file[0].fields]
    usual = {"begndate": "2021-01-01", "enddate": "2099-12-31", "vali_flag": "1", "ver": "X01"}
    lines = ["\t".join({**usual, **facts}.get(column, "") for column in columns) for facts in FACTS]
    (tmp_path / "1301.txt").write_text("\n".join(lines) + "\n", "utf-8")
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["药品编码", "药品名称", "规格", "生产厂家", "批准文号"],
        ["N1", "苯磺酸氨氯地平片", "5mg*28片", "示例制药二厂", "国药准字H99990002"],
        ["N2", "二甲双胍片", "500mg*20片", "示例制药一厂", ""],
        ["N3", "没有的药", "1g", "", ""],
    ):
        sheet.append(row)
    book.save(tmp_path / "local.xlsx")
    return tmp_path


@pytest.fixture
def store() -> Store:
    return open_store()


@pytest.fixture
def platform(store: Store) -> Iterator[str]:
    with serve(create_app([checker()], manners="strict", clock=system_clock, store=store)) as url:
        yield f"{url}/"


def propose(yibao: object, *more: str) -> Ran:
    return yibao("match", "local.xlsx", "--kind", "drug", "--national", "1301.txt", *more)  # type: ignore[operator, no-any-return]


def choose(path: Path, *picks: tuple[str, object]) -> None:
    book = load_workbook(path)
    for cell, value in picks:
        book["核对"][cell] = value
    book.save(path)


def test_from_the_list_to_the_platform_and_back(
    yibao: object, lists: Path, platform: str, store: Store
) -> None:
    run = yibao
    ran = propose(run)
    assert ran.code == 0 and "确定 1" in ran.out and "不确认就什么都没有采纳" in ran.out
    choose(lists / "local-核对.xlsx", ("K4", 1), ("K5", 1), ("K6", "无"))
    assert "采用 3 条决定" in run("match", "take", "local-核对.xlsx").out  # type: ignore[operator]
    missing = run("match", "send", "--url", platform)  # type: ignore[operator]
    assert missing.code == 2 and "match-begin-needed" in missing.err
    plan = run("match", "send", "--begin", "2026-01-01", "--dry-run", "--format", "json", "--url", platform)  # type: ignore[operator]
    assert [each["data"]["med_list_codg"] for each in json.loads(plan.out)] == [AMLODIPINE, METFORMIN]
    sent = run("match", "send", "--begin", "2026-01-01", "--url", platform)  # type: ignore[operator]
    assert sent.code == 0 and "平台已办理 2" in sent.out
    (job,) = json.loads(run("upload", "--jobs", "--format", "json").out)  # type: ignore[operator]
    other = run("upload", "--resume", job["job"], "--url", platform)  # type: ignore[operator]
    assert other.code == 2 and "upload-matching-job" in other.err
    assert "没有要发送的" in run("match", "send", "--begin", "2026-01-01", "--url", platform).out  # type: ignore[operator]
    listed = json.loads(run("match", "list", "--only", "sent", "--format", "json").out)  # type: ignore[operator]
    assert [each["sent"] for each in listed] == [AMLODIPINE, METFORMIN]
    assert run("match", "undo", "N1", "--url", platform).code == 0  # type: ignore[operator]
    assert run("match", "undo", "N1", "--url", platform).code == 2  # type: ignore[operator]
    with store.begin("read") as unit:
        states = {
            each.own_code: each.state for each in unit.find(CatalogueMapping) if each.own_code.startswith("N")
        }
    assert states == {"N1": "cancelled", "N2": "active"}


def test_mappings_of_another_system_are_adopted(yibao: object, lists: Path, platform: str) -> None:
    run, shared = yibao, ("--kind", "drug", "--url", platform)
    stores = {"other.db": (AMLODIPINE, AMLODIPINE), "state/match.db": (AMLODIPINE, METFORMIN)}
    for name, codes in stores.items():
        with Review.open(str(lists / name)) as review:
            for item, code in zip(("N1", "N2"), codes, strict=True):
                national = National(code, "药品", "101", unit="盒")
                review.decide("drug", Local(item, "院内药品"), "confirmed", national, "网页")
    run("match", "send", "--begin", "2026-01-01", "--store", "other.db", *shared)  # type: ignore[operator]
    refused = run("match", "send", "--begin", "2026-01-01", *shared)  # type: ignore[operator]
    assert refused.code == 1 and "yibao match adopt" in refused.out
    ran = run("match", "adopt", "--format", "json", *shared)  # type: ignore[operator]
    told = {each["local_id"]: each["verdict"] for each in json.loads(ran.out)}
    assert ran.code == 1 and told == {"N1": "same", "N2": "other"}
    ran = run("match", "adopt", *shared)  # type: ignore[operator]
    assert ran.code == 0 and "查了 0 条" in ran.out
    sent = run("match", "send", "--begin", "2026-01-01", *shared)  # type: ignore[operator]
    assert (
        sent.code == 0
        and "3302 目录对照撤销  平台已办理 1" in sent.out
        and "3301 目录对照上传  平台已办理 1" in sent.out
    )


def test_only_one_may_send(yibao: object, lists: Path, platform: str) -> None:
    run = yibao
    propose(run)
    handle = os.open(lists / "state" / "match.lock", os.O_RDWR | os.O_CREAT)
    with locked(handle):
        ran = run("match", "send", "--begin", "2026-01-01", "--url", platform)  # type: ignore[operator]
    os.close(handle)
    assert ran.code == 2 and "match-busy" in ran.err


def test_what_to_do_first_is_told(yibao: object, lists: Path, platform: str) -> None:
    run = yibao
    propose(run)
    ran = run("match", "send", "--begin", "2026-01-01", "--url", platform)  # type: ignore[operator]
    assert ran.code == 0 and "还没有人确认过" in ran.out and "match take" in ran.out
    other = run("upload", "local-核对.xlsx", "--url", platform)  # type: ignore[operator]
    assert other.code == 2 and "match take" in other.err
    (lists / "草药.csv").write_text("编码,名称\nC1,黄芪\n", "utf-8")
    ran = run("match", "草药.csv", "--kind", "drug", "--national", "1301.txt")  # type: ignore[operator]
    assert "local.xlsx 3" in ran.out and run("match", "list").out.count("C1") == 1  # type: ignore[operator]
    assert load_workbook(lists / "草药-核对.xlsx")["核对"].max_row == 4, "its own items only"
    again = run("match", "草药.csv", "--kind", "drug", "--national", "1301.txt", "-o", "b.xlsx", "--replace")  # type: ignore[operator]
    assert "local.xlsx" not in again.out and "N1" not in run("match", "list").out  # type: ignore[operator]


def test_matching_again_keeps_what_was_confirmed(yibao: object, lists: Path) -> None:
    run = yibao
    propose(run)
    refused = propose(run)
    assert refused.code == 2 and "match-exists" in refused.err, (
        "a workbook that somebody may have filled is never overwritten"
    )
    choose(lists / "local-核对.xlsx", ("K4", 1))
    run("match", "take", "local-核对.xlsx")  # type: ignore[operator]
    again = propose(run, "-o", "second.xlsx", "--format", "json")
    assert json.loads(again.out)["decided"] == 1
    assert load_workbook(lists / "second.xlsx")["核对"]["J4"].value == f"已确认 {AMLODIPINE}"
    csv = run("match", "list", "--format", "csv", "--only", "confirmed").out  # type: ignore[operator]
    assert csv.splitlines()[1].startswith(
        f"drug,N1,苯磺酸氨氯地平片,5mg*28片,certain,100,confirmed,{AMLODIPINE},"
    )


def test_changes_of_the_catalogue(yibao: object, lists: Path) -> None:
    run = yibao
    propose(run)
    choose(lists / "local-核对.xlsx", ("K4", 1), ("K5", 1))
    run("match", "take", "local-核对.xlsx")  # type: ignore[operator]
    same = run("match", "changes", "--national", "1301.txt")  # type: ignore[operator]
    assert same.code == 0 and "已确认 2 条，动到 0 条" in same.out
    text = (lists / "1301.txt").read_text("utf-8").splitlines()
    (lists / "1301b.txt").write_text(text[0].replace("28片/盒", "14片/盒") + "\n", "utf-8")
    touched = run("match", "changes", "--national", "1301b.txt", "--format", "json")  # type: ignore[operator]
    assert touched.code == 1
    assert [(each["local_id"], each["what"]) for each in json.loads(touched.out)] == [
        ("N1", "changed"),
        ("N2", "gone"),
    ]


def test_an_empty_catalogue_is_no_news(yibao: object, lists: Path) -> None:
    run = yibao
    propose(run)
    choose(lists / "local-核对.xlsx", ("K4", 1))
    run("match", "take", "local-核对.xlsx")  # type: ignore[operator]
    ran = run("match", "changes", "--national", "1301.txt", "--on", "1999-01-01")  # type: ignore[operator]
    assert ran.code == 2 and "match-national-empty" in ran.err, "not that all of them are withdrawn"


def test_errors_of_a_workbook_are_told_by_cell(yibao: object, lists: Path) -> None:
    run = yibao
    propose(run)
    choose(lists / "local-核对.xlsx", ("K4", "对"), ("L5", "XNOWHERE"), ("K6", 1))
    ran = run("match", "take", "local-核对.xlsx", "--national", "1301.txt", "--format", "json")  # type: ignore[operator]
    assert ran.code == 1
    assert sorted(event["rule"] for event in json.loads(ran.out)["found"]) == [
        "match-code-missing",
        "match-pick-empty",
        "match-pick-value",
    ]


@pytest.mark.parametrize(
    ("args", "event"),
    [
        (("match", "nothing.xlsx", "--kind", "drug", "--national", "1301.txt"), "sheet-missing"),
        (("match", ".", "--kind", "drug", "--national", "1301.txt"), "sheet-unreadable"),
        (("match", "1301.txt", "--kind", "drug", "--national", "1301.txt"), "match-no-columns"),
        (("match", "local.xlsx", "--national", "1301.txt"), "match-kind-needed"),
        (("match", "local.xlsx", "--kind", "drug"), "catalogue-open"),
        (("match", "local.xlsx", "--kind", "drug", "--national", "local.xlsx"), "catalogue"),
        (("match", "local.xlsx", "--kind", "drug", "--national", "1301.txt", "--on", "2026-02-30"), "settings-value"),
        (("match", "local.xlsx", "--kind", "drug", "--national", "1301.txt", "--on", "1999-01-01"), "match-national-empty"),
        (("match", "local.xlsx", "--kind", "drug", "--national", "1301.txt", "-o", "no/where.xlsx"), "match-write"),
        (("match", "local.xlsx", "--kind", "drug", "--national", "1301.txt", "--sheet", "没有"), "match-sheet-missing"),
        (("match", "take", "local.xlsx"), "match-no-review"),
        (("match", "take", "1301.txt"), "match-no-review"),
        (("match", "send", "--kind", "drug", "--begin", "2026-01-01"), "match-store-missing"),
        (("match", "send", "--begin", "tomorrow"), "settings-value"),
        (("match", "send", "--begin", "2026-05-01", "--end", "2026-01-01"), "match-days-order"),
        (("match", "changes"), "match-store-missing"),
        (("match", "list"), "match-store-missing"),
        (("match", "review", "--host", "0.0.0.0"), "match-serve-loopback"),
    ],
)  # fmt: skip
def test_wrong_calls(yibao: object, lists: Path, args: tuple[str, ...], event: str) -> None:
    ran = yibao(*args)  # type: ignore[operator]
    assert ran.code == 2 and event in ran.err, ran.err
